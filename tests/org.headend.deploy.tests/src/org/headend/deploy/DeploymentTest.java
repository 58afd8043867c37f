package org.headend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.RandomAccessFile;
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
        return ApplicationPackage.of("app", files, command);
    }

    @Test
    void releasesAreSwitchedLinkedListedAndRolledBack() throws Exception {
        String first = deployment.push(app("sh -c 'cat data.txt; exec sleep 600'", "one"), null, null);
        DeployedState state = deployment.inspect();
        assertEquals(List.of(first), state.ids());
        assertEquals(first, state.current());
        assertTrue(state.running() && state.healthy());
        assertEquals(List.of("app"), Deployment.applications(connection));
        long pid = state.pid();
        String second = deployment.push(app("sh -c 'cat data.txt; exec sleep 600'", "two"), null, null);
        assertEquals(second, deployment.state().current());
        assertTrue(deployment.state().pid() != pid, "the old process was replaced");
        assertEquals("two", Files.readString(remote.resolve("shared/log/output.log")).strip());
        assertEquals(Files.getAttribute(remote.resolve("releases/" + first + "/sub dir/big.bin"), "unix:ino"),
                Files.getAttribute(remote.resolve("releases/" + second + "/sub dir/big.bin"), "unix:ino"), "unchanged files cost nothing");
        assertEquals(first, deployment.rollback(null));
        assertEquals("one", Files.readString(remote.resolve("current/data.txt")));
        assertEquals("deploy.noPrevious", code(() -> deployment.rollback(null)));
        assertEquals(3, Files.readAllLines(remote.resolve(".hs/history.jsonl")).size());
        deployment.stop();
        assertFalse(deployment.state().running());
        deployment.start(null);
        assertTrue(deployment.state().running());
        deployment.uninstall(null);
        assertFalse(Files.exists(remote));
        assertEquals("deploy.none", code(() -> deployment.start(null)));
    }

    @Test
    void aReleaseThatDoesNotBecomeHealthyIsRolledBack() throws Exception {
        String good = deployment.push(app("sleep 600", "good"), null, null);
        var failure = assertThrows(ProblemException.class,
                () -> deployment.push(app("sh -c 'echo cannot find camera; exit 1'", "bad"), null, null));
        assertEquals("deploy.health", failure.problem().code());
        assertTrue(failure.problem().message().contains("cannot find camera"), failure.getMessage());
        DeployedState status = deployment.state();
        assertEquals(good, status.current());
        assertTrue(status.running());
        assertEquals("good", Files.readString(remote.resolve("current/data.txt")));
        assertEquals(java.util.List.of(good), status.ids(), "the failed release is gone");
        deployment.push(app("sleep 600", "better"), null, null);
        assertEquals(good, deployment.rollback(null), "and never chosen by a rollback");
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
        ApplicationPackage silent = app("sleep 600", "silent").withHealthPort(port);
        assertThrows(OperationCanceledException.class, () -> deployment.push(silent, null, monitor));
        assertEquals(good, deployment.state().current());
        assertTrue(deployment.state().running());
        assertFalse(Files.exists(remote.resolve(".hs/lock")));
    }

    @Test
    void aFirstReleaseThatFailsLeavesNothingRunning() throws Exception {
        assertEquals("deploy.health", code(() -> deployment.push(app("false", "x"), null, null)));
        assertEquals("", deployment.state().current());
        assertFalse(deployment.state().running());
    }

    @Test
    void onlyOneDeploymentAtATimeAndOldOnesArePruned() throws Exception {
        Files.createDirectories(remote.resolve(".hs/lock"));
        assertEquals("deploy.locked", code(() -> deployment.push(app("sleep 600", "x"), null, null)));
        Files.delete(remote.resolve(".hs/lock"));
        for (int i = 0; i < 7; i++) {
            deployment.push(app("sleep 600", "v" + i), null, null);
        }
        assertEquals(5, deployment.state().ids().size());
        assertEquals("v6", Files.readString(remote.resolve("current/data.txt")));
    }

    @Test
    void aPortInUseAndABadNameAreTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String good = deployment.push(app("sleep 600", "good"), null, null);
            long pid = deployment.state().pid();
            ApplicationPackage withPort = app("sleep 600", "x").withHealthPort(taken.getLocalPort());
            assertEquals("deploy.port", code(() -> deployment.push(withPort, null, null)));
            assertEquals(pid, deployment.state().pid(), "the running release is not even restarted");
            assertEquals(good, deployment.state().current());
        }
        assertEquals("deploy.name", code(() -> new Deployment(connection, "../x")));
    }

    @Test
    void whatTheGatewayLacksIsToldAndTheRunningReleaseStays() throws Exception {
        String good = deployment.push(app("sleep 600", "good"), null, null);
        long pid = deployment.state().pid();
        ApplicationPackage java = app("sleep 600", "x").withJava(99);
        assertEquals("deploy.java", code(() -> deployment.push(java, null, null)));
        ApplicationPackage unit = app("sleep 600", "x").withStartUp(StartUp.SYSTEMD);
        assumeTrue(!Files.exists(Path.of("/run/systemd/system")), "skipped: this machine runs systemd");
        assertEquals("deploy.systemd", code(() -> deployment.push(unit, null, null)));
        ApplicationPackage refused = app("sleep 600", "x").withCheck("sh -c 'echo no such camera; exit 1'");
        var failure = assertThrows(ProblemException.class, () -> deployment.push(refused, null, null));
        assertEquals("deploy.check", failure.problem().code());
        assertTrue(failure.problem().message().contains("no such camera"), failure.getMessage());
        ApplicationPackage huge = app("sleep 600", "x");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.folder().resolve("huge.bin").toFile(), "rw")) {
            sparse.setLength(Files.getFileStore(folder).getUsableSpace());
        }
        assertEquals("deploy.space", code(() -> deployment.push(huge, null, null)));
        assertEquals(pid, deployment.state().pid());
        assertEquals(List.of(good), deployment.state().ids());
        assertFalse(Files.exists(remote.resolve(".hs/lock")));
        Files.delete(huge.folder().resolve("huge.bin"));
    }

    @Test
    void anyReleaseThatIsThereCanBeChosen() throws Exception {
        String first = deployment.push(app("sleep 600", "one"), null, null);
        deployment.push(app("sleep 600", "two"), null, null);
        String third = deployment.push(app("sleep 600", "three"), null, null);
        deployment.rollback(first, null);
        assertEquals("one", Files.readString(remote.resolve("current/data.txt")));
        deployment.rollback(third, null);
        assertEquals("three", Files.readString(remote.resolve("current/data.txt")));
        assertEquals("deploy.unknown", code(() -> deployment.rollback("20000101000000-0000", null)));
        assertEquals(third, deployment.state().current());
    }

    @Test
    void aProcessIdThatSomebodyElseHasGotIsLeftAlone() throws Exception {
        deployment.push(app("sleep 600", "one"), null, null);
        deployment.stop();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(remote.resolve("shared/pid"), Long.toString(stranger.pid()));
            assertFalse(deployment.state().running());
            deployment.stop();
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
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
        EdgeParameters parameters = new EdgeParameters("", SourceKind.IMAGES, "~/pictures", 50, 0.1, 1, port);
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
        DeployedState running = deployment.inspect();
        assertTrue(running.healthy());
        assertEquals(port, running.currentRelease().orElseThrow().port());
        assertEquals("tiny", running.currentRelease().orElseThrow().model());
        TinyModel.write(model, 2);
        Files.writeString(model.resolve("model.onnx"), "not a model");
        Path broken = Files.createDirectories(folder.resolve("edge2"));
        ApplicationPackage bad = EdgePackage.build("app", model, parameters, Deployment.machine(connection), broken, null);
        var failure = assertThrows(ProblemException.class, () -> deployment.push(bad, parameters, null));
        assertTrue(failure.problem().message().contains("does not load"), failure.getMessage());
        assertFalse(failure.problem().message().contains("{"), "in words: " + failure.getMessage());
        assertEquals(running.pid(), deployment.state().pid(), "with a model that does not load the running release goes on");
        assertEquals(release, deployment.state().current());
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
            ApplicationPackage next = ApplicationPackage.of("app", folder.resolve("package"), "sleep 600");
            assertThrows(ProblemException.class, () -> new Deployment(second, "app").push(next, null, null));
            killer.join();
            second.close();
            try (GatewayConnection third = GatewayConnection.open(gateway, key, HostKeyPolicy.ACCEPT_NEW, null)) {
                Deployment again = new Deployment(third, "app");
                DeployedState status = again.state();
                assertEquals(good, status.current());
                assertEquals(List.of(good), status.ids());
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
