package org.headend.cli.dataset;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String generate_scenes;
    public static String split_shares;
    public static String stats_objects;
    public static String stats_samples;
    public static String transfer_result;

    static {
        NLS.initializeMessages("org.headend.cli.dataset.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
