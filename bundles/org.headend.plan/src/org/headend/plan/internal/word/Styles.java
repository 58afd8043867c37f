package org.headend.plan.internal.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Named styles of a document: that of its text, and those of its headings, which look like the first of each level. A page
 * with one {@code h1} has it for its title; the navigation of the word processor begins below it then.
 */
final class Styles {
    static final String TEXT = "Normal"; //$NON-NLS-1$
    static final String TOC = "TOC1"; //$NON-NLS-1$
    static final String TOC_HEADING = "TOCHeading"; //$NON-NLS-1$
    private static final String TITLE = "Title"; //$NON-NLS-1$
    private static final int LEVELS = 6;

    private final XWPFStyles styles;
    private final Css css;
    private final Map<String, Face> faces = new HashMap<>();
    private final boolean titled;

    Styles(XWPFDocument document, Css css, Document page) {
        this.css = css;
        styles = document.createStyles();
        Element body = (Element) page.getElementsByTagNameNS("*", "body").item(0); //$NON-NLS-1$ //$NON-NLS-2$
        Face text = css.face(css.of(body == null ? page.getDocumentElement() : body));
        CTRPr defaults = CTRPr.Factory.newInstance();
        Styling.face(defaults, text, null);
        CTLanguage language = defaults.addNewLang();
        language.setVal("en-US"); //$NON-NLS-1$
        language.setEastAsia("zh-CN"); //$NON-NLS-1$
        CTStyle normal = style(TEXT, "Normal", STStyleType.PARAGRAPH); //$NON-NLS-1$
        normal.setDefault(true);
        normal.addNewQFormat();
        normal.setRPr(defaults);
        add(normal, text);
        titled = page.getElementsByTagNameNS("*", "h1").getLength() == 1; //$NON-NLS-1$ //$NON-NLS-2$
        for (int level = 1; level <= LEVELS; level++) {
            NodeList headings = page.getElementsByTagNameNS("*", "h" + level); //$NON-NLS-1$ //$NON-NLS-2$
            if (headings.getLength() > 0) {
                heading(id(level), level - (titled ? 1 : 0), css.face(css.of((Element) headings.item(0))), text);
            }
        }
        heading(TOC_HEADING, 0, faces.getOrDefault(id(2), text), text);
        CTStyle toc = style(TOC, "toc 1", STStyleType.PARAGRAPH); //$NON-NLS-1$
        toc.addNewBasedOn().setVal(TEXT);
        add(toc, text);
    }

    private static CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(type);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }

    private void add(CTStyle style, Face face) {
        styles.addStyle(new XWPFStyle(style));
        faces.put(style.getStyleId(), face);
    }

    /** @param outline level in the navigation; 0 for none */
    private void heading(String id, int outline, Face face, Face text) {
        CTStyle style = style(id, id.equals(TITLE) ? "Title" : id.equals(TOC_HEADING) ? "TOC Heading" : "heading " + outline, STStyleType.PARAGRAPH); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        style.addNewBasedOn().setVal(TEXT);
        style.addNewNext().setVal(TEXT);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewKeepLines();
        if (outline > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline - 1L));
        }
        Styling.face(style.addNewRPr(), face, text);
        add(style, face);
    }

    private String id(int level) {
        int outline = level - (titled ? 1 : 0);
        return outline == 0 ? TITLE : "Heading" + outline; //$NON-NLS-1$
    }

    /** Style of an element; that of the text for what is no heading. */
    String of(Element element) {
        String tag = Dom.tag(element);
        if (!tag.matches("h[1-6]")) { //$NON-NLS-1$
            return TEXT;
        }
        Element next = Dom.after(element);
        return next != null && Contents.is(next) ? TOC_HEADING : id(tag.charAt(1) - '0');
    }

    boolean isHeading(String style) {
        return !style.equals(TEXT) && !style.equals(TOC);
    }

    /** What a style says about characters. */
    Face face(String style) {
        return faces.get(style);
    }
}
