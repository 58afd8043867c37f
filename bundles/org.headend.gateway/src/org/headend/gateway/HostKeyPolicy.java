package org.headend.gateway;

/** Answers whether a host key that is seen for the first time may be trusted. A changed key is never asked about. */
@FunctionalInterface
public interface HostKeyPolicy {
    /** Trusts nothing new. */
    HostKeyPolicy REFUSE = (address, type, fingerprint) -> false;
    /** Trusts what it sees first; only where the user said so. */
    HostKeyPolicy ACCEPT_NEW = (address, type, fingerprint) -> true;

    /**
     * @param type        algorithm, for instance {@code ssh-ed25519}
     * @param fingerprint {@code SHA256:…} as {@code ssh-keygen -l} prints it
     */
    boolean accept(GatewayAddress address, String type, String fingerprint);
}
