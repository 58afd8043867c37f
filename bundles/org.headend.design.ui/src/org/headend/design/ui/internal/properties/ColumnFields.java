package org.headend.design.ui.internal.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.design.columns.Column;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/**
 * A section of properties with a heading, in a grid of two columns. It shows only what all its elements have, hides
 * itself when that is nothing, and tells where values differ; a change goes to all of them in one step.
 */
final class ColumnFields<T extends Element> {
    private final OpenDesign design;
    private final Composite control;
    private final List<Field> fields = new ArrayList<>();
    private List<T> elements = List.of();

    /** @param heading null for none */
    ColumnFields(Composite parent, OpenDesign design, String heading, List<Column<T>> columns) {
        this.design = design;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(control);
        if (heading != null) {
            Label title = new Label(control, SWT.NONE);
            title.setText(heading);
            title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(title);
        }
        columns.forEach(c -> fields.add(new Field(c)));
    }

    Composite control() {
        return control;
    }

    /** @return whether there is anything to show */
    boolean show(List<T> newElements) {
        if (!newElements.equals(elements)) {
            commit();
        }
        elements = List.copyOf(newElements);
        boolean any = false;
        for (Field field : fields) {
            any |= field.show();
        }
        control.setVisible(any);
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !any;
        }
        return any;
    }

    void commit() {
        fields.forEach(Field::commit);
    }

    private final class Field {
        private final Column<T> column;
        private final Label label;
        private final Control input;
        private final Label fault;
        private String shown = ""; //$NON-NLS-1$

        Field(Column<T> column) {
            this.column = column;
            label = new Label(control, SWT.NONE);
            label.setText(column.kind() == Column.Kind.TICK ? "" : column.label() + ':'); //$NON-NLS-1$
            input = switch (column.kind()) {
                case TICK -> {
                    Button button = new Button(control, SWT.CHECK);
                    button.setText(column.label());
                    button.addListener(SWT.Selection, e -> {
                        button.setGrayed(false);
                        write(button.getSelection() ? Column.YES : ""); //$NON-NLS-1$
                    });
                    yield button;
                }
                case CHOICE -> {
                    Combo combo = new Combo(control, SWT.READ_ONLY);
                    combo.addListener(SWT.Selection, e -> write(combo.getText()));
                    yield combo;
                }
                case TEXT, NUMBER -> {
                    Text text = new Text(control, SWT.BORDER);
                    text.addListener(SWT.Modify, e -> tell());
                    text.addListener(SWT.FocusOut, e -> commit());
                    text.addListener(SWT.DefaultSelection, e -> commit());
                    text.addListener(SWT.Traverse, this::escape);
                    yield text;
                }
            };
            input.setData(column.label());
            GridDataFactory.swtDefaults().applyTo(label);
            GridDataFactory.fillDefaults().grab(true, false).hint(170, SWT.DEFAULT).applyTo(input);
            fault = new Label(control, SWT.WRAP);
            fault.setForeground(JFaceColors.getErrorText(control.getDisplay()));
            GridDataFactory.fillDefaults().span(2, 1).hint(170, SWT.DEFAULT).exclude(true).applyTo(fault);
        }

        private void escape(Event event) {
            if (event.detail == SWT.TRAVERSE_ESCAPE && pending()) {
                event.doit = false;
                ((Text) input).setText(shown);
            }
        }

        private boolean pending() {
            return input instanceof Text text && !text.isDisposed() && !text.getText().equals(shown);
        }

        private Optional<String> wrong(String text) {
            return elements.stream().map(e -> column.fault(e, text)).flatMap(Optional::stream).findFirst();
        }

        private void tell() {
            Optional<String> wrong = pending() ? wrong(((Text) input).getText()) : Optional.empty();
            fault.setText(wrong.orElse("")); //$NON-NLS-1$
            GridData data = (GridData) fault.getLayoutData();
            if (data.exclude == wrong.isPresent()) {
                data.exclude = wrong.isEmpty();
                fault.setVisible(wrong.isPresent());
                fault.requestLayout();
            }
        }

        private void commit() {
            if (pending() && wrong(((Text) input).getText()).isEmpty()) {
                String value = ((Text) input).getText();
                shown = value;
                write(value);
            }
        }

        private void write(String value) {
            List<T> changed = elements.stream().filter(e -> !column.read(e).equals(value)).toList();
            if (!changed.isEmpty() && changed.stream().allMatch(e -> column.fault(e, value).isEmpty())) {
                design.change(TextField.command(column.label(), changed), () -> changed.forEach(e -> column.write(e, value)));
            }
        }

        private boolean show() {
            boolean applies = !elements.isEmpty() && elements.stream().allMatch(column::editable);
            for (Control part : new Control[] { label, input }) {
                ((GridData) part.getLayoutData()).exclude = !applies;
                part.setVisible(applies);
            }
            if (!applies) {
                ((GridData) fault.getLayoutData()).exclude = true;
                fault.setVisible(false);
                return false;
            }
            Set<String> values = new LinkedHashSet<>();
            elements.forEach(e -> values.add(column.read(e)));
            boolean same = values.size() == 1;
            String value = same ? values.iterator().next() : ""; //$NON-NLS-1$
            switch (input) {
                case Button button -> {
                    button.setSelection(!same || !value.isEmpty());
                    button.setGrayed(!same);
                }
                case Combo combo -> show(combo, value, same);
                case Text text -> show(text, value, same);
                default -> throw new IllegalStateException(String.valueOf(input));
            }
            return true;
        }

        private void show(Combo combo, String value, boolean same) {
            Set<String> choices = new LinkedHashSet<>(column.choices(elements.get(0)));
            elements.stream().skip(1).forEach(e -> choices.retainAll(column.choices(e)));
            if (same) {
                choices.add(value);
            }
            String[] items = choices.toArray(String[]::new);
            if (!Arrays.equals(items, combo.getItems())) {
                combo.setItems(items);
            }
            if (same) {
                combo.select(combo.indexOf(value));
            } else {
                combo.deselectAll();
            }
            combo.setToolTipText(same ? null : Messages.properties_various);
        }

        private void show(Text text, String value, boolean same) {
            if (pending() && text.isFocusControl()) {
                shown = value; // typing goes on; Escape leads to the new value
                return;
            }
            shown = value;
            text.setMessage(same ? "" : Messages.properties_various); //$NON-NLS-1$
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
            tell();
        }
    }
}
