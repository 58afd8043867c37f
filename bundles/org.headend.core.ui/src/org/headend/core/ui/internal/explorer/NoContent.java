package org.headend.core.ui.internal.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Adds nothing to the Project Explorer: the platform lists the resources, this feature only labels them. */
public final class NoContent implements ITreeContentProvider {
    private static final Object[] NONE = {};

    @Override
    public Object[] getElements(Object input) {
        return NONE;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return NONE;
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return false;
    }
}
