package org.headend.design.ui.internal.floor;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headend.design.ui.internal.floor.paint.Frame;
import org.headend.design.ui.internal.floor.tool.Pointer;
import org.headend.design.ui.internal.floor.tool.Tools;

/** What the active tool expects, and at the right what is below the pointer: metres, pixel density, level and view angle. */
final class StatusLine {
    private final Composite control;
    private final FloorContext context;
    private final Tools tools;
    private final Label hint;
    private final Label reading;

    StatusLine(Composite parent, FloorContext context, Tools tools) {
        this.context = context;
        this.tools = tools;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 8, 2, 3).spacing(16, 0).applyTo(control);
        hint = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
        reading = new Label(control, SWT.RIGHT);
        tools.onChange(this::tell);
        tools.onMove(this::read);
        context.selection().onChange(this::tell);
        tell();
    }

    Control control() {
        return control;
    }

    private void tell() {
        set(hint, tools.active().hint());
    }

    private void read(Pointer pointer) {
        tell();
        if (set(reading, pointer == null ? "" : text(pointer))) { //$NON-NLS-1$
            control.layout();
        }
    }

    private String text(Pointer pointer) {
        String place = Messages.bind(Messages.status_place, Frame.number(pointer.spot().x(), 0.01), Frame.number(pointer.spot().y(), 0.01));
        String seen = context.figures().reading(pointer.spot(), context.selection().placement().orElse(null)).map(r -> r.text()).orElse(""); //$NON-NLS-1$
        String heat = context.figures().heat().map(h -> h.text(pointer.spot().x(), pointer.spot().y())).orElse(""); //$NON-NLS-1$
        return Stream.of(heat, seen, place).filter(t -> !t.isEmpty()).collect(Collectors.joining("     ")); //$NON-NLS-1$
    }

    private static boolean set(Label label, String text) {
        String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (Objects.equals(label.getText(), shown)) {
            return false;
        }
        label.setText(shown);
        label.setToolTipText(text);
        return true;
    }
}
