package org.headend.monitor.ui.internal.performance;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.gateway.SiteGateway;

/** Finds the gateway that a selection means. */
public final class SiteGateways {

    private SiteGateways() {
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
