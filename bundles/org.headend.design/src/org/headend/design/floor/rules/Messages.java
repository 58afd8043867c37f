package org.headend.design.floor.rules;

import java.util.Locale;

import org.headend.core.language.Text;
import org.headend.core.language.Texts;

/** Translated texts of this package, and numbers as they show them. */
final class Messages extends Texts {
    public static Text cam01Remedy;
    public static Text cam02_back;
    public static Text cam02_backRemedy;
    public static Text cam02_backSeveral;
    public static Text cam02_backUnknown;
    public static Text cam02_backUnknownRemedy;
    public static Text cam02_blind;
    public static Text cam02_blindRemedy;
    public static Text cam02_dark;
    public static Text cam02_darkComputed;
    public static Text cam02_darkRemedy;
    public static Text cam02_light;
    public static Text cam02_lightRemedy;
    public static Text cam02_lightSeveral;
    public static Text cam02_lightUnknown;
    public static Text cam02_lightUnknownRemedy;
    public static Text cam02_night;
    public static Text cam02_nightRemedy;
    public static Text cam02_nightSeveral;
    public static Text cam02_nightUnknown;
    public static Text cam02_nightUnknownRemedy;
    public static Text cam02_sun;
    public static Text cam02_sunRemedy;
    public static Text cam02_sunSeveral;
    public static Text cam02_sunUnknown;
    public static Text cam02_sunUnknownRemedy;
    public static Text cam02_tilt;
    public static Text cam02_tiltRemedy;
    public static Text fix_addPoint;
    public static Text fix_otherPoint;
    public static Text fix_tilt;
    public static Text mic01Remedy;
    public static Text mic01_echo;
    public static Text mic01_echoRemedy;
    public static Text mic01_speakerRemedy;
    public static Text need_missed;
    public static Text need_reasons;
    public static Text need_several;
    public static Text need_unknown;
    public static Text need_unknownRemedy;
    public static Text wifi02Remedy;
    public static Text wifi02_link;
    public static Text wifi02_several;
    public static Text wifi02_unknown;
    public static Text wifi02_unknownRemedy;

    static {
        initialize(Messages.class);
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
        return String.format(Locale.ROOT, value < 1 ? "%.2f lx" : value < 10 ? "%.1f lx" : "%.0f lx", value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static String decibels(double value) {
        return String.format(Locale.ROOT, "%.0f dB", value); //$NON-NLS-1$
    }

    static String dbm(double value) {
        return String.format(Locale.ROOT, "%.0f dBm", value); //$NON-NLS-1$
    }
}
