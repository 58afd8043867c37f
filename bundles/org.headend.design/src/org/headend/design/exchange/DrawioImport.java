package org.headend.design.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.Areas;
import org.headend.design.AutoLayout.Position;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.columns.AreaPaths;
import org.headend.design.exchange.DrawioFile.Page;
import org.headend.design.exchange.DrawioPage.Spot;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.validate.PortFields;

/**
 * Makes a design of a drawing. What {@link DrawioExport} wrote comes back as it was, with what people changed in the
 * drawing since; of other drawings it says what it took things for.
 */
public final class DrawioImport {
    private static final Pattern ADDRESS = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?\\b"); //$NON-NLS-1$

    /** A site without devices, so that making one does not look at all others. */
    private static final Site NOBODY = SiteFactory.eINSTANCE.createSite();

    private final Path file;
    private final Catalog catalog;
    private final Options options;
    private final DeviceGuess guess;
    private final List<Problem> problems = new ArrayList<>();
    private final Document document;
    private final Map<String, Device> devices = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final DrawioLinks links;
    private DrawioPage page;

    /**
     * @param type   of devices that nothing is known of
     * @param page   name of the page, or its number from 1; empty for the first that has shapes
     * @param locale of names
     */
    public record Options(String type, String page, Locale locale) {
        /** What nobody recognises is a server. */
        public static final String DEFAULT_TYPE = "generic/server"; //$NON-NLS-1$
    }

    /**
     * @param document a design of its own, to be saved or merged
     * @param problems what was assumed (info) and what could not be taken over (warning)
     * @param ids      of devices that have had their ids before they were drawn
     */
    public record Result(Document document, List<Problem> problems, Set<String> ids) {
        public Result {
            ids = Set.copyOf(ids);
            problems = List.copyOf(problems);
        }
    }

    private DrawioImport(Path file, Catalog catalog, Options options) {
        this.file = file;
        this.catalog = catalog;
        this.options = options;
        guess = new DeviceGuess(catalog);
        String name = file.getFileName().toString().replaceFirst("(?i)(\\.drawio)?\\.(drawio|xml|png|svg)$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        document = Designs.create(name);
        links = new DrawioLinks(document, this::report);
    }

    /** @throws ProblemException {@code drawio.read}, {@code drawio.format}, {@code drawio.page} or {@code drawio.type} */
    public static Result read(Path file, Catalog catalog, Options options) throws ProblemException {
        return new DrawioImport(file, catalog, options).read();
    }

    private Result read() throws ProblemException {
        DeviceType fallback = catalog.type(options.type()).orElseThrow(() -> new ProblemException(Problem.error("drawio.type", //$NON-NLS-1$
                Messages.bind(Messages.drawio_type, options.type()), Place.of(file), Messages.drawio_typeRemedy)));
        page = new DrawioPage(choose(DrawioFile.pages(file)).cells());
        page.containers().forEach(this::area);
        for (DrawioCell cell : page.devices()) {
            device(cell, fallback);
        }
        for (DrawioCell cell : page.devices()) {
            DrawioData.link(cell.attribute("data"), devices.get(cell.id()), devices::get); //$NON-NLS-1$
        }
        for (DrawioCell cell : page.edges()) {
            edge(cell);
        }
        if (page.ignored() > 0) {
            problems.add(Problem.info("drawio.text", Messages.bind(Messages.drawio_text, page.ignored()), Place.of(file), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (page.hidden() > 0) {
            problems.add(Problem.info("drawio.hidden", Messages.bind(Messages.drawio_hidden, page.hidden()), Place.of(file), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return new Result(document, problems, ids);
    }

    private Page choose(List<Page> pages) throws ProblemException {
        if (options.page().isBlank()) {
            return pages.stream().filter(p -> p.cells().values().stream().anyMatch(DrawioCell::vertex)).findFirst().orElse(pages.get(0));
        }
        Optional<Page> named = pages.stream().filter(p -> p.name().equals(options.page())).findFirst();
        if (named.isEmpty() && options.page().matches("\\d{1,4}")) { //$NON-NLS-1$
            int number = Integer.parseInt(options.page());
            named = number >= 1 && number <= pages.size() ? Optional.of(pages.get(number - 1)) : named;
        }
        return named.orElseThrow(() -> new ProblemException(Problem.error("drawio.page", //$NON-NLS-1$
                Messages.bind(Messages.drawio_page, options.page(), String.join(", ", pages.stream().map(Page::name).toList())), //$NON-NLS-1$
                Place.of(file), Messages.drawio_pageRemedy)));
    }

    private void report(boolean warning, DrawioCell cell, String message) {
        Place place = Place.of(file).at(cell.id());
        problems.add(warning ? Problem.warning("drawio.assumed", message, place, "") : Problem.info("drawio.assumed", message, place, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private void area(DrawioCell cell) {
        String name = cell.text().lines().findFirst().orElse(""); //$NON-NLS-1$
        Area parent = page.container(cell).map(c -> areas.get(c.id())).orElse(null);
        AreaKind kind = AreaKind.get(cell.attribute("areaKind")); //$NON-NLS-1$
        Area area = Areas.create(document.getSite(), parent, kind != null ? kind : DrawioAreas.kind(name), name.isEmpty() ? Messages.drawio_area : name);
        areas.put(cell.id(), area);
        Spot spot = page.spot(cell);
        Position corner = page.place(spot.x(), spot.y());
        Group group = Areas.draw(Designs.topology(document), area, corner.x(), corner.y());
        group.setCollapsed(cell.collapsed());
    }

    private void device(DrawioCell cell, DeviceType fallback) {
        Optional<DeviceType> named = guess.named(cell);
        boolean ours = !cell.attribute("data").isEmpty(); //$NON-NLS-1$
        Optional<DeviceType> likely = named.isPresent() || ours ? Optional.empty() : guess.likely(cell);
        DeviceType type = named.or(() -> likely).orElse(fallback);
        Device device = Designs.device(NOBODY, type, options.locale());
        boolean usable = (ours || named.isPresent()) && cell.id().matches("[A-Za-z][\\w.-]{0,40}") && taken.add(cell.id()); //$NON-NLS-1$
        if (ours && usable) {
            ids.add(cell.id());
        }
        identify(device, usable ? cell.id() : fresh(device.getId().replaceFirst("\\d+$", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        device.setName(type.name(options.locale()) + ' ' + (document.getSite().getDevices().size() + 1));
        ours &= DrawioData.read(cell.attribute("data"), device); //$NON-NLS-1$
        if (ours && named.isEmpty() && !cell.attribute("deviceType").isEmpty()) { //$NON-NLS-1$
            device.setType(cell.attribute("deviceType")); // a type that this catalog does not have yet //$NON-NLS-1$
        }
        String text = cell.text();
        String name = text.lines().filter(l -> !ADDRESS.matcher(l).matches()).findFirst().orElse(cell.attribute("name")); //$NON-NLS-1$
        if (!name.isEmpty()) {
            device.setName(name);
        }
        document.getSite().getDevices().add(device);
        devices.put(cell.id(), device);
        if (!ours && named.isEmpty()) {
            links.guessed(device);
            report(likely.isEmpty(), cell, Messages.bind(likely.isPresent() ? Messages.drawio_likely : Messages.drawio_unknown, device.getName(),
                    type.name(options.locale())));
        }
        address(cell, device, text);
        page.container(cell).map(c -> areas.get(c.id())).ifPresent(device::setArea);
        if (device.getArea() == null && !cell.attribute("area").isEmpty()) { //$NON-NLS-1$
            device.setArea(AreaPaths.obtain(document.getSite(), cell.attribute("area"))); //$NON-NLS-1$
        }
        if (!cell.attribute("hostname").isEmpty()) { //$NON-NLS-1$
            device.setHostname(cell.attribute("hostname")); //$NON-NLS-1$
        }
        Position corner = page.card(cell);
        Designs.node(Designs.topology(document), device, corner.x(), corner.y()).setPinned(cell.attribute("pinned").equals("1")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private String fresh(String base) {
        int number = counters.merge(base, 1, Integer::sum);
        while (!taken.add(base + number)) {
            number = counters.merge(base, 1, Integer::sum);
        }
        return base + number;
    }

    private static void identify(Device device, String id) {
        device.setId(id);
        device.getPorts().forEach(p -> p.setId(id + '.' + p.getName()));
        device.getStreams().forEach(s -> s.setId(id + ".stream." + s.getName())); //$NON-NLS-1$
    }

    /** By attribute or in the label; it goes to the port that has one already, or to the first for a network. */
    private void address(DrawioCell cell, Device device, String text) {
        String given = cell.attribute("ip").isEmpty() ? cell.attribute("address") : cell.attribute("ip"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Matcher found = ADDRESS.matcher(text);
        String address = !given.isEmpty() ? given : found.find() ? found.group() : ""; //$NON-NLS-1$
        List<Port> network = device.getPorts().stream().filter(p -> p.getKind() == PortKind.ETHERNET || p.getKind() == PortKind.SFP
                || p.getKind() == PortKind.WIFI || p.getKind() == PortKind.T1L).toList();
        Optional<Port> port = network.stream().filter(p -> p.getAddress() != null).findFirst().or(() -> network.stream().findFirst());
        if (address.isEmpty() || port.isEmpty() || host(address).equals(host(port.get().getAddress()))) {
            return;
        }
        String full = address.contains("/") ? address : address + "/24"; //$NON-NLS-1$ //$NON-NLS-2$
        if (PortFields.addressFault(full).isPresent()) {
            report(true, cell, Messages.bind(Messages.drawio_address, device.getName(), address));
        } else {
            port.get().setAddress(full);
            if (!address.contains("/")) { //$NON-NLS-1$
                report(false, cell, Messages.bind(Messages.drawio_prefix, device.getName(), full));
            }
        }
    }

    private static String host(String address) {
        return address == null ? "" : address.replaceFirst("/.*", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private void edge(DrawioCell cell) {
        Optional<DrawioLinks.End> source = end(cell.source());
        Optional<DrawioLinks.End> target = end(cell.target());
        if (source.isEmpty() || target.isEmpty() || source.get().device() == target.get().device()) {
            report(true, cell, Messages.bind(Messages.drawio_loose, what(cell), side(source) + " – " + side(target))); //$NON-NLS-1$
            return;
        }
        Optional<Link> link = links.link(cell, page.labels(cell), source.get(), target.get());
        link.ifPresent(l -> {
            List<Position> points = page.points(cell);
            String drawn = String.join(" ", points.stream().map(p -> p.x() + "," + p.y()).toList()); //$NON-NLS-1$ //$NON-NLS-2$
            if (!points.isEmpty() && !drawn.equals(cell.attribute("route"))) { //$NON-NLS-1$
                DesignEdits.setBendPoints(Designs.topology(document), l, points);
            }
        });
    }

    private static String what(DrawioCell cell) {
        return cell.text().isEmpty() ? cell.id() : cell.text().lines().findFirst().orElse(cell.id());
    }

    private static String side(Optional<DrawioLinks.End> end) {
        return end.map(e -> e.device().getName()).orElse("?"); //$NON-NLS-1$
    }

    /** The device that an end of an edge hangs on: itself, or the one that a port of it was drawn on. */
    private Optional<DrawioLinks.End> end(String id) {
        if (devices.containsKey(id)) {
            return Optional.of(new DrawioLinks.End(devices.get(id), "")); //$NON-NLS-1$
        }
        return page.portOwner(id).filter(devices::containsKey).map(owner -> new DrawioLinks.End(devices.get(owner), page.name(id)));
    }
}
