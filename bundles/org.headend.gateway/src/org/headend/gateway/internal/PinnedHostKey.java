package org.headend.gateway.internal;

import java.util.Base64;
import java.util.Optional;

import org.headend.core.io.Checksum;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayException;
import org.headend.gateway.GatewayException.Reason;
import org.headend.gateway.HostKeyPolicy;

import com.jcraft.jsch.HostKey;
import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.UserInfo;

/** Compares the key that a gateway shows with the pinned one; remembers why it was refused. */
public final class PinnedHostKey implements HostKeyRepository {
    private final Gateway gateway;
    private final HostKeyPolicy policy;
    private String seen = ""; //$NON-NLS-1$
    private GatewayException refusal;

    public PinnedHostKey(Gateway gateway, HostKeyPolicy policy) {
        this.gateway = gateway;
        this.policy = policy;
    }

    @Override
    public int check(String host, byte[] key) {
        seen = fingerprint(key);
        String address = gateway.address().toString();
        if (gateway.hostKey().equals(seen)) {
            return OK;
        }
        if (!gateway.hostKey().isEmpty()) {
            refusal = new GatewayException(Reason.HOST_KEY_CHANGED,
                    Messages.bind(Messages.hostKey_changed, new Object[] { address, gateway.hostKey(), seen }), address,
                    Messages.hostKey_changedRemedy, null);
            return CHANGED;
        }
        if (policy.accept(gateway.address(), type(key), seen)) {
            return OK;
        }
        refusal = new GatewayException(Reason.HOST_KEY_UNKNOWN, Messages.bind(Messages.hostKey_unknown, address, seen),
                address, Messages.hostKey_unknownRemedy, null);
        return NOT_INCLUDED;
    }

    /** OpenSSH's form: SHA-256 of the key blob, Base64 without padding. */
    static String fingerprint(byte[] key) {
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(Checksum.sha256().digest(key)); //$NON-NLS-1$
    }

    private static String type(byte[] key) {
        try {
            return new HostKey("", key).getType(); //$NON-NLS-1$
        } catch (JSchException e) {
            return "?"; //$NON-NLS-1$
        }
    }

    /** Fingerprint of the key that was shown, empty before. */
    public String seen() {
        return seen;
    }

    public Optional<GatewayException> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public void add(HostKey key, UserInfo info) {
        // pinned in the gateway's file by the caller
    }

    @Override
    public void remove(String host, String type) {
        // a pinned key is removed by the user only
    }

    @Override
    public void remove(String host, String type, byte[] key) {
        // a pinned key is removed by the user only
    }

    @Override
    public String getKnownHostsRepositoryID() {
        return gateway.name();
    }

    @Override
    public HostKey[] getHostKey() {
        return new HostKey[0];
    }

    @Override
    public HostKey[] getHostKey(String host, String type) {
        return new HostKey[0];
    }
}
