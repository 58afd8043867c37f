package org.headend.plan.internal.word;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Short ways through a page. */
final class Dom {
    private static final String SVG = "http://www.w3.org/2000/svg"; //$NON-NLS-1$

    private Dom() {
    }

    /** The name without prefix; only what is in the namespace of SVG is called {@code svg}, for nobody can draw the rest. */
    static String tag(Element element) {
        String name = element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
        return name.equals("svg") && !SVG.equals(element.getNamespaceURI()) ? "unknown" : name; //$NON-NLS-1$ //$NON-NLS-2$
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static List<Element> elements(Node parent) {
        return children(parent).stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").strip().split("\\s+")).contains(name); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static int number(Element element, String attribute, int usual) {
        String text = element.getAttribute(attribute).strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : usual; //$NON-NLS-1$
    }

    /** The element before it, whatever text is between; null for none. */
    static Element before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }

    /** The element after it; null for none. */
    static Element after(Element element) {
        Node node = element.getNextSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
