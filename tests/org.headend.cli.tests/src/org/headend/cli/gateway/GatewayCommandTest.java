package org.headend.cli.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.headend.testsupport.ssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code headend gateway} against a real OpenSSH server, with a home folder of its own. */
class GatewayCommandTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Locale locale = Locale.getDefault();
    private final String home = System.getProperty("user.home");
    private Path disk;
    private OpenSshServer server;
    private String address;

    @BeforeEach
    void start() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        System.setProperty("user.home", Files.createDirectories(folder.resolve("home")).toString());
        disk = Files.createDirectories(folder.resolve("disk"));
        server = OpenSshServer.start(folder.resolve("sshd"));
        address = server.user() + "@127.0.0.1:" + server.port();
    }

    @AfterEach
    void stop() {
        Locale.setDefault(locale);
        System.setProperty("user.home", home);
        if (server != null) {
            server.close();
        }
    }

    private int run(String command, Object... rest) {
        return raw(command, "--identity", server.clientKey(), "--accept-new-host-key", rest);
    }

    private int raw(String command, String option, Object value, String flag, Object... rest) {
        out.reset();
        err.reset();
        Object[] words = { "gateway", command, option, value, flag, address };
        String[] all = java.util.stream.Stream.concat(Arrays.stream(words), Arrays.stream(rest)).filter(w -> !"".equals(w))
                .map(Object::toString).toArray(String[]::new);
        return Headend.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void foldersGoUpAndComeBack() throws Exception {
        Path local = Files.createDirectories(folder.resolve("本地/sub"));
        Files.writeString(local.resolve("模型.txt"), "x");
        Files.createSymbolicLink(local.getParent().resolve("out"), Path.of("/etc/hostname"));
        assertEquals(0, run("put", "--json", local.getParent(), disk + "/deep/er"), said());
        var result = JsonFile.mapper().readTree(out.toByteArray());
        assertEquals("1 1 1", result.path("files") + " " + result.path("bytes") + " " + result.path("skipped").size());
        assertEquals("x", Files.readString(disk.resolve("deep/er/sub/模型.txt")));
        assertEquals(0, run("get", disk + "/deep", folder.resolve("back")), said());
        assertEquals("x", Files.readString(folder.resolve("back/er/sub/模型.txt")));
        assertEquals("Files copied: 1 (1 bytes)", out.toString(StandardCharsets.UTF_8).strip());
        assertEquals(0, run("put", local.resolve("模型.txt"), disk + "/"), said());
        assertTrue(Files.exists(disk.resolve("模型.txt")));
        assertEquals(0, run("ls", "--json", disk));
        assertEquals("folder", JsonFile.mapper().readTree(out.toByteArray()).at("/0/type").asText());
        assertEquals(1, run("exec", "--json", "echo 好; exit 4"));
        assertEquals("{\"code\":4,\"out\":\"好\\n\",\"err\":\"\"}", JsonFile.mapper().readTree(out.toByteArray()).toString());
    }

    @Test
    void failuresAreOneMessageWithPlaceAndRemedy() throws Exception {
        assertEquals(1, raw("ls", "--identity", server.clientKey(), "", "."));
        one("is not known", "--accept-new-host-key");
        assertFalse(Files.exists(folder.resolve("home/.config/headend/host-keys.json")));
        assertEquals(1, raw("ls", "--identity", server.strangerKey(), "--accept-new-host-key", "."));
        one("does not accept the login", "authorized_keys");
        assertEquals(0, run("ls"), said());
        Path keys = folder.resolve("home/.config/headend/host-keys.json");
        Files.writeString(keys, Files.readString(keys).replaceAll("SHA256:[^\"]+", "SHA256:" + "A".repeat(43)));
        assertEquals(1, run("ls"));
        one("has changed", keys.toString());
        Files.delete(keys);
        assertEquals(1, run("get", disk + "/absent", folder.resolve("absent")));
        one("does not exist on the gateway", "Refresh");
        assertFalse(Files.exists(folder.resolve("absent")));
        assertEquals(1, run("put", folder.resolve("nothing"), disk + "/x"));
        one("cannot be read", "permissions");
        server.close();
        assertEquals(1, run("ls"));
        one("cannot be reached", "cable");
    }

    @Test
    void aFullDiskIsToldAndNothingIsHalfWritten() throws Exception {
        Path small = Files.createDirectories(disk.resolve("small"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "none", small.toString()).start();
        assumeTrue(mount.waitFor() == 0, "skipped: a small file system cannot be mounted here");
        try {
            Path local = Files.createDirectories(folder.resolve("local"));
            Files.write(local.resolve("a.bin"), new byte[300_000]);
            Files.write(local.resolve("b.bin"), new byte[3_000_000]);
            assertEquals(1, run("put", local, small + "/model"));
            one("no space left", "Remove old releases");
            try (var left = Files.list(small.resolve("model"))) {
                assertEquals("[a.bin]", left.map(f -> f.getFileName().toString()).toList().toString());
            }
        } finally {
            new ProcessBuilder("umount", "-l", small.toString()).start().waitFor();
        }
    }

    private void one(String message, String remedy) {
        assertEquals(1, said().strip().lines().count(), said());
        assertTrue(said().contains(message) && said().contains(remedy), said());
        assertTrue(said().startsWith("ERROR "), said());
    }
}
