package org.headend.design.ui.internal.floor.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.headend.coverage.Section;
import org.headend.coverage.Span;
import org.headend.design.drafting.PlanColours;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.figure.Look;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.PartText;

/** A camera from the side, to scale: its rays, walls in the way, people, levels along the floor. */
public final class SectionDrawing {
    private static final int LEFT = 64;
    private static final int BELOW = 46;
    private static final int ABOVE = 14;
    private static final int GRAB = 10;
    private static final int AXIS = 110;
    private static final int BAND = 6;

    private final Section section;
    private final FloorContext context;
    private final Placement placement;
    private final int width;
    private final int ground;
    private final double scale;
    private GC gc;
    private FloorStyle style;
    private Look look;

    /** What can be dragged. */
    public enum Grip {
        NONE, HEIGHT, TILT
    }

    /** @param tallest what fits in the height, m */
    public SectionDrawing(Section section, FloorContext context, Placement placement, double tallest, int width, int height) {
        this.section = section;
        this.context = context;
        this.placement = placement;
        this.width = width;
        ground = height - BELOW;
        scale = Math.max(1, ground - ABOVE) / Math.max(1, tallest + 0.2);
    }

    private int px(double distance) {
        return (int) Math.round(LEFT + Math.min(distance, (width + 200 - LEFT) / scale) * scale);
    }

    private int py(double height) {
        return (int) Math.round(ground - height * scale);
    }

    /** Height of a pixel above the floor, m. */
    public double height(int y) {
        return (ground - y) / scale;
    }

    /** The tilt at which the optical axis goes through a pixel, degrees. */
    public double tilt(int x, int y) {
        return Math.toDegrees(Math.atan2(placement.getHeight() - height(y), Math.max(1e-6, (x - LEFT) / scale)));
    }

    private Point axis() {
        double tilt = Math.toRadians(placement.getTilt());
        return new Point((int) Math.round(LEFT + AXIS * Math.cos(tilt)), (int) Math.round(py(placement.getHeight()) + AXIS * Math.sin(tilt)));
    }

    /** What lies below the pointer. */
    public Grip at(int x, int y) {
        Point axis = axis();
        if (Math.hypot(x - axis.x, y - axis.y) <= GRAB) {
            return Grip.TILT;
        }
        return Math.hypot(x - LEFT, y - py(placement.getHeight())) <= GRAB + 4 ? Grip.HEIGHT : Grip.NONE;
    }

    public void paint(GC target, Grip hot, boolean focused) {
        gc = target;
        style = context.style();
        look = style.look();
        gc.setAntialias(SWT.ON);
        gc.setFont(style.font());
        gc.setForeground(look.cardBorder());
        gc.drawLine(0, 0, width, 0);
        ground();
        wedge();
        levels();
        walls();
        faces();
        person();
        axis(hot);
        camera(hot);
        caption();
        if (focused) {
            gc.setForeground(look.accent());
            gc.drawRectangle(0, 0, width - 1, ground + BELOW - 1);
        }
    }

    private void ground() {
        gc.setForeground(style.wall());
        gc.setLineWidth(2);
        gc.drawLine(LEFT - 30, ground, width, ground);
        gc.setLineWidth(1);
        double step = 70 / scale;
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        step = power * (step / power > 5 ? 10 : step / power > 2 ? 5 : step / power > 1 ? 2 : 1);
        gc.setForeground(look.faint());
        for (double d = 0; LEFT + d * scale < width - 10; d += step) {
            int x = px(d);
            gc.drawLine(x, ground + BAND + 3, x, ground + BAND + 7);
            String text = Frame.number(d, step) + (d == 0 ? "" : " m"); //$NON-NLS-1$ //$NON-NLS-2$
            gc.drawText(text, x - gc.textExtent(text).x / 2, ground + BAND + 8, true);
        }
        double ceiling = context.floor().getCeiling();
        if (ceiling > 0) {
            gc.setForeground(look.cardBorder());
            gc.drawLine(LEFT - 30, py(ceiling), width, py(ceiling));
        }
        gc.setForeground(look.faint());
        gc.setLineDash(new int[] { 2, 4 });
        gc.drawLine(LEFT, py(section.target()), width, py(section.target()));
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** The picture from its upper to its lower edge, down to the floor. */
    private void wedge() {
        int far = width - LEFT;
        int[] upper = ray(section.top(), far);
        int[] lower = ray(Math.min(section.bottom(), 90), far);
        Color color = style.of("#5B9BD5"); //$NON-NLS-1$
        int y = py(placement.getHeight());
        gc.setBackground(color);
        gc.setAlpha(34);
        gc.setClipping(LEFT, 0, width - LEFT, ground);
        gc.fillPolygon(new int[] { LEFT, y, upper[0], upper[1], Math.max(upper[0], lower[0]), Math.max(upper[1], lower[1]), lower[0], lower[1] });
        gc.setAlpha(150);
        gc.setForeground(color);
        gc.drawLine(LEFT, y, upper[0], upper[1]);
        gc.drawLine(LEFT, y, lower[0], lower[1]);
        gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
        gc.setAlpha(255);
    }

    private int[] ray(double degrees, int length) {
        double radians = Math.toRadians(degrees);
        return new int[] { (int) Math.round(LEFT + 2 * length * Math.cos(radians)), (int) Math.round(py(placement.getHeight()) + 2 * length * Math.sin(radians)) };
    }

    /** Where levels are met, as a strip below the floor; hidden stretches stay grey. */
    private void levels() {
        gc.setBackground(style.of(PlanColours.BLIND));
        gc.setAlpha(70);
        gc.fillRectangle(LEFT, ground + 2, width - LEFT, BAND);
        gc.setAlpha(200);
        for (Section.Mark mark : section.levels()) {
            for (Span seen : section.seen()) {
                double from = Math.max(seen.from(), mark.span().from());
                double to = Math.min(Math.min(seen.to(), mark.span().to()), section.camera().range());
                if (to > from) {
                    gc.setBackground(look.canvas());
                    gc.fillRectangle(px(from), ground + 2, px(to) - px(from), BAND);
                    gc.setBackground(style.of(PlanColours.ofLevel(mark.level().name())));
                    gc.fillRectangle(px(from), ground + 2, px(to) - px(from), BAND);
                }
            }
        }
        gc.setAlpha(255);
        if (section.blind().to() > 0) {
            gc.setForeground(look.faint());
            gc.setLineDash(new int[] { 3, 3 });
            gc.drawLine(px(section.blind().to()), py(0.5), px(section.blind().to()), ground);
            gc.setLineStyle(SWT.LINE_SOLID);
            String text = Messages.bind(Messages.section_blind, Frame.number(section.blind().to(), 0.1));
            if (section.blind().to() < (width - LEFT) / scale) {
                gc.drawText(text, Math.max(LEFT + 4, (LEFT + px(section.blind().to()) - gc.textExtent(text).x) / 2), ground - 16, true);
            }
        }
    }

    private void walls() {
        for (Section.Cut cut : section.cuts()) {
            int half = (int) Math.max(2, cut.thickness() * scale / 2);
            gc.setBackground(cut.opaque() ? style.wall() : style.of("#5FA8D3")); //$NON-NLS-1$
            gc.setAlpha(cut.opaque() ? 200 : 110);
            gc.fillRectangle(px(cut.distance()) - half, py(cut.top()), 2 * half, py(cut.bottom()) - py(cut.top()));
        }
        gc.setAlpha(255);
    }

    /** Nearer than this, faces are seen too much from above. */
    private void faces() {
        double max = context.figures().maxFaceDegrees();
        double drop = placement.getHeight() - section.target();
        double near = drop <= 0 || max <= 0 ? 0 : drop / Math.tan(Math.toRadians(max));
        if (near <= 0.1) {
            return;
        }
        int x = Math.min(px(near), width);
        int y = py(section.target());
        gc.setForeground(look.warning());
        gc.setLineWidth(2);
        gc.drawLine(LEFT, y, x, y);
        gc.setLineWidth(1);
        gc.drawLine(x, y - 4, x, y + 4);
        String text = Messages.bind(Messages.section_faces, Frame.number(max, 1), Frame.number(near, 0.1));
        gc.drawText(text, Math.max(LEFT + AXIS + 56, x - gc.textExtent(text).x - 6), y - 17, true);
    }

    private void person() {
        Span span = section.person();
        if (span.isEmpty() || px(span.from()) > width - 20) {
            return;
        }
        int x = px(span.from());
        int top = py(section.target() + 0.1);
        int tall = ground - top;
        gc.setBackground(look.faint());
        gc.setAlpha(150);
        int head = Math.max(3, tall / 9);
        gc.fillOval(x - head, top, 2 * head, 2 * head);
        gc.fillRoundRectangle(x - (int) (head * 1.5), top + 2 * head, head * 3, tall / 2 - head, head * 2, head * 2);
        gc.fillRoundRectangle(x - head, top + tall / 2, head * 2, tall / 2, head, head);
        gc.setAlpha(255);
    }

    private void axis(Grip hot) {
        Point end = axis();
        gc.setForeground(look.accent());
        gc.setLineDash(new int[] { 5, 4 });
        gc.drawLine(LEFT, py(placement.getHeight()), end.x, end.y);
        gc.setLineStyle(SWT.LINE_SOLID);
        handle(end.x, end.y, hot == Grip.TILT);
        gc.setForeground(look.accent());
        gc.drawText(Frame.number(placement.getTilt(), 0.1) + '°', end.x + 11, end.y - 8, true);
    }

    private void camera(Grip hot) {
        int y = py(placement.getHeight());
        gc.setForeground(look.accent());
        gc.drawLine(LEFT - 16, y, LEFT - 16, ground);
        gc.drawLine(LEFT - 20, y, LEFT - 12, y);
        gc.drawLine(LEFT - 20, ground, LEFT - 12, ground);
        String text = Frame.number(placement.getHeight(), 0.01) + " m"; //$NON-NLS-1$
        gc.drawText(text, Math.max(2, LEFT - 20 - gc.textExtent(text).x), (y + ground) / 2 - 8, true);
        handle(LEFT, y, hot == Grip.HEIGHT);
    }

    private void handle(int x, int y, boolean hot) {
        int r = hot ? 7 : 6;
        gc.setBackground(hot ? look.accent() : look.canvas());
        gc.setForeground(look.accent());
        gc.setLineWidth(2);
        gc.fillOval(x - r, y - r, 2 * r, 2 * r);
        gc.drawOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineWidth(1);
    }

    /** What the numbers of this camera are, in one line at the lower edge. */
    private void caption() {
        gc.setForeground(look.text());
        gc.setFont(style.boldFont());
        String name = PartText.name(placement);
        gc.drawText(name, 10, ground + BELOW - 17, true);
        int x = 10 + gc.textExtent(name).x + 14;
        gc.setFont(style.font());
        gc.setForeground(look.faint());
        String person = section.person().isEmpty() ? Messages.section_noPerson
                : Messages.bind(Messages.section_person, Frame.number(section.person().from(), 0.1), Double.isInfinite(section.person().to())
                        ? "∞" : Frame.number(section.person().to(), 0.1)); //$NON-NLS-1$
        String caption = Messages.bind(Messages.section_caption, new Object[] { Frame.number(section.camera().lens().horizontalDegrees(), 1),
                Frame.number(section.camera().lens().verticalDegrees(), 1), person, Frame.number(section.target(), 0.1) });
        gc.drawText(caption, x, ground + BELOW - 17, true);
        int tip = width - gc.textExtent(Messages.section_tip).x - 10;
        if (tip > x + gc.textExtent(caption).x + 20) {
            gc.drawText(Messages.section_tip, tip, ground + BELOW - 17, true);
        }
    }
}
