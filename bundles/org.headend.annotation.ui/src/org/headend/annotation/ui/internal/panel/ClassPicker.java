package org.headend.annotation.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headend.annotation.ui.internal.Messages;
import org.headend.dataset.LabelClass;

/** Chooses a class by a few typed letters, or makes a new one of them. */
public final class ClassPicker extends Dialog {
    private static final int WIDTH = 280;
    private static final int HEIGHT = 220;

    private final List<LabelClass> classes;
    private final String preferred;
    private final List<String> shown = new ArrayList<>();
    private Text filter;
    private Table table;
    private String chosen;

    /** @param preferred name of the class that Enter takes at once; may be unknown */
    public ClassPicker(Shell parent, List<LabelClass> classes, String preferred) {
        super(parent);
        this.classes = classes;
        this.preferred = preferred;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The chosen name, perhaps of a class that does not exist yet; empty when the user cancelled. */
    public static Optional<String> pick(Shell parent, List<LabelClass> classes, String preferred) {
        ClassPicker picker = new ClassPicker(parent, classes, preferred);
        return picker.open() == OK ? Optional.ofNullable(picker.chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.picker_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(Messages.picker_filter);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(filter);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        filter.addListener(SWT.Modify, e -> refresh());
        filter.addListener(SWT.KeyDown, this::arrow);
        table.addListener(SWT.DefaultSelection, e -> okPressed());
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        refresh();
        return contents;
    }

    private void arrow(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
            event.doit = false;
        }
    }

    private void refresh() {
        String text = filter.getText().strip();
        String lower = text.toLowerCase(Locale.ROOT);
        table.removeAll();
        shown.clear();
        ClassColors colors = colors();
        for (LabelClass one : classes) {
            if (one.name().toLowerCase(Locale.ROOT).contains(lower)) {
                add(one.name(), one.name());
                table.getItem(table.getItemCount() - 1).setImage(colors.swatch(one.color()));
            }
        }
        if (!text.isEmpty() && classes.stream().noneMatch(c -> c.name().equals(text))) {
            add(text, Messages.bind(Messages.picker_new, text));
        }
        table.setSelection(Math.max(0, text.isEmpty() ? shown.indexOf(preferred) : 0));
        getButton(IDialogConstants.OK_ID).setEnabled(!shown.isEmpty());
    }

    private ClassColors colors() {
        if (table.getData() == null) {
            table.setData(new ClassColors(table));
        }
        return (ClassColors) table.getData();
    }

    private void add(String name, String label) {
        shown.add(name);
        new TableItem(table, SWT.NONE).setText(label);
    }

    @Override
    protected void okPressed() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            chosen = shown.get(index);
            super.okPressed();
        }
    }
}
