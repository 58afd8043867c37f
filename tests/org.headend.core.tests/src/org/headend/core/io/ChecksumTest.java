package org.headend.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    @Test
    void agreesWithTheStandardsTestVector(@TempDir Path folder) throws Exception {
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-4
        assertEquals(abc, Checksum.sha256("abc".getBytes()));
        Path file = folder.resolve("abc");
        AtomicFile.write(file, "abc");
        assertEquals(abc, Checksum.sha256(file, null));
    }

    @Test
    void stopsWhenCancelled() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> Checksum.sha256(new ByteArrayInputStream(new byte[10]), cancelled));
    }
}
