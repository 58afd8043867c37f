package org.headend.design.export;

import org.headend.core.language.Text;
import org.headend.core.language.Texts;

/** Translated texts of this package. */
final class Messages extends Texts {
    public static Text pdf_drawing;
    public static Text pdf_failed;
    public static Text pdf_failedRemedy;
    public static Text pdf_tooMany;
    public static Text pdf_tooManyRemedy;
    public static Text sheet_author;
    public static Text sheet_date;
    public static Text sheet_drawing;
    public static Text sheet_legend;
    public static Text sheet_noScale;
    public static Text sheet_number;
    public static Text sheet_paper;
    public static Text sheet_revision;
    public static Text sheet_scale;
    public static Text sheet_sheet;
    public static Text sheet_site;
    public static Text sheet_topology;

    static {
        initialize(Messages.class);
    }

    private Messages() {
    }
}
