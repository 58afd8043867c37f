package org.headend.design.ui.internal.floor.tool;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.floor.paint.Drawing;

/** How handles are drawn: shapes that tell what they change. */
final class HandleSign {
    private static final int R = 5;

    private HandleSign() {
    }

    static void paint(Drawing drawing, Handle handle, boolean hot) {
        GC gc = drawing.gc();
        Spot spot = handle.spot();
        int x = drawing.px(spot.x());
        int y = drawing.py(spot.y());
        Color accent = drawing.style().look().accent();
        Color canvas = drawing.style().look().canvas();
        if (handle.part() instanceof Placement placement) {
            drawing.pen(accent, 1, 3, 3).alpha(0.7);
            gc.drawLine(drawing.px(placement.getX()), drawing.py(placement.getY()), x, y);
            drawing.alpha(1);
        }
        gc.setBackground(hot ? accent : canvas);
        drawing.pen(accent, 2);
        int r = hot ? R + 1 : R;
        switch (handle.look()) {
            case CORNER -> {
                gc.fillRectangle(x - r + 1, y - r + 1, 2 * r - 2, 2 * r - 2);
                gc.drawRectangle(x - r + 1, y - r + 1, 2 * r - 2, 2 * r - 2);
            }
            case INSERT -> {
                drawing.alpha(hot ? 1 : 0.55).pen(accent, 1);
                gc.fillOval(x - 3, y - 3, 6, 6);
                gc.drawOval(x - 3, y - 3, 6, 6);
                drawing.alpha(1);
            }
            case TURN -> {
                gc.fillOval(x - r, y - r, 2 * r, 2 * r);
                gc.drawOval(x - r, y - r, 2 * r, 2 * r);
            }
            case RANGE -> {
                gc.fillRoundRectangle(x - r, y - r, 2 * r, 2 * r, 3, 3);
                gc.drawRoundRectangle(x - r, y - r, 2 * r, 2 * r, 3, 3);
            }
            case TILT -> {
                int[] diamond = { x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y };
                gc.fillPolygon(diamond);
                gc.drawPolygon(diamond);
            }
            case FOCAL -> {
                int[] triangle = { x, y - r - 1, x + r + 1, y + r - 1, x - r - 1, y + r - 1 };
                gc.fillPolygon(triangle);
                gc.drawPolygon(triangle);
            }
        }
    }
}
