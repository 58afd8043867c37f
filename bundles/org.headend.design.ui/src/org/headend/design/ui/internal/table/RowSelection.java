package org.headend.design.ui.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The elements of the selected rows, for the rest of the workbench; told only when they are others. */
final class RowSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Supplier<? extends List<? extends EObject>> elements;
    private final Consumer<Collection<? extends EObject>> select;
    private List<? extends EObject> told = List.of();

    RowSelection(Supplier<? extends List<? extends EObject>> elements, Consumer<Collection<? extends EObject>> select) {
        this.elements = elements;
        this.select = select;
    }

    void changed() {
        List<? extends EObject> now = elements.get();
        if (!now.equals(told)) {
            told = now;
            SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(l -> l.selectionChanged(event));
        }
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(elements.get());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            select.accept(structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
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
}
