package org.headend.gateway.ui.internal.login;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.headend.gateway.GatewayAddress;

/** Remembered passwords and passphrases, in Eclipse's secure storage and nowhere else. */
public final class Secrets {
    private static final String NODE = "/org.headend.gateway"; //$NON-NLS-1$
    private static final String SECRET = "secret"; //$NON-NLS-1$

    private Secrets() {
    }

    /** What a secret is for. */
    public static String passwordOf(GatewayAddress address) {
        return "password " + address; //$NON-NLS-1$
    }

    /** What a secret is for. */
    public static String passphraseOf(String keyFile) {
        return "passphrase " + keyFile; //$NON-NLS-1$
    }

    /** Empty as well when the storage cannot be opened; the user is asked again then. */
    public static Optional<String> find(String purpose) {
        ISecurePreferences root = SecurePreferencesFactory.getDefault();
        String path = path(purpose);
        if (root == null || !root.nodeExists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(root.node(path).get(SECRET, null));
        } catch (StorageException e) {
            ILog.of(Secrets.class).log(Status.warning("secure storage cannot be read", e)); //$NON-NLS-1$
            return Optional.empty();
        }
    }

    /** Encrypts and writes at once; a failure is logged, never the secret. */
    public static void remember(String purpose, String secret) {
        try {
            ISecurePreferences root = SecurePreferencesFactory.getDefault();
            if (root != null) {
                root.node(path(purpose)).put(SECRET, secret, true);
                root.flush();
            }
        } catch (StorageException | IOException e) {
            ILog.of(Secrets.class).log(Status.warning("secure storage cannot be written", e)); //$NON-NLS-1$
        }
    }

    public static void forget(String purpose) {
        ISecurePreferences root = SecurePreferencesFactory.getDefault();
        String path = path(purpose);
        if (root != null && root.nodeExists(path)) {
            root.node(path).removeNode();
            try {
                root.flush();
            } catch (IOException e) {
                ILog.of(Secrets.class).log(Status.warning("secure storage cannot be written", e)); //$NON-NLS-1$
            }
        }
    }

    private static String path(String purpose) {
        return NODE + '/' + EncodingUtils.encodeSlashes(purpose);
    }
}
