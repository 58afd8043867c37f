package org.headend.design.ui.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.headend.design.columns.Column;
import org.headend.design.site.Element;
import org.headend.design.site.Site;

/** What differs between the tables of devices and links. */
interface TableKind<E extends Element> {

    /** For settings. */
    String id();

    List<E> elements(Site site);

    List<Column<E>> columns(Site site);

    /** The row that stands for an element, such as the device of a port. */
    Optional<E> row(Object element);

    /** Asks what to add and adds it as one step. @return the new elements, none when the user thought better of it */
    List<E> add(Shell shell);

    String addLabel();

    /** Removes elements with all that hangs on them. */
    void remove(Collection<E> elements);

    String removeLabel();

    String emptyTitle();

    String emptyHint();

    /** How many of how many. */
    String count(int shown, int all);
}
