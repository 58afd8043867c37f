package org.headend.design.export;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Position;
import org.headend.design.Labels;
import org.headend.design.LinkRoutes;
import org.headend.design.MediumStyle;
import org.headend.design.internal.Messages;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Node;

/** A topology diagram as one SVG: cards with icon, name and address; orthogonal links by medium; a legend. */
public final class DiagramSvg {
    private static final int MARGIN = 24;
    private static final int TITLE = 44;
    private static final int LEGEND = 40;
    private static final int ICON = 40;
    private static final int LEGEND_ITEM = 128;
    private static final int MAX_NAME = 20;
    private static final String FONT = "'Segoe UI','Noto Sans CJK SC','DejaVu Sans',sans-serif"; //$NON-NLS-1$

    private final Document document;
    private final Diagram diagram;
    private final Catalog catalog;
    private final LinkRoutes routes;
    private final Map<Link, List<Position>> paths = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;
    private int width;
    private int height;

    private DiagramSvg(Document document, Diagram diagram, Catalog catalog) {
        this.document = document;
        this.diagram = diagram;
        this.catalog = catalog;
        routes = new LinkRoutes(diagram);
        for (Link link : document.getSite().getLinks()) {
            if (routes.drawn(link)) {
                paths.put(link, routes.route(link));
            }
        }
        measure();
    }

    private void measure() {
        diagram.getNodes().forEach(n -> include(n.getX(), n.getY(), n.getX() + AutoLayout.NODE_WIDTH, n.getY() + AutoLayout.NODE_HEIGHT));
        paths.values().forEach(path -> path.forEach(p -> include(p.x(), p.y(), p.x(), p.y())));
        if (left > right) {
            include(0, 0, AutoLayout.NODE_WIDTH, 0);
        }
        width = Math.max(LEGEND_ITEM, right - left) + 2 * MARGIN;
        height = bottom - top + TITLE + MARGIN;
    }

    private void include(int x1, int y1, int x2, int y2) {
        left = Math.min(left, x1);
        top = Math.min(top, y1);
        right = Math.max(right, x2);
        bottom = Math.max(bottom, y2);
    }

    /** @return a complete SVG document with a white background; cards stand and links run as on screen */
    public static String draw(Document document, Diagram diagram, Catalog catalog) {
        return new DiagramSvg(document, diagram, catalog).draw();
    }

    /** The diagram alone, without title, ground and legend, with what its sheets say beside it. */
    public static Plate plate(Document document, Diagram diagram, Catalog catalog, TitleBlock title) {
        DiagramSvg svg = new DiagramSvg(document, diagram, catalog);
        svg.content();
        List<Plate.Symbol> legend = svg.used().stream().map(MediumStyle::of)
                .map(s -> new Plate.Symbol("<path d=\"M0 2h10\" stroke-width=\"0.7\" stroke=\"" + s.color() + "\" stroke-dasharray=\"" //$NON-NLS-1$ //$NON-NLS-2$
                        + paperDash(s.dash()) + "\"/>", s.label())) //$NON-NLS-1$
                .toList();
        int border = 4;
        return new Plate(new Drawing(svg.out.toString(), svg.left - border, svg.top - border, Math.max(1, svg.right - svg.left + 2 * border),
                Math.max(1, svg.bottom - svg.top + 2 * border)), title, legend, 0);
    }

    /** A dash of the screen as it is drawn on paper, mm. */
    private static String paperDash(String dash) {
        return dash.isEmpty() ? "none" : Stream.of(dash.split(" ")).map(d -> String.format(Locale.ROOT, "%.2f", Double.parseDouble(d) * 0.26)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .collect(Collectors.joining(" ")); //$NON-NLS-1$
    }

    private Set<Medium> used() {
        Set<Medium> used = EnumSet.noneOf(Medium.class);
        paths.keySet().forEach(link -> used.add(link.getMedium()));
        return used;
    }

    private void content() {
        paths.forEach(this::link);
        diagram.getNodes().stream().filter(n -> n.getDevice() != null).forEach(this::node);
    }

    private String draw() {
        Set<Medium> used = used();
        int columns = Math.max(1, (width - 2 * MARGIN) / LEGEND_ITEM);
        int total = height + LEGEND * Math.max(1, (used.size() + columns - 1) / columns);
        out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" font-family=\"%3$s\">%n", //$NON-NLS-1$
                width, total, FONT));
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"); //$NON-NLS-1$
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"30\" font-size=\"18\" font-weight=\"600\" fill=\"#1c2733\">%s</text>%n", MARGIN, //$NON-NLS-1$
                escape(document.getSite().getName())));
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,%d)\">%n", MARGIN - left, TITLE - top)); //$NON-NLS-1$
        content();
        out.append("</g>\n"); //$NON-NLS-1$
        legend(used);
        return out.append("</svg>\n").toString(); //$NON-NLS-1$
    }

    private void link(Link link, List<Position> path) {
        StringBuilder points = new StringBuilder();
        path.forEach(p -> points.append(points.isEmpty() ? 'M' : 'L').append(p.x()).append(' ').append(p.y()));
        out.append(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\"%s><title>%s</title></path>%n", //$NON-NLS-1$
                points, stroke(link.getMedium()), escape(label(link))));
    }

    private static String stroke(Medium medium) {
        MediumStyle style = MediumStyle.of(medium);
        return " stroke=\"" + style.color() + '"' + (style.dash().isEmpty() ? "" : " stroke-dasharray=\"" + style.dash() + '"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String label(Link link) {
        return Labels.of(link.getPorts().get(0)) + " – " + Labels.of(link.getPorts().get(1)); //$NON-NLS-1$
    }

    private void node(Node node) {
        Device device = node.getDevice();
        int centre = AutoLayout.NODE_WIDTH / 2;
        String category = catalog.type(device.getType()).map(DeviceType::category).orElse("server"); //$NON-NLS-1$
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,%d)\"><title>%s</title>", node.getX(), node.getY(), //$NON-NLS-1$
                escape(device.getName())));
        out.append(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" rx=\"8\" fill=\"#f6f8fa\" stroke=\"#cbd5df\"/>", //$NON-NLS-1$
                AutoLayout.NODE_WIDTH, AutoLayout.NODE_HEIGHT));
        out.append(icon(category, centre - ICON / 2, 8));
        text(centre, 63, 12, "#1c2733", shorten(device.getName())); //$NON-NLS-1$
        address(device).ifPresent(a -> text(centre, 80, 11, "#5b6b7c", a)); //$NON-NLS-1$
        out.append("</g>\n"); //$NON-NLS-1$
    }

    private static String icon(String category, int x, int y) {
        String svg = Catalog.icon(category).strip();
        return svg.replaceFirst("<svg [^>]*>", String.format(Locale.ROOT, //$NON-NLS-1$
                "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" viewBox=\"0 0 48 48\">", x, y, ICON, ICON)); //$NON-NLS-1$
    }

    private void text(int x, int y, int size, String color, String text) {
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\" text-anchor=\"middle\">%s</text>", x, y, size, //$NON-NLS-1$
                color, escape(text)));
    }

    private static Optional<String> address(Device device) {
        return device.getPorts().stream().filter(p -> p.getAddress() != null && !p.getAddress().isBlank())
                .map(p -> p.getAddress().replaceFirst("/.*", "")).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
                .or(() -> device.getPorts().stream().filter(p -> p.getBusAddress() > 0).map(p -> "#" + p.getBusAddress()).findFirst()); //$NON-NLS-1$
    }

    private void legend(Set<Medium> used) {
        int x = MARGIN;
        int y = height + LEGEND / 2;
        for (Medium medium : used) {
            if (x + LEGEND_ITEM > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += LEGEND;
            }
            out.append(String.format(Locale.ROOT, "<path d=\"M%d %dh26\" stroke-width=\"2.5\"%s/>", x, y, stroke(medium))); //$NON-NLS-1$
            out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"12\" fill=\"#5b6b7c\">%s</text>%n", x + 34, y + 4, //$NON-NLS-1$
                    escape(MediumStyle.of(medium).label())));
            x += LEGEND_ITEM;
        }
        if (used.isEmpty()) {
            out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"12\" fill=\"#5b6b7c\">%s</text>%n", x, y, //$NON-NLS-1$
                    escape(Messages.export_legend)));
        }
    }

    private static String shorten(String name) {
        return name == null ? "" : name.codePointCount(0, name.length()) <= MAX_NAME ? name //$NON-NLS-1$
                : name.substring(0, name.offsetByCodePoints(0, MAX_NAME - 1)) + '…';
    }

    static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
    }
}
