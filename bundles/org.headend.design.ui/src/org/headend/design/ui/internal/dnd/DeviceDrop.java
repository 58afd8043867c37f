package org.headend.design.ui.internal.dnd;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.headend.catalog.DeviceType;
import org.headend.design.site.Node;
import org.headend.design.ui.internal.palette.DeviceFactory;

/** Makes a device where an entry of the palette is dropped. */
public final class DeviceDrop extends TemplateTransferDropTargetListener {

    public DeviceDrop(EditPartViewer viewer) {
        super(viewer);
    }

    /** Makes a device in the middle of what is seen. @return its node */
    public static Node placeInMiddle(EditPartViewer viewer, DeviceType type) {
        CreateRequest request = new CreateRequest();
        request.setFactory(new DeviceFactory(type));
        request.setLocation(((FigureCanvas) viewer.getControl()).getViewport().getClientArea(new Rectangle()).getCenter());
        viewer.getEditDomain().getCommandStack().execute(viewer.getContents().getCommand(request));
        return (Node) request.getNewObject();
    }

    @Override
    protected CreationFactory getFactory(Object template) {
        return template instanceof CreationFactory factory ? factory : null;
    }
}
