package org.headend.design.ui.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.headend.catalog.DeviceType;
import org.headend.design.site.SiteFactory;

/** A node without a device: the command that places it makes the device of the type. */
public record DeviceFactory(DeviceType type) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return SiteFactory.eINSTANCE.createNode();
    }

    @Override
    public Object getObjectType() {
        return type;
    }
}
