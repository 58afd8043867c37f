package org.headend.design.floor;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Numbers with their units as sentences show them. */
final class Numbers {

    private Numbers() {
    }

    static String metres(double value) {
        return number(value, 2) + " m"; //$NON-NLS-1$
    }

    static String millimetres(double value) {
        return number(value, 1) + " mm"; //$NON-NLS-1$
    }

    static String degrees(double value) {
        return number(value, 1) + "°"; //$NON-NLS-1$
    }

    static String density(double value) {
        return number(value, value < 100 ? 1 : 0) + " px/m"; //$NON-NLS-1$
    }

    static String decibels(double value) {
        return number(value, 1) + " dB"; //$NON-NLS-1$
    }

    static String dbm(double value) {
        return number(value, 0) + " dBm"; //$NON-NLS-1$
    }

    /** As cameras are set, rounded to the shorter: 1/350 s. */
    static String exposure(double seconds) {
        return seconds >= 1 ? number(Math.floor(seconds), 0) + " s" : "1/" + number(Math.ceil(1 / seconds - 1e-6), 0) + " s"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String lux(double value) {
        return number(value, value < 1 ? 2 : value < 10 ? 1 : 0) + " lx"; //$NON-NLS-1$
    }

    /** Rounded down, but not below what it counts for. */
    static String percent(double value) {
        return number(Math.floor(value + CameraNeeds.TOLERANCE), 0) + " %"; //$NON-NLS-1$
    }

    static String size(double width, double height) {
        return number(width, 0) + "×" + number(height, 0); //$NON-NLS-1$
    }

    /** Without zeros at the end. */
    static String number(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + 'f', value); //$NON-NLS-1$
        if (decimals > 0) {
            text = text.replaceAll("\\.?0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return text.equals("-0") ? "0" : text; //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String text(CharSequence message, Object... values) {
        return NLS.bind(message.toString(), values);
    }
}
