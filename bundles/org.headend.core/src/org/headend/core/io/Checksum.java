package org.headend.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** SHA-256 of files and streams, as lower-case hex. */
public final class Checksum {
    private static final int BLOCK = 1 << 18;

    private Checksum() {
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform must have it
        }
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** @param monitor checked for cancellation after each block; may be null */
    public static String sha256(Path file, IProgressMonitor monitor) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in, monitor);
        }
    }

    /** Reads to the end; does not close. */
    public static String sha256(InputStream in, IProgressMonitor monitor) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            digest.update(block, 0, n);
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
