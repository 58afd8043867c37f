package org.headend.gateway.ui.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.Node;
import org.osgi.framework.FrameworkUtil;

/**
 * Dragging remote files to the desktop or the Project Explorer, and local ones and remote ones onto remote folders.
 * Within one gateway a drag moves, otherwise it copies.
 */
public final class DragAndDrop {

    private DragAndDrop() {
    }

    public static void addTo(TreeViewer viewer) {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance() };
        viewer.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, transfers, new Drag(viewer));
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT, transfers, new Drop(viewer));
    }

    /** The remote files of a selection when it holds nothing else. */
    static List<Node.Entry> entries(Object selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return List.of();
        }
        List<Node.Entry> entries = new ArrayList<>();
        for (Object element : structured) {
            if (!(element instanceof Node.Entry entry)) {
                return List.of();
            }
            entries.add(entry);
        }
        return FileHandlers.topmost(entries);
    }

    private static final class Drag extends DragSourceAdapter {
        private final StructuredViewer viewer;

        Drag(StructuredViewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = !entries(viewer.getStructuredSelection()).isEmpty();
            LocalSelectionTransfer.getTransfer().setSelection(event.doit ? viewer.getStructuredSelection() : null);
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            if (LocalSelectionTransfer.getTransfer().isSupportedType(event.dataType)) {
                event.data = LocalSelectionTransfer.getTransfer().getSelection();
            } else if (FileTransfer.getInstance().isSupportedType(event.dataType)) {
                event.data = fetched(entries(viewer.getStructuredSelection()));
                event.doit = event.data != null;
            }
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }

        /** The desktop takes files that exist: they are fetched first, with progress and cancel. */
        private String[] fetched(List<Node.Entry> entries) {
            try {
                Path base = Platform.getStateLocation(FrameworkUtil.getBundle(DragAndDrop.class)).append("dragged").toPath(); //$NON-NLS-1$
                Files.createDirectories(base);
                Path folder = Files.createTempDirectory(base, "drag"); //$NON-NLS-1$
                new ProgressMonitorDialog(viewer.getControl().getShell()).run(true, true, monitor -> {
                    try {
                        Transfers.download(entries.get(0).place(), entries.stream().map(Node.Entry::file).toList(), folder, monitor);
                    } catch (ProblemException e) {
                        throw new InvocationTargetException(e);
                    } catch (OperationCanceledException e) {
                        throw new InterruptedException();
                    }
                });
                try (var fetched = Files.list(folder)) {
                    return fetched.map(Path::toString).toArray(String[]::new);
                }
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof ProblemException problem) {
                    WorkJob.show(viewer.getControl().getShell(), Messages.drag_failed, problem);
                    return null;
                }
                throw new IllegalStateException(e.getCause());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                return null; // cancelled by the user
            }
        }
    }

    /** Files from anywhere onto a remote folder. */
    static final class Drop extends ViewerDropAdapter {

        Drop(TreeViewer viewer) {
            super(viewer);
            setFeedbackEnabled(false); // between two files is no place
            setScrollExpandEnabled(true);
        }

        private static Node.Remote folder(Object target) {
            return target instanceof Node.Remote remote ? remote.target() : null;
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            Node.Remote folder = folder(target);
            if (folder == null) {
                return false;
            }
            if (LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
                Object selection = LocalSelectionTransfer.getTransfer().getSelection();
                List<Node.Entry> remote = entries(selection);
                if (remote.isEmpty()) {
                    overrideOperation(DND.DROP_COPY);
                    return !local(selection).isEmpty();
                }
                overrideOperation(DND.DROP_MOVE);
                return remote.stream().allMatch(entry -> entry.place().equals(folder.place()) && !entry.parent().equals(folder)
                        && !(folder.path() + '/').startsWith(entry.path() + '/'));
            }
            overrideOperation(DND.DROP_COPY);
            return FileTransfer.getInstance().isSupportedType(type);
        }

        @Override
        public boolean performDrop(Object data) {
            Node.Remote folder = folder(getCurrentTarget());
            if (folder == null) {
                return false;
            }
            List<Node.Entry> remote = entries(data);
            if (!remote.isEmpty()) {
                Transfers.move(remote, folder);
                return true;
            }
            List<Path> local = data instanceof String[] names ? Arrays.stream(names).map(Path::of).toList() : local(data);
            if (local.isEmpty()) {
                return false;
            }
            Transfers.upload(local, folder);
            return true;
        }

        /** Files and folders of the workspace. */
        private static List<Path> local(Object selection) {
            List<Path> paths = new ArrayList<>();
            if (selection instanceof IStructuredSelection structured) {
                for (Object element : structured) {
                    IResource resource = Adapters.adapt(element, IResource.class);
                    if (resource == null || resource.getLocationURI() == null) {
                        return List.of();
                    }
                    paths.add(SiteProjects.path(resource));
                }
            }
            return paths;
        }
    }
}
