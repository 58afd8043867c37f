package org.headend.monitor.ui.internal.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.gateway.Connections;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.SiteGateway;

/** Gateways of all sites in the workspace, and the connections to them. */
public final class SiteGateways {

    private SiteGateways() {
    }

    /** The connections that all views share. */
    public static Connections connections() {
        Connections[] found = new Connections[1];
        ServiceCaller.callOnce(SiteGateways.class, Connections.class, c -> found[0] = c);
        if (found[0] == null) {
            throw new IllegalStateException("no connections: is org.apache.felix.scr started?"); //$NON-NLS-1$
        }
        return found[0];
    }

    /** All gateways that can be read; the broken ones are marked in the Gateways view. Reads files. */
    static List<SiteGateway> all() {
        List<SiteGateway> all = new ArrayList<>();
        for (IProject project : SiteProjects.all()) {
            try {
                Site site = SiteProjects.open(project);
                for (Gateway gateway : GatewayStore.of(site).all(new ArrayList<>())) {
                    all.add(new SiteGateway(site, gateway.name()));
                }
            } catch (ProblemException e) {
                continue; // a broken site is told where it is opened
            }
        }
        return all;
    }

    /** The gateway that is selected: an element of the Gateways view, or a file below {@code gateways/}. */
    public static Optional<SiteGateway> selected(ISelection selection) {
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        SiteGateway gateway = Adapters.adapt(first, SiteGateway.class);
        if (gateway != null) {
            return Optional.of(gateway);
        }
        IFile file = Adapters.adapt(first, IFile.class);
        if (file == null || !"json".equals(file.getFileExtension()) || !"gateways".equals(file.getParent().getName()) //$NON-NLS-1$ //$NON-NLS-2$
                || !SiteProjects.isSite(file.getProject())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SiteGateway(SiteProjects.open(file.getProject()), file.getFullPath().removeFileExtension().lastSegment()));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
