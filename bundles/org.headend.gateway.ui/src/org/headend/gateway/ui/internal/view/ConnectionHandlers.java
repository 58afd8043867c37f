package org.headend.gateway.ui.internal.view;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.Connections;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.login.Sandbox;
import org.headend.gateway.ui.internal.settings.SiteChoice;

/** Connecting, disconnecting and what else concerns a gateway as a whole. */
public final class ConnectionHandlers {

    private ConnectionHandlers() {
    }

    /** Connects the selected gateways. */
    public static final class Connect extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            only(Node.OfGateway.class, nodes).stream().filter(g -> g.state() != Node.OfGateway.State.CONNECTED)
                    .forEach(view::connect);
        }
    }

    /** Disconnects the gateways of the selection. */
    public static final class Disconnect extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            List<SiteGateway> places = nodes.stream().map(Node::place).distinct().toList();
            WorkJob.schedule(Messages.disconnect_job, monitor -> places.forEach(Connections.shared()::disconnect));
        }
    }

    /** Lists again what is selected. */
    public static final class Refresh extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            view.refresh(nodes);
        }
    }

    /** Starts the embedded gateway for the site of the selection. */
    public static final class StartEmbedded extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            SiteChoice.ask(shell, view.sites(), nodes).ifPresent(site -> view.connectWhenKnown(Sandbox.of(site)));
        }
    }

    /** Removes the pinned key after a warning, so that the next connection asks again. */
    public static final class ForgetKey extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            for (Node.OfGateway node : only(Node.OfGateway.class, nodes)) {
                Gateway gateway = node.gateway();
                int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.forgetKey_title,
                        Messages.bind(Messages.forgetKey_warning, gateway.address(), gateway.hostKey()), 0,
                        Messages.forgetKey_forget, Messages.button_cancel);
                if (answer == 0) {
                    forget(node.place(), view);
                }
            }
        }

        private static void forget(SiteGateway place, GatewaysView view) {
            WorkJob.compute(Messages.forgetKey_title, monitor -> {
                Connections.shared().disconnect(place);
                GatewayStore.of(place.site()).save(place.gateway().withHostKey("")); //$NON-NLS-1$
                return place;
            }, view.viewer().getControl(), view::reveal);
        }
    }

    /** Shows or hides files whose names begin with a dot. */
    public static final class ShowHidden extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            HandlerUtil.toggleCommandState(event.getCommand());
            return null;
        }
    }
}
