package org.headend.cli.gateway;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String exec_code;
    public static String hostKey_ask;
    public static String login_none;
    public static String login_noneRemedy;
    public static String password_ask;
    public static String sandbox_running;

    static {
        NLS.initializeMessages("org.headend.cli.gateway.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
