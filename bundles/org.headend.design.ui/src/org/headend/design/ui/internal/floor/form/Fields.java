package org.headend.design.ui.internal.floor.form;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.floor.Messages;

/**
 * Labelled fields of one or several parts of a floor, in a grid of captions and values. A value is written as one step when
 * its field is left, Enter is pressed or, in numbers, an arrow key changes it; Escape restores.
 */
final class Fields<T extends EObject> {
    private static final int WIDTH = 110;
    private static final String EMPTY = "empty"; //$NON-NLS-1$
    private static final String PATTERN = "0.###"; //$NON-NLS-1$

    private final OpenDesign design;
    private final Composite grid;
    private final List<Runnable> showing = new ArrayList<>();
    private final List<Runnable> commits = new ArrayList<>();
    private List<T> parts = List.of();

    /**
     * What a number may be.
     *
     * @param unit  shown behind the field
     * @param step  by which arrow keys change it
     * @param blank what an empty field means; NaN when it may not be empty
     */
    record Range(String unit, double min, double max, double step, double blank) {
        static Range of(String unit, double min, double max, double step) {
            return new Range(unit, min, max, step, Double.NaN);
        }

        /** Shows 0 as an empty field: not known, or the default. */
        Range zeroIsEmpty() {
            return new Range(unit, min, max, step, 0);
        }
    }

    Fields(Composite parent, OpenDesign design) {
        this.design = design;
        grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 5).applyTo(grid);
    }

    Composite control() {
        return grid;
    }

    /** Shows parts, also again after they changed. */
    void show(List<T> shown) {
        if (!shown.equals(parts)) {
            commit();
        }
        parts = List.copyOf(shown);
        showing.forEach(Runnable::run);
    }

    /** Writes what is typed and not yet written. */
    void commit() {
        commits.forEach(Runnable::run);
    }

    private Label caption(String text) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(text + ':');
        return label;
    }

    private void write(String label, Consumer<T> change) {
        List<T> changed = parts;
        if (!changed.isEmpty()) {
            design.change(Messages.bind(Messages.form_change, label), () -> changed.forEach(change));
        }
    }

    private <V> V common(Function<T, V> read) {
        List<V> values = parts.stream().map(read).distinct().toList();
        return values.size() == 1 ? values.get(0) : null;
    }

    static String format(double value) {
        return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    Text number(String label, Range range, ToDoubleFunction<T> read, BiConsumer<T, Double> write) {
        caption(label);
        Text text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setData(label);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        new Label(grid, SWT.NONE).setText(range.unit());
        String[] shown = { "" }; //$NON-NLS-1$
        Function<T, String> value = p -> read.applyAsDouble(p) == range.blank() ? "" : format(read.applyAsDouble(p)); //$NON-NLS-1$
        Runnable show = () -> {
            if (!(text.isFocusControl() && !text.getText().equals(shown[0]))) {
                shown[0] = Objects.requireNonNullElse(common(value), ""); //$NON-NLS-1$
                text.setMessage(common(value) == null && !parts.isEmpty() ? Messages.form_various
                        : Objects.requireNonNullElse((String) text.getData(EMPTY), "")); //$NON-NLS-1$
                if (!text.getText().equals(shown[0])) {
                    text.setText(shown[0]);
                }
            }
        };
        Runnable commit = () -> {
            if (!text.isDisposed() && !text.getText().equals(shown[0])) {
                double typed = parse(text.getText(), range);
                if (!Double.isNaN(typed)) {
                    shown[0] = text.getText();
                    write(label, p -> write.accept(p, typed));
                }
            }
        };
        text.addListener(SWT.Modify, e -> {
            boolean wrong = !text.getText().equals(shown[0]) && Double.isNaN(parse(text.getText(), range));
            text.setForeground(wrong ? JFaceColors.getErrorText(text.getDisplay()) : null);
            text.setToolTipText(wrong ? Messages.bind(Messages.form_range, format(range.min()), format(range.max())) : null);
        });
        text.addListener(SWT.FocusOut, e -> commit.run());
        text.addListener(SWT.DefaultSelection, e -> commit.run());
        text.addListener(SWT.KeyDown, e -> step(e, text, range, commit));
        text.addListener(SWT.Traverse, e -> restore(e, text, shown));
        showing.add(show);
        commits.add(commit);
        return text;
    }

    private static void step(Event event, Text text, Range range, Runnable commit) {
        int sign = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
        double value = parse(text.getText(), range);
        if (sign != 0 && !Double.isNaN(value)) {
            double by = (event.stateMask & SWT.SHIFT) != 0 ? 10 * range.step() : range.step();
            text.setText(format(Math.clamp(value + sign * by, range.min(), range.max())));
            text.selectAll();
            commit.run();
            event.doit = false;
        }
    }

    private static void restore(Event event, Text text, String[] shown) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().equals(shown[0])) {
            event.doit = false;
            text.setText(shown[0]);
        }
    }

    private static double parse(String text, Range range) {
        if (text.isBlank()) {
            return range.blank();
        }
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            return value >= range.min() && value <= range.max() ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Says in a field what it means to leave it empty. */
    static void whenEmpty(Text text, String meaning) {
        text.setData(EMPTY, meaning);
    }

    Text text(String label, Function<T, String> read, BiConsumer<T, String> write) {
        caption(label);
        Text text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setData(label);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        String[] shown = { "" }; //$NON-NLS-1$
        Function<T, String> value = p -> Objects.requireNonNullElse(read.apply(p), ""); //$NON-NLS-1$
        showing.add(() -> {
            if (!(text.isFocusControl() && !text.getText().equals(shown[0]))) {
                shown[0] = Objects.requireNonNullElse(common(value), ""); //$NON-NLS-1$
                text.setMessage(common(value) == null && !parts.isEmpty() ? Messages.form_various : ""); //$NON-NLS-1$
                if (!text.getText().equals(shown[0])) {
                    text.setText(shown[0]);
                }
            }
        });
        Runnable commit = () -> {
            if (!text.isDisposed() && !text.getText().equals(shown[0])) {
                String typed = text.getText();
                shown[0] = typed;
                write(label, p -> write.accept(p, typed));
            }
        };
        commits.add(commit);
        text.addListener(SWT.FocusOut, e -> commit.run());
        text.addListener(SWT.DefaultSelection, e -> commit.run());
        text.addListener(SWT.Traverse, e -> restore(e, text, shown));
        return text;
    }

    /** A choice among values; {@code values} is asked whenever the field is shown. */
    <V> Combo choice(String label, Supplier<List<V>> values, Function<V, String> name, Function<T, V> read, BiConsumer<T, V> write) {
        caption(label);
        Combo combo = new Combo(grid, SWT.READ_ONLY);
        combo.setData(label);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        List<V> offered = new ArrayList<>();
        showing.add(() -> {
            offered.clear();
            offered.addAll(values.get());
            String[] names = offered.stream().map(name).toArray(String[]::new);
            if (!Arrays.equals(names, combo.getItems())) {
                combo.setItems(names);
            }
            List<V> now = parts.stream().map(read).distinct().toList();
            int index = now.size() == 1 ? offered.indexOf(now.get(0)) : -1;
            if (index < 0) {
                combo.deselectAll();
            } else {
                combo.select(index);
            }
        });
        combo.addListener(SWT.Selection, e -> {
            int index = combo.getSelectionIndex();
            if (index >= 0) {
                V value = offered.get(index);
                write(label, p -> write.accept(p, value));
            }
        });
        return combo;
    }

    Button check(String label, Function<T, Boolean> read, BiConsumer<T, Boolean> write) {
        new Label(grid, SWT.NONE);
        Button button = new Button(grid, SWT.CHECK);
        button.setText(label);
        button.setData(label);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        showing.add(() -> {
            button.setGrayed(common(read) == null && !parts.isEmpty());
            button.setSelection(parts.stream().anyMatch(read::apply));
        });
        button.addListener(SWT.Selection, e -> {
            boolean value = button.getSelection();
            write(label, p -> write.accept(p, value));
        });
        return button;
    }

    /** A value that is computed. */
    Label fact(String label, Function<List<T>, String> read) {
        caption(label);
        Label value = new Label(grid, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(value);
        showing.add(() -> value.setText(read.apply(parts).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
        return value;
    }
}
