package org.headend.dataset.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Icons of this bundle by name. */
public final class Icons {
    public static final String BUNDLE = "org.headend.dataset.ui"; //$NON-NLS-1$

    private Icons() {
    }

    public static ImageDescriptor of(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
