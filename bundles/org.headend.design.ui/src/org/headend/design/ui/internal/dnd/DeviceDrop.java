package org.headend.design.ui.internal.dnd;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreationFactory;

/** Makes a device where an entry of the palette is dropped. */
public final class DeviceDrop extends TemplateTransferDropTargetListener {

    public DeviceDrop(EditPartViewer viewer) {
        super(viewer);
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return template instanceof CreationFactory factory ? factory : null;
    }
}
