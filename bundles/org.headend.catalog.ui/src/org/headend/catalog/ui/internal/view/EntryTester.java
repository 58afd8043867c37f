package org.headend.catalog.ui.internal.view;

import org.eclipse.core.expressions.PropertyTester;
import org.headend.catalog.Origin;

/** {@code own}: the type is of the user or a site, so that it can be deleted. */
public final class EntryTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        return receiver instanceof Entry entry && (entry.origin() != Origin.BUILT_IN) == Boolean.TRUE.equals(expected);
    }
}
