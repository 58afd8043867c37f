package org.headend.plan.internal.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.catalog.Catalog;
import org.headend.core.problem.ProblemException;
import org.headend.coverage.Coverage;
import org.headend.coverage.Level;
import org.headend.coverage.Shapes;
import org.headend.design.MediumStyle;
import org.headend.design.cabling.CableRoute.Leg;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.PlanColours;
import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.export.Drawing;
import org.headend.design.export.PageSetup;
import org.headend.design.export.Plate;
import org.headend.design.export.Plate.Symbol;
import org.headend.design.export.Sheet;
import org.headend.design.export.Sheets;
import org.headend.design.export.TitleBlock;
import org.headend.design.floor.CameraView;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.NeedResult;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Placement;
import org.headend.design.site.Zone;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;
import org.headend.plan.internal.drawing.LabelPlaces.Box;
import org.locationtech.jts.geom.Geometry;

/** The installation drawing of a floor at a standard scale on one sheet. */
public final class FloorDrawing {
    private static final String INK = "#1C2733"; //$NON-NLS-1$
    private static final double MARGIN = 1.2;
    private static final double PEOPLE = 1.6;

    private final PlanData data;
    private final Floor floor;
    private final FloorPlan plan;
    private final List<NeedResult> results;
    private final BackgroundLayer background;
    private final Wording words;
    private final Set<Medium> media = EnumSet.noneOf(Medium.class);
    private final Set<Level> levels = new LinkedHashSet<>();

    /** @param background null for none */
    public FloorDrawing(PlanData data, Floor floor, FloorPlan plan, List<NeedResult> results, BackgroundLayer background) {
        this.data = data;
        this.floor = floor;
        this.plan = plan;
        this.results = results;
        this.background = background;
        words = data.wording();
    }

    /** The sheet; drawn twice, as the size of texts depends on the scale, which depends on what is around them. */
    public Sheet sheet(PageSetup setup, TitleBlock title, IProgressMonitor monitor) throws ProblemException {
        Extent extent = extent();
        double guess = Math.max(extent.width() * 1000 / (setup.width() - 50), extent.height() * 1000 / (setup.height() - 80));
        Sheet first = Sheets.of(List.of(plate(extent, guess, title, monitor)), setup).get(0);
        double ratio = 1000 / PlanCanvas.UNITS / first.scale();
        return Sheets.of(List.of(plate(extent, ratio, title, monitor)), setup).get(0);
    }

    /** Such as {@code 1:100}. */
    public static String ratio(Sheet sheet) {
        return "1:" + Wording.number(1000 / PlanCanvas.UNITS / sheet.scale(), 0); //$NON-NLS-1$
    }

    private Extent extent() {
        List<Spot> spots = new ArrayList<>();
        if (floor.getWidth() > 0 && floor.getDepth() > 0) {
            spots.add(new Spot(0, 0));
            spots.add(new Spot(floor.getWidth(), floor.getDepth()));
        }
        floor.getWalls().forEach(w -> spots.addAll(Polyline.parse(w.getPoints()).corners()));
        floor.getZones().forEach(z -> spots.addAll(Polyline.parse(z.getPoints()).corners()));
        floor.getTrays().forEach(t -> spots.addAll(Polyline.parse(t.getPoints()).corners()));
        floor.getPlacements().forEach(p -> spots.add(new Spot(p.getX(), p.getY())));
        Extent extent = Extent.of(spots);
        if (background != null) {
            extent = extent.plus(background.extent());
        }
        return extent.isEmpty() ? new Extent(0, 0, 10, 10) : extent.grown(MARGIN);
    }

    private Plate plate(Extent extent, double ratio, TitleBlock title, IProgressMonitor monitor) throws ProblemException {
        PlanCanvas canvas = new PlanCanvas(extent, ratio);
        LabelPlaces places = new LabelPlaces(new Box(0, 0, canvas.x(extent.right()), canvas.y(extent.bottom())));
        Svg svg = canvas.svg();
        if (background != null) {
            background.draw(canvas, monitor);
        }
        zoneAreas(canvas);
        coverage(canvas, monitor);
        new StructureLayer(canvas).draw(floor);
        routes(canvas);
        devices(canvas, places);
        zoneLabels(canvas, places);
        deviceLabels(canvas, places);
        double left = -canvas.mm(13);
        double bottom = canvas.y(extent.bottom()) + canvas.mm(22);
        double top = -canvas.mm(4);
        new Surround(canvas, floor, words).draw();
        double width = Math.max(canvas.x(extent.right()) + canvas.mm(4), canvas.mm(70)) - left;
        Drawing drawing = new Drawing(svg.toString(), left, top, width, bottom - top);
        return new Plate(drawing, title, legend(), 1000 / PlanCanvas.UNITS);
    }

    private void zoneAreas(PlanCanvas canvas) {
        for (Zone zone : floor.getZones()) {
            List<Spot> corners = Polyline.parse(zone.getPoints()).corners();
            if (corners.size() > 2) {
                String color = zone.getNeeds().isEmpty() ? PlanColours.ZONE : PlanColours.of(zone.getNeeds().get(0).getTask());
                canvas.svg().add("<path d=\"%s\" fill=\"%s\" fill-opacity=\"0.06\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-dasharray=\"%.2f %.2f\"/>", //$NON-NLS-1$
                        canvas.path(corners, true), color, color, canvas.mm(0.35), canvas.mm(2.4), canvas.mm(1.2));
            }
        }
    }

    /** Level bands of each camera, pale so that the drawing stays readable; a faint outline of all that it sees. */
    private void coverage(PlanCanvas canvas, IProgressMonitor monitor) {
        List<Level> all = plan.numbers().levels(plan.numbers().editions().get(0));
        Extent e = canvas.extent();
        Geometry page = Shapes.polygon(e.left(), e.bottom(), e.right(), e.bottom(), e.right(), e.top(), e.left(), e.top());
        for (CameraView camera : plan.cameras()) {
            if (monitor != null && monitor.isCanceled()) {
                throw new org.eclipse.core.runtime.OperationCanceledException();
            }
            if (!camera.isKnown()) {
                continue;
            }
            Coverage coverage = plan.coverage(camera, PEOPLE);
            for (Coverage.Band band : coverage.bands(all)) {
                Geometry area = Shapes.intersection(band.area(), page);
                if (!area.isEmpty()) {
                    levels.add(band.level());
                    canvas.svg().add("<path d=\"%s\" fill=\"%s\" fill-opacity=\"0.13\" fill-rule=\"evenodd\"/>", canvas.path(area), //$NON-NLS-1$
                            PlanColours.ofLevel(band.level().name()));
                }
            }
            Geometry visible = Shapes.intersection(coverage.visible(), page);
            canvas.svg().add("<path d=\"%s\" fill=\"none\" stroke=\"#6F7F8F\" stroke-width=\"%.2f\" stroke-opacity=\"0.6\"/>", //$NON-NLS-1$
                    canvas.path(visible), canvas.mm(0.1));
        }
    }

    private void routes(PlanCanvas canvas) {
        Map<String, Medium> drawn = new LinkedHashMap<>();
        for (Link link : data.links().keySet()) {
            data.route(link).ifPresent(route -> {
                for (Leg leg : route.legs()) {
                    if (leg.floor() == floor) {
                        media.add(link.getMedium());
                        drawn.putIfAbsent(canvas.path(leg.points(), false), link.getMedium());
                    }
                }
            });
        }
        drawn.forEach((path, medium) -> {
            MediumStyle style = MediumStyle.of(medium);
            StringBuilder dash = new StringBuilder();
            for (String part : style.dash().isEmpty() ? new String[0] : style.dash().split(" ")) { //$NON-NLS-1$
                dash.append(dash.isEmpty() ? "" : " ").append(Wording.number(canvas.mm(Double.parseDouble(part) * 0.25), 2)); //$NON-NLS-1$ //$NON-NLS-2$
            }
            canvas.svg().add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-linejoin=\"round\" stroke-opacity=\"0.85\"%s/>", path, //$NON-NLS-1$
                    style.color(), canvas.mm(0.3), dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + '"'); //$NON-NLS-1$ //$NON-NLS-2$
        });
    }

    private static double radius(PlanCanvas canvas) {
        return canvas.mm(2.6);
    }

    /** Devices at one place, a rack for example, have one symbol and one label. */
    private List<List<Placement>> clusters(PlanCanvas canvas) {
        List<List<Placement>> clusters = new ArrayList<>();
        double near = radius(canvas) * 1.1;
        for (Placement placement : floor.getPlacements()) {
            if (placement.getDevice() != null) {
                double x = canvas.x(placement.getX());
                double y = canvas.y(placement.getY());
                clusters.stream().filter(c -> Math.hypot(canvas.x(c.get(0).getX()) - x, canvas.y(c.get(0).getY()) - y) < near
                        && !camera(placement) && !camera(c.get(0))).findFirst().orElseGet(() -> {
                            List<Placement> made = new ArrayList<>();
                            clusters.add(made);
                            return made;
                        }).add(placement);
            }
        }
        return clusters;
    }

    private boolean camera(Placement placement) {
        return data.category(placement.getDevice()).startsWith("camera"); //$NON-NLS-1$
    }

    private void devices(PlanCanvas canvas, LabelPlaces places) {
        for (List<Placement> cluster : clusters(canvas)) {
            Placement placement = cluster.get(0);
            double x = canvas.x(placement.getX());
            double y = canvas.y(placement.getY());
            double r = radius(canvas);
            if (camera(placement)) {
                double pan = Math.toRadians(placement.getPan());
                double tip = r * 1.9;
                canvas.svg().add("<path d=\"M%.2f %.2fL%.2f %.2fL%.2f %.2fZ\" fill=\"%s\"/>", x + tip * Math.cos(pan), y - tip * Math.sin(pan), //$NON-NLS-1$
                        x + r * Math.cos(pan + 0.55), y - r * Math.sin(pan + 0.55), x + r * Math.cos(pan - 0.55), y - r * Math.sin(pan - 0.55), INK);
            }
            if (cluster.size() > 1) {
                canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\"/>", x, y, r * 1.25, INK, canvas.mm(0.18)); //$NON-NLS-1$
            }
            canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"%.2f\"/>", x, y, r, INK, canvas.mm(0.25)); //$NON-NLS-1$
            canvas.svg().add(icon(data.category(placement.getDevice()), x - r * 0.72, y - r * 0.72, r * 1.44));
            places.take(new Box(x - r, y - r, 2 * r, 2 * r));
        }
    }

    static String icon(String category, double x, double y, double size) {
        return Catalog.icon(category.isEmpty() ? "server" : category).strip().replaceFirst("<svg [^>]*>", String.format(java.util.Locale.ROOT, //$NON-NLS-1$ //$NON-NLS-2$
                "<svg x=\"%.3f\" y=\"%.3f\" width=\"%.3f\" height=\"%.3f\" viewBox=\"0 0 48 48\">", x, y, size, size)); //$NON-NLS-1$
    }

    private void deviceLabels(PlanCanvas canvas, LabelPlaces places) {
        double size = canvas.mm(2.1);
        for (List<Placement> cluster : clusters(canvas)) {
            List<String> heads = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Placement placement : cluster) {
                heads.add(data.number(placement.getDevice()) + (placement.getHeight() > 0 ? "  h " + Wording.number(placement.getHeight(), 2) : "")); //$NON-NLS-1$ //$NON-NLS-2$
                String name = placement.getDevice().getName();
                names.add(name.codePointCount(0, name.length()) > 20 ? name.substring(0, name.offsetByCodePoints(0, 19)) + '…' : name);
            }
            boolean one = cluster.size() == 1;
            double headWidth = heads.stream().mapToDouble(h -> Svg.width(h, size) * 1.1).max().orElse(0);
            double nameWidth = names.stream().mapToDouble(n -> Svg.width(n, size * 0.9)).max().orElse(0);
            double width = size * 0.6 + (one ? Math.max(headWidth, nameWidth) : headWidth + size * 0.6 + nameWidth);
            double height = one ? size * 2.4 : size * (0.3 + 1.2 * cluster.size());
            double x = canvas.x(cluster.get(0).getX());
            double y = canvas.y(cluster.get(0).getY());
            Box box = places.place(x, y, width, height, radius(canvas) + canvas.mm(1));
            leader(canvas, x, y, box);
            canvas.svg().add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%.2f\" fill=\"#ffffff\" fill-opacity=\"0.82\"/>", box.x(), box.y(), //$NON-NLS-1$
                    width, height, size * 0.3);
            for (int i = 0; i < cluster.size(); i++) {
                double base = box.y() + size * (1.02 + 1.2 * i);
                canvas.svg().bold(box.x() + size * 0.3, base, size, INK, "start", heads.get(i)); //$NON-NLS-1$
                canvas.svg().text(box.x() + size * 0.3 + (one ? 0 : headWidth + size * 0.6), one ? base + size * 1.03 : base, size * 0.9, INK, "start", names.get(i)); //$NON-NLS-1$
            }
        }
    }

    private static void leader(PlanCanvas canvas, double x, double y, Box box) {
        double tx = Math.clamp(x, box.x(), box.x() + box.width());
        double ty = Math.clamp(y, box.y(), box.y() + box.height());
        double distance = Math.hypot(tx - x, ty - y);
        if (distance > radius(canvas) + canvas.mm(1.5)) {
            double share = radius(canvas) / distance;
            canvas.svg().line(x + (tx - x) * share, y + (ty - y) * share, tx, ty, INK, canvas.mm(0.13));
        }
    }

    private void zoneLabels(PlanCanvas canvas, LabelPlaces places) {
        double size = canvas.mm(2.2);
        for (Zone zone : floor.getZones()) {
            Polyline border = Polyline.parse(zone.getPoints());
            if (border.corners().size() < 3) {
                continue;
            }
            List<String> lines = new ArrayList<>();
            List<String> colors = new ArrayList<>();
            for (NeedResult result : results) {
                if (result.zone().zone() == zone) {
                    lines.add(words.of("task", result.need().task()) + model(result) + (Double.isNaN(result.wanted()) ? "" : "  " + result.value(result.wanted())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                            + (Double.isNaN(result.percent()) ? "" : "  " + Wording.number(result.percent(), 0) + " %")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    colors.add(switch (result.status()) {
                        case MET -> "#2E7D4F"; //$NON-NLS-1$
                        case MISSED -> PlanColours.MISSING;
                        case UNKNOWN -> "#7A6A1E"; //$NON-NLS-1$
                    });
                }
            }
            String name = zone.getName() == null || zone.getName().isBlank() ? zone.getId() : zone.getName();
            double width = size + Math.max(Svg.width(name, size) * 1.08,
                    size * 1.1 + lines.stream().mapToDouble(l -> Svg.width(l, size * 0.9)).max().orElse(0));
            double height = size * (1.5 + 1.2 * lines.size());
            Spot middle = border.middle();
            double top = border.corners().stream().mapToDouble(Spot::y).max().orElse(middle.y());
            double y = canvas.y(top) + height / 2 + canvas.mm(2);
            Box box = places.place(canvas.x(middle.x()), border.contains(middle) ? y : canvas.y(middle.y()), width, height, 0);
            canvas.svg().add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%.2f\" fill=\"#ffffff\" fill-opacity=\"0.7\"/>", box.x(), box.y(), width, //$NON-NLS-1$
                    height, size * 0.3);
            canvas.svg().bold(box.x() + size / 2, box.y() + size * 1.1, size, INK, "start", name); //$NON-NLS-1$
            for (int i = 0; i < lines.size(); i++) {
                double base = box.y() + size * (2.3 + 1.2 * i);
                canvas.svg().add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>", box.x() + size * 0.85, base - size * 0.32, size * 0.3, colors.get(i)); //$NON-NLS-1$
                canvas.svg().text(box.x() + size * 1.5, base, size * 0.9, INK, "start", lines.get(i)); //$NON-NLS-1$
            }
        }
    }

    private static String model(NeedResult result) {
        return result.need().model().isBlank() ? "" : ' ' + result.need().model(); //$NON-NLS-1$
    }

    /** Only what is drawn. */
    private List<Symbol> legend() {
        List<Symbol> symbols = new ArrayList<>();
        Map<String, String> categories = new LinkedHashMap<>();
        floor.getPlacements().stream().filter(p -> p.getDevice() != null).forEach(p -> {
            String category = data.category(p.getDevice());
            categories.putIfAbsent(category.isEmpty() ? "server" : category, words.text("category." + category.replaceFirst("-.*", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        });
        Set<String> named = new LinkedHashSet<>();
        categories.forEach((category, name) -> {
            if (named.add(name)) {
                symbols.add(new Symbol(icon(category, 3, 0, 4), name));
            }
        });
        for (Medium medium : media) {
            MediumStyle style = MediumStyle.of(medium);
            symbols.add(new Symbol(String.format(java.util.Locale.ROOT, "<path d=\"M0 2H10\" stroke=\"%s\" stroke-width=\"0.5\"%s/>", style.color(), //$NON-NLS-1$
                    style.dash().isEmpty() ? "" : " stroke-dasharray=\"1.6 0.9\""), words.of("medium", medium))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (!floor.getTrays().isEmpty()) {
            symbols.add(new Symbol("<path d=\"M0 2H10\" stroke=\"" + PlanColours.TRAY + "\" stroke-width=\"1.6\" stroke-opacity=\"0.35\"/><path d=\"M0 2H10\" stroke=\"" //$NON-NLS-1$ //$NON-NLS-2$
                    + PlanColours.TRAY + "\" stroke-width=\"0.2\" stroke-dasharray=\"2 1\"/>", words.text("legend.tray"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!floor.getRisers().isEmpty()) {
            symbols.add(new Symbol("<path d=\"M3 0H7V4H3ZM3 0L7 4M7 0L3 4\" fill=\"#ffffff\" stroke=\"" + PlanColours.TRAY + "\" stroke-width=\"0.3\"/>", //$NON-NLS-1$ //$NON-NLS-2$
                    words.text("legend.riser"))); //$NON-NLS-1$
        }
        if (!floor.getZones().isEmpty()) {
            symbols.add(new Symbol("<rect x=\"0.5\" y=\"0.3\" width=\"9\" height=\"3.4\" fill=\"" + PlanColours.ZONE + "\" fill-opacity=\"0.08\" stroke=\"" //$NON-NLS-1$ //$NON-NLS-2$
                    + PlanColours.ZONE + "\" stroke-width=\"0.35\" stroke-dasharray=\"1.6 0.8\"/>", words.text("legend.zone"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!levels.isEmpty()) {
            symbols.add(new Symbol("", words.text("legend.density"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        levels.stream().sorted(java.util.Comparator.comparingDouble(Level::pixelsPerMetre)).forEach(level -> symbols.add(new Symbol(
                "<rect x=\"0.5\" y=\"0.3\" width=\"9\" height=\"3.4\" fill=\"" + PlanColours.ofLevel(level.name()) + "\" fill-opacity=\"0.45\"/>", //$NON-NLS-1$ //$NON-NLS-2$
                words.text("task." + level.name()) + ' ' + Wording.number(level.pixelsPerMetre(), 1)))); //$NON-NLS-1$
        return symbols;
    }
}
