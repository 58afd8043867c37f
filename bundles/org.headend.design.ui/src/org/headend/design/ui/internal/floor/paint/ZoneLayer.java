package org.headend.design.ui.internal.floor.paint;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.PlanColours;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Overlays.Kind;

/** Zones: their border, and what of them does not have what they need. */
public final class ZoneLayer implements Layer {
    private static final int HATCH = 8;

    private final FloorContext context;

    public ZoneLayer(FloorContext context) {
        this.context = context;
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        if (!context.overlays().shows(Kind.ZONES)) {
            return;
        }
        Extent seen = drawing.viewport().visible();
        for (FloorScene.Line line : context.scene().zones()) {
            if (shown.test(line.part()) && line.extent().meets(seen)) {
                zone(drawing, line, context.selection().contains(line.part()));
            }
        }
    }

    private void zone(Drawing drawing, FloorScene.Line line, boolean selected) {
        Zone zone = line.zone();
        Color color = selected ? drawing.style().look().accent() : drawing.style().of(PlanColours.ZONE);
        drawing.alpha(selected ? 0.10 : 0.05).fill(line.shape(), color);
        drawing.alpha(selected ? 1 : 0.8).pen(color, selected ? 2 : 1, 7, 4);
        drawing.polygon(line.shape());
        drawing.alpha(1);
        remainder(drawing, context.figures().results(zone));
    }

    /** What of the zone does not have what it needs. */
    private static void remainder(Drawing drawing, List<NeedResult> results) {
        results.stream().filter(r -> r.status() == Status.MISSED && r.coverage() != null).findFirst().ifPresent(missed -> {
            drawing.alpha(0.45).pen(drawing.style().of(PlanColours.MISSING), 1).hatch(missed.coverage().remainder(), HATCH);
            drawing.alpha(1);
        });
    }
}
