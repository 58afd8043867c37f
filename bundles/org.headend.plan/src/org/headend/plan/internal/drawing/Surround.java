package org.headend.plan.internal.drawing;

import java.util.List;
import java.util.TreeSet;

import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Floor;
import org.headend.design.site.Wall;
import org.headend.plan.internal.Wording;

/** Around a floor: chains of dimensions, scale bar, north arrow. */
final class Surround {
    private static final String INK = "#1C2733"; //$NON-NLS-1$
    private static final double STEP = 0.6;
    private static final int MAX_CHAIN = 16;

    private final PlanCanvas canvas;
    private final Floor floor;
    private final Wording words;

    Surround(PlanCanvas canvas, Floor floor, Wording words) {
        this.canvas = canvas;
        this.floor = floor;
        this.words = words;
    }

    void draw() {
        List<Spot> corners = floor.getWalls().stream().map(Wall::getPoints).flatMap(p -> Polyline.parse(p).corners().stream()).toList();
        Extent built = Extent.of(corners);
        double bottom = canvas.y(canvas.extent().bottom());
        if (!built.isEmpty() && built.width() > 0.1 && built.height() > 0.1) {
            TreeSet<Double> xs = new TreeSet<>();
            TreeSet<Double> ys = new TreeSet<>();
            corners.forEach(c -> {
                add(xs, c.x());
                add(ys, c.y());
            });
            double first = bottom + canvas.mm(3);
            double second = bottom + canvas.mm(8);
            if (xs.size() > 2 && xs.size() <= MAX_CHAIN) {
                horizontal(xs, first);
            }
            horizontal(new TreeSet<>(List.of(built.left(), built.right())), xs.size() > 2 && xs.size() <= MAX_CHAIN ? second : first);
            if (ys.size() > 2 && ys.size() <= MAX_CHAIN) {
                vertical(ys, -canvas.mm(3));
            }
            vertical(new TreeSet<>(List.of(built.bottom(), built.top())), ys.size() > 2 && ys.size() <= MAX_CHAIN ? -canvas.mm(8) : -canvas.mm(3));
        }
        scaleBar(bottom + canvas.mm(14));
        if (floor.getNorth() >= 0) {
            north(Math.max(canvas.x(canvas.extent().right()), canvas.mm(66)) - canvas.mm(6), bottom + canvas.mm(15));
        }
    }

    private static void add(TreeSet<Double> values, double value) {
        Double near = values.floor(value + STEP);
        if (near == null || near < value - STEP) {
            values.add(value);
        }
    }

    private void horizontal(TreeSet<Double> xs, double y) {
        Double before = null;
        for (double x : xs) {
            tick(canvas.x(x), y);
            if (before != null) {
                canvas.svg().line(canvas.x(before), y, canvas.x(x), y, INK, canvas.mm(0.13));
                canvas.svg().text(canvas.x((before + x) / 2), y - canvas.mm(0.7), canvas.mm(1.9), INK, "middle", label(x - before)); //$NON-NLS-1$
            }
            before = x;
        }
    }

    private void vertical(TreeSet<Double> ys, double x) {
        Double before = null;
        for (double y : ys) {
            tick(x, canvas.y(y));
            if (before != null) {
                canvas.svg().line(x, canvas.y(before), x, canvas.y(y), INK, canvas.mm(0.13));
                canvas.svg().add("<text transform=\"translate(%.2f,%.2f) rotate(-90)\" font-size=\"%.2f\" fill=\"%s\" text-anchor=\"middle\">%s</text>", //$NON-NLS-1$
                        x - canvas.mm(0.7), canvas.y((before + y) / 2), canvas.mm(1.9), INK, label(y - before));
            }
            before = y;
        }
    }

    private static String label(double metres) {
        return String.format(java.util.Locale.ROOT, "%.2f", metres); //$NON-NLS-1$
    }

    private void tick(double x, double y) {
        double half = canvas.mm(0.9);
        canvas.svg().line(x - half, y + half, x + half, y - half, INK, canvas.mm(0.3));
    }

    /** Five fields of a round length. */
    private void scaleBar(double y) {
        double wanted = canvas.metres(50) / 5;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double field = wanted / power >= 5 ? 5 * power : wanted / power >= 2 ? 2 * power : power;
        double width = field * PlanCanvas.UNITS;
        double height = canvas.mm(1.4);
        for (int i = 0; i < 5; i++) {
            canvas.svg().add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%.2f\"/>", i * width, y, width, height, //$NON-NLS-1$
                    i % 2 == 0 ? INK : "#ffffff", INK, canvas.mm(0.18)); //$NON-NLS-1$
            canvas.svg().text(i * width, y + canvas.mm(4), canvas.mm(1.9), INK, "middle", Wording.number(i * field, 2)); //$NON-NLS-1$
        }
        canvas.svg().text(5 * width, y + canvas.mm(4), canvas.mm(1.9), INK, "middle", Wording.number(5 * field, 2) + " m"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void north(double x, double y) {
        double r = canvas.mm(5);
        canvas.svg().add("<g transform=\"translate(%.2f,%.2f) rotate(%.2f)\">", x, y, 90 - floor.getNorth()); //$NON-NLS-1$
        canvas.svg().add("<circle r=\"%.2f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\"/>", r, INK, canvas.mm(0.18)); //$NON-NLS-1$
        canvas.svg().add("<path d=\"M0 %.2fL%.2f %.2fL0 %.2fZ\" fill=\"%s\"/><path d=\"M0 %.2fL%.2f %.2fL0 %.2fZ\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"%.2f\"/>", -r, //$NON-NLS-1$
                -r * 0.38, r * 0.75, r * 0.4, INK, -r, r * 0.38, r * 0.75, r * 0.4, INK, canvas.mm(0.13));
        canvas.svg().bold(0, -r - canvas.mm(0.8), canvas.mm(2.4), INK, "middle", words.text("north")); //$NON-NLS-1$ //$NON-NLS-2$
        canvas.svg().add("</g>"); //$NON-NLS-1$
    }
}
