package org.headend.core.problem;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a problem is.
 *
 * @param resource the file, host or other resource as the user knows it; empty when there is none
 * @param line     1-based line in that file, 0 when unknown
 * @param element  id or name of the thing inside the resource (device, class, key); empty when none
 */
public record Place(String resource, int line, String element) {

    /** No particular place. */
    public static final Place NONE = new Place("", 0, ""); //$NON-NLS-1$ //$NON-NLS-2$

    public Place {
        Objects.requireNonNull(resource);
        Objects.requireNonNull(element);
        if (line < 0) {
            throw new IllegalArgumentException("line " + line); //$NON-NLS-1$
        }
    }

    public static Place of(String resource) {
        return new Place(resource, 0, ""); //$NON-NLS-1$
    }

    public static Place of(Path file) {
        return of(file.toString());
    }

    public static Place of(Path file, int line) {
        return new Place(file.toString(), line, ""); //$NON-NLS-1$
    }

    public Place atLine(int newLine) {
        return new Place(resource, newLine, element);
    }

    public Place at(String newElement) {
        return new Place(resource, line, newElement);
    }

    /** {@code file:line (element)}, leaving out what is unknown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(resource);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!element.isEmpty()) {
            text.append(text.isEmpty() ? element : " (" + element + ')'); //$NON-NLS-1$
        }
        return text.toString();
    }
}
