package org.headend.design.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.OpenDesign;

/** The properties of one or several elements of one class. Themes know plain composites only, so it has one and is none. */
abstract class Form<T extends Element> {
    static final Function<String, Optional<String>> ANY = text -> Optional.empty();

    final OpenDesign design;
    private final Composite control;

    Form(Composite parent, OpenDesign design) {
        control = new Composite(parent, SWT.NONE);
        this.design = design;
    }

    final Composite control() {
        return control;
    }

    /** Shows elements, also again after they changed. */
    abstract void show(List<T> elements);

    /** Writes what is typed and not yet written. */
    abstract void commit();

    static Composite grid(Composite parent) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(grid);
        return grid;
    }

    static Label caption(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text + ':');
        return label;
    }

    static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }
}
