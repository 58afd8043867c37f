package org.headend.dataset.ui.internal.samples;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;

/** Never selects anything. */
final class NoSelection implements ISelectionProvider {

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // never changes
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // never changes
    }

    @Override
    public void setSelection(ISelection selection) {
        // stays empty
    }
}
