package org.headend.cli.design;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String coverage_noFloor;
    public static String coverage_noFloorRemedy;
    public static String coverage_sum;
    public static String coverage_twice;
    public static String accepted;
    public static String advise_address;
    public static String advise_applied;
    public static String advise_cannotApply;
    public static String advise_cannotApplyRemedy;
    public static String advise_need;
    public static String advise_noDevice;
    public static String advise_noDeviceRemedy;
    public static String advise_noNetwork;
    public static String advise_noNetworkRemedy;
    public static String advise_notWritten;
    public static String advise_option;
    public static String advise_out;
    public static String advise_prefix;
    public static String advise_same;
    public static String advise_subnet;
    public static String advise_what;
    public static String advise_whatRemedy;
    public static String advise_written;
    public static String diff_noGit;
    public static String diff_noGitRemedy;
    public static String diff_sides;
    public static String diff_sidesRemedy;
    public static String differences;
    public static String export_noView;
    public static String export_noViewRemedy;
    public static String export_noViews;
    public static String export_viewOfAll;
    public static String export_viewOfAllRemedy;
    public static String imported;
    public static String importedDry;
    public static String moved;
    public static String plan_option;
    public static String plan_optionRemedy;
    public static String validated;

    static {
        NLS.initializeMessages("org.headend.cli.design.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
