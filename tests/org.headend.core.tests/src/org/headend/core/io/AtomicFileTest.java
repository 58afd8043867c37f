package org.headend.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void createsMissingFoldersAndReplacesContent() throws Exception {
        Path file = folder.resolve("a/b/site.json");
        AtomicFile.write(file, "one");
        AtomicFile.write(file, "二");
        assertEquals("二", Files.readString(file));
        assertEquals(List.of(file), content(file.getParent()));
    }

    @Test
    void keepsThePreviousContentWhenWritingFails() throws Exception {
        Path file = folder.resolve("x");
        AtomicFile.write(file, "old");
        assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write("half".getBytes());
            throw new IOException("no space left on device");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), content(folder), "no temporary file is left");
    }

    @Test
    void writesThroughASymbolicLinkWithoutReplacingIt() throws Exception {
        Path target = folder.resolve("target");
        AtomicFile.write(target, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        AtomicFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
