package org.headend.gateway;

import java.util.Objects;

/**
 * A gateway of a site as {@code gateways/<name>.json} describes it; never holds a secret.
 *
 * @param name           unique in the site
 * @param address        where it is
 * @param authentication how to log in
 * @param identity       path of the private key; empty when none was chosen
 * @param hostKey        pinned fingerprint {@code SHA256:…}, empty until it was accepted once
 * @param releaseRoot    folder that applications are deployed below; relative to the login folder or absolute
 */
public record Gateway(String name, GatewayAddress address, Authentication authentication, String identity, String hostKey,
        String releaseRoot) {
    public static final String DEFAULT_RELEASE_ROOT = "headend"; //$NON-NLS-1$

    /** How to log in. */
    public enum Authentication {
        /** By the key where one is named, otherwise by agent or password, whatever is there. */
        ANY, PASSWORD, KEY, AGENT
    }

    public Gateway {
        Objects.requireNonNull(authentication);
    }

    /** Logs in with what is there. */
    public Gateway(String name, GatewayAddress address, String identity, String hostKey, String releaseRoot) {
        this(name, address, Authentication.ANY, identity, hostKey, releaseRoot);
    }

    /** A gateway that is known by its address only. */
    public static Gateway at(GatewayAddress address, String identity, String hostKey) {
        return new Gateway(address.toString(), address, identity, hostKey, DEFAULT_RELEASE_ROOT);
    }

    public Gateway withHostKey(String fingerprint) {
        return new Gateway(name, address, authentication, identity, fingerprint, releaseRoot);
    }
}
