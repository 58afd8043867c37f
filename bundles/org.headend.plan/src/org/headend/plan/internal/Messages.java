package org.headend.plan.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of the program, as against those of the documents, see {@link Wording}. */
public final class Messages extends NLS {
    public static String docx_failed;
    public static String docx_failedRemedy;
    public static String plan_task;
    public static String plan_write;
    public static String plan_writeRemedy;
    public static String plan_xhtml;
    public static String plan_xhtmlRemedy;

    static {
        NLS.initializeMessages("org.headend.plan.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
