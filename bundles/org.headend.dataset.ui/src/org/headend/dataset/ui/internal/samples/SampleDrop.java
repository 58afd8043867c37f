package org.headend.dataset.ui.internal.samples;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ResourceTransfer;
import org.headend.core.ui.SiteProjects;

/** Takes pictures that are dropped from the desktop or from the Project Explorer. */
final class SampleDrop extends DropTargetAdapter {
    private final BooleanSupplier open;
    private final Consumer<List<Path>> dropped;

    private SampleDrop(BooleanSupplier open, Consumer<List<Path>> dropped) {
        this.open = open;
        this.dropped = dropped;
    }

    static void install(Control control, BooleanSupplier open, Consumer<List<Path>> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), ResourceTransfer.getInstance());
        target.addDropListener(new SampleDrop(open, dropped));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = open.getAsBoolean() ? DND.DROP_COPY : DND.DROP_NONE; // the originals stay where they are
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        List<Path> paths = paths(event.data);
        if (!paths.isEmpty() && open.getAsBoolean()) {
            dropped.accept(paths);
        }
    }

    static List<Path> paths(Object data) {
        return switch (data) {
            case String[] files -> Arrays.stream(files).map(Path::of).toList();
            case IResource[] resources -> Arrays.stream(resources).map(SiteProjects::path).toList();
            case null, default -> List.of();
        };
    }
}
