package org.headend.design.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.headend.design.exchange.DrawioCell.Box;
import org.headend.design.exchange.DrawioCell.Point;
import org.headend.design.exchange.DrawioFile.BadDrawingException;
import org.headend.design.exchange.DrawioFile.Page;

/** Reads the XML of drawings in one pass, without any of XML’s dangers. */
final class DrawioXml {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NESTING = 3;
    private static final int MAX_CELLS = 300_000;
    private static final double MAX_COORDINATE = 1e7;

    private static final List<String> LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit"); //$NON-NLS-1$ //$NON-NLS-2$

    private final String xml;
    private final int nesting;

    /** @param nesting how many files this one is inside of */
    DrawioXml(String xml, int nesting) throws BadDrawingException {
        this.xml = xml;
        this.nesting = nesting;
        if (nesting > MAX_NESTING) {
            throw new BadDrawingException(Messages.drawio_tooLarge);
        }
    }

    /** Called at each begin and end of an element. */
    private interface Visitor {
        void begin(XMLStreamReader at) throws BadDrawingException;

        void end(String name, String text) throws BadDrawingException;
    }

    private void read(Visitor visitor) throws BadDrawingException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        for (String limit : LIMITS) { // of entities that there are none of; Java 24 and later counts the document as one
            if (factory.isPropertySupported(limit)) {
                factory.setProperty(limit, "0"); //$NON-NLS-1$
            }
        }
        try {
            XMLStreamReader at = factory.createXMLStreamReader(new StringReader(xml));
            StringBuilder text = new StringBuilder();
            int depth = 0;
            while (at.hasNext()) {
                switch (at.next()) {
                    case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> throw new BadDrawingException(Messages.drawio_dtd);
                    case XMLStreamReader.START_ELEMENT -> {
                        if (++depth > MAX_DEPTH) {
                            throw new BadDrawingException(Messages.drawio_tooLarge);
                        }
                        text.setLength(0);
                        visitor.begin(at);
                    }
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(at.getText());
                    case XMLStreamReader.END_ELEMENT -> {
                        depth--;
                        visitor.end(at.getLocalName(), text.toString());
                        text.setLength(0);
                    }
                    default -> {
                        // comments and the like
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) { // StAX throws unchecked on some bad input
            String reason = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("") //$NON-NLS-1$
                    .replaceFirst("^Message: ", "").replaceFirst("[.。]\\s*$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            throw new BadDrawingException(Messages.bind(Messages.drawio_xml, reason));
        }
    }

    private static String get(XMLStreamReader at, String name) {
        String value = at.getAttributeValue(null, name);
        return value == null ? "" : value; //$NON-NLS-1$
    }

    /** The pages of an mxfile, of an SVG that carries one, or the only page of a bare model. */
    List<Page> pages() throws BadDrawingException {
        PageReader reader = new PageReader();
        read(reader);
        return reader.pages;
    }

    private final class PageReader implements Visitor {
        private final List<Page> pages = new ArrayList<>();
        private boolean root = true;
        private String name = ""; //$NON-NLS-1$
        private boolean plain;
        private Map<String, DrawioCell> cells = new LinkedHashMap<>();
        private Map<String, String> wrapper;
        private Map<String, String> cell;
        private Box box = Box.NONE;
        private final List<Point> points = new ArrayList<>();
        private final Map<String, Point> loose = new HashMap<>();
        private boolean inPoints;

        @Override
        public void begin(XMLStreamReader at) throws BadDrawingException {
            if (root) {
                root = false;
                checkRoot(at);
            }
            switch (at.getLocalName()) {
                case "diagram" -> { //$NON-NLS-1$
                    name = get(at, "name"); //$NON-NLS-1$
                    plain = false;
                }
                case "mxGraphModel" -> { //$NON-NLS-1$
                    plain = true;
                    cells = new LinkedHashMap<>();
                }
                case "object", "UserObject" -> wrapper = attributes(at); //$NON-NLS-1$ //$NON-NLS-2$
                case "mxCell" -> { //$NON-NLS-1$
                    cell = attributes(at);
                    box = Box.NONE;
                    points.clear();
                    loose.clear();
                }
                case "mxGeometry" -> box = new Box(number(at, "x"), number(at, "y"), number(at, "width"), number(at, "height"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                        get(at, "relative").equals("1")); //$NON-NLS-1$ //$NON-NLS-2$
                case "Array" -> inPoints = get(at, "as").equals("points"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                case "mxPoint" -> point(new Point(number(at, "x"), number(at, "y")), get(at, "as")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                default -> {
                    // of no use here
                }
            }
        }

        private void checkRoot(XMLStreamReader at) throws BadDrawingException {
            switch (at.getLocalName()) {
                case "mxfile", "mxGraphModel", "diagram" -> { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    // one of ours
                }
                case "svg" -> { //$NON-NLS-1$
                    if (get(at, "content").isEmpty()) { //$NON-NLS-1$
                        throw new BadDrawingException(Messages.drawio_plainPicture);
                    }
                    pages.addAll(DrawioFile.pages(get(at, "content"), nesting + 1)); //$NON-NLS-1$
                }
                default -> throw new BadDrawingException(Messages.bind(Messages.drawio_foreign, at.getLocalName()));
            }
        }

        private void point(Point point, String as) {
            if (inPoints) {
                points.add(point);
            } else if (!as.isEmpty()) {
                loose.put(as, point);
            }
        }

        @Override
        public void end(String element, String text) throws BadDrawingException {
            switch (element) {
                case "Array" -> inPoints = false; //$NON-NLS-1$
                case "mxCell" -> { //$NON-NLS-1$
                    if (cell != null && wrapper == null) {
                        add();
                    }
                }
                case "object", "UserObject" -> { //$NON-NLS-1$ //$NON-NLS-2$
                    if (cell != null && wrapper != null) {
                        add();
                    }
                    wrapper = null;
                }
                case "mxGraphModel" -> pages.add(new Page(name, cells)); //$NON-NLS-1$
                case "diagram" -> { //$NON-NLS-1$
                    if (!plain && !text.isBlank()) {
                        List<Page> inner = DrawioFile.pages(DrawioFile.inflatePage(text), nesting + 1);
                        pages.add(new Page(name, inner.get(0).cells()));
                    }
                }
                default -> {
                    // of no use here
                }
            }
        }

        private void add() throws BadDrawingException {
            Map<String, String> own = wrapper == null ? new HashMap<>() : wrapper;
            String id = own.getOrDefault("id", cell.getOrDefault("id", "cell" + cells.size())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            String label = wrapper != null ? own.getOrDefault("label", "") : cell.getOrDefault("value", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            Map<String, String> extra = new HashMap<>(own);
            extra.remove("id"); //$NON-NLS-1$
            extra.remove("label"); //$NON-NLS-1$
            List<Point> ends = new ArrayList<>();
            for (String end : new String[] { "sourcePoint", "targetPoint" }) { //$NON-NLS-1$ //$NON-NLS-2$
                if (loose.containsKey(end)) {
                    ends.add(loose.get(end));
                }
            }
            cells.putIfAbsent(id, new DrawioCell(id, cell.getOrDefault("parent", ""), label, DrawioStyle.parse(cell.get("style")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    "1".equals(cell.get("vertex")), "1".equals(cell.get("edge")), cell.getOrDefault("source", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                    cell.getOrDefault("target", ""), !"0".equals(cell.get("visible")), "1".equals(cell.get("collapsed")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                    box, points, ends, extra));
            cell = null;
            if (cells.size() > MAX_CELLS) {
                throw new BadDrawingException(Messages.drawio_tooLarge);
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader at) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
        return attributes;
    }

    /** 0 for what is no number. */
    private static double number(XMLStreamReader at, String name) {
        try {
            double value = get(at, name).isEmpty() ? 0 : Double.parseDouble(get(at, name));
            return Math.abs(value) <= MAX_COORDINATE ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
