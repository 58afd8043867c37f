package org.headend.design.ui.internal.compare;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.compare.IModificationDate;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;

/** One side of a comparison: a version of a design that is no file. */
record VersionElement(String name, byte[] bytes, long time) implements ITypedElement, IStreamContentAccessor, IModificationDate {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return "headend"; //$NON-NLS-1$
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public long getModificationDate() {
        return time;
    }
}
