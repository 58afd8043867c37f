package org.headend.design.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** Translated texts of comparing. */
final class Messages extends NLS {
    public static String added;
    public static String changed;
    public static String columnAfter;
    public static String columnBefore;
    public static String columnElement;
    public static String columnKind;
    public static String equal;
    public static String equalHint;
    public static String oneSide;
    public static String oneSideHint;
    public static String reading;
    public static String removed;
    public static String sectionOfDiagram;
    public static String selectAll;
    public static String showLayout;
    public static String summary;
    public static String take;
    public static String takeStep;
    public static String takeTip;
    public static String title;
    public static String unreadable;
    public static String unreadableRemedy;
    public static String unreadableTitle;
    public static String versionsAuthor;
    public static String versionsChoose;
    public static String versionsCompare;
    public static String versionsDate;
    public static String versionsEmpty;
    public static String versionsFilter;
    public static String versionsGit;
    public static String versionsLocal;
    public static String versionsReading;
    public static String versionsRight;
    public static String versionsText;
    public static String versionsTitle;
    public static String versionsWhere;

    static {
        NLS.initializeMessages("org.headend.design.ui.internal.compare.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
