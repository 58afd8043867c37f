package org.headend.design.ui.internal.compare;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.RoundedRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.design.compare.Difference;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.figure.DeviceFigure;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.PartFactory;
import org.headend.design.ui.internal.part.RootPart;

/** Both versions in one diagram: what was added, changed or removed is framed in its colour. It cannot be edited. */
final class DifferenceDiagram {
    private static final int FRAME = 4;

    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final Marks marks;
    private final CanvasStyle style;
    private final RootPart root;
    private final Map<String, EditPart> parts = new HashMap<>();

    DifferenceDiagram(Composite parent, Marks marks) {
        this.marks = marks;
        Control control = viewer.createControl(parent);
        style = new CanvasStyle(control);
        root = new RootPart(style);
        EditDomain domain = new EditDomain();
        domain.setDefaultTool(new LookingTool());
        domain.loadDefaultTool();
        viewer.setEditDomain(domain);
        domain.addViewer(viewer);
        viewer.setRootEditPart(root);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
    }

    /** Selects and pans; whatever would change the model is left out. */
    private static final class LookingTool extends SelectionTool {
        @Override
        public void setDragTracker(DragTracker tracker) {
            EditPart part = getTargetEditPart();
            super.setDragTracker(tracker == null || part == null || part.getModel() instanceof Diagram ? null : new SelectEditPartTracker(part));
        }

        @Override
        protected boolean handleDoubleClick(int button) {
            return true;
        }
    }

    Control control() {
        return viewer.getControl();
    }

    void show(Versions versions) {
        DesignContext design = new DesignContext(versions.union(), versions.catalog(), style);
        viewer.setEditPartFactory(new PartFactory(design));
        viewer.setContents(design.diagram());
        viewer.flush();
        parts.clear();
        for (Object part : viewer.getEditPartRegistry().values()) {
            switch (((EditPart) part).getModel()) {
                case Node node when node.getDevice() != null -> parts.put(node.getDevice().getId(), (EditPart) part);
                case Link link -> parts.put(link.getId(), (EditPart) part);
                case null, default -> {
                    // nothing that differs by itself
                }
            }
        }
        IFigure layer = ((LayerManager) root).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
        while (!layer.getChildren().isEmpty()) {
            layer.remove((IFigure) layer.getChildren().get(0));
        }
        Map<String, Kind> kinds = new HashMap<>();
        versions.differences().forEach(d -> collect(d, kinds));
        kinds.forEach((id, kind) -> {
            if (parts.get(id) instanceof GraphicalEditPart part) {
                layer.add(mark(part.getFigure(), kind));
            }
        });
        control().getDisplay().asyncExec(() -> {
            if (!control().isDisposed()) {
                root.fit();
            }
        });
    }

    /** A device counts as changed when anything in it is, its place included. */
    private static void collect(Difference difference, Map<String, Kind> kinds) {
        EObject element = difference.element();
        if (element instanceof Device || element instanceof Link) {
            kinds.put(difference.key(), difference.kind() == Kind.INSIDE ? Kind.CHANGED : difference.kind());
            return;
        }
        if (element instanceof Node node && difference.kind() == Kind.CHANGED) {
            kinds.putIfAbsent(node.getDevice().getId(), Kind.CHANGED);
        }
        difference.children().forEach(child -> collect(child, kinds));
    }

    private IFigure mark(IFigure figure, Kind kind) {
        if (figure instanceof Connection connection) {
            Polyline line = new Polyline() {
                @Override
                protected void outlineShape(Graphics graphics) {
                    graphics.setAntialias(SWT.ON);
                    graphics.setAlpha(110);
                    super.outlineShape(graphics);
                }
            };
            line.setPoints(connection.getPoints().getCopy());
            line.setLineWidth(8);
            line.setForegroundColor(marks.text(kind));
            return line;
        }
        Rectangle bounds = figure.getBounds().getCopy().shrink(DeviceFigure.MARGIN - FRAME, DeviceFigure.MARGIN - FRAME);
        RoundedRectangle frame = new RoundedRectangle() {
            @Override
            public void paintFigure(Graphics graphics) {
                graphics.setAntialias(SWT.ON);
                graphics.setAlpha(36);
                fillShape(graphics);
                graphics.setAlpha(255);
                outlineShape(graphics);
            }
        };
        frame.setBackgroundColor(marks.text(kind));
        frame.setForegroundColor(marks.text(kind));
        frame.setLineWidth(2);
        frame.setBounds(bounds);
        return frame;
    }

    /** Reveals what a difference stands for, where the diagram shows it. */
    void reveal(Difference difference) {
        for (EObject at = difference == null ? null : difference.element(); at != null; at = at.eContainer()) {
            EObject subject = at instanceof Node node ? node.getDevice() : at;
            String id = subject instanceof Device device ? device.getId() : subject instanceof Link link ? link.getId() : null;
            if (id != null && parts.get(id) != null) {
                viewer.select(parts.get(id));
                viewer.reveal(parts.get(id));
                return;
            }
        }
        viewer.deselectAll();
    }
}
