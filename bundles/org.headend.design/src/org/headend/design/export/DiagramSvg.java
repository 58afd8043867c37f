package org.headend.design.export;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.AutoLayout;
import org.headend.design.MediumStyle;
import org.headend.design.internal.Messages;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Node;
import org.headend.design.site.Port;

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
    private final Map<Device, Node> nodes = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int width = 2 * MARGIN;
    private int height = TITLE;

    private DiagramSvg(Document document, Diagram diagram, Catalog catalog) {
        this.document = document;
        this.diagram = diagram;
        this.catalog = catalog;
        for (Node node : diagram.getNodes()) {
            nodes.put(node.getDevice(), node);
            width = Math.max(width, node.getX() + AutoLayout.NODE_WIDTH + MARGIN);
            height = Math.max(height, node.getY() + TITLE + AutoLayout.NODE_HEIGHT + MARGIN);
        }
    }

    /** @return a complete SVG document with a white background */
    public static String draw(Document document, Diagram diagram, Catalog catalog) {
        return new DiagramSvg(document, diagram, catalog).draw();
    }

    private String draw() {
        Set<Medium> used = EnumSet.noneOf(Medium.class);
        StringBuilder links = new StringBuilder();
        int lane = 0;
        for (Link link : document.getSite().getLinks()) {
            lane = link(links, link, used, lane);
        }
        int rows = (used.size() * LEGEND_ITEM + width - 2 * MARGIN - 1) / Math.max(LEGEND_ITEM, width - 2 * MARGIN);
        int total = height + LEGEND * Math.max(1, rows);
        out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" font-family=\"%3$s\">%n", //$NON-NLS-1$
                width, total, FONT));
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"); //$NON-NLS-1$
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"30\" font-size=\"18\" font-weight=\"600\" fill=\"#1c2733\">%s</text>%n", MARGIN, //$NON-NLS-1$
                escape(document.getSite().getName())));
        out.append(links);
        diagram.getNodes().forEach(this::node);
        legend(used);
        return out.append("</svg>\n").toString(); //$NON-NLS-1$
    }

    /** Parallel links get lanes of their own, so that they do not lie on each other. */
    private int link(StringBuilder links, Link link, Set<Medium> used, int lane) {
        if (link.getPorts().size() < 2) {
            return lane;
        }
        Node a = nodes.get(link.getPorts().get(0).eContainer());
        Node b = nodes.get(link.getPorts().get(1).eContainer());
        if (a == null || b == null) {
            return lane;
        }
        Node upper = a.getY() <= b.getY() ? a : b;
        Node lower = upper == a ? b : a;
        used.add(link.getMedium());
        int offset = (lane % 7 - 3) * 7;
        int x1 = upper.getX() + AutoLayout.NODE_WIDTH / 2 + offset;
        int x2 = lower.getX() + AutoLayout.NODE_WIDTH / 2;
        boolean sameRow = lower.getY() - upper.getY() < AutoLayout.NODE_HEIGHT;
        int y1 = upper.getY() + TITLE + AutoLayout.NODE_HEIGHT;
        int y2 = lower.getY() + TITLE + (sameRow ? AutoLayout.NODE_HEIGHT : 0);
        int middle = sameRow ? Math.max(y1, y2) + 18 + Math.abs(offset) / 2 : (y1 + y2) / 2 + offset / 2;
        MediumStyle style = MediumStyle.of(link.getMedium());
        String dash = style.dash().isEmpty() ? "" : " stroke-dasharray=\"" + style.dash() + '"'; //$NON-NLS-1$ //$NON-NLS-2$
        links.append(String.format(Locale.ROOT, "<path d=\"M%d %dV%dH%dV%d\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-linejoin=\"round\"%s><title>%s</title></path>%n", //$NON-NLS-1$
                x1, y1, middle, x2, y2, style.color(), dash, escape(label(link))));
        return lane + 1;
    }

    private static String label(Link link) {
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        return ((Device) a.eContainer()).getName() + ' ' + a.getName() + " – " + ((Device) b.eContainer()).getName() + ' ' + b.getName(); //$NON-NLS-1$
    }

    private void node(Node node) {
        Device device = node.getDevice();
        int x = node.getX();
        int y = node.getY() + TITLE;
        int centre = AutoLayout.NODE_WIDTH / 2;
        String category = catalog.type(device.getType()).map(DeviceType::category).orElse("server"); //$NON-NLS-1$
        out.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,%d)\"><title>%s</title>", x, y, escape(device.getName()))); //$NON-NLS-1$
        out.append(String.format(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" rx=\"8\" fill=\"#f6f8fa\" stroke=\"#d8dfe7\"/>", //$NON-NLS-1$
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
            if (x + LEGEND_ITEM > width && x > MARGIN) {
                x = MARGIN;
                y += LEGEND;
            }
            MediumStyle style = MediumStyle.of(medium);
            String dash = style.dash().isEmpty() ? "" : " stroke-dasharray=\"" + style.dash() + '"'; //$NON-NLS-1$ //$NON-NLS-2$
            out.append(String.format(Locale.ROOT, "<path d=\"M%d %dh26\" stroke=\"%s\" stroke-width=\"2.5\"%s/>", x, y, style.color(), dash)); //$NON-NLS-1$
            out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"12\" fill=\"#5b6b7c\">%s</text>%n", x + 34, y + 4, //$NON-NLS-1$
                    escape(style.label())));
            x += LEGEND_ITEM;
        }
        if (used.isEmpty()) {
            out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"12\" fill=\"#5b6b7c\">%s</text>%n", x, y, //$NON-NLS-1$
                    escape(Messages.export_legend)));
        }
    }

    private static String shorten(String name) {
        return name.codePointCount(0, name.length()) <= MAX_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_NAME - 1)) + '…';
    }

    private static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
    }
}
