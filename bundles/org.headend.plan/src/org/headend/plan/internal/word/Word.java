package org.headend.plan.internal.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.headend.plan.internal.print.Print;

/** What all parts of a document that is being written share. */
record Word(XWPFDocument document, Print print, Css css, Styles styles, Anchors anchors, Numbering numbering, Pictures pictures, Sections sections) {

    static Word of(Print print) {
        XWPFDocument document = new XWPFDocument();
        Css css = new Css(print);
        Styles styles = new Styles(document, css, print.document());
        return new Word(document, print, css, styles, new Anchors(print.document()), new Numbering(document), new Pictures(document, css),
                new Sections(document, css, styles));
    }
}
