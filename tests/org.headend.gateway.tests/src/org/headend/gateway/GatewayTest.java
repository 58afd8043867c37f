package org.headend.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.gateway.GatewayException.Reason;
import org.headend.sandbox.EmbeddedGateway;
import org.headend.testsupport.ssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatewayTest {
    enum Server {
        OPENSSH, EMBEDDED
    }

    @TempDir
    Path folder;
    private OpenSshServer openssh;
    private EmbeddedGateway embedded;
    private Gateway gateway;
    private Credentials credentials;
    /** Remote working folder, as the remote side names it, and where it lies on this machine. */
    private String remote;
    private Path disk;

    private GatewayConnection connect(Server server) throws Exception {
        start(server);
        return GatewayConnection.open(gateway, credentials, HostKeyPolicy.ACCEPT_NEW, null);
    }

    private void start(Server server) throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        switch (server) {
            case OPENSSH -> {
                openssh = OpenSshServer.start(folder.resolve("sshd"));
                gateway = Gateway.at(new GatewayAddress(openssh.user(), "127.0.0.1", openssh.port()), "", "");
                credentials = new Credentials.KeyFile(openssh.clientKey());
                remote = disk.toString();
            }
            case EMBEDDED -> {
                embedded = EmbeddedGateway.start(disk, folder.resolve("state"));
                gateway = Gateway.at(new GatewayAddress(embedded.user(), embedded.host(), embedded.port()), "", "");
                credentials = new Credentials.KeyFile(embedded.identity());
                remote = ".";
            }
        }
    }

    @AfterEach
    void stop() throws Exception {
        if (openssh != null) {
            openssh.close();
        }
        if (embedded != null) {
            embedded.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesOfAnyNameAndSizeArriveWhole(Server server) throws Exception {
        try (GatewayConnection connection = connect(server); RemoteFiles files = connection.files()) {
            Random random = new Random(1);
            for (String name : List.of("plain.txt", "with space", "模型 v2.onnx", "gl*ob[1]?.x", "back\\slash", "quote'\"$HOME", "-dash", "new\nline")) {
                byte[] content = new byte[name.equals("plain.txt") ? 3_000_000 : name.equals("-dash") ? 0 : random.nextInt(5000)];
                random.nextBytes(content);
                Path local = Files.write(folder.resolve("local.bin"), content);
                String target = RemoteFiles.join(remote, name);
                files.put(local, target, null);
                assertArrayEquals(content, Files.readAllBytes(disk.resolve(name)), name);
                files.put(local, target, null); // replacing works as well
                files.get(target, folder.resolve("back.bin"), null);
                assertArrayEquals(content, Files.readAllBytes(folder.resolve("back.bin")), name);
                assertEquals(content.length, files.stat(target).size());
                assertTrue(files.list(remote).stream().anyMatch(f -> f.name().equals(name)), name);
            }
            try (var left = Files.list(disk)) {
                assertTrue(left.noneMatch(f -> f.toString().contains(".part-")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void foldersAreMadeRenamedChangedAndRemoved(Server server) throws Exception {
        try (GatewayConnection connection = connect(server); RemoteFiles files = connection.files()) {
            Path local = Files.createDirectories(folder.resolve("local/sub/deep"));
            Files.writeString(local.resolve("a.txt"), "a");
            Files.writeString(folder.resolve("local/run.sh"), "#!/bin/sh\n");
            folder.resolve("local/run.sh").toFile().setExecutable(true);
            String base = RemoteFiles.join(remote, "up load");
            files.putFolder(folder.resolve("local"), base, null);
            assertEquals("a", Files.readString(disk.resolve("up load/sub/deep/a.txt")));
            assertTrue(Files.isExecutable(disk.resolve("up load/run.sh")));
            assertEquals(List.of("sub", "run.sh"), files.list(base).stream().map(RemoteFile::name).toList(), "folders first");
            files.chmod(base + "/run.sh", 0600);
            assertEquals(0600, files.stat(base + "/run.sh").mode());
            files.getFolder(base, folder.resolve("down"), null);
            assertEquals("a", Files.readString(folder.resolve("down/sub/deep/a.txt")));
            files.rename(base + "/run.sh", base + "/start.sh");
            assertEquals(Reason.EXISTS, reason(() -> files.rename(base + "/sub", base + "/start.sh")));
            files.delete(base, null);
            assertFalse(Files.exists(disk.resolve("up load")));
            assertEquals(Reason.NOT_FOUND, reason(() -> files.list(base)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void commandsRunWithTheirStreamsAndStatus(Server server) throws Exception {
        try (GatewayConnection connection = connect(server)) {
            var result = connection.exec("echo out; echo 错误 >&2; exit 3", null);
            assertEquals(new GatewayConnection.ExecResult(3, "out\n", "错误\n"), result);
            assertEquals(Reason.COMMAND, reason(() -> connection.run("false", null)));
            var out = new ByteArrayOutputStream();
            int code = connection.exec("cat", new ByteArrayInputStream("hello".getBytes()), out, new ByteArrayOutputStream(), null);
            assertEquals("0 hello", code + " " + out);
            String nasty = "a'b\"c $HOME `id` \\ *\n;";
            assertEquals(nasty, connection.run("printf %s " + GatewayConnection.quote(nasty), null));
            try (var process = connection.start("i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done; sleep 60");
                    var reader = new BufferedReader(new InputStreamReader(process.output()))) {
                assertEquals(List.of("0", "1", "2"), List.of(reader.readLine(), reader.readLine(), reader.readLine()));
            }
            var monitor = new NullProgressMonitor();
            monitor.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> connection.exec("sleep 60", monitor));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledTransferLeavesTheOldFileAndNoHalfOne(Server server) throws Exception {
        try (GatewayConnection connection = connect(server); RemoteFiles files = connection.files()) {
            Files.writeString(disk.resolve("big"), "old");
            Path local = Files.write(folder.resolve("local.bin"), new byte[30_000_000]);
            var monitor = new NullProgressMonitor() {
                private double done;

                @Override
                public void internalWorked(double work) {
                    done += work;
                    setCanceled(done > 2);
                }

                @Override
                public void worked(int work) {
                    internalWorked(work);
                }
            };
            assertThrows(OperationCanceledException.class, () -> files.put(local, RemoteFiles.join(remote, "big"), monitor));
            assertEquals("old", Files.readString(disk.resolve("big")));
            try (var left = Files.list(disk)) {
                assertEquals(1, left.count());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void portsOfTheGatewaysLoopbackAreReachedThroughTheConnection(Server server) throws Exception {
        try (GatewayConnection connection = connect(server);
                ServerSocket service = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            if (server == Server.EMBEDDED) {
                return; // its services run on this machine anyway
            }
            Thread.ofVirtual().start(() -> {
                try (var client = service.accept()) {
                    client.getOutputStream().write("hi\n".getBytes());
                } catch (java.io.IOException e) {
                    // the assertion below tells
                }
            });
            try (var socket = new java.net.Socket("127.0.0.1", connection.forward(service.getLocalPort()))) {
                assertEquals("hi", new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hostKeysAreAskedOncePinnedAndNeverChangeSilently(Server server) throws Exception {
        start(server);
        List<String> asked = new ArrayList<>();
        HostKeyPolicy policy = (address, type, fingerprint) -> asked.add(fingerprint);
        String fingerprint;
        try (GatewayConnection connection = GatewayConnection.open(gateway, credentials, policy, null)) {
            fingerprint = connection.hostKey();
        }
        assertEquals(List.of(fingerprint), asked);
        assertTrue(fingerprint.matches("SHA256:[A-Za-z0-9+/]{43}"), fingerprint);
        try (GatewayConnection connection = GatewayConnection.open(gateway.withHostKey(fingerprint), credentials, HostKeyPolicy.REFUSE, null)) {
            assertTrue(connection.isConnected());
        }
        Gateway other = gateway.withHostKey("SHA256:" + "A".repeat(43));
        var changed = assertThrows(GatewayException.class, () -> GatewayConnection.open(other, credentials, HostKeyPolicy.ACCEPT_NEW, null));
        assertEquals(Reason.HOST_KEY_CHANGED, changed.reason());
        assertTrue(changed.problem().message().contains(fingerprint) && changed.problem().message().contains("AAAA"));
        assertEquals(Reason.HOST_KEY_UNKNOWN, reason(() -> GatewayConnection.open(gateway, credentials, HostKeyPolicy.REFUSE, null)));
        if (server == Server.EMBEDDED) {
            assertEquals(embedded.hostKey(), fingerprint);
        }
    }

    @Test
    void wrongKeysUnreachableHostsAndLostConnectionsAreTold() throws Exception {
        start(Server.OPENSSH);
        assertEquals(Reason.AUTHENTICATION, reason(() -> GatewayConnection.open(gateway,
                new Credentials.KeyFile(openssh.strangerKey()), HostKeyPolicy.ACCEPT_NEW, null)));
        assertEquals(Reason.AUTHENTICATION, reason(() -> GatewayConnection.open(gateway,
                new Credentials.KeyFile(folder.resolve("absent")), HostKeyPolicy.ACCEPT_NEW, null)));
        assertEquals(Reason.AUTHENTICATION, reason(() -> GatewayConnection.open(gateway,
                new Credentials.Password(() -> "wrong".toCharArray()), HostKeyPolicy.ACCEPT_NEW, null)));
        try (GatewayConnection connection = GatewayConnection.open(gateway, credentials, HostKeyPolicy.ACCEPT_NEW, null);
                RemoteFiles files = connection.files()) {
            openssh.dropConnections();
            assertEquals(Reason.LOST, reason(() -> files.list(remote)));
        }
        int port = openssh.port();
        openssh.close();
        assertEquals(Reason.UNREACHABLE, reason(() -> GatewayConnection.open(
                Gateway.at(new GatewayAddress("root", "127.0.0.1", port), "", ""), credentials, HostKeyPolicy.ACCEPT_NEW, null)));
    }

    @Test
    void aFullDiskIsNamedAndLeavesTheOldFile() throws Exception {
        try (GatewayConnection connection = connect(Server.OPENSSH); RemoteFiles files = connection.files()) {
            Path small = Files.createDirectories(disk.resolve("small"));
            Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "none", small.toString()).start();
            assumeTrue(mount.waitFor() == 0, "skipped: a small file system cannot be mounted here");
            try {
                Files.writeString(small.resolve("x"), "old");
                Path local = Files.write(folder.resolve("local.bin"), new byte[3_000_000]);
                assertEquals(Reason.DISK_FULL, reason(() -> files.put(local, small + "/x", null)));
                assertEquals("old", Files.readString(small.resolve("x")));
                try (var left = Files.list(small)) {
                    assertEquals(1, left.count());
                }
            } finally {
                new ProcessBuilder("umount", "-l", small.toString()).start().waitFor();
            }
        }
    }

    @Test
    void theEmbeddedGatewayConfinesFilesToItsFolder() throws Exception {
        Files.writeString(folder.resolve("secret"), "x");
        try (GatewayConnection connection = connect(Server.EMBEDDED); RemoteFiles files = connection.files()) {
            assertThrows(GatewayException.class, () -> files.read("../secret"));
            assertThrows(GatewayException.class, () -> files.read("/../../secret"));
            assertEquals(disk.toRealPath().toString(), connection.run("pwd; ", null).strip());
        }
    }

    @Test
    void gatewaysAreKeptInFilesWithoutSecrets() throws Exception {
        Site site = Site.create(folder.resolve("site"), "s", Scene.RETAIL, "en");
        GatewayStore store = GatewayStore.of(site);
        Gateway saved = new Gateway("north gate", GatewayAddress.parse("root@[fe80::1]:2222"), "~/.ssh/id", "", "/opt/headend");
        store.save(saved);
        store.save(saved.withHostKey("SHA256:x"));
        assertEquals(saved.withHostKey("SHA256:x"), store.byName("north gate"));
        Files.writeString(site.gateways().resolve("broken.json"), "{\"host\":");
        List<org.headend.core.problem.Problem> problems = new ArrayList<>();
        assertEquals(1, store.all(problems).size());
        assertEquals("json.syntax", problems.get(0).code());
        var unknown = assertThrows(ProblemException.class, () -> store.byName("south"));
        assertTrue(unknown.problem().remedy().contains("north gate"));
        assertThrows(ProblemException.class, () -> store.byName("../../x"));
    }

    @Test
    void addressesAreReadStrictly() throws Exception {
        assertEquals(new GatewayAddress("a", "b.c", 22), GatewayAddress.parse("a@b.c"));
        assertEquals("root@[::1]:22", GatewayAddress.parse("root@[::1]").toString());
        for (String bad : List.of("", "host", "@h", "a@", "a@b:0", "a@b:70000", "a@b:x", "a b@c", "a@b c", "a@b/c", "a@[::1", "a@b:1:2")) {
            assertThrows(ProblemException.class, () -> GatewayAddress.parse(bad), bad);
        }
        Random random = new Random(4);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append("ab@:[]. 0123/-é".charAt(random.nextInt(15)));
            }
            try {
                GatewayAddress address = GatewayAddress.parse(text.toString());
                assertEquals(address, GatewayAddress.parse(address.toString()));
            } catch (ProblemException e) {
                assertEquals("gateway.address", e.problem().code());
            }
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    private static Reason reason(Action action) {
        return assertThrows(GatewayException.class, action::run).reason();
    }
}
