package org.headend.cli.design;

import org.eclipse.osgi.util.NLS;

/** Translated texts of this package. */
final class Messages extends NLS {
    public static String coverage_noFloor;
    public static String coverage_noFloorRemedy;
    public static String coverage_sum;
    public static String diff_noGit;
    public static String diff_noGitRemedy;
    public static String diff_sides;
    public static String diff_sidesRemedy;
    public static String differences;
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
