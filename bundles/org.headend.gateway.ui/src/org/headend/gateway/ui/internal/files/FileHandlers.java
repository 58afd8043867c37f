package org.headend.gateway.ui.internal.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.RemoteFiles;
import org.headend.gateway.ui.internal.Gateways;
import org.headend.gateway.ui.internal.Gateways.FileWork;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.GatewaysView;
import org.headend.gateway.ui.internal.view.Node;
import org.headend.gateway.ui.internal.view.NodeHandler;

/** What the menu offers for remote files. */
public final class FileHandlers {

    private FileHandlers() {
    }

    /** Chooses local files and copies them to the selected folder. */
    public static final class UploadFiles extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
            dialog.setText(Messages.upload_chooseFiles);
            dialog.setFilterPath(nodes.get(0).place().site().folder().toString());
            if (dialog.open() != null) {
                List<Path> chosen = new ArrayList<>();
                for (String name : dialog.getFileNames()) {
                    chosen.add(Path.of(dialog.getFilterPath()).resolve(name));
                }
                Transfers.upload(chosen, only(Node.Remote.class, nodes).get(0).target());
            }
        }
    }

    /** Chooses a local folder and copies it to the selected folder. */
    public static final class UploadFolder extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            String chosen = folder(shell, Messages.upload_chooseFolder, nodes);
            if (chosen != null) {
                Transfers.upload(List.of(Path.of(chosen)), only(Node.Remote.class, nodes).get(0).target());
            }
        }
    }

    /** Copies the selected files and folders to a local folder. */
    public static final class Download extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            List<Node.Remote> chosen = topmost(only(Node.Remote.class, nodes));
            String folder = folder(shell, Messages.download_choose, nodes);
            if (folder != null) {
                Transfers.download(chosen, Path.of(folder));
            }
        }
    }

    private static String folder(Shell shell, String message, List<Node> nodes) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(message);
        dialog.setMessage(message);
        dialog.setFilterPath(nodes.get(0).place().site().folder().toString());
        return dialog.open();
    }

    /** Without those that lie below another one of the list. */
    static <T extends Node.Remote> List<T> topmost(List<T> nodes) {
        return nodes.stream().filter(node -> nodes.stream().noneMatch(other -> other != node
                && node.place().equals(other.place()) && node.path().startsWith(other.path() + '/'))).toList();
    }

    /** Asks for a name and makes a folder. */
    public static final class NewFolder extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            create(shell, nodes, Messages.newFolder_title, RemoteFiles::mkdir);
        }
    }

    /** Asks for a name and makes an empty file. */
    public static final class NewFile extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            create(shell, nodes, Messages.newFile_title, RemoteFiles::createFile);
        }
    }

    @FunctionalInterface
    private interface Creation {
        void make(RemoteFiles files, String path) throws ProblemException;
    }

    private static void create(Shell shell, List<Node> nodes, String title, Creation creation) {
        Node.Remote folder = ((Node.Remote) nodes.get(0)).target();
        String name = name(shell, title, Messages.bind(Messages.new_message, folder.path()), ""); //$NON-NLS-1$
        if (name != null) {
            work(title, folder, List.of(folder), files -> {
                creation.make(files, RemoteFiles.join(folder.path(), name));
                return null;
            });
        }
    }

    /** Gives a file or folder another name. */
    public static final class Rename extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            Node.Entry entry = only(Node.Entry.class, nodes).get(0);
            String old = entry.file().name();
            String name = name(shell, Messages.rename_title, Messages.bind(Messages.rename_message, old), old);
            if (name != null && !name.equals(old)) {
                work(Messages.rename_title, entry, List.of(entry.parent()), files -> {
                    files.rename(entry.path(), RemoteFiles.join(Gateways.parent(entry.path()), name));
                    return null;
                });
            }
        }
    }

    private static String name(Shell shell, String title, String message, String initial) {
        InputDialog dialog = new InputDialog(shell, title, message, initial, text -> text.isBlank() ? "" //$NON-NLS-1$
                : text.indexOf('/') >= 0 || text.equals(".") || text.equals("..") ? Messages.name_bad : null); //$NON-NLS-1$ //$NON-NLS-2$
        return dialog.open() == Window.OK ? dialog.getValue() : null;
    }

    /** Deletes files and folders with all below, after a question. */
    public static final class Delete extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            List<Node.Entry> entries = topmost(only(Node.Entry.class, nodes));
            if (entries.isEmpty()) {
                return;
            }
            boolean folders = entries.stream().anyMatch(e -> e.file().isFolder());
            String question = entries.size() == 1 ? Messages.bind(Messages.delete_one, entries.get(0).path())
                    : Messages.bind(Messages.delete_many, entries.size());
            int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.delete_title,
                    folders ? question + "\n\n" + Messages.delete_folders : question, 0, Messages.delete_button, //$NON-NLS-1$
                    Messages.button_cancel);
            if (answer != 0) {
                return;
            }
            WorkJob.schedule(Messages.delete_title, monitor -> {
                try {
                    Gateways.files(entries.get(0).place(), monitor, files -> {
                        for (Node.Entry entry : entries) {
                            monitor.subTask(entry.path());
                            files.delete(entry.path(), monitor);
                        }
                        return null;
                    });
                } finally {
                    GatewaysView.refreshShown(entries.stream().map(Node::parent).distinct().toList());
                }
            });
        }
    }

    /** Changes permissions. */
    public static final class Mode extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            List<Node.Remote> chosen = only(Node.Remote.class, nodes);
            ModeDialog dialog = new ModeDialog(shell, chosen.stream().map(n -> n.file().name()).collect(Collectors.joining(", ")), //$NON-NLS-1$
                    chosen.get(0).file().mode(), chosen.stream().anyMatch(Node.Remote::isFolder));
            if (dialog.open() == Window.OK) {
                WorkJob.schedule(Messages.mode_title, monitor -> {
                    Gateways.files(chosen.get(0).place(), monitor, files -> {
                        for (Node.Remote node : chosen) {
                            if (dialog.recursive()) {
                                files.chmodAll(node.path(), dialog.mode(), monitor);
                            } else {
                                files.chmod(node.path(), dialog.mode());
                            }
                        }
                        return null;
                    });
                    GatewaysView.refreshShown(chosen.stream().map(Node::parent).distinct().toList());
                });
            }
        }
    }

    /** Tells all about one file. */
    public static final class Properties extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            new PropertiesDialog(shell, only(Node.Remote.class, nodes).get(0)).open();
        }
    }

    /** Puts the paths on the clipboard. */
    public static final class CopyPath extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            String paths = only(Node.Remote.class, nodes).stream().map(Node.Remote::path).collect(Collectors.joining("\n")); //$NON-NLS-1$
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            clipboard.setContents(new Object[] { paths }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** Copies the files of the clipboard, from the desktop or the Project Explorer, to the selected folder. */
    public static final class Paste extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            Clipboard clipboard = new Clipboard(shell.getDisplay());
            Object names = clipboard.getContents(FileTransfer.getInstance());
            clipboard.dispose();
            if (names instanceof String[] files && files.length > 0) {
                Transfers.upload(Arrays.stream(files).map(Path::of).toList(), only(Node.Remote.class, nodes).get(0).target());
            }
        }
    }

    /** Short work on remote files, one after another; then the folders are listed again. */
    private static void work(String title, Node.Remote at, List<? extends Node> refresh, FileWork<Void> work) {
        WorkJob.schedule(title, new Gateways.OneByOne(at.place()), monitor -> {
            Gateways.files(at.place(), monitor, work);
            GatewaysView.refreshShown(refresh);
        });
    }
}
