package org.headend.plan.internal.word;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** Writes looks as WordprocessingML. */
final class Styling {
    private static final int MAX_BORDER_SPACE = 31;

    private Styling() {
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    /** What differs from the look of the paragraph. */
    static void face(CTR run, Face face, Face base) {
        if (!face.equals(base)) {
            face(run.addNewRPr(), face, base);
        }
    }

    /** What differs from {@code base}; all where that is null. */
    static void face(CTRPr to, Face face, Face base) {
        if (base == null || !face.font().equals(base.font()) || !face.asian().equals(base.asian())) {
            CTFonts fonts = to.addNewRFonts();
            fonts.setAscii(face.font());
            fonts.setHAnsi(face.font());
            fonts.setCs(face.font());
            fonts.setEastAsia(face.asian());
        }
        if (base == null ? face.bold() : face.bold() != base.bold()) {
            to.addNewB().setVal(face.bold());
        }
        if (base == null ? face.italic() : face.italic() != base.italic()) {
            to.addNewI().setVal(face.italic());
        }
        if (base == null ? face.struck() : face.struck() != base.struck()) {
            to.addNewStrike().setVal(face.struck());
        }
        if (base == null || !face.color().equals(base.color())) {
            to.addNewColor().setVal(face.color());
        }
        if (base == null ? face.spaced() != 0 : Math.abs(face.spaced() - base.spaced()) > 0.02) {
            to.addNewSpacing().setVal(twips(face.spaced()));
        }
        if (base == null || Math.round(face.points() * 2) != Math.round(base.points() * 2)) {
            BigInteger halves = BigInteger.valueOf(Math.max(2, Math.round(face.points() * 2)));
            to.addNewSz().setVal(halves);
            to.addNewSzCs().setVal(halves);
        }
        if (base == null ? face.underlined() : face.underlined() != base.underlined()) {
            to.addNewU().setVal(face.underlined() ? STUnderline.SINGLE : STUnderline.NONE);
        }
        if (!face.ground().isEmpty()) {
            shade(to.addNewShd(), face.ground());
        }
        if (!face.raised().isEmpty()) {
            to.addNewVertAlign().setVal(face.raised().equals("super") ? STVerticalAlignRun.SUPERSCRIPT : STVerticalAlignRun.SUBSCRIPT); //$NON-NLS-1$
        }
    }

    static void shade(CTShd shade, String color) {
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto"); //$NON-NLS-1$
        shade.setFill(color);
    }

    static void edge(CTBorder border, Edge edge, double space) {
        border.setVal(switch (edge.isDrawn() ? edge.style() : "none") { //$NON-NLS-1$
            case "none" -> STBorder.NIL; //$NON-NLS-1$
            case "dashed" -> STBorder.DASHED; //$NON-NLS-1$
            case "dotted" -> STBorder.DOTTED; //$NON-NLS-1$
            case "double" -> STBorder.DOUBLE; //$NON-NLS-1$
            default -> STBorder.SINGLE;
        });
        if (edge.isDrawn()) {
            border.setSz(BigInteger.valueOf(Math.clamp(Math.round(edge.points() * 8), 2, 96)));
            border.setSpace(BigInteger.valueOf(Math.clamp(Math.round(space), 0, MAX_BORDER_SPACE)));
            border.setColor(edge.color());
        }
    }

    /** Borders and ground of a block around a paragraph. */
    static void box(CTPPrBase to, Block box) {
        CTPBdr borders = null;
        for (int side = 0; side < 4; side++) {
            Edge edge = box.edges()[side];
            if (edge.isDrawn()) {
                borders = borders == null ? to.addNewPBdr() : borders;
                CTBorder border = switch (side) {
                    case Block.TOP -> borders.addNewTop();
                    case Block.RIGHT -> borders.addNewRight();
                    case Block.BOTTOM -> borders.addNewBottom();
                    default -> borders.addNewLeft();
                };
                edge(border, edge, box.padding()[side]);
            }
        }
        if (!box.ground().isEmpty()) {
            shade(to.addNewShd(), box.ground());
        }
    }

    /** @param leading least height of a line; 0 for that of the font */
    static void spacing(CTPPrBase to, double before, double leading) {
        CTSpacing spacing = to.isSetSpacing() ? to.getSpacing() : to.addNewSpacing();
        spacing.setBefore(twips(Math.max(0, before)));
        spacing.setAfter(BigInteger.ZERO);
        if (leading > 0) {
            spacing.setLine(twips(leading));
            spacing.setLineRule(STLineSpacingRule.AT_LEAST);
        }
    }

    static void align(CTPPrBase to, String align) {
        if (!align.equals("left")) { //$NON-NLS-1$
            to.addNewJc().setVal(switch (align) {
                case "right" -> STJc.RIGHT; //$NON-NLS-1$
                case "center" -> STJc.CENTER; //$NON-NLS-1$
                default -> STJc.BOTH;
            });
        }
    }
}
