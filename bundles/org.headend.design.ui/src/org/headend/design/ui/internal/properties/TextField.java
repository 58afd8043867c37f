package org.headend.design.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;

/**
 * A labelled text of one or several elements. What was typed becomes one command when the field is left or Enter is
 * pressed; what is wrong with it is told below while typing, and is never written. Escape restores.
 */
final class TextField<T extends Element> {
    private final OpenDesign design;
    private final Binding<T> binding;
    private final Label label;
    private final Text text;
    private final Label fault;
    private List<T> elements = List.of();
    private String shown = ""; //$NON-NLS-1$

    /**
     * What a field edits.
     *
     * @param fault why a text is wrong, translated
     */
    record Binding<T>(String label, Function<T, String> read, BiConsumer<T, String> write, Function<String, Optional<String>> fault) {
    }

    /** @param style {@code SWT.SINGLE} or {@code SWT.MULTI}, in a grid of two columns */
    TextField(Composite parent, int style, OpenDesign design, Binding<T> binding) {
        this.design = design;
        this.binding = binding;
        boolean multi = (style & SWT.MULTI) != 0;
        label = new Label(parent, SWT.NONE);
        label.setText(binding.label() + ':');
        label.setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, multi ? SWT.BEGINNING : SWT.CENTER).create());
        text = new Text(parent, SWT.BORDER | style | (multi ? SWT.WRAP | SWT.V_SCROLL : 0));
        text.setData(binding.label());
        text.setLayoutData(GridDataFactory.fillDefaults().grab(true, multi).hint(180, multi ? 54 : SWT.DEFAULT).create());
        fault = new Label(parent, SWT.WRAP);
        fault.setForeground(JFaceColors.getErrorText(parent.getDisplay()));
        fault.setLayoutData(GridDataFactory.fillDefaults().span(2, 1).indent(0, 0).hint(180, SWT.DEFAULT).exclude(true).create());
        text.addListener(SWT.Modify, e -> tell());
        text.addListener(SWT.FocusOut, e -> commit());
        text.addListener(SWT.DefaultSelection, e -> commit());
        text.addListener(SWT.Traverse, this::escape);
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && pending()) {
            event.doit = false;
            text.setText(shown);
        }
    }

    private boolean pending() {
        return !text.isDisposed() && !text.getText().equals(shown);
    }

    private void tell() {
        Optional<String> wrong = pending() ? binding.fault().apply(text.getText()) : Optional.empty();
        fault.setText(wrong.orElse("")); //$NON-NLS-1$
        include(fault, wrong.isPresent());
    }

    private void include(Label part, boolean visible) {
        GridData data = (GridData) part.getLayoutData();
        if (data.exclude == visible) {
            data.exclude = !visible;
            part.setVisible(visible);
            part.requestLayout();
        }
    }

    void show(List<T> newElements) {
        boolean same = newElements.equals(elements);
        if (!same) {
            commit();
        }
        if (same && pending()) {
            shown = common(newElements); // what is typed, or wrong, stays until it is right; Escape leads to the new value
            return;
        }
        elements = List.copyOf(newElements);
        shown = common(elements);
        text.setMessage(various() ? Messages.properties_various : ""); //$NON-NLS-1$
        if (!text.getText().equals(shown)) {
            text.setText(shown);
        }
        tell();
    }

    private String common(List<T> of) {
        List<String> values = of.stream().map(binding.read()).distinct().toList();
        return values.size() == 1 ? values.get(0) : ""; //$NON-NLS-1$
    }

    private boolean various() {
        return elements.stream().map(binding.read()).distinct().count() > 1;
    }

    /** Writes what was typed, if it is right. */
    void commit() {
        if (pending() && binding.fault().apply(text.getText()).isEmpty()) {
            String value = text.getText();
            shown = value;
            List<T> changed = elements;
            design.change(command(binding.label(), changed), () -> changed.forEach(e -> binding.write().accept(e, value)));
        }
    }

    /** The label of a command that changes one property. */
    static String command(String property, List<? extends Element> changed) {
        return changed.size() == 1 ? NLS.bind(Messages.properties_changeOne, property, changed.get(0).getName())
                : NLS.bind(Messages.properties_changeMany, property, changed.size());
    }

    void setVisible(boolean visible) {
        for (Control part : new Control[] { label, text }) {
            ((GridData) part.getLayoutData()).exclude = !visible;
            part.setVisible(visible);
        }
    }
}
