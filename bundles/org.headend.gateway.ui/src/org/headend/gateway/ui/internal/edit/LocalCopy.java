package org.headend.gateway.ui.internal.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.headend.core.io.AtomicFile;
import org.headend.core.io.Checksum;
import org.headend.gateway.SiteGateway;
import org.osgi.framework.FrameworkUtil;

/**
 * The copy of a remote file that an editor works on, with the checksum of the remote content that it began with. It
 * stays until its changes are on the gateway, so a lost connection, or the end of the IDE, never loses text.
 *
 * @param folder holds the copy under its own name and the checksum
 * @param file   what the editor opens
 */
record LocalCopy(Path folder, Path file) {
    private static final String BASE = ".base"; //$NON-NLS-1$

    static LocalCopy of(SiteGateway place, String remote) {
        Path all = Platform.getStateLocation(FrameworkUtil.getBundle(LocalCopy.class)).append("edited").toPath(); //$NON-NLS-1$
        return in(all, place.site().folder() + "\n" + place.name() + '\n' + remote, remote.substring(remote.lastIndexOf('/') + 1)); //$NON-NLS-1$
    }

    static LocalCopy in(Path all, String key, String name) {
        Path folder = all.resolve(Checksum.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\x00-\\x1f]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
        return new LocalCopy(folder, folder.resolve(safe.equals(BASE) ? "_base" : safe)); //$NON-NLS-1$
    }

    /** Takes what is on the gateway now. */
    void take(byte[] remote) throws IOException {
        AtomicFile.write(file, remote);
        setBase(Checksum.sha256(remote));
    }

    void setBase(String checksum) throws IOException {
        AtomicFile.write(folder.resolve(BASE), checksum);
    }

    /** Checksum of the remote content that the copy was made from or last written to; empty when there is no copy. */
    Optional<String> base() throws IOException {
        Path base = folder.resolve(BASE);
        return Files.exists(base) && Files.exists(file) ? Optional.of(Files.readString(base)) : Optional.empty();
    }

    String checksum() throws IOException {
        return Checksum.sha256(file, null);
    }

    /** Whether there are changes that are not on the gateway. */
    boolean isUnsent() throws IOException {
        Optional<String> base = base();
        return base.isPresent() && !base.get().equals(checksum());
    }

    void delete() throws IOException {
        Files.deleteIfExists(folder.resolve(BASE));
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
