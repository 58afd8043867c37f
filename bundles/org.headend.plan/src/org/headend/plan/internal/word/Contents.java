package org.headend.plan.internal.word;

import java.util.List;
import java.util.stream.IntStream;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A list of class {@code toc} whose items link into the page: the table of contents, which the word processor keeps up to date. */
final class Contents {
    private final Flow flow;

    Contents(Flow flow) {
        this.flow = flow;
    }

    static boolean is(Element element) {
        return Dom.hasClass(element, "toc") && element.getElementsByTagNameNS("*", "a").getLength() > 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    void write(Element element, Frame frame) {
        Word word = flow.word();
        NodeList all = element.getElementsByTagNameNS("*", "a"); //$NON-NLS-1$ //$NON-NLS-2$
        List<Element> links = IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i))
                .filter(a -> a.getAttribute("href").startsWith("#") && word.anchors().name(a.getAttribute("href").substring(1)) != null).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Frame outside = new Frame(0, 0, null, frame.page(), null, -1);
        CTP last = null;
        for (Element link : links) {
            CTP paragraph = flow.paragraph(word.css().of(link), Styles.TOC, outside);
            CTPPr properties = paragraph.getPPr();
            CTTabStop tab = properties.addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setLeader(STTabTlc.DOT);
            tab.setPos(Styling.twips(flow.width()));
            if (last == null) {
                Fields.begin(paragraph, " TOC \\o \"1-" + depth(element) + "\" \\h \\z \\u "); //$NON-NLS-1$ //$NON-NLS-2$
            }
            entry(paragraph, link);
            last = paragraph;
        }
        if (last != null) {
            Fields.end(last);
        }
    }

    private void entry(CTP paragraph, Element link) {
        Word word = flow.word();
        String id = link.getAttribute("href").substring(1); //$NON-NLS-1$
        Face face = word.css().face(word.css().of(link));
        Face base = word.styles().face(Styles.TOC);
        CTHyperlink entry = paragraph.addNewHyperlink();
        entry.setAnchor(word.anchors().name(id));
        entry.setHistory(true);
        CTR title = entry.addNewR();
        Styling.face(title, face, base);
        Fields.text(title, link.getTextContent().strip().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        entry.addNewR().addNewTab();
        int page = word.print().page(id);
        Fields.simple(entry.addNewFldSimple(), " PAGEREF " + word.anchors().name(id) + " \\h ", page > 0 ? Integer.toString(page) : "", face, base); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Lists within lists. */
    private static int depth(Element element) {
        return 1 + Dom.elements(element).stream().mapToInt(child -> depth(child) - (Dom.tag(child).matches("[ou]l") ? 0 : 1)).max().orElse(0); //$NON-NLS-1$
    }
}
