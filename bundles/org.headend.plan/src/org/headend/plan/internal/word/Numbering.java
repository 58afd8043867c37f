package org.headend.plan.internal.word;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists of a document; each numbers for itself. */
final class Numbering {
    static final int LEVELS = 9;
    private static final String[] BULLETS = { "•", "◦", "▪" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final double STEP = 18;

    private final XWPFDocument document;
    private int lists;

    Numbering(XWPFDocument document) {
        this.document = document;
    }

    /**
     * @param kind  {@code list-style-type}
     * @param start number of the first item
     */
    BigInteger list(String kind, int start) {
        XWPFNumbering numbering = document.createNumbering();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(lists++));
        for (int level = 0; level < LEVELS; level++) {
            CTLvl lvl = list.addNewLvl();
            lvl.setIlvl(BigInteger.valueOf(level));
            lvl.addNewStart().setVal(BigInteger.valueOf(start));
            STNumberFormat.Enum format = format(kind);
            lvl.addNewNumFmt().setVal(format);
            lvl.addNewLvlText().setVal(format == STNumberFormat.BULLET ? bullet(kind, level) : "%" + (level + 1) + '.'); //$NON-NLS-1$
            lvl.addNewLvlJc().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc.LEFT);
            CTInd indent = lvl.addNewPPr().addNewInd();
            indent.setLeft(Styling.twips(STEP * (level + 1)));
            indent.setHanging(Styling.twips(STEP));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static String bullet(String kind, int level) {
        return switch (kind) {
            case "circle" -> BULLETS[1]; //$NON-NLS-1$
            case "square" -> BULLETS[2]; //$NON-NLS-1$
            default -> BULLETS[level % BULLETS.length];
        };
    }

    private static STNumberFormat.Enum format(String kind) {
        return switch (kind) {
            case "decimal" -> STNumberFormat.DECIMAL; //$NON-NLS-1$
            case "decimal-leading-zero" -> STNumberFormat.DECIMAL_ZERO; //$NON-NLS-1$
            case "lower-alpha", "lower-latin" -> STNumberFormat.LOWER_LETTER; //$NON-NLS-1$ //$NON-NLS-2$
            case "upper-alpha", "upper-latin" -> STNumberFormat.UPPER_LETTER; //$NON-NLS-1$ //$NON-NLS-2$
            case "lower-roman" -> STNumberFormat.LOWER_ROMAN; //$NON-NLS-1$
            case "upper-roman" -> STNumberFormat.UPPER_ROMAN; //$NON-NLS-1$
            default -> STNumberFormat.BULLET;
        };
    }
}
