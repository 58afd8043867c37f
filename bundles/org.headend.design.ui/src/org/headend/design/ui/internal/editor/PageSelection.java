package org.headend.design.ui.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of whatever page is shown. */
final class PageSelection implements IPostSelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> later = new ListenerList<>();
    private final ISelectionChangedListener forward = event -> changed(event.getSelection());
    private ISelectionProvider source;

    void show(ISelectionProvider provider) {
        if (source == provider) {
            return;
        }
        if (source != null) {
            source.removeSelectionChangedListener(forward);
        }
        source = provider;
        source.addSelectionChangedListener(forward);
        changed(source.getSelection());
    }

    private void changed(ISelection selection) {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(l -> l.selectionChanged(event));
        later.forEach(l -> l.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        ISelection selection = source == null ? null : source.getSelection();
        return selection == null ? StructuredSelection.EMPTY : selection;
    }

    @Override
    public void setSelection(ISelection selection) {
        if (source != null) {
            source.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        later.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        later.remove(listener);
    }
}
