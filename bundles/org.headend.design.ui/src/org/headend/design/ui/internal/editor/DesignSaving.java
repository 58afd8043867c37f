package org.headend.design.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.design.ui.internal.Messages;

/** Saving with the questions that it may need. */
final class DesignSaving {
    private static final int RELOAD = 0;
    private static final int OVERWRITE = 1;

    private final TopologyEditor editor;

    DesignSaving(TopologyEditor editor) {
        this.editor = editor;
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }

    /** @return whether the file now holds the design of the editor */
    boolean save(IProgressMonitor monitor) {
        DesignFile file = editor.designFile();
        if (file.file().exists() && file.changedOnDisk()) {
            int answer = MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.editor_conflict,
                    Messages.bind(Messages.editor_conflictSave, file.file().getFullPath()), org.eclipse.swt.SWT.NONE,
                    Messages.editor_reload, Messages.editor_overwrite, Messages.editor_cancel);
            if (answer == RELOAD) {
                editor.load();
            }
            if (answer != OVERWRITE) {
                monitor.setCanceled(true);
                return false;
            }
        }
        if (file.file().isReadOnly()) {
            IStatus status = ResourcesPlugin.getWorkspace().validateEdit(new IFile[] { file.file() }, shell());
            if (!status.isOK()) {
                if (status.getSeverity() != IStatus.CANCEL) {
                    ErrorDialog.openError(shell(), Messages.editor_saveFailed, Messages.editor_readOnly, status);
                }
                monitor.setCanceled(true);
                return false;
            }
        }
        return write(file, monitor);
    }

    private boolean write(DesignFile file, IProgressMonitor monitor) {
        try {
            file.save(editor.design().document(), monitor);
            return true;
        } catch (ProblemException e) {
            WorkJob.show(shell(), Messages.editor_saveFailed, e);
        } catch (CoreException e) {
            ErrorDialog.openError(shell(), Messages.editor_saveFailed, null, e.getStatus());
        }
        monitor.setCanceled(true);
        return false;
    }

    /** Asks for a file and writes it. @return the file, or null when nothing was written */
    IFile saveAs() {
        SaveAsDialog dialog = new SaveAsDialog(shell());
        dialog.setOriginalFile(editor.designFile().file());
        if (dialog.open() != Window.OK || dialog.getResult() == null) {
            return null;
        }
        IPath path = dialog.getResult();
        if (!"headend".equals(path.getFileExtension())) { //$NON-NLS-1$
            path = path.addFileExtension("headend"); //$NON-NLS-1$
        }
        IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
        return write(new DesignFile(target), new NullProgressMonitor()) ? target : null;
    }
}
