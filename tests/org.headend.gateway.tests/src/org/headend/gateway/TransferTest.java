package org.headend.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.GatewayException.Reason;
import org.headend.gateway.Transfer.Answer;
import org.headend.sandbox.EmbeddedGateway;
import org.headend.testsupport.ssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders both ways, what an editor does, and ending commands: against OpenSSH. */
class TransferTest {
    @TempDir
    Path folder;
    private Path disk;
    private Path local;
    private OpenSshServer server;
    private GatewayConnection connection;
    private RemoteFiles files;

    @BeforeEach
    void connect() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        local = Files.createDirectories(folder.resolve("local"));
        server = OpenSshServer.start(folder.resolve("sshd"));
        connection = GatewayConnection.open(Gateway.at(new GatewayAddress(server.user(), "127.0.0.1", server.port()), "", ""),
                new Credentials.KeyFile(server.clientKey()), HostKeyPolicy.ACCEPT_NEW, null);
        files = connection.files();
    }

    @AfterEach
    void close() {
        if (connection != null) {
            connection.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private Path tree() throws Exception {
        Path tree = Files.createDirectories(local.resolve("模型 1"));
        Files.createDirectories(tree.resolve("sub/empty"));
        Files.writeString(tree.resolve("a.txt"), "a");
        Files.writeString(tree.resolve("sub/b.txt"), "bb");
        return tree;
    }

    @Test
    void foldersGoUpAndComeBackWithLinksLeftOut() throws Exception {
        Path tree = tree();
        Files.writeString(folder.resolve("secret"), "s");
        Files.createSymbolicLink(tree.resolve("inner"), Path.of("a.txt"));
        Files.createSymbolicLink(tree.resolve("outer"), folder.resolve("secret"));
        Files.createSymbolicLink(tree.resolve("loop"), Path.of("."));
        var up = new Transfer(files, t -> Answer.CANCEL).upload(List.of(tree), disk.toString(), null);
        assertEquals(3, up.files());
        assertEquals(4, up.bytes());
        assertEquals(2, up.skipped().size(), up.skipped().toString());
        assertEquals("a", Files.readString(disk.resolve("模型 1/inner")));
        assertFalse(Files.exists(disk.resolve("模型 1/outer")));
        assertTrue(Files.isDirectory(disk.resolve("模型 1/sub/empty")));

        Files.createSymbolicLink(disk.resolve("模型 1/passwords"), Path.of("/etc/passwd"));
        var down = new Transfer(files, t -> Answer.CANCEL)
                .download(List.of(files.stat(disk + "/模型 1")), folder.resolve("back"), null);
        assertEquals(3, down.files());
        assertEquals(1, down.skipped().size());
        assertEquals("bb", Files.readString(folder.resolve("back/模型 1/sub/b.txt")));
        assertFalse(Files.exists(folder.resolve("back/模型 1/passwords")));
        // a link that was chosen itself counts as what it points to
        Files.createSymbolicLink(disk.resolve("current"), Path.of("模型 1"));
        new Transfer(files, t -> Answer.CANCEL).download(List.of(files.stat(disk + "/current")), folder.resolve("back"), null);
        assertEquals("a", Files.readString(folder.resolve("back/current/a.txt")));
    }

    @Test
    void existingFilesAreAskedAboutAndTheAnswerCanCountForAll() throws Exception {
        Path tree = tree();
        var transfer = new Transfer(files, t -> Answer.CANCEL);
        transfer.upload(List.of(tree), disk.toString(), null);
        Files.writeString(tree.resolve("a.txt"), "new a");
        Files.writeString(tree.resolve("sub/b.txt"), "new b");
        List<String> asked = new ArrayList<>();
        Path target = disk.resolve("模型 1");
        assertEquals(0, new Transfer(files, t -> asked.add(t) ? Answer.NO : Answer.NO).upload(List.of(tree), disk.toString(), null).files());
        assertEquals(List.of(target + "/a.txt", target + "/sub/b.txt"), asked);
        assertThrows(OperationCanceledException.class,
                () -> new Transfer(files, t -> Answer.CANCEL).upload(List.of(tree), disk.toString(), null));
        assertEquals("a", Files.readString(target.resolve("a.txt")));
        asked.clear();
        assertEquals(2, new Transfer(files, t -> asked.add(t) ? Answer.YES_TO_ALL : null).upload(List.of(tree), disk.toString(), null).files());
        assertEquals(1, asked.size());
        assertEquals("new b", Files.readString(target.resolve("sub/b.txt")));
        // the same question the other way
        asked.clear();
        Path back = Files.createDirectories(folder.resolve("back"));
        Files.writeString(back.resolve("a.txt"), "mine");
        new Transfer(files, t -> asked.add(t) ? Answer.NO_TO_ALL : null).download(files.list(target.toString()), back, null);
        assertEquals(List.of(back.resolve("a.txt").toString()), asked);
        assertEquals("mine", Files.readString(back.resolve("a.txt")));
        assertEquals("new b", Files.readString(back.resolve("sub/b.txt")));
    }

    @Test
    void aFileNeverTakesThePlaceOfAFolder() throws Exception {
        Files.createDirectories(disk.resolve("x"));
        Path file = Files.writeString(local.resolve("x"), "file");
        assertEquals(Reason.EXISTS, reason(() -> new Transfer(files, t -> Answer.YES).upload(List.of(file), disk.toString(), null)));
        Files.createDirectories(folder.resolve("back"));
        Files.writeString(folder.resolve("back/x"), "file");
        assertEquals(Reason.EXISTS, reason(() -> new Transfer(files, t -> Answer.YES)
                .download(files.list(disk.toString()), folder.resolve("back"), null)));
        assertEquals("file", Files.readString(folder.resolve("back/x")));
    }

    @Test
    void namesThatAreSeparatorsElsewhereStayInTheTargetFolder() throws Exception {
        Files.writeString(disk.resolve("..\\..\\evil"), "x");
        Path back = folder.resolve("deep/deeper/back");
        new Transfer(files, t -> Answer.YES).download(files.list(disk.toString()), back, null);
        assertTrue(Files.exists(back.resolve(".._.._evil")));
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(disk.resolve("dir"));
        Files.writeString(disk.resolve("dir/x"), "x");
        Files.createSymbolicLink(back.resolve("dir"), outside);
        assertThrows(ProblemException.class, () -> new Transfer(files, t -> Answer.YES).download(files.list(disk.toString()), back, null));
        assertFalse(Files.exists(outside.resolve("x")));
    }

    @Test
    void aSavedFileKeepsItsModeAndIsReachedThroughALink() throws Exception {
        for (String name : List.of("app.conf", "gl*ob[1]?\\.x", "新 配置")) {
            Path target = Files.writeString(disk.resolve(name), "old");
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
            Files.deleteIfExists(disk.resolve("link"));
            Files.createSymbolicLink(disk.resolve("link"), Path.of(name));
            Path edited = Files.writeString(local.resolve("edited"), "new");
            files.replace(edited, disk + "/link", null);
            assertTrue(Files.isSymbolicLink(disk.resolve("link")), name);
            assertEquals("new", Files.readString(target), name);
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
            assertEquals(name, files.linkTarget(disk + "/link"));
            assertEquals(target.toRealPath().toString(), files.resolve(disk + "/link"));
            files.replace(edited, target + ".fresh", null);
            assertEquals("new", Files.readString(Path.of(target + ".fresh")));
        }
    }

    @Test
    void newNamesAreRefusedWhereTaken() throws Exception {
        files.createFile(disk + "/empty.txt");
        assertEquals(0, Files.size(disk.resolve("empty.txt")));
        assertEquals(Reason.EXISTS, reason(() -> files.createFile(disk + "/empty.txt")));
        assertEquals(Reason.EXISTS, reason(() -> files.mkdir(disk + "/empty.txt")));
        files.mkdir(disk + "/new");
        Files.writeString(disk.resolve("new/x"), "x");
        files.chmodAll(disk + "/new", 0640, null);
        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(disk.resolve("new"))));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(disk.resolve("new/x"))));
    }

    @Test
    void aCancelledCommandHasEndedOnTheGateway() throws Exception {
        cancelEnds(connection, "4711" + ProcessHandle.current().pid());
        try (EmbeddedGateway embedded = EmbeddedGateway.start(folder.resolve("embedded"), folder.resolve("state"));
                GatewayConnection other = GatewayConnection.open(
                        Gateway.at(new GatewayAddress(embedded.user(), embedded.host(), embedded.port()), "", ""),
                        new Credentials.KeyFile(embedded.identity()), HostKeyPolicy.ACCEPT_NEW, null)) {
            cancelEnds(other, "4712" + ProcessHandle.current().pid());
        }
    }

    private static void cancelEnds(GatewayConnection on, String mark) throws Exception {
        var monitor = new NullProgressMonitor();
        Thread canceller = Thread.ofVirtual().start(() -> {
            await(() -> runs(mark));
            monitor.setCanceled(true);
        });
        assertThrows(OperationCanceledException.class,
                () -> on.exec("trap '' TERM; (trap '' TERM; sleep " + mark + ") & sleep " + mark + "; wait", monitor));
        canceller.join();
        await(() -> !runs(mark));
        assertFalse(runs(mark));
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private static boolean runs(String mark) {
        return ProcessHandle.allProcesses().anyMatch(p -> p.info().commandLine().orElse("").endsWith("sleep " + mark));
    }

    private interface Action {
        void run() throws Exception;
    }

    private static Reason reason(Action action) {
        return assertThrows(GatewayException.class, action::run).reason();
    }
}
