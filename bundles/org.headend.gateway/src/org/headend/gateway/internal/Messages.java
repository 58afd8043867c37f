package org.headend.gateway.internal;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this bundle. */
public final class Messages extends NLS {
    public static String address_bad;
    public static String address_badRemedy;
    public static String auth_failed;
    public static String auth_failedRemedy;
    public static String checksum_differs;
    public static String checksum_differsRemedy;
    public static String connecting;
    public static String disk_full;
    public static String disk_fullRemedy;
    public static String exec_failed;
    public static String exec_failedRemedy;
    public static String file_read;
    public static String file_readRemedy;
    public static String file_write;
    public static String file_writeRemedy;
    public static String gateway_unknown;
    public static String gateway_unknownRemedy;
    public static String hostKey_changed;
    public static String hostKey_changedRemedy;
    public static String hostKey_unknown;
    public static String hostKey_unknownRemedy;
    public static String key_bad;
    public static String key_badRemedy;
    public static String login_none;
    public static String login_noneRemedy;
    public static String lost;
    public static String lostRemedy;
    public static String remote_exists;
    public static String remote_existsRemedy;
    public static String remote_failed;
    public static String remote_failedRemedy;
    public static String remote_missing;
    public static String remote_missingRemedy;
    public static String remote_permission;
    public static String remote_permissionRemedy;
    public static String transfer_file;
    public static String transfer_kind;
    public static String transfer_skipped;
    public static String transfer_skippedRemedy;
    public static String transferring;
    public static String unreachable;
    public static String unreachableRemedy;

    static {
        NLS.initializeMessages("org.headend.gateway.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
