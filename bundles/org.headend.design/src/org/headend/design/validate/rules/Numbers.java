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

    /** A rate in kbit/s, Mbit/s or Gbit/s. */
    static String rate(double mbit) {
        return mbit < 1 ? plain(mbit * 1000) + " kbit/s" : mbit < 1000 ? plain(mbit) + " Mbit/s" : plain(mbit / 1000) + " Gbit/s"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %"; //$NON-NLS-1$
    }
}
