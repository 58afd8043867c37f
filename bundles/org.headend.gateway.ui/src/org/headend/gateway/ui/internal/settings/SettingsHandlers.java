package org.headend.gateway.ui.internal.settings;

import java.util.ArrayList;
import java.util.Set;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.Connections;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.login.Secrets;
import org.headend.gateway.ui.internal.view.GatewaysView;
import org.headend.gateway.ui.internal.view.Node;
import org.headend.gateway.ui.internal.view.NodeHandler;

/** Adding, changing and removing gateways of a site. */
public final class SettingsHandlers {

    private SettingsHandlers() {
    }

    /** Adds a gateway to the site of the selection. */
    public static final class Add extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            SiteChoice.ask(shell, view.sites(), nodes).ifPresent(site -> {
                GatewayDialog dialog = new GatewayDialog(shell, null, names(shell, site, "")); //$NON-NLS-1$
                if (dialog.open() == Window.OK) {
                    save(view, site, dialog.result(), dialog.result().name());
                }
            });
        }
    }

    /** Changes the selected gateway; under a new name it is still the same. */
    public static final class Edit extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            for (Node.OfGateway node : only(Node.OfGateway.class, nodes)) {
                Site site = node.place().site();
                GatewayDialog dialog = new GatewayDialog(shell, node.gateway(), names(shell, site, node.gateway().name()));
                if (dialog.open() == Window.OK && !dialog.result().equals(node.gateway())) {
                    save(view, site, dialog.result(), node.gateway().name());
                }
            }
        }
    }

    private static Set<String> names(Shell shell, Site site, String but) {
        try {
            return GatewayStore.of(site).all(new ArrayList<>()).stream().map(Gateway::name).filter(n -> !n.equals(but))
                    .collect(Collectors.toSet());
        } catch (ProblemException e) {
            WorkJob.show(shell, Messages.gateway_add, e);
            return Set.of();
        }
    }

    private static void save(GatewaysView view, Site site, Gateway gateway, String oldName) {
        WorkJob.compute(Messages.bind(Messages.gateway_saving, gateway.name()), monitor -> {
            Connections.shared().disconnect(new SiteGateway(site, oldName));
            GatewayStore store = GatewayStore.of(site);
            if (!oldName.equals(gateway.name())) {
                store.rename(oldName, gateway.name());
            }
            store.save(gateway);
            GatewaysView.refreshFiles(site);
            return new SiteGateway(site, gateway.name());
        }, view.viewer().getControl(), view::reveal);
    }

    /** Removes gateways from their site after a question; nothing happens on the gateways themselves. */
    public static final class Remove extends NodeHandler {
        @Override
        protected void run(GatewaysView view, List<Node> nodes, Shell shell) {
            List<Node.OfGateway> gateways = only(Node.OfGateway.class, nodes);
            String names = gateways.stream().map(g -> g.gateway().name()).collect(Collectors.joining(", ")); //$NON-NLS-1$
            if (gateways.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.gateway_remove,
                    Messages.bind(Messages.gateway_removeQuestion, names), 0, Messages.gateway_removeButton,
                    Messages.button_cancel) != 0) {
                return;
            }
            List<SiteGateway> places = gateways.stream().map(Node.OfGateway::place).toList();
            List<Gateway> descriptions = gateways.stream().map(Node.OfGateway::gateway).toList();
            WorkJob.compute(Messages.gateway_remove, monitor -> {
                for (SiteGateway place : places) {
                    Connections.shared().disconnect(place);
                    GatewayStore.of(place.site()).remove(place.name());
                    GatewaysView.refreshFiles(place.site());
                }
                descriptions.forEach(g -> Secrets.forget(Secrets.passwordOf(g.address())));
                return places;
            }, view.viewer().getControl(), done -> view.refresh(List.of()));
        }
    }
}
