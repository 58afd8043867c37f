package org.headend.design.ui.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.headend.design.site.Link;

/** Links are made by their command, which knows both ports. */
enum NoObject implements CreationFactory {
    INSTANCE;

    @Override
    public Object getNewObject() {
        return null;
    }

    @Override
    public Object getObjectType() {
        return Link.class;
    }
}
