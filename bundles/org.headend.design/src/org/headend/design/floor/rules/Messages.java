package org.headend.design.floor.rules;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package, and numbers as they show them. */
final class Messages extends NLS {
    public static String cam01Remedy;
    public static String cam02_blind;
    public static String cam02_blindRemedy;
    public static String cam02_dark;
    public static String cam02_darkRemedy;
    public static String cam02_light;
    public static String cam02_lightRemedy;
    public static String cam02_lightSeveral;
    public static String cam02_lightUnknown;
    public static String cam02_lightUnknownRemedy;
    public static String cam02_tilt;
    public static String cam02_tiltRemedy;
    public static String fix_tilt;
    public static String mic01Remedy;
    public static String need_missed;
    public static String need_reasons;
    public static String need_several;
    public static String need_unknown;
    public static String need_unknownRemedy;
    public static String wifi02Remedy;
    public static String wifi02_link;
    public static String wifi02_several;
    public static String wifi02_unknown;
    public static String wifi02_unknownRemedy;

    static {
        NLS.initializeMessages("org.headend.design.floor.rules.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.0f %%", Math.floor(value + 0.05)); //$NON-NLS-1$
    }

    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.1f°", value).replace(".0°", "°"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String lux(double value) {
        return String.format(Locale.ROOT, "%.0f lx", value); //$NON-NLS-1$
    }

    static String dbm(double value) {
        return String.format(Locale.ROOT, "%.0f dBm", value); //$NON-NLS-1$
    }
}
