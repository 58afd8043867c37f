package org.headend.dataset.ui.internal.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headend.dataset.Split;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetContent;
import org.headend.dataset.ui.internal.model.DatasetFolders;
import org.headend.dataset.ui.internal.split.SplitNames;

/** Choice of the dataset, and what of it is shown. Wraps where there is little room. */
final class FilterBar extends Composite {
    private static final int TYPING_MILLIS = 150;

    private final Composite row;
    private final Combo datasets;
    private final Text text;
    private final Combo classes;
    private final Combo splits;
    private final Combo states;
    private final Combo orders;
    private final Runnable changed;
    private final Runnable typed;
    private List<IFolder> folders = List.of();
    private List<String> labels = List.of();

    /** @param changed called when another query is to be shown */
    FilterBar(Composite parent, Consumer<IFolder> datasetChosen, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        row = new Composite(this, SWT.NONE);
        org.eclipse.jface.layout.GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginTop = 2;
        layout.marginBottom = 2;
        layout.spacing = 6;
        row.setLayout(layout);
        datasets = combo(Messages.filter_dataset, 190);
        datasets.addListener(SWT.Selection, e -> datasetChosen.accept(folders.get(datasets.getSelectionIndex())));
        text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.filter_text);
        text.setLayoutData(new RowData(150, SWT.DEFAULT));
        typed = () -> {
            if (!isDisposed()) {
                changed.run();
            }
        };
        text.addListener(SWT.Modify, e -> getDisplay().timerExec(TYPING_MILLIS, typed));
        classes = filter(Messages.filter_class, 150);
        splits = filter(Messages.filter_split, 120);
        splits.setItems(splitItems());
        states = filter(Messages.filter_state, 140);
        for (SampleState state : SampleState.values()) {
            states.add(state.label());
        }
        orders = filter(Messages.filter_order, 150);
        for (SampleOrder order : SampleOrder.values()) {
            orders.add(order.label());
        }
        clear();
        orders.select(0);
        addListener(SWT.Resize, e -> getParent().layout(new org.eclipse.swt.widgets.Control[] { this }));
    }

    private Combo combo(String tip, int width) {
        Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(tip);
        combo.setVisibleItemCount(20);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        return combo;
    }

    private Combo filter(String tip, int width) {
        Combo combo = combo(tip, width);
        combo.addListener(SWT.Selection, e -> changed.run());
        return combo;
    }

    private static String[] splitItems() {
        List<String> items = new ArrayList<>(List.of(Messages.filter_anySplit));
        for (Split split : Split.values()) {
            items.add(SplitNames.name(split));
        }
        items.add(Messages.split_none);
        return items.toArray(String[]::new);
    }

    /** Offers these datasets. */
    void setDatasets(List<IFolder> newFolders, IFolder shown) {
        folders = newFolders;
        datasets.setItems(folders.stream().map(DatasetFolders::label).toArray(String[]::new));
        datasets.select(shown == null ? -1 : folders.indexOf(shown));
        datasets.setEnabled(!folders.isEmpty());
    }

    /** Offers the classes of a dataset; the chosen one stays where it is still there. */
    void setContent(DatasetContent content) {
        String chosen = label();
        labels = content == null ? List.of() : List.copyOf(content.counts().keySet());
        String[] items = new String[labels.size() + 1];
        items[0] = Messages.filter_anyClass;
        for (int i = 0; i < labels.size(); i++) {
            items[i + 1] = labels.get(i) + " (" + String.format("%,d", content.counts().get(labels.get(i))) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!List.of(items).equals(List.of(classes.getItems()))) {
            classes.setItems(items);
        }
        classes.select(chosen == null ? 0 : labels.indexOf(chosen) + 1);
    }

    private String label() {
        int index = classes.getSelectionIndex();
        return index <= 0 || index > labels.size() ? null : labels.get(index - 1);
    }

    SampleQuery query() {
        int split = splits.getSelectionIndex();
        Optional<Split> wanted = split <= 0 ? null
                : split <= Split.values().length ? Optional.of(Split.values()[split - 1]) : Optional.empty();
        return new SampleQuery(text.getText(), label(), wanted, SampleState.values()[Math.max(0, states.getSelectionIndex())],
                SampleOrder.values()[Math.max(0, orders.getSelectionIndex())]);
    }

    /** Shows only samples with this class, whatever was filtered before. */
    void showClass(String name) {
        clear();
        classes.select(labels.indexOf(name) + 1);
        changed.run();
    }

    /** Lets everything through. */
    void clear() {
        text.setText(""); //$NON-NLS-1$
        classes.select(0);
        splits.select(0);
        states.select(0);
    }

    void setOrder(SampleOrder order) {
        orders.select(order.ordinal());
    }

    void focusText() {
        text.setFocus();
        text.selectAll();
    }
}
