package org.headend.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;

import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafePathTest {
    @TempDir
    Path root;

    @Test
    void resolvesNamesBelowTheRoot() throws Exception {
        assertEquals(root.resolve("a/b c.txt"), SafePath.resolve(root, "a\\b c.txt"));
    }

    @Test
    void refusesNamesThatLeaveTheRoot() {
        for (String name : new String[] { "", "..", "../x", "a/../../x", "/etc/passwd", "\\x", "C:/x", "a\0b" }) {
            var failure = assertThrows(ProblemException.class, () -> SafePath.resolve(root, name), name);
            assertEquals("path.escape", failure.problem().code());
        }
    }

    @Test
    void refusesAWayThroughASymbolicLink() throws Exception {
        Path inside = Files.createDirectory(root.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("out"), root);
        assertThrows(ProblemException.class, () -> SafePath.resolve(inside, "out/x"));
    }
}
