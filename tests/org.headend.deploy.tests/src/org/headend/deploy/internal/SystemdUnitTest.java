package org.headend.deploy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.headend.deploy.internal.SystemdUnit.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit's text against the real systemd-analyze, its commands against a service manager that only takes notes. */
class SystemdUnitTest {
    @TempDir
    Path folder;
    private final SystemdUnit unit = new SystemdUnit("app", Scope.USER);

    @BeforeEach
    void installNoteTaker() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path file = Files.writeString(bin.resolve("systemctl"), "#!/bin/sh\necho \"$@\" >> \"$HOME/notes\"\n"
                + "case \"$*\" in *' start '*) mkdir -p shared; echo 1 > shared/pid ;; esac\n");
        file.toFile().setExecutable(true);
        Files.createDirectories(folder.resolve("app/.hs"));
    }

    private String sh(String script, String stdin) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.resolve("app").toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().write(stdin.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }

    @Test
    void systemdAcceptsTheUnitOfBothScopesAndOddFolders() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "skipped: systemd is not installed");
        Path odd = Files.createDirectories(folder.resolve("with space %h"));
        for (Scope scope : Scope.values()) {
            Path file = folder.resolve("headend-app-" + scope + ".service");
            Files.writeString(file, new SystemdUnit("app", scope).text(odd.toString(), "root"));
            Process process = new ProcessBuilder("systemd-analyze", "verify", "--man=no", file.toString()).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String own = said.lines().filter(l -> l.contains("headend-app")).toList().toString();
            assertEquals("[]", own, said);
        }
    }

    @Test
    void aUnitIsInstalledStartedStoppedAndRemoved() throws Exception {
        String text = unit.text(folder.resolve("app").toString(), "me");
        sh(unit.install(), text);
        Path installed = folder.resolve(".config/systemd/user/headend-app.service");
        assertEquals(text, Files.readString(installed));
        assertEquals("USER", Files.readString(folder.resolve("app/.hs/unit")).strip());
        sh(unit.start(), "");
        sh(SystemdUnit.whereInstalled("app", SystemdUnit::stop), "");
        sh(SystemdUnit.whereInstalled("app", SystemdUnit::remove), "");
        assertFalse(Files.exists(installed));
        assertFalse(Files.exists(folder.resolve("app/.hs/unit")));
        String notes = Files.readString(folder.resolve("notes"));
        for (String call : new String[] { "--user daemon-reload", "--user enable headend-app.service", "--user start headend-app.service",
                "--user stop headend-app.service", "--user disable --now headend-app.service" }) {
            assertTrue(notes.contains(call), call + " in " + notes);
        }
    }

    @Test
    void nothingHappensWhereThereIsNoUnit() throws Exception {
        sh("( " + SystemdUnit.whereInstalled("app", SystemdUnit::remove) + " )", "");
        assertFalse(Files.exists(folder.resolve("notes")));
    }
}
