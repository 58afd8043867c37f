package org.headend.deploy.ui.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.ApplicationStore;
import org.headend.deploy.Deployment;
import org.headend.deploy.ui.internal.Messages;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.SiteGateway;

/** What is known of each gateway's applications. Only for the UI thread, except {@link #read}. */
final class DeploymentTree implements ITreeContentProvider {
    private final Map<SiteGateway, List<Object>> content = new HashMap<>();
    private List<SiteGateway> gateways = List.of();

    /** Asks a gateway for its applications and each of them for its health. */
    static List<Object> read(SiteGateway gateway, GatewayConnection connection, IProgressMonitor monitor) throws ProblemException {
        List<Object> apps = new ArrayList<>();
        ApplicationStore store = ApplicationStore.of(gateway.site());
        for (String name : Deployment.applications(connection)) {
            if (monitor.isCanceled()) {
                break;
            }
            boolean stored;
            try {
                stored = store.byName(name).isPresent();
            } catch (ProblemException e) {
                stored = false; // a broken file is told when it is used
            }
            apps.add(new AppNode(gateway, name, new Deployment(connection, name).inspect(), stored));
        }
        if (apps.isEmpty()) {
            apps.add(new Remark(gateway, Messages.tree_none, false));
        }
        return apps;
    }

    void setGateways(List<SiteGateway> now) {
        gateways = List.copyOf(now);
        content.keySet().retainAll(gateways);
    }

    List<SiteGateway> gateways() {
        return gateways;
    }

    boolean severalSites() {
        return gateways.stream().map(g -> g.site().folder()).distinct().count() > 1;
    }

    boolean known(SiteGateway gateway) {
        return content.containsKey(gateway);
    }

    boolean hasApplications(SiteGateway gateway) {
        return content.getOrDefault(gateway, List.of()).stream().anyMatch(AppNode.class::isInstance);
    }

    void set(SiteGateway gateway, List<Object> children) {
        content.put(gateway, children);
    }

    /** Says that a gateway is being asked, unless something is shown already. */
    void loading(SiteGateway gateway) {
        content.putIfAbsent(gateway, List.of(new Remark(gateway, Messages.tree_loading, false)));
    }

    void failed(SiteGateway gateway, String why) {
        content.put(gateway, List.of(new Remark(gateway, why, true)));
    }

    void forget(SiteGateway gateway) {
        content.remove(gateway);
    }

    @Override
    public Object[] getElements(Object input) {
        return gateways.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return switch (element) {
            case SiteGateway gateway -> content.getOrDefault(gateway, List.of()).toArray();
            case AppNode app -> app.state().releases().reversed().stream().map(r -> new ReleaseNode(app, r)).toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case AppNode app -> app.gateway();
            case ReleaseNode release -> release.app();
            case Remark remark -> remark.gateway();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof SiteGateway gateway ? !content.containsKey(gateway) || !content.get(gateway).isEmpty()
                : element instanceof AppNode app && !app.state().releases().isEmpty();
    }
}
