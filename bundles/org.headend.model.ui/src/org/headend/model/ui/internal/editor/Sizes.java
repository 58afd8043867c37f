package org.headend.model.ui.internal.editor;

/** Byte counts as people read them. */
final class Sizes {
    private static final int KILO = 1024;

    private Sizes() {
    }

    static String text(long bytes) {
        if (bytes < KILO) {
            return bytes + " B"; //$NON-NLS-1$
        }
        return bytes < KILO * KILO ? String.format("%.1f KiB", (double) bytes / KILO) //$NON-NLS-1$
                : String.format("%.1f MiB", (double) bytes / KILO / KILO); //$NON-NLS-1$
    }
}
