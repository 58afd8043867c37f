package org.headend.media.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String image_broken;
    public static String image_brokenRemedy;
    public static String image_missing;
    public static String image_missingRemedy;
    public static String image_tooLarge;
    public static String image_tooLargeRemedy;
    public static String image_unknown;
    public static String image_unknownRemedy;

    static {
        NLS.initializeMessages("org.headend.media.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
