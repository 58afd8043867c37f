package org.headend.design.ui.internal.floor.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.LineAttributes;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Opening;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;

/** Walls as thick as they are, with doors, windows and passages. */
public final class WallLayer implements Layer {
    private static final double LOW = 2.0;
    private static final int SWING = 10;

    private final FloorContext context;

    public WallLayer(FloorContext context) {
        this.context = context;
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        Extent seen = drawing.viewport().visible().grown(2);
        FloorScene scene = context.scene();
        for (FloorScene.Line line : scene.walls()) {
            if (shown.test(line.part()) && line.extent().meets(seen)) {
                wall(drawing, line, scene, context.selection().contains(line.part()));
            }
        }
    }

    private void wall(Drawing drawing, FloorScene.Line line, FloorScene scene, boolean selected) {
        Wall wall = line.wall();
        Color color = selected ? drawing.style().look().accent() : color(drawing, wall.getMaterial());
        float width = (float) Math.max(2, wall.getThickness() * drawing.viewport().scale());
        drawing.pen(color, 1).alpha(wall.getHeight() < LOW ? 0.55 : 1);
        drawing.gc().setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER));
        for (Polyline piece : pieces(wall, line.shape(), scene)) {
            if (piece.closed()) {
                drawing.polygon(new Polyline(piece.corners().subList(0, piece.corners().size() - 1)));
            } else {
                drawing.polyline(piece);
            }
        }
        drawing.alpha(1);
        drawing.gc().setLineAttributes(new LineAttributes(1, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        for (Opening opening : wall.getOpenings()) {
            boolean chosen = context.selection().contains(opening);
            opening(drawing, opening, scene.span(opening), width, chosen ? drawing.style().look().accent() : color);
        }
    }

    private static Color color(Drawing drawing, WallMaterial material) {
        return switch (material) {
            case BRICK, CONCRETE -> drawing.style().wall();
            case PLASTERBOARD -> drawing.style().of("#7C8894"); //$NON-NLS-1$
            case GLASS -> drawing.style().of("#5FA8D3"); //$NON-NLS-1$
            case COATED_GLASS -> drawing.style().of("#3E86B0"); //$NON-NLS-1$
            case WOOD -> drawing.style().of("#9A7650"); //$NON-NLS-1$
            case METAL -> drawing.style().of("#5B6270"); //$NON-NLS-1$
        };
    }

    /** What stands of a wall between its openings. */
    private static List<Polyline> pieces(Wall wall, Polyline shape, FloorScene scene) {
        if (wall.getOpenings().isEmpty()) {
            return List.of(shape);
        }
        List<Opening> openings = new ArrayList<>(wall.getOpenings());
        openings.sort(Comparator.comparingDouble(Opening::getOffset));
        List<Polyline> pieces = new ArrayList<>();
        double from = 0;
        for (Opening opening : openings) {
            if (opening.getOffset() > from) {
                pieces.add(shape.part(from, opening.getOffset()));
            }
            from = Math.max(from, opening.getOffset() + opening.getWidth());
        }
        if (from < shape.length()) {
            pieces.add(shape.part(from, shape.length()));
        }
        return pieces;
    }

    private static void opening(Drawing drawing, Opening opening, Polyline span, float width, Color color) {
        if (span == null || span.length() == 0) {
            return;
        }
        Spot a = span.corners().get(0);
        Spot b = span.corners().get(span.corners().size() - 1);
        double along = a.direction(b);
        double half = drawing.viewport().metres(width) / 2;
        drawing.pen(color, 1);
        switch (opening.getKind()) {
            case WINDOW -> {
                for (double side : new double[] { -half, 0, half }) {
                    drawing.line(a.towards(along + 90, side), b.towards(along + 90, side));
                }
                drawing.line(a.towards(along + 90, -half), a.towards(along + 90, half));
                drawing.line(b.towards(along + 90, -half), b.towards(along + 90, half));
            }
            case DOOR -> {
                double reach = a.distance(b);
                Spot leaf = a.towards(along + 90, reach);
                drawing.pen(color, 1.6);
                drawing.line(a, leaf);
                List<Spot> arc = new ArrayList<>();
                for (int i = 0; i <= SWING; i++) {
                    arc.add(a.towards(along + 90.0 * i / SWING, reach));
                }
                drawing.pen(color, 1).alpha(0.5);
                drawing.polyline(new Polyline(arc));
                drawing.alpha(1);
            }
            case PASSAGE -> {
                drawing.alpha(0.7).pen(color, 1, 4, 4);
                drawing.line(a.towards(along + 90, half), b.towards(along + 90, half));
                drawing.line(a.towards(along + 90, -half), b.towards(along + 90, -half));
                drawing.alpha(1).pen(color, 1);
            }
        }
    }
}
