package org.headend.gateway;

import java.nio.file.Path;
import java.util.function.Supplier;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.KeyPair;

/** How to log in. Secrets are fetched when they are needed and kept nowhere. */
public sealed interface Credentials {

    /** A password; the supplier may ask the user and gives null when there is none. */
    record Password(Supplier<char[]> password) implements Credentials {
    }

    /** A private key file; the supplier gives its passphrase or null. */
    record KeyFile(Path file, Supplier<char[]> passphrase) implements Credentials {
        public KeyFile(Path file) {
            this(file, () -> null);
        }

        /** Whether the key needs a passphrase; false as well when it is no key. */
        public static boolean isEncrypted(Path file) {
            try {
                return KeyPair.load(new JSch(), file.toString(), null).isEncrypted();
            } catch (JSchException e) {
                return false; // logging in tells what is wrong with it
            }
        }
    }

    /** The keys of the user's SSH agent. */
    record Agent() implements Credentials {
    }
}
