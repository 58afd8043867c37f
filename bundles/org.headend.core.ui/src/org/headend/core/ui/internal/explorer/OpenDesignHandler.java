package org.headend.core.ui.internal.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.headend.core.ui.SiteProjects;

/** Opens the design file of the selected site. */
public final class OpenDesignHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IProject project = Adapters.adapt(selection.getFirstElement(), IProject.class);
        if (project != null) {
            try {
                IDE.openEditor(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                        SiteProjects.design(project));
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
