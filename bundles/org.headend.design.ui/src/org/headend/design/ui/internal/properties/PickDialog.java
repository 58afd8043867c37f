package org.headend.design.ui.internal.properties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headend.design.ui.internal.Messages;

/** Ticks any number of names in a list that typing narrows down; those that are ticked at the beginning come first. */
final class PickDialog extends Dialog {
    private static final String SEPARATOR = ", "; //$NON-NLS-1$

    private final String title;
    private final List<String> names;
    private final Set<String> ticked = new LinkedHashSet<>();

    /** @param value names with commas between them */
    PickDialog(Shell shell, String title, List<String> choices, String value) {
        super(shell);
        this.title = title;
        List.of(value.split(SEPARATOR)).stream().filter(n -> !n.isEmpty()).forEach(ticked::add);
        Set<String> order = new LinkedHashSet<>(ticked);
        order.addAll(choices);
        names = List.copyOf(order);
    }

    /** What is ticked, with commas between them. */
    String chosen() {
        return String.join(SEPARATOR, ticked);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.bind(Messages.pick_title, title));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.pick_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        CheckboxTableViewer table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 280).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new LabelProvider());
        table.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object element) {
                return ticked.contains(element);
            }

            @Override
            public boolean isGrayed(Object element) {
                return false;
            }
        });
        table.addCheckStateListener(e -> {
            if (e.getChecked()) {
                ticked.add((String) e.getElement());
            } else {
                ticked.remove(e.getElement());
            }
        });
        filter.addListener(SWT.Modify, e -> {
            String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
            table.setInput(names.stream().filter(n -> n.toLowerCase(Locale.ROOT).contains(wanted)).toList());
        });
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.getControl().setFocus();
            }
        });
        table.setInput(names);
        return area;
    }
}
