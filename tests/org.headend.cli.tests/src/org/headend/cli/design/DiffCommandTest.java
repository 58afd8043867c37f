package org.headend.cli.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Locale locale;
    private Path site;
    private Path design;

    @BeforeEach
    void create() {
        locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        site = folder.resolve("campus");
        design = site.resolve("design/site.headend");
        assertEquals(0, run("new", site, "--template", "smart-campus"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    private int run(Object... arguments) {
        out.reset();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Headend.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), stream, stream);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void twoFilesAreComparedElementByElement() throws Exception {
        Path other = folder.resolve("other.headend");
        Files.writeString(other, Files.readString(design).replace("192.168.10.31/24", "192.168.10.99/24"));
        assertEquals(0, run("design", "diff", site, other));
        assertTrue(out().contains("~ port camera2.eth"), out());
        assertTrue(out().contains("Address: 192.168.10.31/24 → 192.168.10.99/24"), out());
        assertTrue(out().contains("0 added, 1 changed, 0 removed"), out());
        assertEquals(1, run("design", "diff", site, other, "--exit-code", "--json"));
        assertEquals("192.168.10.99/24", JsonFile.mapper().readTree(out()).at("/differences/0/changes/0/after").asText());
        assertEquals("0 1 0", JsonFile.mapper().readTree(out()).path("added").asText() + " " + JsonFile.mapper().readTree(out()).path("changed").asText() + " " + JsonFile.mapper().readTree(out()).path("removed").asText());
        assertEquals(0, run("design", "diff", site, site, "--exit-code"));
    }

    @Test
    void aFileIsComparedWithItsRevisionsInGit() throws Exception {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "First design");
        Files.writeString(design, Files.readString(design).replace("Lobby camera", "Hall camera"));
        assertEquals(0, run("design", "diff", site, "--git", "HEAD"));
        assertTrue(out().contains("Lobby camera → Hall camera"), out());
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-a", "-m", "Renamed");
        assertEquals(0, run("design", "diff", site, "--git", "HEAD~1", "--git", "HEAD"));
        assertTrue(out().contains("Lobby camera → Hall camera"), out());
        assertEquals(1, run("design", "diff", site, "--git", "no-such-branch"));
        assertTrue(out().contains("no-such-branch"), out());
    }

    @Test
    void oneVersionIsNotEnough() {
        assertEquals(1, run("design", "diff", site));
        assertTrue(out().contains("--git"), out());
    }

    private void git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process;
        try {
            process = new ProcessBuilder(command).directory(site.toFile()).inheritIO().start();
        } catch (java.io.IOException e) {
            Assumptions.abort("git is not installed: " + e.getMessage());
            return;
        }
        assertEquals(0, process.waitFor());
    }
}
