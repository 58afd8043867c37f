package org.headend.design.ui.internal.command;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.headend.design.ui.internal.editor.TopologyEditor;

/** Zooms to a percentage; its tool bar item shows the present one. */
public final class ZoomHandler extends AbstractHandler implements IElementUpdater {
    /** The command; its label follows the zoom of the active editor. */
    public static final String COMMAND = "org.headend.design.ui.zoomTo"; //$NON-NLS-1$
    private static final String PERCENT = "org.headend.design.ui.percent"; //$NON-NLS-1$
    private static final double FULL = 100;

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor
                && editor.getAdapter(ZoomManager.class) instanceof ZoomManager zoom) {
            String percent = event.getParameter(PERCENT);
            zoom.setZoom(percent == null ? 1 : Integer.parseInt(percent) / FULL);
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        if (!parameters.containsKey(PERCENT) && element.getServiceLocator().getService(IWorkbenchWindow.class) instanceof IWorkbenchWindow window
                && window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof TopologyEditor editor
                && editor.getAdapter(ZoomManager.class) instanceof ZoomManager zoom) {
            element.setText(Math.round(zoom.getZoom() * FULL) + " %"); //$NON-NLS-1$
        }
    }
}
