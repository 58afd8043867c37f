package org.headend.design.ui.internal.floor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Snap;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Opening;
import org.headend.design.site.Wall;
import org.headend.design.site.Zone;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.FloorScene;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.paint.Frame;

/** Handles of walls, zones, trays and routes at their corners, between them to insert one, and at both ends of openings. */
final class CornerHandles {
    private static final double LEAST = 0.1;

    private CornerHandles() {
    }

    static List<Handle> of(FloorContext context, EObject part) {
        List<Handle> handles = new ArrayList<>();
        if (part instanceof Opening opening) {
            if (context.scene().span(opening) != null) {
                handles.add(new End(context, opening, false));
                handles.add(new End(context, opening, true));
            }
            return handles;
        }
        FloorScene.Line line = context.scene().line(part);
        if (line == null) {
            return handles;
        }
        List<Spot> corners = line.shape().corners();
        boolean polygon = part instanceof Zone;
        int distinct = line.shape().closed() && !polygon ? corners.size() - 1 : corners.size();
        int pieces = polygon ? corners.size() : corners.size() - 1;
        for (int i = 0; i < pieces; i++) {
            handles.add(new Between(context, part, i));
        }
        for (int i = 0; i < distinct; i++) {
            handles.add(new Corner(context, part, i));
        }
        return handles;
    }

    private static Polyline shape(FloorContext context, EObject part) {
        return context.scene().line(part).shape();
    }

    private static Spot target(FloorContext context, EObject part, Pointer pointer, Spot neighbour) {
        if (pointer.shift() && neighbour != null) {
            return Snap.alongAngles(neighbour, pointer.spot());
        }
        return pointer.control() ? pointer.spot() : context.snap(pointer.spot(), Set.of(part)).spot();
    }

    private static void set(EObject part, Polyline shape, int corner, Spot spot) {
        Polyline changed = shape.with(corner, spot);
        if (corner == 0 && shape.closed() && part instanceof Wall) {
            changed = changed.with(shape.corners().size() - 1, spot);
        }
        FloorEdits.setCorners(part, changed);
    }

    private record Corner(FloorContext context, EObject part, int index) implements Handle {
        @Override
        public Spot spot() {
            return shape(context, part).corners().get(index);
        }

        @Override
        public Look look() {
            return Look.CORNER;
        }

        @Override
        public String text() {
            Spot spot = spot();
            return Messages.bind(Messages.handle_corner, Frame.number(spot.x(), 0.01), Frame.number(spot.y(), 0.01));
        }

        @Override
        public String step() {
            return Messages.step_corner;
        }

        @Override
        public void drag(Pointer pointer) {
            Polyline shape = shape(context, part);
            Spot neighbour = shape.corners().get(index > 0 ? index - 1 : 1);
            set(part, shape, index, target(context, part, pointer, neighbour));
        }
    }

    /** Becomes a corner as soon as it is dragged. */
    private static final class Between implements Handle {
        private final FloorContext context;
        private final EObject part;
        private final int after;
        private final Polyline before;

        Between(FloorContext context, EObject part, int after) {
            this.context = context;
            this.part = part;
            this.after = after;
            before = shape(context, part);
        }

        @Override
        public EObject part() {
            return part;
        }

        @Override
        public Spot spot() {
            Spot a = before.corners().get(after);
            Spot b = before.corners().get((after + 1) % before.corners().size());
            return new Spot((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        }

        @Override
        public Look look() {
            return Look.INSERT;
        }

        @Override
        public String text() {
            return Messages.handle_insert;
        }

        @Override
        public String step() {
            return Messages.step_insert;
        }

        @Override
        public void drag(Pointer pointer) {
            FloorEdits.setCorners(part, before.inserted(after, target(context, part, pointer, before.corners().get(after))));
        }
    }

    /** An end of an opening; the other one stays. */
    private record End(FloorContext context, Opening part, boolean far) implements Handle {
        @Override
        public Spot spot() {
            List<Spot> corners = context.scene().span(part).corners();
            return corners.get(far ? corners.size() - 1 : 0);
        }

        @Override
        public Look look() {
            return Look.CORNER;
        }

        @Override
        public String text() {
            return Messages.bind(Messages.handle_width, Frame.number(part.getWidth(), 0.01));
        }

        @Override
        public String step() {
            return Messages.step_width;
        }

        @Override
        public void drag(Pointer pointer) {
            Polyline wall = context.scene().line(part.eContainer()).shape();
            double at = Math.round(wall.nearest(pointer.spot()).offset() * 20) / 20.0;
            double begin = part.getOffset();
            double end = begin + part.getWidth();
            if (far) {
                part.setWidth(Math.max(LEAST, at - begin));
            } else {
                double moved = Math.min(at, end - LEAST);
                part.setOffset(moved);
                part.setWidth(end - moved);
            }
        }
    }
}
