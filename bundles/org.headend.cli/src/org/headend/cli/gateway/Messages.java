package org.headend.cli.gateway;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String exec_code;
    public static String hostKey_ask;
    public static String hostKey_changedRemedy;
    public static String login_noTerminal;
    public static String login_none;
    public static String login_noneRemedy;
    public static String passphrase_ask;
    public static String password_ask;
    public static String sandbox_running;
    public static String transfer_done;

    static {
        NLS.initializeMessages("org.headend.cli.gateway.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
