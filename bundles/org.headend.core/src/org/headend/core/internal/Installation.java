package org.headend.core.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Where files that come with the product lie. */
public final class Installation {

    private Installation() {
    }

    /**
     * The folder {@code templates}: inside the bundle {@code org.headend.templates} of a running product, or
     * what the system property {@code headend.templates} names (plain JVM, tests).
     */
    public static Path templates() throws ProblemException {
        String property = System.getProperty("headend.templates"); //$NON-NLS-1$
        if (property != null) {
            return Path.of(property);
        }
        Bundle self = FrameworkUtil.getBundle(Installation.class);
        if (self != null) {
            for (Bundle bundle : self.getBundleContext().getBundles()) {
                if ("org.headend.templates".equals(bundle.getSymbolicName())) { //$NON-NLS-1$
                    return folder(bundle);
                }
            }
        }
        throw new ProblemException(Problem.error("installation.templates", Messages.installation_templates, //$NON-NLS-1$
                Place.NONE, Messages.installation_templatesRemedy));
    }

    private static Path folder(Bundle bundle) throws ProblemException {
        URL root = bundle.getEntry("/"); //$NON-NLS-1$
        try {
            return Path.of(new java.io.File(FileLocator.toFileURL(root).getPath()).toString());
        } catch (IOException e) {
            throw new ProblemException(Problem.error("installation.templates", Messages.installation_templates, //$NON-NLS-1$
                    Place.of(root.toString()), Messages.installation_templatesRemedy), e);
        }
    }
}
