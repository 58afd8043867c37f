package org.headend.catalog.netbox;

/**
 * One line of the report on an imported file.
 *
 * @param kind    how much to think of it
 * @param subject what it is about: a port, a field, or the type
 * @param text    one translated sentence
 * @param line    1-based line in the file, 0 when it concerns the whole
 */
public record Note(Kind kind, String subject, String text, int line) {

    /** What was done with a part of the file. */
    public enum Kind {
        /** Taken over as it is. */
        IMPORTED,
        /** Taken over under another name or form. */
        MAPPED,
        /** Has no place in a device type; kept as a remark. */
        KEPT,
        /** Not said by the file; a value was assumed. */
        ASSUMED,
        /** Doubtful: look at it. */
        WARNED
    }
}
