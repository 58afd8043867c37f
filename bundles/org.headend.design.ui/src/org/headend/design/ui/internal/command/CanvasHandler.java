package org.headend.design.ui.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.design.DesignEdits;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.editor.EditActions;
import org.headend.design.ui.internal.editor.PageZoom;
import org.headend.design.ui.internal.editor.TopologyEditor;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.LinkPart;
import org.headend.design.ui.internal.policy.DiagramLayoutPolicy;

/** Commands of the canvas; the extension names the operation behind the class: {@code CanvasHandler:zoomIn}. */
public final class CanvasHandler extends AbstractHandler implements IExecutableExtension {
    private static final double STEP = 1.25;

    private String operation = ""; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        operation = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor && editor.design() != null) {
            switch (operation) {
                case "duplicate" -> EditActions.duplicate(editor); //$NON-NLS-1$
                case "resetRoute" -> resetRoutes(editor); //$NON-NLS-1$
                case "zoomIn", "zoomOut", "zoomFit", "zoomOriginal" -> zoom(editor); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                default -> arrange(editor, Arrange.valueOf(operation));
            }
        }
        return null;
    }

    /** Zooms the page that is shown, as far as it can be zoomed. */
    private void zoom(TopologyEditor editor) {
        if (editor.getAdapter(ZoomManager.class) instanceof ZoomManager zoom) {
            switch (operation) {
                case "zoomIn" -> zoom.zoomIn(); //$NON-NLS-1$
                case "zoomOut" -> zoom.zoomOut(); //$NON-NLS-1$
                case "zoomFit" -> zoom.setZoomAsText(ZoomManager.FIT_ALL); //$NON-NLS-1$
                default -> zoom.setZoom(1);
            }
        } else if (editor.getAdapter(PageZoom.class) instanceof PageZoom page) {
            switch (operation) {
                case "zoomIn" -> page.zoom(STEP); //$NON-NLS-1$
                case "zoomOut" -> page.zoom(1 / STEP); //$NON-NLS-1$
                case "zoomFit" -> page.fit(); //$NON-NLS-1$
                default -> {
                    // it has no original size
                }
            }
        }
    }

    private static void arrange(TopologyEditor editor, Arrange arrange) {
        List<Node> nodes = new ArrayList<>();
        for (Object part : editor.viewer().getSelectedEditParts()) {
            if (part instanceof DevicePart device) {
                nodes.add(device.node());
            }
        }
        var positions = arrange.apply(nodes);
        if (!positions.isEmpty()) {
            editor.viewer().getEditDomain().getCommandStack()
                    .execute(DiagramLayoutPolicy.move(editor.design().document(), positions, Messages.policy_align));
        }
    }

    private static void resetRoutes(TopologyEditor editor) {
        List<Link> links = new ArrayList<>();
        for (Object part : editor.viewer().getSelectedEditParts()) {
            if (part instanceof LinkPart link && editor.design().routes().edge(link.link()).isPresent()) {
                links.add(link.link());
            }
        }
        if (!links.isEmpty()) {
            editor.viewer().getEditDomain().getCommandStack().execute(new ModelCommand(Messages.policy_route,
                    editor.design().document(), () -> links.forEach(l -> DesignEdits.setBendPoints(editor.design().diagram(), l, null))));
        }
    }
}
