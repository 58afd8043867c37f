package org.headend.plan.internal.output;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package, in the language of the program. */
final class Messages extends NLS {
    public static String pdf_failed;
    public static String pdf_failedRemedy;
    public static String template_endless;
    public static String template_failed;
    public static String template_failedRemedy;

    static {
        NLS.initializeMessages("org.headend.plan.internal.output.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
