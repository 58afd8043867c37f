package org.headend.design.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.AutoLayout;
import org.headend.design.AutoLayout.Position;
import org.headend.design.BendPoints;
import org.headend.design.LinkRoutes;
import org.headend.design.MediumStyle;
import org.headend.design.Scene;
import org.headend.design.columns.AreaPaths;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Node;
import org.headend.design.site.Port;

/**
 * Writes a design as a drawing of diagrams.net: a page per diagram, cards with icons, links at their routes, groups as
 * containers, a legend. Everything that the design knows goes along as attributes, so that it can be read back.
 */
public final class DrawioExport {
    private static final int WIDTH = AutoLayout.NODE_WIDTH;
    private static final int HEIGHT = AutoLayout.NODE_HEIGHT;

    /** @param compressed as diagrams.net did by default for years; plain files compare better under version control */
    public record Options(boolean compressed, boolean legend) {
    }

    /** Keys of styles that importing reads. */
    static final class Colours {
        static final String STROKE = "strokeColor"; //$NON-NLS-1$

        private Colours() {
        }
    }

    private final Document document;
    private final Catalog catalog;
    private final Options options;
    /** Styles that somebody gave to our cells in the file that is replaced. */
    private final Map<String, DrawioStyle> before;
    private final Map<String, String> icons = new HashMap<>();

    private DrawioExport(Document document, Catalog catalog, Options options, Map<String, DrawioStyle> before) {
        this.document = document;
        this.catalog = catalog;
        this.options = options;
        this.before = before;
    }

    /**
     * Writes the file whole or not at all. Where it replaces a drawing of the same design, shapes keep the styles that they
     * were given there and that this program knows nothing of.
     *
     * @throws ProblemException {@code drawio.write}
     */
    public static void write(Document document, Catalog catalog, Path file, Options options) throws ProblemException {
        Map<String, DrawioStyle> styles = new HashMap<>();
        if (Files.isRegularFile(file)) {
            try {
                DrawioFile.pages(file).forEach(p -> p.cells().values().stream().filter(c -> !c.attribute("data").isEmpty()) //$NON-NLS-1$
                        .forEach(c -> styles.putIfAbsent(c.id(), c.style())));
            } catch (ProblemException e) {
                styles.clear(); // what is replaced is no drawing
            }
        }
        try {
            AtomicFile.write(file, new DrawioExport(document, catalog, options, styles).write());
        } catch (IOException e) {
            throw new ProblemException(Problem.error("drawio.write", Messages.bind(Messages.drawio_write, e.getMessage()), //$NON-NLS-1$
                    Place.of(file), Messages.drawio_writeRemedy), e);
        }
    }

    /** The text of the file. */
    public static String text(Document document, Catalog catalog, Options options) {
        return new DrawioExport(document, catalog, options, Map.of()).write();
    }

    private String write() {
        StringBuilder out = new StringBuilder("<mxfile host=\"Headend Studio\" compressed=\"").append(options.compressed()).append("\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
        for (Diagram diagram : document.getDiagrams()) {
            String model = new Page(diagram).write();
            out.append(" <diagram id=\"").append(escape(diagram.getId())).append("\" name=\"").append(escape(diagram.getName())).append("\">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .append(options.compressed() ? DrawioFile.deflatePage(model) : '\n' + model).append("</diagram>\n"); //$NON-NLS-1$
        }
        return out.append("</mxfile>\n").toString(); //$NON-NLS-1$
    }

    private String icon(String category) {
        return icons.computeIfAbsent(category, c -> "data:image/svg+xml," //$NON-NLS-1$
                + Base64.getEncoder().encodeToString(Catalog.icon(c).strip().getBytes(StandardCharsets.UTF_8)));
    }

    private static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
                .replace("\n", "&#10;").replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** One diagram. */
    private final class Page {
        private final Diagram diagram;
        private final LinkRoutes routes;
        private final Map<Area, Scene.Box> boxes = new LinkedHashMap<>();
        private final Map<Area, String> containers = new HashMap<>();
        private final StringBuilder out = new StringBuilder();

        Page(Diagram diagram) {
            this.diagram = diagram;
            routes = new LinkRoutes(diagram);
        }

        String write() {
            out.append("<mxGraphModel dx=\"0\" dy=\"0\" grid=\"1\" gridSize=\"10\" guides=\"1\" tooltips=\"1\" connect=\"1\" arrows=\"0\" page=\"1\" " //$NON-NLS-1$
                    + "pageWidth=\"1169\" pageHeight=\"827\"><root>\n<mxCell id=\"0\"/>\n<mxCell id=\"1\" parent=\"0\"/>\n"); //$NON-NLS-1$
            groups();
            for (Node node : diagram.getNodes()) {
                if (node.getDevice() != null) {
                    node(node);
                }
            }
            Set<Medium> used = EnumSet.noneOf(Medium.class);
            for (Link link : document.getSite().getLinks()) {
                if (drawable(link)) {
                    used.add(link.getMedium());
                    link(link);
                }
            }
            if (options.legend() && !used.isEmpty()) {
                legend(used);
            }
            return out.append("</root></mxGraphModel>\n").toString(); //$NON-NLS-1$
        }

        private void groups() {
            new Scene(diagram).frames().forEach(f -> boxes.put(f.group().getArea(), f.box()));
            for (Group group : diagram.getGroups()) {
                if (group.getArea() != null) {
                    boxes.putIfAbsent(group.getArea(), Scene.Box.card(group.getX(), group.getY()));
                    containers.put(group.getArea(), group.getArea().getId());
                }
            }
            for (Group group : outerFirst()) {
                Area area = group.getArea();
                Scene.Box box = boxes.get(area);
                Optional<Area> parent = container(area.eContainer() instanceof Area outer ? outer : null);
                Map<String, String> attributes = new LinkedHashMap<>();
                attributes.put("areaKind", area.getKind().getName()); //$NON-NLS-1$
                object(area.getId(), area.getName(), attributes, "rounded=1;arcSize=3;container=1;collapsible=1;html=1;whiteSpace=wrap;verticalAlign=top;align=left;" //$NON-NLS-1$
                        + "spacingLeft=8;fillColor=none;strokeColor=#7a8794;dashed=0;fontColor=#5b6b7c;fontStyle=1;fontSize=12;", //$NON-NLS-1$
                        "vertex=\"1\"" + (group.isCollapsed() ? " collapsed=\"1\"" : ""), parent, box.x(), box.y(), box.width(), box.height()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        }

        private List<Group> outerFirst() {
            List<Group> groups = new ArrayList<>(diagram.getGroups().stream().filter(g -> g.getArea() != null).toList());
            groups.sort(java.util.Comparator.comparingInt(g -> AreaPaths.path(g.getArea()).split(" / ").length)); //$NON-NLS-1$
            return groups;
        }

        /** The innermost area from this one outwards that is drawn. */
        private Optional<Area> container(Area area) {
            Area at = area;
            while (at != null && !containers.containsKey(at)) {
                at = at.eContainer() instanceof Area outer ? outer : null;
            }
            return Optional.ofNullable(at);
        }

        private void object(String id, String label, Map<String, String> attributes, String style, String kind, Optional<Area> parent, int x, int y,
                int width, int height) {
            int left = x - parent.map(p -> boxes.get(p).x()).orElse(0);
            int top = y - parent.map(p -> boxes.get(p).y()).orElse(0);
            begin(id, label, attributes);
            out.append(String.format(Locale.ROOT, "<mxCell style=\"%s\" %s parent=\"%s\"><mxGeometry x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" as=\"geometry\"/></mxCell></object>%n", //$NON-NLS-1$
                    escape(styled(id, style)), kind, parent.map(p -> escape(containers.get(p))).orElse("1"), left, top, width, height)); //$NON-NLS-1$
        }

        private void begin(String id, String label, Map<String, String> attributes) {
            out.append("<object id=\"").append(escape(id)).append("\" label=\"").append(escape(label)).append('"'); //$NON-NLS-1$ //$NON-NLS-2$
            attributes.forEach((name, value) -> {
                if (value != null && !value.isEmpty()) {
                    out.append(' ').append(name).append("=\"").append(escape(value)).append('"'); //$NON-NLS-1$
                }
            });
            out.append('>');
        }

        private String styled(String id, String style) {
            DrawioStyle own = DrawioStyle.parse(style);
            return before.containsKey(id) ? own.keep(before.get(id)).toString() : style;
        }

        private void node(Node node) {
            Device device = node.getDevice();
            Optional<Area> parent = container(device.getArea());
            Optional<Port> addressed = device.getPorts().stream().filter(p -> p.getAddress() != null && !p.getAddress().isBlank()).findFirst();
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("deviceType", device.getType()); //$NON-NLS-1$
            attributes.put("ip", addressed.map(Port::getAddress).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
            attributes.put("hostname", device.getHostname()); //$NON-NLS-1$
            attributes.put("area", AreaPaths.path(device.getArea())); //$NON-NLS-1$
            attributes.put("pinned", node.isPinned() ? "1" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            attributes.put("data", DrawioData.write(device)); //$NON-NLS-1$
            String category = catalog.type(device.getType()).map(DeviceType::category).orElse("server"); //$NON-NLS-1$
            String label = escape(device.getName()) + addressed.map(p -> "<div style=\"font-size:11px;color:#5b6b7c\">" //$NON-NLS-1$
                    + escape(p.getAddress().replaceFirst("/.*", "")) + "</div>").orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            object(device.getId(), label, attributes, "shape=label;html=1;whiteSpace=wrap;rounded=1;arcSize=9;fillColor=#f6f8fa;strokeColor=#cbd5df;" //$NON-NLS-1$
                    + "fontColor=#1c2733;fontSize=12;verticalAlign=top;spacingTop=48;spacingLeft=0;spacing=2;align=center;imageAlign=center;imageVerticalAlign=top;" //$NON-NLS-1$
                    + "imageWidth=40;imageHeight=40;image=" + icon(category) + ';', "vertex=\"1\"", parent, node.getX(), node.getY(), WIDTH, HEIGHT); //$NON-NLS-1$ //$NON-NLS-2$
        }

        private boolean drawable(Link link) {
            return link.getPorts().size() == 2 && link.getPorts().stream().allMatch(p -> routes.node((Device) p.eContainer()).isPresent())
                    && link.getPorts().get(0).eContainer() != link.getPorts().get(1).eContainer();
        }

        private void link(Link link) {
            Port from = link.getPorts().get(0);
            Port to = link.getPorts().get(1);
            List<Position> path = routes.drawn(link) ? routes.route(link) : List.of();
            List<Position> moved = routes.edge(link).map(e -> BendPoints.parse(e.getBendPoints())).orElse(List.of());
            boolean manual = !moved.isEmpty();
            List<Position> corners = manual ? moved : path.size() > 2 ? path.subList(1, path.size() - 1) : List.of();
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("fromPort", from.getName()); //$NON-NLS-1$
            attributes.put("toPort", to.getName()); //$NON-NLS-1$
            attributes.put("medium", link.getMedium().getName()); //$NON-NLS-1$
            attributes.put("route", manual ? "" : String.join(" ", corners.stream().map(p -> p.x() + "," + p.y()).toList())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            attributes.put("data", DrawioData.plain(link).toString()); //$NON-NLS-1$
            MediumStyle style = MediumStyle.of(link.getMedium());
            String drawn = "edgeStyle=orthogonalEdgeStyle;rounded=0;html=1;endArrow=none;strokeWidth=2;strokeColor=" + style.color() //$NON-NLS-1$
                    + (style.dash().isEmpty() ? ";" : ";dashed=1;dashPattern=" + style.dash() + ';') //$NON-NLS-1$ //$NON-NLS-2$
                    + (path.isEmpty() ? "" : anchor("exit", path.get(0), from) + anchor("entry", path.get(path.size() - 1), to)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            begin(link.getId(), link.getName(), attributes);
            out.append(String.format(Locale.ROOT, "<mxCell style=\"%s\" edge=\"1\" parent=\"1\" source=\"%s\" target=\"%s\"><mxGeometry relative=\"1\" as=\"geometry\">", //$NON-NLS-1$
                    escape(styled(link.getId(), drawn)), escape(id(from)), escape(id(to))));
            if (!corners.isEmpty()) {
                out.append("<Array as=\"points\">"); //$NON-NLS-1$
                corners.forEach(p -> out.append(String.format(Locale.ROOT, "<mxPoint x=\"%d\" y=\"%d\"/>", p.x(), p.y()))); //$NON-NLS-1$
                out.append("</Array>"); //$NON-NLS-1$
            }
            out.append("</mxGeometry></mxCell></object>\n"); //$NON-NLS-1$
        }

        private String id(Port port) {
            return ((Device) port.eContainer()).getId();
        }

        private String anchor(String end, Position at, Port port) {
            Node node = routes.node((Device) port.eContainer()).orElseThrow();
            return String.format(Locale.ROOT, "%1$sX=%2$.4f;%1$sY=%3$.4f;%1$sDx=0;%1$sDy=0;", end, Math.clamp((at.x() - node.getX()) / (double) WIDTH, 0, 1), //$NON-NLS-1$
                    Math.clamp((at.y() - node.getY()) / (double) HEIGHT, 0, 1));
        }

        private void legend(Set<Medium> used) {
            int left = diagram.getNodes().stream().mapToInt(Node::getX).min().orElse(0);
            int top = diagram.getNodes().stream().mapToInt(n -> n.getY() + HEIGHT).max().orElse(0) + 60;
            int width = 24 + used.size() * 130;
            out.append(String.format(Locale.ROOT, "<object id=\"headend-legend\" label=\"\" headend=\"legend\"><mxCell style=\"group;rounded=1;collapsible=0;foldable=0;fillColor=none;strokeColor=#cbd5df;\" " //$NON-NLS-1$
                    + "vertex=\"1\" connectable=\"0\" parent=\"1\"><mxGeometry x=\"%d\" y=\"%d\" width=\"%d\" height=\"36\" as=\"geometry\"/></mxCell></object>%n", left, top, width)); //$NON-NLS-1$
            int x = 12;
            for (Medium medium : used) {
                MediumStyle style = MediumStyle.of(medium);
                out.append(String.format(Locale.ROOT, "<mxCell id=\"headend-legend-%1$s\" style=\"line;shape=line;html=1;strokeWidth=2;strokeColor=%2$s;%3$s\" vertex=\"1\" parent=\"headend-legend\">" //$NON-NLS-1$
                        + "<mxGeometry x=\"%4$d\" y=\"13\" width=\"28\" height=\"10\" as=\"geometry\"/></mxCell>%n", medium.getName(), style.color(), //$NON-NLS-1$
                        style.dash().isEmpty() ? "" : "dashed=1;dashPattern=" + style.dash() + ';', x)); //$NON-NLS-1$ //$NON-NLS-2$
                out.append(String.format(Locale.ROOT, "<mxCell id=\"headend-legend-%1$s-text\" value=\"%2$s\" style=\"text;html=1;fillColor=none;strokeColor=none;align=left;verticalAlign=middle;fontSize=12;fontColor=#5b6b7c;\" " //$NON-NLS-1$
                        + "vertex=\"1\" parent=\"headend-legend\"><mxGeometry x=\"%3$d\" y=\"8\" width=\"90\" height=\"20\" as=\"geometry\"/></mxCell>%n", medium.getName(), //$NON-NLS-1$
                        escape(style.label()), x + 34));
                x += 130;
            }
        }
    }
}
