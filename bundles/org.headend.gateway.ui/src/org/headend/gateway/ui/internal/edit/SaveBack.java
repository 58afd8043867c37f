package org.headend.gateway.ui.internal.edit;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.headend.core.io.Checksum;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.RemoteFiles;
import org.headend.gateway.ui.internal.Gateways;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.GatewaysView;

/**
 * Follows one editor: each save of the local copy goes to the gateway, unless the file there is not the one that the
 * copy was made from; then the user decides.
 */
final class SaveBack implements IPropertyListener, IPartListener2 {
    private final IEditorPart editor;
    private final RemoteEditorInput input;
    private final IWorkbenchPage page;
    private boolean dirty;

    private SaveBack(IEditorPart editor, RemoteEditorInput input) {
        this.editor = editor;
        this.input = input;
        page = editor.getSite().getPage();
    }

    static void follow(IEditorPart editor, RemoteEditorInput input) {
        SaveBack saveBack = new SaveBack(editor, input);
        editor.addPropertyListener(saveBack);
        saveBack.page.addPartListener(saveBack);
        saveBack.dirty = editor.isDirty();
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IEditorPart.PROP_DIRTY) {
            boolean saved = dirty && !editor.isDirty();
            dirty = editor.isDirty();
            if (saved) {
                send(false);
            }
        }
    }

    private void send(boolean overwrite) {
        Job job = Job.create(Messages.bind(Messages.edit_saving, input.getToolTipText()), monitor -> {
            try {
                LocalCopy copy = input.copy();
                if (copy.isUnsent() || overwrite) {
                    Gateways.files(input.place(), monitor, files -> write(files, overwrite, monitor));
                }
            } catch (ProblemException e) {
                onUi(() -> failed(e));
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS; // the copy stays and is offered when the file is opened again
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
            return Status.OK_STATUS;
        });
        job.setRule(new Gateways.OneByOne(input.place()));
        job.setUser(false);
        job.schedule();
    }

    private Void write(RemoteFiles files, boolean overwrite, IProgressMonitor monitor) throws ProblemException {
        try {
            LocalCopy copy = input.copy();
            String mine = copy.checksum();
            boolean gone = !files.exists(input.remote());
            String theirs = gone ? "" : Checksum.sha256(files.read(input.remote())); //$NON-NLS-1$
            if (!overwrite && !theirs.equals(copy.base().orElse("")) && !theirs.equals(mine)) { //$NON-NLS-1$
                onUi(() -> conflict(gone));
                return null;
            }
            if (!theirs.equals(mine)) {
                files.replace(copy.file(), input.remote(), monitor);
            }
            copy.setBase(mine);
            onUi(() -> editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(Messages.bind(Messages.edit_saved, input.getToolTipText())));
            GatewaysView.refreshShown(List.of(input.node().parent()));
            return null;
        } catch (IOException e) {
            throw RemoteEditing.local(input.copy(), e);
        }
    }

    private void conflict(boolean gone) {
        int answer = MessageDialog.open(MessageDialog.WARNING, shell(), Messages.conflict_title,
                Messages.bind(gone ? Messages.conflict_gone : Messages.conflict_changed, input.getToolTipText()), 2,
                Messages.conflict_overwrite, Messages.conflict_reload, Messages.conflict_keep);
        switch (answer) {
            case 0 -> send(true);
            case 1 -> reload();
            default -> { } // the copy stays, the next save asks again
        }
    }

    private void reload() {
        WorkJob.compute(Messages.bind(Messages.edit_opening, input.getToolTipText()), monitor -> {
            byte[] content = Gateways.files(input.place(), monitor, files -> files.read(input.remote()));
            try {
                input.copy().take(content);
            } catch (IOException e) {
                throw RemoteEditing.local(input.copy(), e);
            }
            return content;
        }, shell(), content -> {
            GatewaysView.refreshShown(List.of(input.node().parent()));
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
                    .getFileStoreTextFileBuffer(EFS.getLocalFileSystem().getStore(input.copy().file().toUri()));
            if (buffer != null) {
                try {
                    buffer.revert(null);
                } catch (CoreException e) {
                    ILog.of(SaveBack.class).log(e.getStatus());
                }
            }
        });
    }

    private void failed(ProblemException e) {
        int answer = MessageDialog.open(MessageDialog.ERROR, shell(), Messages.edit_failed, e.problem().message() + ' '
                + e.problem().remedy() + "\n\n" + Messages.bind(Messages.edit_kept, input.copy().file()), 0, //$NON-NLS-1$
                Messages.button_retry, Messages.button_close);
        if (answer == 0) {
            send(false);
        }
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }

    private void onUi(Runnable runnable) {
        WorkJob.onUi(shell(), runnable);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) != editor) {
            return;
        }
        page.removePartListener(this);
        editor.removePropertyListener(this);
        Job job = Job.create(Messages.edit_closing, monitor -> {
            try {
                if (!input.copy().isUnsent()) {
                    input.copy().delete();
                }
            } catch (IOException e) {
                ILog.of(SaveBack.class).log(Status.warning(e.getMessage(), e));
            }
        });
        job.setRule(new Gateways.OneByOne(input.place())); // after the last save
        job.setSystem(true);
        job.schedule();
    }
}
