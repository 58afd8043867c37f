package org.headend.design.ui.internal.palette;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups and their device types. */
final class TypeTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof DeviceGroup group ? group.types().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof DeviceGroup;
    }
}
