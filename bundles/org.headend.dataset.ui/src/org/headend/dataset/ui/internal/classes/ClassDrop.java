package org.headend.dataset.ui.internal.classes;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Lets a class be dropped between others. */
final class ClassDrop extends ViewerDropAdapter {

    /** Moves a class before a position in the list. */
    @FunctionalInterface
    interface Move {
        void move(String name, int before);
    }

    private final Move move;
    private final int[] target = new int[1];

    ClassDrop(TableViewer viewer, Move move) {
        super(viewer);
        this.move = move;
        setScrollExpandEnabled(false);
    }

    @Override
    public boolean validateDrop(Object row, int operation, TransferData type) {
        target[0] = row instanceof ClassList.Row over && over.index() >= 0
                ? over.index() + (getCurrentLocation() == LOCATION_BEFORE ? 0 : 1)
                : Integer.MAX_VALUE;
        return TextTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public boolean performDrop(Object data) {
        if (data instanceof String name) {
            move.move(name, target[0]);
            return true;
        }
        return false;
    }
}
