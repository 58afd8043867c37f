package org.headend.design.ui.internal.policy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.swt.SWT;
import org.headend.design.AutoLayout.Position;
import org.headend.design.BendPoints;
import org.headend.design.DesignEdits;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.LinkPart;

/** A handle on every segment of a selected link; dragging it moves the segment sideways and keeps right angles. */
public final class LinkRoutePolicy extends SelectionHandlesEditPolicy {
    private static final int SIZE = 8;
    private static final int SHORTEST = 24;

    private final DesignContext design;

    public LinkRoutePolicy(DesignContext design) {
        this.design = design;
    }

    private LinkPart part() {
        return (LinkPart) getHost();
    }

    @Override
    protected List<?> createSelectionHandles() {
        List<SegmentHandle> handles = new ArrayList<>();
        if (design.routes().drawn(part().link())) {
            List<Position> path = design.routes().route(part().link());
            for (int i = 0; i + 1 < path.size(); i++) {
                Position a = path.get(i);
                Position b = path.get(i + 1);
                if (Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) >= SHORTEST) {
                    handles.add(new SegmentHandle(part(), i, a.y() == b.y()));
                }
            }
        }
        return handles;
    }

    /** New handles after the route changed. */
    public void refreshHandles() {
        if (handles != null) {
            removeSelectionHandles();
            addSelectionHandles();
        }
    }

    private final class SegmentHandle extends AbstractHandle {
        private final int segment;
        private final boolean horizontal;

        SegmentHandle(LinkPart owner, int segment, boolean horizontal) {
            super(owner, target -> place(owner, segment, target), horizontal ? Cursors.SIZENS : Cursors.SIZEWE);
            this.segment = segment;
            this.horizontal = horizontal;
            setSize(SIZE, SIZE);
        }

        private static void place(GraphicalEditPart owner, int segment, org.eclipse.draw2d.IFigure handle) {
            org.eclipse.draw2d.geometry.PointList points = ((LinkPart) owner).line().getPoints();
            if (((LinkPart) owner).line().isLoose()) {
                handle.setBounds(new Rectangle());
            } else if (segment + 1 < points.size()) {
                Point a = points.getPoint(segment);
                Point b = points.getPoint(segment + 1);
                Point middle = new Point((a.x + b.x) / 2, (a.y + b.y) / 2);
                owner.getFigure().translateToAbsolute(middle);
                handle.translateToRelative(middle);
                handle.setBounds(new Rectangle(middle.x - SIZE / 2, middle.y - SIZE / 2, SIZE, SIZE));
            }
        }

        @Override
        protected DragTracker createDragTracker() {
            return new SegmentTracker(segment, horizontal);
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(design.style().look().canvas());
            graphics.setForegroundColor(design.style().look().accent());
            Rectangle box = getBounds().getResized(-1, -1);
            graphics.fillOval(box);
            graphics.drawOval(box);
        }
    }

    private final class SegmentTracker extends SimpleDragTracker {
        private final int segment;
        private final boolean horizontal;
        private List<Position> corners = List.of();

        SegmentTracker(int segment, boolean horizontal) {
            this.segment = segment;
            this.horizontal = horizontal;
            setDefaultCursor(horizontal ? Cursors.SIZENS : Cursors.SIZEWE);
        }

        @Override
        protected void updateSourceRequest() {
            super.updateSourceRequest();
            if (!isInState(STATE_DRAG_IN_PROGRESS)) {
                return;
            }
            Dimension delta = getDragMoveDelta();
            Point by = new Point(delta.width, delta.height).scale(1 / zoom());
            List<Position> path = design.routes().route(part().link());
            Position a = path.get(segment);
            int dx = horizontal ? 0 : snapped(a.x() + by.x) - a.x();
            int dy = horizontal ? snapped(a.y() + by.y) - a.y() : 0;
            corners = BendPoints.moved(path, segment, dx, dy);
            List<Position> whole = new ArrayList<>(corners);
            whole.add(0, path.get(0));
            whole.add(path.get(path.size() - 1));
            part().line().setPreview(LinkPart.points(whole));
        }

        private double zoom() {
            return ((org.eclipse.gef.editparts.ScalableFreeformRootEditPart) part().getRoot()).getZoomManager().getZoom();
        }

        private int snapped(int value) {
            return Math.round((float) value / (DesignGrid.STEP / 2)) * (DesignGrid.STEP / 2);
        }

        @Override
        protected void eraseSourceFeedback() {
            part().line().setPreview(null);
        }

        @Override
        protected void showSourceFeedback() {
            // shown while the request is updated
        }

        @Override
        protected org.eclipse.gef.commands.Command getCommand() {
            List<Position> now = corners;
            return now.isEmpty() ? null : new ModelCommand(Messages.policy_route, design.document(),
                    () -> DesignEdits.setBendPoints(design.diagram(), part().link(), now));
        }

        @Override
        protected String getCommandName() {
            return "move segment"; //$NON-NLS-1$
        }
    }
}
