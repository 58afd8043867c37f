package org.headend.dataset.ui.internal.samples;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.model.DatasetModel;

/** The selected samples for the workbench, as {@link SampleItem}s. */
final class SamplesSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final SampleGrid grid;
    private final DatasetModel model;

    SamplesSelection(SampleGrid grid, DatasetModel model) {
        this.grid = grid;
        this.model = model;
    }

    void fire() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(l -> l.selectionChanged(event));
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
    public ISelection getSelection() {
        if (model.content() == null || grid.isDisposed()) {
            return StructuredSelection.EMPTY;
        }
        List<SampleItem> items = grid.selected().stream().map(s -> new SampleItem(model.content().dataset(), s)).toList();
        return new StructuredSelection(items);
    }

    /** Selects what is shown of samples and of workspace files that are pictures of samples. */
    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            grid.select(structured.stream().map(e -> e instanceof SampleItem item ? item.sample()
                    : org.eclipse.core.runtime.Adapters.adapt(e, Sample.class)).filter(Objects::nonNull).map(Sample::id).toList());
        }
    }
}
