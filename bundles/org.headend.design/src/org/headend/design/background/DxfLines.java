package org.headend.design.background;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.design.background.Dxf.Block;
import org.headend.design.background.Dxf.Entity;
import org.headend.design.background.LineDrawing.Layer;
import org.headend.design.background.LineDrawing.Line;
import org.headend.design.background.LineDrawing.Text;

/** Makes lines and texts from the entities of a DXF file, blocks set in. */
final class DxfLines {
    private static final int MAX_POINTS = 4_000_000;
    private static final int MAX_INSERTS = 200_000;
    private static final int MAX_DEPTH = 16;
    private static final double FAR = 1e9;

    private final Dxf dxf;
    private final IProgressMonitor monitor;
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private int points;
    private int inserts;

    private DxfLines(Dxf dxf, IProgressMonitor monitor) {
        this.dxf = dxf;
        this.monitor = monitor;
        layers.putAll(dxf.layers());
    }

    /** What surrounds an entity: where it goes, and what it takes over from the block reference. */
    private record Context(AffineTransform at, String layer, int color, int depth) {
    }

    /** @throws Dxf.TooMuch when blocks within blocks grow beyond what anybody draws */
    static LineDrawing of(Dxf dxf, IProgressMonitor monitor) {
        DxfLines lines = new DxfLines(dxf, monitor);
        lines.addAll(dxf.entities(), new Context(new AffineTransform(), null, 7, 0));
        return lines.drawing();
    }

    private void addAll(List<Entity> entities, Context context) {
        for (Entity entity : entities) {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (entity.integer(67, 0) != 1 && entity.integer(60, 0) != 1) { // paper space, invisible
                add(entity, context);
            }
        }
    }

    private void add(Entity e, Context context) {
        switch (e.type()) {
            case "LINE" -> line(e, context, new double[] { e.number(10, 0.0), e.number(20, 0.0), e.number(11, 0.0), e.number(21, 0.0) }); //$NON-NLS-1$
            case "LWPOLYLINE" -> polyline(e, context); //$NON-NLS-1$
            case "POLYLINE" -> vertices(e, context); //$NON-NLS-1$
            case "ARC" -> line(e, extruded(e, context), DxfCurves.arc(e.number(10, 0.0), e.number(20, 0.0), e.number(40, 0.0), //$NON-NLS-1$
                    e.number(50, 0.0), e.number(51, 360.0)));
            case "CIRCLE" -> line(e, extruded(e, context), DxfCurves.arc(e.number(10, 0.0), e.number(20, 0.0), e.number(40, 0.0), 0, 360)); //$NON-NLS-1$
            case "ELLIPSE" -> line(e, context, DxfCurves.ellipse(e.number(10, 0.0), e.number(20, 0.0), e.number(11, 1.0), e.number(21, 0.0), //$NON-NLS-1$
                    e.number(40, 1.0) * (e.number(230, 1.0) < 0 ? -1 : 1), e.number(41, 0.0), e.number(42, 2 * Math.PI)));
            case "SPLINE" -> line(e, context, DxfCurves.spline(e)); //$NON-NLS-1$
            case "SOLID", "TRACE", "3DFACE" -> solid(e, context); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "TEXT", "ATTRIB" -> text(e, context); //$NON-NLS-1$ //$NON-NLS-2$
            case "MTEXT" -> multilineText(e, context); //$NON-NLS-1$
            case "INSERT" -> insert(e, extruded(e, context)); //$NON-NLS-1$
            case "DIMENSION" -> reference(e, e.text(2, ""), context, new AffineTransform()); //$NON-NLS-1$ //$NON-NLS-2$
            default -> {
                // hatches, viewports and what else is no line
            }
        }
    }

    /** Entities whose extrusion points downwards are mirrored. */
    private static Context extruded(Entity e, Context context) {
        if (e.number(230, 1.0) >= 0) {
            return context;
        }
        AffineTransform mirrored = new AffineTransform(context.at());
        mirrored.scale(-1, 1);
        return new Context(mirrored, context.layer(), context.color(), context.depth());
    }

    private String layer(Entity e, Context context) {
        String layer = e.text(8, "0"); //$NON-NLS-1$
        String real = layer.equals("0") && context.layer() != null ? context.layer() : layer; //$NON-NLS-1$
        layers.computeIfAbsent(real, name -> new Layer(name, true));
        return real;
    }

    private int color(Entity e, Context context) {
        int direct = e.integer(420, -1);
        int number = e.integer(62, 256);
        return direct >= 0 ? direct & 0xffffff
                : number == 0 ? context.color() : DxfColors.rgb(number == 256 ? dxf.layerColor(layer(e, context)) : Math.abs(number));
    }

    private void line(Entity e, Context context, double[] xy) {
        if (xy.length < 4) {
            return;
        }
        points += xy.length / 2;
        if (points > MAX_POINTS) {
            throw new Dxf.TooMuch();
        }
        double[] placed = new double[xy.length];
        context.at().transform(xy, 0, placed, 0, xy.length / 2);
        for (double value : placed) {
            if (!(Math.abs(value) < FAR)) {
                return;
            }
        }
        lines.add(new Line(layer(e, context), color(e, context), placed));
    }

    private void polyline(Entity e, Context context) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < e.size(); i++) {
            switch (e.code(i)) {
                case 10 -> corners.add(new double[] { e.number(i), 0, 0 });
                case 20 -> set(corners, 1, e.number(i));
                case 42 -> set(corners, 2, e.number(i));
                default -> {
                    // widths and the like
                }
            }
        }
        line(e, extruded(e, context), DxfCurves.bulged(corners, (e.integer(70, 0) & 1) != 0));
    }

    private static void set(List<double[]> corners, int index, double value) {
        if (!corners.isEmpty()) {
            corners.get(corners.size() - 1)[index] = value;
        }
    }

    private void vertices(Entity e, Context context) {
        int flags = e.integer(70, 0);
        if ((flags & (16 | 64)) == 0) { // no meshes
            List<double[]> corners = e.parts().stream().filter(v -> (v.integer(70, 0) & 16) == 0) // no control points of splines
                    .map(v -> new double[] { v.number(10, 0.0), v.number(20, 0.0), v.number(42, 0.0) }).toList();
            line(e, extruded(e, context), DxfCurves.bulged(corners, (flags & 1) != 0));
        }
    }

    private void solid(Entity e, Context context) {
        double[] xy = new double[10];
        int[] order = e.type().equals("3DFACE") ? new int[] { 0, 1, 2, 3 } : new int[] { 0, 1, 3, 2 }; //$NON-NLS-1$
        for (int i = 0; i < 4; i++) {
            int corner = order[i];
            xy[2 * i] = e.number(10 + corner, corner == 3 ? e.number(12, 0.0) : 0);
            xy[2 * i + 1] = e.number(20 + corner, corner == 3 ? e.number(22, 0.0) : 0);
        }
        xy[8] = xy[0];
        xy[9] = xy[1];
        line(e, extruded(e, context), xy);
    }

    private void insert(Entity e, Context context) {
        int columns = Math.clamp(e.integer(70, 1), 1, MAX_INSERTS);
        int rows = Math.clamp(e.integer(71, 1), 1, MAX_INSERTS);
        for (int c = 0; c < columns; c++) {
            for (int r = 0; r < rows; r++) {
                AffineTransform place = AffineTransform.getTranslateInstance(e.number(10, 0.0), e.number(20, 0.0));
                place.rotate(Math.toRadians(e.number(50, 0.0)));
                place.translate(c * e.number(44, 0.0), r * e.number(45, 0.0));
                place.scale(e.number(41, 1.0), e.number(42, 1.0));
                reference(e, e.text(2, ""), context, place); //$NON-NLS-1$
            }
        }
    }

    private void reference(Entity e, String name, Context context, AffineTransform place) {
        Block block = dxf.blocks().get(name.toUpperCase(Locale.ROOT));
        if (++inserts > MAX_INSERTS) {
            throw new Dxf.TooMuch();
        }
        if (block != null && context.depth() < MAX_DEPTH) {
            AffineTransform inner = new AffineTransform(context.at());
            inner.concatenate(place);
            inner.translate(-block.x(), -block.y());
            addAll(block.entities(), new Context(inner, layer(e, context), color(e, context), context.depth() + 1));
        }
    }

    private void text(Entity e, Context context) {
        boolean aligned = e.integer(72, 0) != 0 || e.integer(73, 0) != 0;
        double height = e.number(40, 1.0);
        String text = DxfTexts.plain(e.text(1, "")); //$NON-NLS-1$
        double width = DxfTexts.width(text) * height;
        double shift = switch (e.integer(72, 0)) {
            case 1, 4 -> -width / 2;
            case 2 -> -width;
            default -> 0;
        };
        double drop = switch (e.integer(72, 0) == 4 ? 2 : e.integer(73, 0)) {
            case 2 -> -height / 2;
            case 3 -> -height;
            default -> 0;
        };
        boolean second = aligned && e.integer(72, 0) != 3 && e.integer(72, 0) != 5;
        text(e, extruded(e, context), new double[] { e.number(second ? 11 : 10, 0.0), e.number(second ? 21 : 20, 0.0), shift, drop }, height,
                e.number(50, 0.0), text);
    }

    private void multilineText(Entity e, Context context) {
        double height = e.number(40, 1.0);
        double degrees = e.number(50, 0.0);
        if (e.number(11, 0.0) != 0 || e.number(21, 0.0) != 0) {
            degrees = Math.toDegrees(Math.atan2(e.number(21, 0.0), e.number(11, 0.0)));
        }
        List<String> rows = DxfTexts.rows(e.joined(3) + e.joined(1));
        int attachment = Math.clamp(e.integer(71, 1), 1, 9) - 1;
        double total = rows.size() * height * 1.6;
        double top = switch (attachment / 3) {
            case 0 -> 0;
            case 1 -> total / 2;
            default -> total;
        };
        for (int i = 0; i < rows.size(); i++) {
            double width = DxfTexts.width(rows.get(i)) * height;
            double shift = attachment % 3 == 0 ? 0 : attachment % 3 == 1 ? -width / 2 : -width;
            text(e, context, new double[] { e.number(10, 0.0), e.number(20, 0.0), shift, top - height - i * height * 1.6 }, height, degrees, rows.get(i));
        }
    }

    /** @param place x and y, then the shift along and across the base line */
    private void text(Entity e, Context context, double[] place, double height, double degrees, String text) {
        if (text.isBlank()) {
            return;
        }
        points += text.length();
        if (points > MAX_POINTS) {
            throw new Dxf.TooMuch();
        }
        double radians = Math.toRadians(degrees);
        double[] xy = { place[0] + place[2] * Math.cos(radians) - place[3] * Math.sin(radians),
                place[1] + place[2] * Math.sin(radians) + place[3] * Math.cos(radians), Math.cos(radians), Math.sin(radians) };
        context.at().transform(xy, 0, xy, 0, 1);
        context.at().deltaTransform(xy, 2, xy, 2, 1);
        double scale = Math.hypot(xy[2], xy[3]);
        if (Math.abs(xy[0]) < FAR && Math.abs(xy[1]) < FAR && scale * height > 0 && scale * height < FAR) {
            texts.add(new Text(layer(e, context), color(e, context), xy[0], xy[1], height * scale, Math.toDegrees(Math.atan2(xy[3], xy[2])), text));
        }
    }

    /** Everything moved so that the lower left corner of the visible lines is 0, 0. */
    private LineDrawing drawing() {
        double[] box = { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY };
        for (Line line : lines) {
            if (layers.get(line.layer()).visible()) {
                for (int i = 0; i < line.size(); i++) {
                    include(box, line.x(i), line.y(i));
                }
            }
        }
        if (box[0] > box[2]) {
            texts.forEach(t -> include(box, t.x(), t.y()));
        }
        if (box[0] > box[2]) {
            Arrays.fill(box, 0);
        }
        double x = box[0];
        double y = box[1];
        lines.forEach(line -> {
            for (int i = 0; i < line.size(); i++) {
                line.xy()[2 * i] -= x;
                line.xy()[2 * i + 1] -= y;
            }
        });
        return new LineDrawing(Math.max(1e-9, box[2] - x), Math.max(1e-9, box[3] - y), List.copyOf(layers.values()), lines,
                texts.stream().map(t -> new Text(t.layer(), t.rgb(), t.x() - x, t.y() - y, t.height(), t.degrees(), t.text())).toList());
    }

    private static void include(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }
}
