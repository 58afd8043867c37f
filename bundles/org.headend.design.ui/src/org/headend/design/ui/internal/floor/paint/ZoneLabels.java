package org.headend.design.ui.internal.floor.paint;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.PlanColours;
import org.headend.design.drafting.Spot;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.Overlays.Kind;

/** The names of zones with what they need and how much of it they have, above the colours of coverage. */
public final class ZoneLabels implements Layer {
    private static final int LINE = 15;
    private static final int NARROW = 40;

    private final FloorContext context;

    public ZoneLabels(FloorContext context) {
        this.context = context;
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        boolean zones = context.overlays().shows(Kind.ZONES);
        boolean light = context.overlays().shows(Kind.LIGHT);
        if (!zones && !light) {
            return;
        }
        Extent seen = drawing.viewport().visible();
        for (FloorScene.Line line : context.scene().zones()) {
            if (shown.test(line.part()) && line.extent().meets(seen) && line.extent().width() * drawing.viewport().scale() > NARROW) {
                Color color = context.selection().contains(line.part()) ? drawing.style().look().accent() : drawing.style().of(PlanColours.ZONE);
                List<NeedResult> results = zones ? context.figures().results(line.zone()) : List.of();
                labels(drawing, line, results, color);
                if (light) {
                    light(drawing, line, results.size());
                }
            }
        }
    }

    /** How light it is, below the needs. */
    private void light(Drawing drawing, FloorScene.Line line, int results) {
        context.figures().light(line.zone()).ifPresent(l -> {
            Spot middle = line.shape().middle();
            int x = drawing.px(middle.x());
            int y = drawing.py(middle.y()) - results * LINE / 2 + (results + 1) * (LINE + 2);
            drawing.label(l.label(), drawing.style().look().text(), drawing.style().font(), new Point(x, y), new Point(x, y + LINE + 2));
        });
    }

    private static void labels(Drawing drawing, FloorScene.Line line, List<NeedResult> results, Color color) {
        Spot middle = line.shape().middle();
        int x = drawing.px(middle.x());
        int y = drawing.py(middle.y());
        int top = y - results.size() * LINE / 2;
        drawing.label(line.zone().getName(), color, drawing.style().boldFont(), new Point(x, top), new Point(x, top - LINE), new Point(x, top + LINE));
        for (int i = 0; i < results.size(); i++) {
            NeedResult result = results.get(i);
            Color state = switch (result.status()) {
                case MET -> drawing.style().of(PlanColours.HEAT.get(PlanColours.HEAT.size() - 1));
                case MISSED -> drawing.style().of(PlanColours.MISSING);
                case UNKNOWN -> drawing.style().look().faint();
            };
            String text = result.status() == Status.UNKNOWN || Double.isNaN(result.percent()) ? Messages.bind(Messages.zone_unknown, result.title())
                    : Messages.bind(Messages.zone_need, result.title(), Frame.number(Math.floor(result.percent()), 1));
            drawing.label(text, state, drawing.style().font(), new Point(x, top + (i + 1) * (LINE + 2)), new Point(x, top + (i + 2) * (LINE + 2)));
        }
    }
}
