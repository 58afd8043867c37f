package org.headend.design.validate.rules;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
public final class Messages extends NLS {
    public static String bus01;
    public static String bus01Remedy;
    public static String bus02;
    public static String bus02Remedy;
    public static String bus02_range;
    public static String bus02_rangeRemedy;
    public static String bus02_several;
    public static String bus02_unknown;
    public static String fix_connect;
    public static String fix_moveEnd;
    public static String fix_movePort;
    public static String fix_movePower;
    public static String fix_removeLink;
    public static String fix_setAddress;
    public static String fix_setBudget;
    public static String fix_setBusAddress;
    public static String fix_setSerial;
    public static String fix_several;
    public static String ip01;
    public static String ip01Remedy;
    public static String ip02;
    public static String ip02Remedy;
    public static String ip02_invalid;
    public static String link01;
    public static String link01Remedy;
    public static String link01_port;
    public static String port01;
    public static String port01Remedy;
    public static String port02;
    public static String port02Remedy;
    public static String pwr01;
    public static String pwr01Remedy;
    public static String pwr01_high;
    public static String pwr01_several;
    public static String pwr01_unknown;
    public static String pwr01_unknownRemedy;
    public static String ser01;
    public static String ser01Remedy;
    public static String ser01_invalid;
    public static String ser01_invalidRemedy;
    public static String ser01_unknown;

    static {
        NLS.initializeMessages("org.headend.design.validate.rules.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
