package org.headend.gateway.ui.internal.view;

import org.eclipse.core.expressions.PropertyTester;

/** What menus ask about nodes. */
public final class NodeTester extends PropertyTester {
    static final String CONNECTED = "org.headend.gateway.ui.connected"; //$NON-NLS-1$
    static final String PINNED = "org.headend.gateway.ui.pinned"; //$NON-NLS-1$

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        boolean actual = switch (property) {
            case "connected" -> receiver instanceof Node.OfGateway gateway //$NON-NLS-1$
                    && gateway.state() == Node.OfGateway.State.CONNECTED || receiver instanceof Node.Remote;
            case "pinned" -> receiver instanceof Node.OfGateway gateway && !gateway.gateway().hostKey().isEmpty(); //$NON-NLS-1$
            case "folder" -> receiver instanceof Node.Remote remote && remote.isFolder(); //$NON-NLS-1$
            default -> false;
        };
        return actual == (expected == null || Boolean.TRUE.equals(expected));
    }
}
