package org.headend.gateway.ui.internal.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.RemoteFile;
import org.headend.gateway.RemoteFiles;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.Transfer;
import org.headend.gateway.Transfer.Answer;
import org.headend.gateway.ui.internal.Gateways;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.GatewaysView;
import org.headend.gateway.ui.internal.view.Node;

/** Copying as jobs: progress and cancel in the Progress view, a question before something is replaced. */
public final class Transfers {
    private static final int MAX_LISTED = 8;

    private Transfers() {
    }

    /** Copies local files and folders into a remote folder. */
    public static Job upload(List<Path> sources, Node.Remote folder) {
        return WorkJob.schedule(title(Messages.transfer_upload, sources.size(), sources.get(0).getFileName().toString()), monitor -> {
            try {
                Transfer.Result result = Gateways.files(folder.place(), monitor,
                        files -> new Transfer(files, Transfers::ask).upload(sources, folder.path(), monitor));
                tell(result.skipped());
            } finally {
                GatewaysView.refreshShown(List.of(folder));
            }
        });
    }

    /** Copies remote files and folders into a local one; what lies in the workspace is refreshed. */
    public static Job download(List<Node.Remote> sources, Path folder) {
        List<RemoteFile> files = sources.stream().map(Node.Remote::file).toList();
        SiteGateway place = sources.get(0).place();
        return WorkJob.schedule(title(Messages.transfer_download, files.size(), files.get(0).name()), monitor -> {
            download(place, files, folder, monitor);
        });
    }

    /** As {@link #download(List, Path)}, in the thread of the caller. */
    static void download(SiteGateway place, List<RemoteFile> files, Path folder, IProgressMonitor monitor)
            throws ProblemException {
        try {
            Transfer.Result result = Gateways.files(place, monitor,
                    remote -> new Transfer(remote, Transfers::ask).download(files, folder, monitor));
            tell(result.skipped());
        } finally {
            SiteProjects.resource(folder).ifPresent(Transfers::refresh);
        }
    }

    private static void refresh(IResource resource) {
        try {
            resource.refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            ILog.of(Transfers.class).log(e.getStatus());
        }
    }

    /** Moves remote files and folders into another folder of the same gateway. */
    static Job move(List<Node.Entry> sources, Node.Remote folder) {
        List<Node.Remote> touched = new ArrayList<>(sources.stream().map(e -> (Node.Remote) e.parent()).distinct().toList());
        touched.add(folder);
        return WorkJob.schedule(title(Messages.transfer_move, sources.size(), sources.get(0).file().name()), monitor -> {
            try {
                Gateways.files(folder.place(), monitor, files -> {
                    for (Node.Entry source : sources) {
                        files.rename(source.path(), RemoteFiles.join(folder.path(), source.file().name()));
                    }
                    return null;
                });
            } finally {
                GatewaysView.refreshShown(touched);
            }
        });
    }

    private static String title(String pattern, int count, String first) {
        return Messages.bind(pattern, count == 1 ? first : Messages.bind(Messages.transfer_several, first, count - 1));
    }

    private static Answer ask(String target) {
        Answer[] answer = { Answer.CANCEL };
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            int button = MessageDialog.open(MessageDialog.QUESTION, shell(display), Messages.overwrite_title,
                    Messages.bind(Messages.overwrite_question, target), 0, Messages.button_yes,
                    Messages.button_yesToAll, Messages.button_no, Messages.button_noToAll,
                    Messages.button_cancel);
            answer[0] = button < 0 ? Answer.CANCEL : Answer.values()[button];
        });
        return answer[0];
    }

    /** A modal progress dialog may be on top; the question must not open behind it. */
    private static Shell shell(Display display) {
        Shell active = display.getActiveShell();
        return active != null ? active : PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    private static void tell(List<Problem> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        String listed = skipped.stream().limit(MAX_LISTED).map(p -> p.place().resource()).collect(Collectors.joining("\n")); //$NON-NLS-1$
        String more = skipped.size() > MAX_LISTED ? "\n…" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> MessageDialog.openWarning(shell(display), Messages.skipped_title,
                Messages.bind(Messages.skipped_message, skipped.size()) + "\n\n" + listed + more)); //$NON-NLS-1$
    }
}
