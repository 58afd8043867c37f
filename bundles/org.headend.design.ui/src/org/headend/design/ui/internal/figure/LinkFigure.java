package org.headend.design.ui.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.headend.core.problem.Severity;
import org.headend.design.site.Medium;
import org.headend.design.ui.internal.figure.CanvasStyle.Stroke;

/**
 * A link in the colour and dash of its medium; it jumps over links that it crosses. The pointer makes it stronger, the
 * selection gives it a halo. Seen from far it is a thin line without jumps.
 */
public final class LinkFigure extends PolylineConnection {
    /** Radius of a jump, px. */
    public static final int JUMP = 5;
    private static final int HALO = 7;
    private static final int ALPHA = 70;
    private static final int OPAQUE = 255;
    /** Half a circle around a crossing, as a line: an arc is much dearer to paint, and they are thousands. */
    private static final int[] ARC = { -5, 0, -4, -3, -3, -4, 0, -JUMP, 3, -4, 4, -3, JUMP, 0 };

    private static final ConnectionRouter ROUTER = new AbstractRouter() {
        @Override
        public void route(Connection connection) {
            ((LinkFigure) connection).route(getStartPoint(connection), getEndPoint(connection));
        }
    };

    /** Where a link runs. */
    public interface Way {

        /** Asked for whenever the link is routed. */
        PointList path();

        /** The x of crossings for each segment, sorted; asked for when it is painted and {@link #version} has changed. */
        int[][] crossings();

        int version();
    }

    private final CanvasStyle style;
    private final Supplier<String> tip;
    private final Way way;
    private PointList preview;
    private Medium medium = Medium.COPPER;
    private Severity severity;
    private boolean selected;
    private boolean hovered;
    private int bundle = 1;
    private int drawnVersion = -1;
    private final List<int[]> pieces = new ArrayList<>(1);
    private final List<int[]> jumps = new ArrayList<>(0);

    public LinkFigure(CanvasStyle style, Supplier<String> tip, Way way) {
        this.style = style;
        this.tip = tip;
        this.way = way;
        setConnectionRouter(ROUTER);
        setLineWidth(2 * JUMP + 2); // the bounds must hold halo and jumps
        setTolerance(3);
    }

    /** Whether an end follows the pointer. */
    public boolean isLoose() {
        return !(getSourceAnchor() instanceof LinkAnchor && getTargetAnchor() instanceof LinkAnchor);
    }

    /** Straight while an end follows the pointer, by its path otherwise. */
    private void route(Point start, Point end) {
        if (!isLoose()) {
            setPoints(preview == null ? way.path() : preview);
        } else {
            PointList line = new PointList();
            translateToRelative(start);
            translateToRelative(end);
            line.addPoint(start);
            line.addPoint(end);
            setPoints(line);
        }
    }

    /** Shows another path while a segment is dragged or cards move; null ends that. */
    public void setPreview(PointList points) {
        preview = points;
        revalidate();
    }

    @Override
    public void setPoints(PointList points) {
        drawnVersion = -1;
        super.setPoints(points);
    }

    /** @param links how many links the line stands for */
    public void show(Medium newMedium, Severity newSeverity, int links) {
        if (medium != newMedium || severity != newSeverity || bundle != links) {
            medium = newMedium;
            severity = newSeverity;
            bundle = links;
            repaint();
        }
    }

    public void setState(boolean isSelected, boolean isHovered) {
        if (selected != isSelected || hovered != isHovered) {
            selected = isSelected;
            hovered = isHovered;
            repaint();
        }
    }

    @Override
    public IFigure getToolTip() {
        return new TipLabel(tip.get());
    }

    /** A thin line for looking from far. */
    void paintFar(Graphics graphics) {
        graphics.setForegroundColor(selected ? style.look().accent() : style.stroke(medium).color());
        graphics.drawPolyline(getPoints());
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        paintNear(graphics, graphics.getClip(new Rectangle()));
    }

    /**
     * The whole look; sets all of the graphics that it needs and leaves the rest alone. Corners are mitred because Cairo
     * strokes right angles many times faster then.
     *
     * @param clip what lies outside of it is not painted
     */
    void paintNear(Graphics graphics, Rectangle clip) {
        Stroke stroke = style.stroke(medium);
        graphics.setAntialias(SWT.ON);
        graphics.setLineJoin(SWT.JOIN_MITER);
        if (selected || severity == Severity.ERROR) {
            graphics.setLineStyle(SWT.LINE_SOLID);
            graphics.setForegroundColor(selected ? style.look().accent() : style.look().error());
            graphics.setAlpha(ALPHA);
            graphics.setLineWidth(HALO);
            graphics.drawPolyline(getPoints());
            graphics.setAlpha(OPAQUE);
        }
        graphics.setForegroundColor(stroke.color());
        graphics.setLineWidth((hovered || selected ? 3 : 2) + (bundle > 1 ? 2 : 0));
        if (stroke.dash() == null) {
            graphics.setLineStyle(SWT.LINE_SOLID);
        } else {
            graphics.setLineDash(stroke.dash());
        }
        if (preview != null || getPoints().size() < 2 || style.crowded()) {
            graphics.drawPolyline(getPoints());
            return;
        }
        cut();
        paint(pieces, graphics, clip);
        paint(jumps, graphics, clip);
    }

    private static void paint(List<int[]> lines, Graphics graphics, Rectangle clip) {
        for (int i = 0; i < lines.size(); i++) {
            if (touches(lines.get(i), clip)) {
                graphics.drawPolyline(lines.get(i));
            }
        }
    }

    /** Long links have most of their pieces out of sight. */
    private static boolean touches(int[] piece, Rectangle clip) {
        int x1 = Integer.MAX_VALUE;
        int y1 = Integer.MAX_VALUE;
        int x2 = Integer.MIN_VALUE;
        int y2 = Integer.MIN_VALUE;
        for (int i = 0; i < piece.length; i += 2) {
            x1 = Math.min(x1, piece[i]);
            x2 = Math.max(x2, piece[i]);
            y1 = Math.min(y1, piece[i + 1]);
            y2 = Math.max(y2, piece[i + 1]);
        }
        return x2 >= clip.x - JUMP && x1 <= clip.right() + JUMP && y2 >= clip.y - JUMP && y1 <= clip.bottom() + JUMP;
    }

    /** How many jumps are in sight. */
    int jumps(Rectangle clip) {
        if (preview != null || getPoints().size() < 2) {
            return 0;
        }
        cut();
        int count = 0;
        for (int i = 0; i < jumps.size(); i++) {
            count += touches(jumps.get(i), clip) ? 1 : 0;
        }
        return count;
    }

    /** Cuts the line where it jumps. */
    private void cut() {
        if (drawnVersion == way.version()) {
            return;
        }
        drawnVersion = way.version();
        pieces.clear();
        jumps.clear();
        int[][] crossings = way.crossings();
        PointList points = getPoints();
        List<Integer> piece = new ArrayList<>();
        add(piece, points.getPoint(0).x, points.getPoint(0).y);
        for (int i = 0; i + 1 < points.size(); i++) {
            Point a = points.getPoint(i);
            Point b = points.getPoint(i + 1);
            int[] at = i < crossings.length ? crossings[i] : new int[0];
            int sign = b.x >= a.x ? 1 : -1;
            int last = Integer.MIN_VALUE;
            for (int k = 0; k < at.length; k++) {
                int x = at[sign > 0 ? k : at.length - 1 - k];
                if (last != Integer.MIN_VALUE && Math.abs(x - last) < 2 * JUMP + 1) {
                    continue; // no room for another one
                }
                last = x;
                add(piece, x - sign * JUMP, a.y);
                pieces.add(piece.stream().mapToInt(Integer::intValue).toArray());
                piece.clear();
                add(piece, x + sign * JUMP, a.y);
                jumps.add(jump(x, a.y));
            }
            add(piece, b.x, b.y);
        }
        pieces.add(piece.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int[] jump(int x, int y) {
        int[] line = ARC.clone();
        for (int i = 0; i < line.length; i += 2) {
            line[i] += x;
            line[i + 1] += y;
        }
        return line;
    }

    private static void add(List<Integer> list, int x, int y) {
        list.add(x);
        list.add(y);
    }
}
