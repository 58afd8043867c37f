package org.headend.plan.internal.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Places that links of the document lead to, as bookmarks. */
final class Anchors {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();
    private final Set<String> set = new HashSet<>();
    private int number;

    Anchors(Document document) {
        Set<String> wanted = new HashSet<>();
        NodeList links = document.getElementsByTagNameNS("*", "a"); //$NON-NLS-1$ //$NON-NLS-2$
        for (int i = 0; i < links.getLength(); i++) {
            String target = ((Element) links.item(i)).getAttribute("href"); //$NON-NLS-1$
            if (target.startsWith("#") && target.length() > 1) { //$NON-NLS-1$
                wanted.add(target.substring(1));
            }
        }
        wanted.stream().sorted().forEach(id -> names.put(id, "_Plan" + (names.size() + 1))); //$NON-NLS-1$
    }

    /** The bookmark of an id that something links to; null for others. */
    String name(String id) {
        return names.get(id);
    }

    /** The next paragraph is in this element. */
    void reached(Element element) {
        String id = element.getAttribute("id"); //$NON-NLS-1$
        if (names.containsKey(id) && set.add(id)) {
            waiting.add(id);
        }
    }

    /** Marks a paragraph with all that was reached. */
    void mark(CTP paragraph) {
        for (String id : waiting) {
            BigInteger mark = BigInteger.valueOf(++number);
            CTBookmark start = paragraph.addNewBookmarkStart();
            start.setId(mark);
            start.setName(names.get(id));
            paragraph.addNewBookmarkEnd().setId(mark);
        }
        waiting.clear();
    }
}
