package org.headend.design.ui.internal.floor.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The properties of one or several parts of one class. */
interface PartForm<T extends EObject> {

    Composite control();

    /** Shows parts, also again after they changed. */
    void show(List<T> parts);

    /** Writes what is typed and not yet written. */
    void commit();
}
