package org.headend.design.background;

import org.headend.core.language.Text;
import org.headend.core.language.Texts;

/** Translated texts of this package. */
final class Messages extends Texts {
    public static Text background_copy;
    public static Text background_copyRemedy;
    public static Text background_kind;
    public static Text background_kindRemedy;
    public static Text background_missing;
    public static Text background_missingRemedy;
    public static Text background_read;
    public static Text background_readRemedy;
    public static Text background_tooLarge;
    public static Text background_tooLargeRemedy;
    public static Text dxf_binary;
    public static Text dxf_binaryRemedy;
    public static Text dxf_dwg;
    public static Text dxf_empty;
    public static Text dxf_emptyRemedy;
    public static Text dxf_tooMuchRemedy;
    public static Text pdf_page;
    public static Text pdf_pageRemedy;
    public static Text pdf_password;
    public static Text pdf_passwordRemedy;
    public static Text svg_broken;

    static {
        initialize(Messages.class);
    }

    private Messages() {
    }
}
