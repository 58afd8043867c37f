package org.headend.design.ui.internal.floor.paint;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.headend.coverage.Coverage;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.PlanColours;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.headend.design.ui.internal.floor.figures.CameraFigure;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** What cameras see: bands of pixel density as transparent colours, the blind zone below the camera hatched. */
public final class CoverageLayer implements Layer {
    private static final double FILL = 0.20;
    private static final double RESTING = 0.13;
    private static final int BESIDE = 15;
    private static final String PLAIN = "#5B9BD5"; //$NON-NLS-1$

    private final FloorContext context;

    public CoverageLayer(FloorContext context) {
        this.context = context;
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        if (!context.overlays().shows(Kind.COVERAGE)) {
            return;
        }
        Extent seen = drawing.viewport().visible();
        for (Placement placement : context.scene().placements()) {
            if (shown.test(placement)) {
                context.figures().camera(placement).ifPresent(camera -> {
                    Envelope box = camera.seen().getEnvelopeInternal();
                    if (!box.isNull() && seen.meets(new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()))) {
                        camera(drawing, camera, context.selection().contains(placement));
                    }
                });
            }
        }
    }

    private void camera(Drawing drawing, CameraFigure camera, boolean selected) {
        double share = selected ? FILL : RESTING;
        Color edge = drawing.style().of(PLAIN);
        if (context.overlays().shows(Kind.BANDS)) {
            drawing.alpha(share * 0.6).fill(camera.seen(), drawing.style().of(PlanColours.BLIND));
            for (Coverage.Band band : camera.bands(context.figures().levels(context.overlays().edition()))) {
                Color color = drawing.style().of(PlanColours.ofLevel(band.level().name()));
                drawing.alpha(share).fill(band.area(), color);
                if (selected) {
                    drawing.alpha(0.75).pen(color, 1).outline(band.area());
                }
            }
        } else {
            drawing.alpha(share).fill(camera.seen(), edge);
        }
        drawing.alpha(selected ? 0.9 : 0.35).pen(selected ? drawing.style().look().accent() : edge, 1).outline(camera.seen());
        if (selected) {
            blind(drawing, camera);
            distances(drawing, camera);
        }
        drawing.alpha(1);
    }

    private static void blind(Drawing drawing, CameraFigure camera) {
        Geometry blind = camera.coverage().blindZone();
        Color color = drawing.style().of(PlanColours.BLIND);
        drawing.alpha(0.6).pen(color, 1).hatch(blind, 7);
        drawing.alpha(0.8).pen(color, 1, 3, 3).outline(blind);
    }

    /** Where levels end on the axis, in metres. */
    private void distances(Drawing drawing, CameraFigure camera) {
        if (!context.overlays().shows(Kind.BANDS)) {
            return;
        }
        List<Coverage.Band> bands = camera.bands(context.figures().levels(context.overlays().edition()));
        Spot own = new Spot(camera.placement().getX(), camera.placement().getY());
        double pan = camera.camera().pose().pan();
        for (Coverage.Band band : bands) {
            double end = camera.camera().reach(camera.coverage().plane(), band.level().pixelsPerMetre()).to();
            if (end > 0 && end < camera.range()) {
                Spot at = own.towards(pan, end).towards(pan - 90, drawing.viewport().metres(BESIDE)); // clear of the handles
                drawing.alpha(1);
                drawing.label(Frame.number(end, 0.1) + " m", drawing.style().of(PlanColours.ofLevel(band.level().name())), drawing.style().font(), //$NON-NLS-1$
                        new Point(drawing.px(at.x()), drawing.py(at.y())));
            }
        }
    }
}
