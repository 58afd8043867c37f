package org.headend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.HostKeyPolicy;
import org.headend.sandbox.EmbeddedGateway;
import org.headend.testsupport.model.TinyModel;
import org.headend.testsupport.ssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {
    @TempDir
    Path folder;
    private EmbeddedGateway sandbox;
    private GatewayConnection connection;
    private Deployment deployment;
    private Path remote;

    @BeforeEach
    void connect() throws Exception {
        sandbox = EmbeddedGateway.start(folder.resolve("disk"), folder.resolve("state"));
        connection = GatewayConnection.open(Gateway.at(new GatewayAddress(sandbox.user(), sandbox.host(), sandbox.port()), "", ""),
                new Credentials.KeyFile(sandbox.identity()), HostKeyPolicy.ACCEPT_NEW, null);
        deployment = new Deployment(connection, "app");
        remote = folder.resolve("disk/headend/app");
    }

    @AfterEach
    void close() throws Exception {
        deployment.stop();
        connection.close();
        sandbox.close();
    }

    /** An application that runs a shell command; {@code big.bin} never changes. */
    private ApplicationPackage app(String command, String content) throws Exception {
        Path files = Files.createDirectories(folder.resolve("package"));
        Files.writeString(files.resolve("data.txt"), content);
        Files.createDirectories(files.resolve("sub dir"));
        Files.write(files.resolve("sub dir/big.bin"), new byte[100_000]);
        return new ApplicationPackage("app", files, command, false, 0);
    }

    @Test
    void releasesAreSwitchedLinkedListedAndRolledBack() throws Exception {
        String first = deployment.push(app("sh -c 'cat data.txt; exec sleep 600'", "one"), null, null);
        assertEquals(new Deployment.Status(List.of(first), first, deployment.status().pid()), deployment.status());
        assertTrue(deployment.status().running());
        long pid = deployment.status().pid();
        String second = deployment.push(app("sh -c 'cat data.txt; exec sleep 600'", "two"), null, null);
        assertEquals(second, deployment.status().current());
        assertTrue(deployment.status().pid() != pid, "the old process was replaced");
        assertEquals("two", Files.readString(remote.resolve("shared/log/output.log")).strip());
        assertEquals(Files.getAttribute(remote.resolve("releases/" + first + "/sub dir/big.bin"), "unix:ino"),
                Files.getAttribute(remote.resolve("releases/" + second + "/sub dir/big.bin"), "unix:ino"), "unchanged files cost nothing");
        assertEquals(first, deployment.rollback(0, null));
        assertEquals("one", Files.readString(remote.resolve("current/data.txt")));
        assertEquals("deploy.noPrevious", code(() -> deployment.rollback(0, null)));
        assertEquals(3, Files.readAllLines(remote.resolve(".hs/history.jsonl")).size());
        deployment.stop();
        assertFalse(deployment.status().running());
        deployment.start(0, null);
        assertTrue(deployment.status().running());
        deployment.uninstall(null);
        assertFalse(Files.exists(remote));
        assertEquals("deploy.none", code(() -> deployment.start(0, null)));
    }

    @Test
    void aReleaseThatDoesNotBecomeHealthyIsRolledBack() throws Exception {
        String good = deployment.push(app("sleep 600", "good"), null, null);
        var failure = assertThrows(ProblemException.class,
                () -> deployment.push(app("sh -c 'echo cannot find camera; exit 1'", "bad"), null, null));
        assertEquals("deploy.health", failure.problem().code());
        assertTrue(failure.problem().message().contains("cannot find camera"), failure.getMessage());
        Deployment.Status status = deployment.status();
        assertEquals(good, status.current());
        assertTrue(status.running());
        assertEquals("good", Files.readString(remote.resolve("current/data.txt")));
        assertEquals(java.util.List.of(good), status.releases(), "the failed release is gone");
        deployment.push(app("sleep 600", "better"), null, null);
        assertEquals(good, deployment.rollback(0, null), "and never chosen by a rollback");
    }

    @Test
    void cancellingWhileWaitingForHealthPutsTheOldReleaseBack() throws Exception {
        String good = deployment.push(app("sleep 600", "good"), null, null);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(isCanceled() || name.contains("healthy") || name.contains("正常"));
            }
        };
        ApplicationPackage silent = new ApplicationPackage("app", app("sleep 600", "silent").folder(), "sleep 600", false, port);
        assertThrows(OperationCanceledException.class, () -> deployment.push(silent, null, monitor));
        assertEquals(good, deployment.status().current());
        assertTrue(deployment.status().running());
        assertFalse(Files.exists(remote.resolve(".hs/lock")));
    }

    @Test
    void aFirstReleaseThatFailsLeavesNothingRunning() throws Exception {
        assertEquals("deploy.health", code(() -> deployment.push(app("false", "x"), null, null)));
        assertEquals("", deployment.status().current());
        assertFalse(deployment.status().running());
    }

    @Test
    void onlyOneDeploymentAtATimeAndOldOnesArePruned() throws Exception {
        Files.createDirectories(remote.resolve(".hs/lock"));
        assertEquals("deploy.locked", code(() -> deployment.push(app("sleep 600", "x"), null, null)));
        Files.delete(remote.resolve(".hs/lock"));
        for (int i = 0; i < 7; i++) {
            deployment.push(app("sleep 600", "v" + i), null, null);
        }
        assertEquals(5, deployment.status().releases().size());
        assertEquals("v6", Files.readString(remote.resolve("current/data.txt")));
    }

    @Test
    void aPortInUseAndABadNameAreTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ApplicationPackage app = app("sleep 600", "x");
            ApplicationPackage withPort = new ApplicationPackage("app", app.folder(), "sleep 600", false, taken.getLocalPort());
            assertEquals("deploy.port", code(() -> deployment.push(withPort, null, null)));
        }
        assertEquals("deploy.name", code(() -> new Deployment(connection, "../x")));
        assertFalse(Files.exists(remote.resolve("current")));
    }

    @Test
    void theEdgeRuntimeIsDeployedHealthyAndLogsResults() throws Exception {
        Path model = folder.resolve("model");
        TinyModel.write(model, 1);
        Path pictures = Files.createDirectories(folder.resolve("disk/pictures"));
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", pictures.resolve("a.png").toFile());
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        EdgeParameters parameters = new EdgeParameters("", "images", pictures.toString(), 50, 0.1, 1, port);
        ApplicationPackage app = EdgePackage.build("app", model, parameters, Deployment.machine(connection),
                Files.createDirectories(folder.resolve("edge")), null);
        String release = deployment.push(app, parameters, null);
        assertEquals("ok", JsonFile.mapper().readTree(deployment.health(port)).path("status").asText());
        Path log = remote.resolve("shared/log/results.jsonl");
        while (!Files.exists(log) || Files.size(log) == 0) {
            connection.exec("sleep 0.1", null);
        }
        var line = JsonFile.mapper().readTree(Files.readAllLines(log).get(0));
        assertEquals("a.png", line.path("source").asText());
        assertEquals(release, line.path("release").asText());
        assertTrue(line.at("/latencyMs/inference").asDouble() > 0);
        TinyModel.write(model, 2);
        Files.writeString(model.resolve("model.onnx"), "not a model");
        Path broken = Files.createDirectories(folder.resolve("edge2"));
        ApplicationPackage bad = EdgePackage.build("app", model, parameters, Deployment.machine(connection), broken, null);
        var failure = assertThrows(ProblemException.class, () -> deployment.push(bad, parameters, null));
        assertTrue(failure.problem().message().contains("does not load"), failure.getMessage());
        assertEquals(release, deployment.status().current(), "the model that does not load is rolled back");
    }

    @Test
    void aConnectionThatDiesWhilePushingLeavesTheRunningRelease() throws Exception {
        try (OpenSshServer server = OpenSshServer.start(folder.resolve("sshd"))) {
            Gateway gateway = new Gateway("real", new GatewayAddress(server.user(), "127.0.0.1", server.port()), "", "",
                    folder.resolve("real").toString());
            Credentials key = new Credentials.KeyFile(server.clientKey());
            Path disk = folder.resolve("real/app");
            String good;
            try (GatewayConnection first = GatewayConnection.open(gateway, key, HostKeyPolicy.ACCEPT_NEW, null)) {
                Files.createDirectories(folder.resolve("real"));
                good = new Deployment(first, "app").push(app("sleep 600", "good"), null, null);
            }
            Files.write(folder.resolve("package/large.bin"), new byte[60_000_000]);
            GatewayConnection second = GatewayConnection.open(gateway, key, HostKeyPolicy.ACCEPT_NEW, null);
            Thread killer = Thread.ofVirtual().start(() -> {
                while (true) { // until the first byte of the new release has arrived
                    try (var releases = Files.list(disk.resolve("releases"))) {
                        if (releases.anyMatch(r -> r.toString().endsWith(".partial"))) {
                            server.dropConnections();
                            return;
                        }
                    } catch (java.io.IOException e) {
                        return;
                    }
                    Thread.onSpinWait();
                }
            });
            ApplicationPackage next = new ApplicationPackage("app", folder.resolve("package"), "sleep 600", false, 0);
            assertThrows(ProblemException.class, () -> new Deployment(second, "app").push(next, null, null));
            killer.join();
            second.close();
            try (GatewayConnection third = GatewayConnection.open(gateway, key, HostKeyPolicy.ACCEPT_NEW, null)) {
                Deployment again = new Deployment(third, "app");
                Deployment.Status status = again.status();
                assertEquals(good, status.current());
                assertEquals(List.of(good), status.releases());
                assertTrue(status.running());
                again.stop();
            }
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    private static String code(Action action) {
        return assertThrows(ProblemException.class, action::run).problem().code();
    }
}
