package org.headend.design.ui.internal.floor.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.headend.coverage.Level;
import org.headend.design.drafting.PlanColours;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.headend.design.ui.internal.floor.PartText;
import org.headend.design.ui.internal.floor.figures.HeatFigure;

/** What the colours of the shown overlay mean, in the lower right corner. */
public final class Legend {
    private static final int ROW = 17;
    private static final int CHIP = 12;
    private static final int PAD = 9;
    private static final int GAP = 12;

    private Legend() {
    }

    private record Row(String color, String text, String value) {
    }

    public static void paint(Drawing drawing, FloorContext context) {
        if (!context.overlays().shows(Kind.LEGEND)) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        String title = ""; //$NON-NLS-1$
        if (context.overlays().shows(Kind.COVERAGE) && context.overlays().shows(Kind.BANDS) && context.figures().hasCameras()) {
            title = Messages.bind(Messages.legend_levels, PartText.edition(context.overlays().edition()));
            for (Level level : context.figures().levels(context.overlays().edition()).reversed()) {
                rows.add(new Row(PlanColours.ofLevel(level.name()), PartText.level(level.name()),
                        Messages.bind(Messages.legend_density, Frame.number(level.pixelsPerMetre(), level.pixelsPerMetre() % 1 == 0 ? 1 : 0.1))));
            }
        }
        HeatFigure heat = context.figures().heat().filter(h -> h.kind() == context.overlays().heat()).orElse(null);
        if (heat != null) {
            rows.clear();
            title = switch (heat.kind()) {
                case SOUND -> Messages.legend_sound;
                case ANNOUNCEMENT -> Messages.legend_announcement;
                case WIFI -> Messages.legend_wifi;
                default -> Messages.legend_light;
            };
            if (heat.kind() == Kind.LIGHT) {
                light(heat, rows);
            } else {
                grades(heat, heat.kind() == Kind.WIFI ? " dBm" : " dB", rows); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        if (!rows.isEmpty()) {
            paint(drawing, title, rows);
        }
    }

    private static void grades(HeatFigure heat, String unit, List<Row> rows) {
        rows.add(new Row(PlanColours.HEAT.get(4), Messages.legend_good, Messages.bind(Messages.legend_marginal, Frame.number(heat.grades().good(), 1) + unit)));
        rows.add(new Row(PlanColours.HEAT.get(2), Messages.legend_acceptable, Messages.bind(Messages.legend_marginal, Frame.number(heat.grades().acceptable(), 1) + unit)));
        rows.add(new Row(PlanColours.HEAT.get(1), Messages.legend_weak, Messages.bind(Messages.legend_marginal, Frame.number(heat.grades().marginal(), 1) + unit)));
        rows.add(new Row(PlanColours.HEAT.get(0), Messages.legend_none, "")); //$NON-NLS-1$
    }

    private static void light(HeatFigure heat, List<Row> rows) {
        for (double lux : heat.bands().reversed()) {
            int colour = (int) Math.round(heat.share(lux) * (heat.colours().size() - 1));
            rows.add(new Row(heat.colours().get(colour), Messages.bind(Messages.legend_marginal, Frame.number(lux, lux < 1 ? 0.1 : 1) + " lx"), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private static void paint(Drawing drawing, String title, List<Row> rows) {
        GC gc = drawing.gc();
        gc.setFont(drawing.style().font());
        int names = rows.stream().mapToInt(r -> gc.textExtent(r.text()).x).max().orElse(0);
        int values = rows.stream().mapToInt(r -> gc.textExtent(r.value()).x).max().orElse(0);
        gc.setFont(drawing.style().boldFont());
        Point head = gc.textExtent(title);
        int width = Math.max(head.x, CHIP + 7 + names + GAP + values) + 2 * PAD;
        int height = rows.size() * ROW + head.y + 5 + 2 * PAD - 4;
        int left = drawing.viewport().width() - width - GAP;
        int top = drawing.viewport().height() - height - GAP;
        gc.setAlpha(232);
        gc.setBackground(drawing.style().look().card());
        gc.fillRoundRectangle(left, top, width, height, 8, 8);
        gc.setAlpha(255);
        drawing.pen(drawing.style().look().cardBorder(), 1);
        gc.drawRoundRectangle(left, top, width, height, 8, 8);
        gc.setForeground(drawing.style().look().text());
        gc.drawText(title, left + PAD, top + PAD - 2, true);
        gc.setFont(drawing.style().font());
        int y = top + PAD + head.y + 4;
        for (Row row : rows) {
            gc.setBackground(drawing.style().of(row.color()));
            gc.setAlpha(150);
            gc.fillRoundRectangle(left + PAD, y + 2, CHIP, CHIP - 2, 3, 3);
            gc.setAlpha(255);
            drawing.pen(drawing.style().of(row.color()), 1);
            gc.drawRoundRectangle(left + PAD, y + 2, CHIP, CHIP - 2, 3, 3);
            gc.setForeground(drawing.style().look().text());
            gc.drawText(row.text(), left + PAD + CHIP + 7, y, true);
            gc.setForeground(drawing.style().look().faint());
            gc.drawText(row.value(), left + width - PAD - gc.textExtent(row.value()).x, y, true);
            y += ROW;
        }
    }
}
