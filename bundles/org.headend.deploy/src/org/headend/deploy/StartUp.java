package org.headend.deploy;

import java.util.Arrays;
import java.util.Optional;

/** How an application comes to life on the gateway. */
public enum StartUp {
    /** Started once, detached from the session; a reboot or crash ends it. */
    SCRIPT("script"), //$NON-NLS-1$
    /** A systemd unit: started at boot and again after a crash. */
    SYSTEMD("systemd"); //$NON-NLS-1$

    private final String id;

    StartUp(String id) {
        this.id = id;
    }

    /** As it is written in files. */
    public String id() {
        return id;
    }

    public static Optional<StartUp> byId(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }
}
