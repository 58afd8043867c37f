package org.headend.gateway.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCopyTest {
    @TempDir
    Path all;

    @Test
    void changesStayUntilTheyAreSent() throws Exception {
        LocalCopy copy = LocalCopy.in(all, "gate\n/etc/app.conf", "app.conf");
        assertFalse(copy.isUnsent(), "no copy yet");
        copy.take("old".getBytes());
        assertEquals("app.conf", copy.file().getFileName().toString());
        assertFalse(copy.isUnsent());
        Files.writeString(copy.file(), "new");
        assertTrue(LocalCopy.in(all, "gate\n/etc/app.conf", "app.conf").isUnsent(), "also after a restart");
        copy.setBase(copy.checksum());
        assertFalse(copy.isUnsent());
        copy.delete();
        assertFalse(Files.exists(copy.folder()));
    }

    @Test
    void remoteNamesCannotLeaveTheFolderAndNeverMeet() {
        LocalCopy odd = LocalCopy.in(all, "a", "..\\..\\x");
        assertEquals(odd.folder(), odd.file().getParent());
        assertNotEquals(LocalCopy.in(all, "gate\n/a/x", "x").file(), LocalCopy.in(all, "gate\n/b/x", "x").file());
        assertNotEquals(".base", LocalCopy.in(all, "k", ".base").file().getFileName().toString());
    }
}
