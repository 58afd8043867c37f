package org.headend.testsupport.ssh;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real OpenSSH server on a loopback port with keys and configuration of its own. */
public final class OpenSshServer implements AutoCloseable {
    private static final Path SSHD = Path.of("/usr/sbin/sshd");

    private final Process process;
    private final int port;
    private final Path folder;

    private OpenSshServer(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /** Skips the test with a message where OpenSSH is not installed. */
    public static OpenSshServer start(Path folder) throws Exception {
        assumeTrue(Files.isExecutable(SSHD), "skipped: openssh-server is not installed");
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        keygen(folder.resolve("host_key"), "ed25519");
        keygen(folder.resolve("client_key"), "ed25519");
        keygen(folder.resolve("stranger_key"), "ed25519");
        Files.copy(folder.resolve("client_key.pub"), folder.resolve("authorized_keys"));
        Files.createDirectories(Path.of("/run/sshd")); // privilege separation needs it
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path config = Files.write(folder.resolve("sshd_config"), List.of("Port " + port, "ListenAddress 127.0.0.1",
                "HostKey " + folder.resolve("host_key"), "AuthorizedKeysFile " + folder.resolve("authorized_keys"),
                "PidFile none", "StrictModes no", "UsePAM no", "PasswordAuthentication no", "PermitRootLogin yes",
                "Subsystem sftp internal-sftp", "MaxStartups 100", "LogLevel ERROR"));
        Process process = new ProcessBuilder(SSHD.toString(), "-D", "-e", "-f", config.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("sshd.log").toFile()).start();
        OpenSshServer server = new OpenSshServer(process, port, folder);
        server.awaitListening();
        return server;
    }

    private static void keygen(Path file, String type) throws Exception {
        Process process = new ProcessBuilder("ssh-keygen", "-q", "-t", type, "-N", "", "-f", file.toString()).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("ssh-keygen failed");
        }
    }

    private void awaitListening() throws Exception {
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("sshd ended: " + Files.readString(folder.resolve("sshd.log")), e);
                }
            }
        }
        throw new IOException("sshd does not listen");
    }

    public int port() {
        return port;
    }

    public String user() {
        return System.getProperty("user.name");
    }

    /** A key that may log in. */
    public Path clientKey() {
        return folder.resolve("client_key");
    }

    /** A key that may not. */
    public Path strangerKey() {
        return folder.resolve("stranger_key");
    }

    /** Kills every connection, as a pulled cable would look to the client. */
    public void dropConnections() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
