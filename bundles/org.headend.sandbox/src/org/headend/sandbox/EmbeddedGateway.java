package org.headend.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.sandbox.internal.Messages;
import org.headend.sandbox.internal.ShellCommand;

/**
 * An SSH server on a random loopback port. SFTP sees one folder as its root and cannot leave it; commands run
 * on this machine with that folder as working directory and {@code HOME}, so relative paths agree. Only the key
 * that it generates itself can log in.
 */
public final class EmbeddedGateway implements AutoCloseable {
    private static final String USER = "headend"; //$NON-NLS-1$
    private static final String KEY_TYPE = "ecdsa-sha2-nistp256"; //$NON-NLS-1$
    private static final int KEY_BITS = 256;

    private final SshServer server;
    private final Path root;
    private final Path identity;
    private final String hostKey;

    private EmbeddedGateway(SshServer server, Path root, Path identity, String hostKey) {
        this.server = server;
        this.root = root;
        this.identity = identity;
        this.hostKey = hostKey;
    }

    /**
     * Starts a gateway.
     *
     * @param root  folder that plays the gateway's disk; created where it is missing
     * @param state folder for the generated keys, kept between starts and readable by the owner only
     */
    public static EmbeddedGateway start(Path root, Path state) throws ProblemException {
        try {
            Files.createDirectories(root);
            Files.createDirectories(state);
            Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwx------")); //$NON-NLS-1$
            Path real = root.toRealPath();
            Path identity = state.resolve("id_ecdsa"); //$NON-NLS-1$
            PublicKey allowed = clientKey(state, identity);
            SshServer server = SshServer.setUpDefaultServer();
            server.setHost("127.0.0.1"); //$NON-NLS-1$
            server.setPort(0);
            SimpleGeneratorHostKeyProvider hostKeys = new SimpleGeneratorHostKeyProvider(state.resolve("host_key")); //$NON-NLS-1$
            hostKeys.setAlgorithm(KeyUtils.EC_ALGORITHM);
            hostKeys.setKeySize(KEY_BITS);
            server.setKeyPairProvider(hostKeys);
            server.setPublickeyAuthenticator((user, key, session) -> USER.equals(user) && KeyUtils.compareKeys(key, allowed));
            server.setFileSystemFactory(new VirtualFileSystemFactory(real));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
            server.setCommandFactory((channel, command) -> new ShellCommand(command, real));
            server.start();
            KeyPair pair = hostKeys.loadKey(null, KEY_TYPE);
            return new EmbeddedGateway(server, real, identity, KeyUtils.getFingerPrint(pair.getPublic()));
        } catch (IOException | GeneralSecurityException e) {
            throw new ProblemException(Problem.error("sandbox.start", //$NON-NLS-1$
                    Messages.bind(Messages.start_failed, e.getMessage()), Place.of(root), Messages.start_failedRemedy), e);
        }
    }

    /** The key that may log in; made at the first start. */
    private static PublicKey clientKey(Path state, Path identity) throws IOException, GeneralSecurityException {
        Path stored = state.resolve("client_key"); //$NON-NLS-1$
        SimpleGeneratorHostKeyProvider provider = new SimpleGeneratorHostKeyProvider(stored);
        provider.setAlgorithm(KeyUtils.EC_ALGORITHM);
        provider.setKeySize(KEY_BITS);
        KeyPair pair = ((KeyPairProvider) provider).loadKey(null, KEY_TYPE);
        if (!Files.exists(identity)) {
            Files.createFile(identity, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))); //$NON-NLS-1$
            try (OutputStream out = Files.newOutputStream(identity)) {
                OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "headend sandbox", null, out); //$NON-NLS-1$
            }
        }
        return pair.getPublic();
    }

    public String user() {
        return USER;
    }

    public String host() {
        return "127.0.0.1"; //$NON-NLS-1$
    }

    public int port() {
        return server.getPort();
    }

    /** Private key file that can log in. */
    public Path identity() {
        return identity;
    }

    /** {@code SHA256:…} */
    public String hostKey() {
        return hostKey;
    }

    public Path root() {
        return root;
    }

    /** Ends the server, its sessions and the commands that they run; programs that were detached go on. */
    @Override
    public void close() throws IOException {
        server.stop(true);
    }
}
