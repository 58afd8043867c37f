package org.headend.gateway.ui.internal.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.RemoteFile;
import org.headend.gateway.ui.internal.Gateways;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.Node;

/** Opens remote text files in editors of the workbench. */
final class RemoteEditing {
    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$
    private static final int MAX_BYTES = 10 << 20;
    private static final int SNIFFED = 8 << 10;

    private RemoteEditing() {
    }

    /** What was found: a fresh copy, or one with changes from before that never reached the gateway. */
    private record Opened(RemoteEditorInput input, byte[] content, boolean unsent) {
    }

    /** Opens a file, or brings its editor to the top. */
    static void open(IWorkbenchPage page, Node.Entry node) {
        LocalCopy copy = LocalCopy.of(node.place(), node.path());
        RemoteEditorInput input = new RemoteEditorInput(node, copy);
        IEditorPart already = page.findEditor(input);
        if (already != null) {
            page.activate(already);
            return;
        }
        WorkJob.compute(Messages.bind(Messages.edit_opening, input.getToolTipText()), monitor -> {
            byte[] content = Gateways.files(node.place(), monitor, files -> {
                RemoteFile file = files.follow(node.path());
                if (file.isFolder() || file.size() > MAX_BYTES) {
                    throw notText(node);
                }
                return files.read(node.path());
            });
            for (int i = 0; i < Math.min(content.length, SNIFFED); i++) {
                if (content[i] == 0) {
                    throw notText(node);
                }
            }
            try {
                boolean unsent = copy.isUnsent();
                if (!unsent) {
                    copy.take(content);
                }
                return new Opened(input, content, unsent);
            } catch (IOException e) {
                throw local(copy, e);
            }
        }, page.getWorkbenchWindow().getShell(), opened -> show(page, opened));
    }

    private static void show(IWorkbenchPage page, Opened opened) {
        RemoteEditorInput input = opened.input();
        if (opened.unsent()) {
            int answer = MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(), Messages.unsent_title,
                    Messages.bind(Messages.unsent_question, input.getToolTipText()), 0, Messages.unsent_continue,
                    Messages.unsent_discard, Messages.button_cancel);
            if (answer == 1) {
                try {
                    input.copy().take(opened.content());
                } catch (IOException e) {
                    WorkJob.show(page.getWorkbenchWindow().getShell(), Messages.unsent_title, local(input.copy(), e));
                    return;
                }
            } else if (answer != 0) {
                return;
            }
        }
        try {
            SaveBack.follow(page.openEditor(input, editor(input.getName(), opened.content())), input);
        } catch (PartInitException e) {
            ILog.of(RemoteEditing.class).log(e.getStatus());
        }
    }

    /** The editor for this kind of file when it is one of the workbench, otherwise the text editor. */
    private static String editor(String name, byte[] content) {
        IContentType type;
        try {
            type = Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(content), name);
        } catch (IOException e) {
            type = null; // from memory: cannot happen
        }
        IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(name, type);
        return editor == null || !editor.isInternal() || editor.getId().startsWith("org.headend") ? TEXT_EDITOR //$NON-NLS-1$
                : editor.getId();
    }

    private static ProblemException notText(Node.Entry node) {
        return new ProblemException(Problem.error("edit.notText", Messages.edit_notText, //$NON-NLS-1$
                Place.of(node.place().name() + ':' + node.path()), Messages.edit_notTextRemedy));
    }

    static ProblemException local(LocalCopy copy, IOException e) {
        return new ProblemException(Problem.error("edit.copy", Messages.bind(Messages.edit_copy, e.getMessage()), //$NON-NLS-1$
                Place.of(copy.file()), Messages.edit_copyRemedy), e);
    }
}
