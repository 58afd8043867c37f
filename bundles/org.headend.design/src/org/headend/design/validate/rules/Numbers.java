package org.headend.design.validate.rules;

import java.util.Locale;

/** Numbers as findings show them. */
final class Numbers {

    private Numbers() {
    }

    static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value); //$NON-NLS-1$
    }

    /** Without zeros behind the point. */
    static String plain(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 0.1 ? "%.4f" : "%.2f", value); //$NON-NLS-1$ //$NON-NLS-2$
        return text.replaceFirst("\\.?0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %"; //$NON-NLS-1$
    }
}
