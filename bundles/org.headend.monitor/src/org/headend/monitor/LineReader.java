package org.headend.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Lines of UTF-8 text from an untrusted source: bytes that are no UTF-8 are replaced, and of a line that is longer
 * than {@value #LIMIT} characters only the beginning is kept, so that no input can fill the memory.
 */
final class LineReader implements AutoCloseable {
    static final int LIMIT = 1 << 16;

    private final BufferedReader reader;
    private final StringBuilder line = new StringBuilder();

    LineReader(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line without its end; null at the end. */
    String readLine() throws IOException {
        line.setLength(0);
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < LIMIT) {
                line.append((char) c);
            }
            c = reader.read();
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
