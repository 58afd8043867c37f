package org.headend.cli;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of this bundle, which is the product's. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        return new String[] { "Headend Studio " + (bundle == null ? "(development)" : bundle.getVersion()) }; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
