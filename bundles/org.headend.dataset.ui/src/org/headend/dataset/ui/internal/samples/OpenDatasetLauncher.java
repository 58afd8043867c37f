package org.headend.dataset.ui.internal.samples;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.headend.dataset.ui.internal.model.DatasetFolders;
import org.headend.dataset.ui.internal.wizard.DatasetWork;

/** Opening {@code dataset.json} shows the dataset's samples; a file of that name elsewhere opens as text. */
public final class OpenDatasetLauncher implements IEditorLauncher {
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

    @Override
    public void open(IPath path) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(path);
        if (file == null) {
            return;
        }
        var folder = DatasetFolders.enclosing(file);
        if (folder.isPresent()) {
            DatasetWork.open(folder.get(), window);
        } else {
            try {
                IDE.openEditor(window.getActivePage(), file, TEXT_EDITOR);
            } catch (PartInitException e) {
                org.eclipse.jface.dialogs.ErrorDialog.openError(window.getShell(), file.getName(), null, e.getStatus());
            }
        }
    }
}
