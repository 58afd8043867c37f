package org.headend.gateway.ui.internal.view;

import org.eclipse.core.runtime.IAdapterFactory;
import org.headend.gateway.SiteGateway;

/** Lets other features work on what is selected in the Gateways view. */
public final class NodeAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return type == SiteGateway.class && adaptable instanceof Node node ? type.cast(node.place()) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { SiteGateway.class };
    }
}
