package org.headend.gateway;

import java.nio.file.Path;
import java.util.function.Supplier;

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
    }

    /** The keys of the user's SSH agent. */
    record Agent() implements Credentials {
    }
}
