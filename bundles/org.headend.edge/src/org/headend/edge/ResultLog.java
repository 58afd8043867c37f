package org.headend.edge;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Appends lines to a file and starts a new one when it has grown too large. */
final class ResultLog implements AutoCloseable {
    private final Path file;
    private final long limit;
    private BufferedWriter writer;
    private long size;

    ResultLog(Path file, long limit) throws EdgeException {
        this.file = file;
        this.limit = limit;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open();
        } catch (IOException e) {
            throw new EdgeException("The log " + file + " cannot be written: " + e.getMessage(),
                    "Check permissions and free space.");
        }
    }

    private void open() throws IOException {
        size = Files.exists(file) ? Files.size(file) : 0;
        writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** A full disk must not stop the inference: the line is lost, the next one is tried again. */
    boolean write(String line) {
        try {
            if (size > limit) {
                writer.close();
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                open();
            }
            writer.write(line);
            writer.write('\n');
            writer.flush();
            size += line.length() + 1L;
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            // going away anyhow
        }
    }
}
