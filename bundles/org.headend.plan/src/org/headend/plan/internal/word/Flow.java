package org.headend.plan.internal.word;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;

/** Writes blocks one below the other, into the document or into a cell. Margins collapse as in CSS. */
final class Flow {
    private static final double TINY = 1;

    private final Word word;
    private final Container into;
    /** Of a cell; in the document it is that of the page. */
    private final double width;
    private final boolean inCell;
    /** Lines are as high as the style sheet says with every font, so that a form keeps its page. */
    private final boolean exact;
    private final BooleanSupplier cancelled;

    private double before;
    private boolean breaks;
    /** Nothing has been written on this page. */
    private boolean fresh = true;
    private String page;
    private CTP last;
    private boolean afterTable;
    /** The item of a list whose number has not been written yet. */
    private Frame item;

    private Flow(Word word, Container into, double width, boolean inCell, boolean exact, String page, BooleanSupplier cancelled) {
        this.word = word;
        this.into = into;
        this.width = width;
        this.inCell = inCell;
        this.exact = exact;
        this.page = page;
        this.cancelled = cancelled;
    }

    static Flow document(Word word, BooleanSupplier cancelled) {
        return new Flow(word, Container.of(word.document().getDocument().getBody()), 0, false, false, null, cancelled);
    }

    Flow cell(Container into, Element cell, double cellWidth) {
        boolean pictured = cell.getElementsByTagNameNS("*", "svg").getLength() + cell.getElementsByTagNameNS("*", "img").getLength() > 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return new Flow(word, into, cellWidth, true, !pictured, page, cancelled);
    }

    Word word() {
        return word;
    }

    double width() {
        return inCell ? width : word.sections().sheet(page == null ? "auto" : page).textWidth(); //$NON-NLS-1$
    }

    /** Writes what is in an element. */
    void children(Element parent, Frame frame) {
        Element host = parent;
        Line line = null;
        for (Node child : Dom.children(parent)) {
            if (child instanceof Element element && word.css().of(element).isRunning()) {
                continue;
            }
            if (child instanceof Element element && isBlock(element)) {
                line = end(line);
                block(element, frame);
            } else if (line != null || Line.shows(child, word.css())) {
                if (line == null) {
                    String style = word.styles().of(host);
                    CTP paragraph = paragraph(word.css().of(host), style, frame);
                    line = new Line(word, paragraph, style, width() - frame.left() - frame.right(), word.sections().sheet(page == null ? "auto" : page).textHeight()); //$NON-NLS-1$
                }
                line.add(child);
            }
        }
        end(line);
    }

    private static Line end(Line line) {
        if (line != null) {
            line.end();
        }
        return null;
    }

    private boolean isBlock(Element element) {
        CalculatedStyle style = word.css().of(element);
        if (style.isDisplayNone()) {
            return true; // and leaves nothing
        }
        boolean inline = style.isIdent(CSSName.DISPLAY, IdentValue.INLINE) || style.isInlineBlock();
        return !inline || !Pictures.isPicture(element) && Dom.elements(element).stream().anyMatch(this::isBlock);
    }

    void block(Element element, Frame outer) {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
        CalculatedStyle style = word.css().of(element);
        if (style.isDisplayNone()) {
            return;
        }
        double around = Math.max(10, width() - outer.left() - outer.right());
        Block block = word.css().block(style, around);
        Frame frame = outer.within(block);
        breaks |= block.breakBefore();
        before = Math.max(before, block.margin()[Block.TOP]);
        word.anchors().reached(element);
        switch (Dom.tag(element)) {
            case "table" -> table(element, frame, block); //$NON-NLS-1$
            case "svg", "img" -> picture(element, style, frame); //$NON-NLS-1$ //$NON-NLS-2$
            case "hr" -> paragraph(style, Styles.TEXT, frame); //$NON-NLS-1$
            default -> {
                if (Contents.is(element)) {
                    new Contents(this).write(element, frame);
                } else {
                    inside(element, style, block, frame);
                }
            }
        }
        before = Math.max(before, block.margin()[Block.BOTTOM]);
        breaks |= block.breakAfter();
    }

    private void inside(Element element, CalculatedStyle style, Block block, Frame frame) {
        String tag = Dom.tag(element);
        if (!block.isBox()) {
            before += block.padding()[Block.TOP];
        }
        if (tag.equals("ol") || tag.equals("ul")) { //$NON-NLS-1$ //$NON-NLS-2$
            String kind = Dom.elements(element).stream().findFirst().map(li -> word.css().of(li).getStringProperty(CSSName.LIST_STYLE_TYPE)).orElse("none"); //$NON-NLS-1$
            BigInteger numbering = kind.equals("none") ? null : word.numbering().list(kind, Dom.number(element, "start", 1)); //$NON-NLS-1$ //$NON-NLS-2$
            children(element, frame.list(numbering));
        } else {
            if (style.isListItem() && frame.list() != null) {
                item = frame;
            }
            children(element, frame);
        }
        if (!block.isBox()) {
            before += block.padding()[Block.BOTTOM];
        }
    }

    private void picture(Element element, CalculatedStyle style, Frame frame) {
        double available = width() - frame.left() - frame.right();
        Pictures.Picture picture = word.pictures().read(element, available).orElse(null);
        if (picture == null) {
            return;
        }
        need(frame.page());
        Sections.Sheet sheet = word.sections().sheet(page);
        if (!inCell && sheet.isBorderless() && picture.width() > sheet.width() * 0.9) {
            word.pictures().fill(tiny(), picture);
        } else {
            CTP paragraph = paragraph(style, Styles.TEXT, frame);
            word.pictures().add(paragraph, picture, width() - frame.left() - frame.right(), sheet.textHeight() - 16);
        }
    }

    private void table(Element element, Frame frame, Block block) {
        need(frame.page());
        if (breaks && !fresh || last == null && afterTable) {
            tiny();
        }
        breaks = false;
        if (before > TINY && last != null) {
            last.getPPr().getSpacing().setAfter(Styling.twips(before));
        } else if (before > TINY && !fresh || before > 10) {
            exact(tiny(), before);
        }
        before = 0;
        Grid grid = new Grid(this, element, frame);
        if (grid.isEmpty()) {
            return;
        }
        if (!inCell) {
            CTP mark = last;
            if (mark != null) {
                word.anchors().mark(mark);
            }
        }
        grid.write(into.table());
        last = null;
        afterTable = true;
        fresh = false;
        item = null;
    }

    /** A paragraph with the look of an element; what waits – a page, a break, a margin, a number – goes into it. */
    CTP paragraph(CalculatedStyle style, String name, Frame frame) {
        need(frame.page());
        CTP paragraph = into.paragraph();
        Block block = word.css().block(style, width());
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(name);
        if (block.keepWithNext() && !word.styles().isHeading(name)) {
            properties.addNewKeepNext();
        }
        if (block.keepTogether()) {
            properties.addNewKeepLines();
        }
        if (breaks && !fresh) {
            properties.addNewPageBreakBefore();
        }
        boolean numbered = item != null && item.list() != null;
        if (numbered) {
            CTNumPr number = properties.addNewNumPr();
            number.addNewIlvl().setVal(BigInteger.valueOf(Math.min(item.level(), Numbering.LEVELS - 1)));
            number.addNewNumId().setVal(item.list());
        }
        if (frame.box() != null) {
            Styling.box(properties, frame.box());
        }
        Styling.spacing(properties, before, block.leading());
        if (exact && block.leading() > 0) {
            properties.getSpacing().setLineRule(STLineSpacingRule.EXACT);
        }
        if (!numbered && (frame.left() > 0.5 || frame.right() > 0.5 || block.indent() > 0.5)) {
            CTInd indent = properties.addNewInd();
            indent.setLeft(Styling.twips(frame.left()));
            indent.setRight(Styling.twips(frame.right()));
            if (block.indent() > 0.5) {
                indent.setFirstLine(Styling.twips(block.indent()));
            }
        }
        Styling.align(properties, block.align());
        written(paragraph);
        item = null;
        return paragraph;
    }

    private void written(CTP paragraph) {
        word.anchors().mark(paragraph);
        before = 0;
        breaks = false;
        fresh = false;
        afterTable = false;
        last = paragraph;
    }

    /** A paragraph that takes next to no room, where the format wants one. */
    private CTP tiny() {
        CTP paragraph = into.paragraph();
        CTPPr properties = paragraph.addNewPPr();
        if (breaks && !fresh) {
            properties.addNewPageBreakBefore();
        }
        double waiting = before;
        exact(paragraph, TINY);
        properties.addNewRPr().addNewSz().setVal(BigInteger.TWO);
        written(paragraph);
        before = waiting;
        return paragraph;
    }

    private static void exact(CTP paragraph, double height) {
        CTPPr properties = paragraph.getPPr();
        Styling.spacing(properties, 0, height);
        properties.getSpacing().setLineRule(STLineSpacingRule.EXACT);
    }

    /** What follows stands on another kind of page: the pages before become a section. */
    private void need(String wanted) {
        if (inCell || wanted.equals(page)) {
            return;
        }
        if (page != null) {
            boolean waiting = breaks;
            breaks = false;
            CTP mark = last == null ? tiny() : last;
            section(mark.getPPr().addNewSectPr());
            breaks = waiting;
            fresh = true;
            last = null;
            afterTable = false;
        }
        page = wanted;
    }

    private void section(CTSectPr section) {
        word.sections().write(section, page == null ? "auto" : page); //$NON-NLS-1$
    }

    /** Ends the document. */
    void finish() {
        if (last == null) {
            tiny();
        }
        section(word.document().getDocument().getBody().addNewSectPr());
    }

    /** A cell ends with a paragraph. */
    void finishCell() {
        if (last == null) {
            tiny();
        }
    }

    /** Elements of the document in the order of the page. */
    static List<Element> body(Word word) {
        return Dom.elements(word.print().document().getDocumentElement()).stream().filter(e -> Dom.tag(e).equals("body")).toList(); //$NON-NLS-1$
    }
}
