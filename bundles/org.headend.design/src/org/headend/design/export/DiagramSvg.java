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
import org.headend.design.LinkRoutes.Side;
import org.headend.design.MediumStyle;
import org.headend.design.Scene;
import org.headend.design.Scene.Card;
import org.headend.design.Scene.Frame;
import org.headend.design.internal.Messages;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Node;
import org.headend.design.view.AreaLabels;
import org.headend.design.view.LinkLabel;
import org.headend.design.view.LinkLabel.Text;

/** A topology as one SVG: frames of groups, cards with icon, name and address, orthogonal links by medium, a legend. */
public final class DiagramSvg {
    private static final int MARGIN = 24;
    private static final int TITLE = 44;
    private static final int LEGEND = 40;
    private static final int ICON = 40;
    private static final int LEGEND_ITEM = 128;
    private static final int MAX_NAME = 20;
    private static final int JUMP = 5;
    private static final int GAP = 10;
    private static final int BEHIND = 2;
    private static final int WIDE = 0x2E7F;
    private static final String FONT = "'Segoe UI','Noto Sans CJK SC','DejaVu Sans',sans-serif"; //$NON-NLS-1$

    private final Document document;
    private final Scene scene;
    private final Set<LinkLabel> labels;
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

    private DiagramSvg(Document document, Scene scene, Set<LinkLabel> labels, Catalog catalog) {
        this.document = document;
        this.catalog = catalog;
        this.labels = labels;
        this.scene = scene;
        routes = new LinkRoutes(scene);
        scene.drawn().forEach(link -> paths.put(link, routes.route(link)));
        measure();
    }

    private void measure() {
        scene.cards().forEach(c -> include(c.x(), c.y(), c.x() + AutoLayout.NODE_WIDTH, c.y() + AutoLayout.NODE_HEIGHT + (c.group() == null ? 0 : 2 * BEHIND)));
        scene.frames().forEach(f -> include(f.box().x(), f.box().y(), f.box().x() + f.box().width(), f.box().y() + f.box().height()));
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
        return draw(document, new Scene(diagram), LinkLabel.parse(diagram.getLabels()), catalog);
    }

    /**
     * As {@link #draw(Document, Diagram, Catalog)}, of what a scene shows.
     *
     * @param labels what is written at links
     */
    public static String draw(Document document, Scene scene, Set<LinkLabel> labels, Catalog catalog) {
        return new DiagramSvg(document, scene, labels, catalog).draw();
    }

    /** The diagram alone, without title, ground and legend, with what its sheets say beside it. */
    public static Plate plate(Document document, Diagram diagram, Catalog catalog, TitleBlock title) {
        return plate(document, new Scene(diagram), LinkLabel.parse(diagram.getLabels()), catalog, title);
    }

    /** As {@link #plate(Document, Diagram, Catalog, TitleBlock)}, of what a scene shows. */
    public static Plate plate(Document document, Scene scene, Set<LinkLabel> labels, Catalog catalog, TitleBlock title) {
        DiagramSvg svg = new DiagramSvg(document, scene, labels, catalog);
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
        scene.frames().forEach(this::frame);
        paths.forEach(this::link);
        paths.keySet().forEach(link -> LinkLabel.texts(link, routes, labels).forEach(this::label));
        for (Card card : scene.cards()) {
            if (card.node() != null) {
                node(card.node());
            } else {
                group(card);
            }
        }
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
        int bundle = scene.bundle(link).size();
        out.append(String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke-width=\"%d\" stroke-linejoin=\"round\"%s><title>%s</title></path>%n", //$NON-NLS-1$
                line(path, routes.crossings(link, JUMP + 2)), bundle > 1 ? 4 : 2, stroke(link.getMedium()),
                escape(bundle > 1 ? MediumStyle.of(link.getMedium()).label() + " × " + bundle : label(link)))); //$NON-NLS-1$
    }

    /** The path with an arc over each crossing, as on screen. */
    private static String line(List<Position> path, int[][] crossings) {
        StringBuilder line = new StringBuilder().append('M').append(path.get(0).x()).append(' ').append(path.get(0).y());
        for (int i = 0; i + 1 < path.size(); i++) {
            Position a = path.get(i);
            Position b = path.get(i + 1);
            int sign = b.x() >= a.x() ? 1 : -1;
            int last = Integer.MIN_VALUE;
            for (int k = 0; k < crossings[i].length; k++) {
                int x = crossings[i][sign > 0 ? k : crossings[i].length - 1 - k];
                if (last == Integer.MIN_VALUE || Math.abs(x - last) > 2 * JUMP) {
                    last = x;
                    line.append(String.format(Locale.ROOT, "L%d %dA%d %d 0 0 %d %d %d", x - sign * JUMP, a.y(), JUMP, JUMP, sign > 0 ? 1 : 0, //$NON-NLS-1$
                            x + sign * JUMP, a.y()));
                }
            }
            line.append('L').append(b.x()).append(' ').append(b.y());
        }
        return line.toString();
    }

    private void label(Text label) {
        int width = label.text().codePoints().map(c -> c > WIDE ? 11 : 6).sum() + 4;
        int x = label.at().x();
        int y = label.at().y();
        boolean turned = label.away() != null && (label.away() == Side.TOP || label.away() == Side.BOTTOM);
        int middleX = label.away() == Side.LEFT ? x - GAP - width / 2 : label.away() == Side.RIGHT ? x + GAP + width / 2 : x;
        int middleY = label.away() == Side.TOP ? y - GAP - width / 2 : label.away() == Side.BOTTOM ? y + GAP + width / 2 : y;
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,%d)%s\"><rect x=\"%d\" y=\"-7\" width=\"%d\" height=\"14\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>" //$NON-NLS-1$
                + "<text y=\"4\" font-size=\"11\" fill=\"#1c2733\" text-anchor=\"middle\">%s</text></g>%n", middleX, middleY, turned ? " rotate(-90)" : "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                -width / 2, width, escape(label.text())));
    }

    private void frame(Frame frame) {
        Area area = frame.group().getArea();
        out.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"7\" fill=\"%s\" fill-opacity=\"0.06\" stroke=\"%5$s\"%s/>" //$NON-NLS-1$
                + "<text x=\"%d\" y=\"%d\" font-size=\"12\" fill=\"#1c2733\">%s <tspan fill=\"#5b6b7c\" font-size=\"11\">%s</tspan></text>%n", //$NON-NLS-1$
                frame.box().x(), frame.box().y(), frame.box().width(), frame.box().height(), AreaLabels.color(area.getKind()),
                area.getKind() == AreaKind.OUTDOOR ? " stroke-dasharray=\"6 4\"" : "", frame.box().x() + 12, frame.box().y() + 18, //$NON-NLS-1$ //$NON-NLS-2$
                escape(area.getName()), escape(AreaLabels.of(area.getKind()))));
    }

    private void group(Card card) {
        Area area = card.group().getArea();
        String color = AreaLabels.color(area.getKind());
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,%d)\"><title>%s</title>", card.x(), card.y(), escape(area.getName()))); //$NON-NLS-1$
        for (int behind = 2; behind >= 0; behind--) {
            out.append(String.format(Locale.ROOT, "<rect x=\"%1$d\" y=\"%1$d\" width=\"%2$d\" height=\"%3$d\" rx=\"8\" fill=\"#f6f8fa\"/>" //$NON-NLS-1$
                    + "<rect x=\"%1$d\" y=\"%1$d\" width=\"%2$d\" height=\"%3$d\" rx=\"8\" fill=\"%4$s\" fill-opacity=\"0.16\" stroke=\"%4$s\"/>", //$NON-NLS-1$
                    behind * BEHIND, AutoLayout.NODE_WIDTH, AutoLayout.NODE_HEIGHT, color));
        }
        text(AutoLayout.NODE_WIDTH / 2, 36, 22, "#1c2733", Integer.toString(scene.nodes(card.group()).size())); //$NON-NLS-1$
        text(AutoLayout.NODE_WIDTH / 2, 63, 12, "#1c2733", shorten(area.getName())); //$NON-NLS-1$
        text(AutoLayout.NODE_WIDTH / 2, 80, 11, "#5b6b7c", AreaLabels.of(area.getKind())); //$NON-NLS-1$
        out.append("</g>\n"); //$NON-NLS-1$
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
                    escape(Messages.export_legend.toString())));
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
