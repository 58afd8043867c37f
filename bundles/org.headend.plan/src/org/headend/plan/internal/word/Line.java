package org.headend.plan.internal.word;

import java.net.URI;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;

/** What stands in the lines of one paragraph: texts, links, small pictures. White space is what CSS makes of it. */
final class Line {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    private static final String BOX = "☐"; //$NON-NLS-1$
    private static final String SYMBOLS = "Segoe UI Symbol"; //$NON-NLS-1$

    private final Word word;
    private final CTP paragraph;
    private final Face base;
    private final double width;
    private final double height;
    private boolean space = true;
    private CTR last;
    private String lastText = ""; //$NON-NLS-1$

    /**
     * @param style  of the paragraph
     * @param width  most that a picture may have, points
     */
    Line(Word word, CTP paragraph, String style, double width, double height) {
        this.word = word;
        this.paragraph = paragraph;
        this.width = width;
        this.height = height;
        base = word.styles().face(style);
    }

    /** True for what would show: other text than white space, pictures, breaks, boxes. */
    static boolean shows(Node node, Css css) {
        if (node instanceof Text text) {
            return !text.getData().isBlank() || keepsSpace(css.of((Element) text.getParentNode())) && !text.getData().isEmpty();
        }
        if (!(node instanceof Element element) || css.of(element).isDisplayNone() || css.of(element).isRunning()) {
            return false;
        }
        return Pictures.isPicture(element) || Dom.tag(element).equals("br") || isBox(element, css) //$NON-NLS-1$
                || Dom.children(element).stream().anyMatch(child -> shows(child, css));
    }

    /** An empty frame in a line: a box to tick. */
    private static boolean isBox(Element element, Css css) {
        CalculatedStyle style = css.of(element);
        return style.isInlineBlock() && element.getTextContent().isBlank() && Dom.elements(element).isEmpty() && css.block(style, 0).edges()[Block.TOP].isDrawn();
    }

    private static boolean keepsSpace(CalculatedStyle style) {
        IdentValue white = style.getWhitespace();
        return white == IdentValue.PRE || white == IdentValue.PRE_WRAP;
    }

    void add(Node node) {
        add(node, null);
    }

    private void add(Node node, CTHyperlink link) {
        if (node instanceof Text text) {
            text(text.getData(), word.css().of((Element) text.getParentNode()), link);
        } else if (node instanceof Element element && !word.css().of(element).isDisplayNone() && !word.css().of(element).isRunning()) {
            word.anchors().reached(element);
            element(element, link);
        }
    }

    private void element(Element element, CTHyperlink link) {
        switch (Dom.tag(element)) {
            case "br" -> { //$NON-NLS-1$
                run(link).addNewBr();
                last = null;
                space = true;
            }
            case "svg", "img" -> picture(element); //$NON-NLS-1$ //$NON-NLS-2$
            case "a" -> { //$NON-NLS-1$
                CTHyperlink made = link == null ? link(element.getAttribute("href").strip()) : null; //$NON-NLS-1$
                Dom.children(element).forEach(child -> add(child, made == null ? link : made));
            }
            default -> {
                if (isBox(element, word.css())) {
                    Face face = word.css().face(word.css().of(element));
                    say(link, BOX, new Face(face.points() * 1.15, SYMBOLS, SYMBOLS, false, false, false, false, face.color(), "", 0, "")); //$NON-NLS-1$ //$NON-NLS-2$
                    space = false;
                } else {
                    Dom.children(element).forEach(child -> add(child, link));
                }
            }
        }
    }

    private void picture(Element element) {
        Pictures.Picture picture = word.pictures().read(element, width).orElse(null);
        if (picture != null) {
            word.pictures().add(paragraph, picture, width, height);
            last = null;
            space = false;
        } else if (!element.getAttribute("alt").isBlank()) { //$NON-NLS-1$
            say(null, element.getAttribute("alt"), word.css().face(word.css().of(element))); //$NON-NLS-1$
        }
    }

    /** Null for a place that the document does not have, and for a scheme that runs something. */
    private CTHyperlink link(String target) {
        String bookmark = target.startsWith("#") ? word.anchors().name(target.substring(1)) : null; //$NON-NLS-1$
        if (bookmark != null) {
            CTHyperlink link = paragraph.addNewHyperlink();
            link.setAnchor(bookmark);
            return link;
        }
        try {
            URI uri = URI.create(target);
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))) {
                CTHyperlink link = paragraph.addNewHyperlink();
                link.setId(word.document().getPackagePart().addExternalRelationship(target, XWPFRelation.HYPERLINK.getRelation()).getId());
                return link;
            }
        } catch (IllegalArgumentException e) {
            return null; // its text remains
        }
        return null;
    }

    private CTR run(CTHyperlink link) {
        return link == null ? paragraph.addNewR() : link.addNewR();
    }

    private void text(String data, CalculatedStyle style, CTHyperlink link) {
        Face face = ground(word.css().face(style), style);
        if (keepsSpace(style)) {
            String[] lines = data.split("\n", -1); //$NON-NLS-1$
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run(link).addNewBr();
                }
                say(link, lines[i].replace("\t", "    "), face); //$NON-NLS-1$ //$NON-NLS-2$
            }
            space = false;
            last = null;
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!white || !space) {
                text.append(white ? ' ' : c);
            }
            space = white;
        }
        if (!text.isEmpty()) {
            say(link, text.toString(), face);
        }
    }

    /** Background of an element within the line; that of a block is drawn by its paragraph. */
    private static Face ground(Face face, CalculatedStyle style) {
        String color = style.isIdent(CSSName.DISPLAY, IdentValue.INLINE) ? Css.color(style.getBackgroundColor()).orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return color.isEmpty() ? face : new Face(face.points(), face.font(), face.asian(), face.bold(), face.italic(), face.underlined(), face.struck(),
                face.color(), color, face.spaced(), face.raised());
    }

    private void say(CTHyperlink link, String text, Face face) {
        if (!text.isEmpty()) {
            last = run(link);
            Styling.face(last, face, base);
            Fields.text(last, text);
            lastText = text;
        }
    }

    /** A space at the end does not show, but would move what is set to the right. */
    void end() {
        if (last != null && lastText.endsWith(" ")) { //$NON-NLS-1$
            last.getTArray(0).setStringValue(lastText.stripTrailing());
        }
    }
}
