package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.headend.catalog.DeviceType;
import org.headend.catalog.Tables;
import org.headend.core.language.Language;
import org.headend.design.AutoLayout;
import org.headend.design.Designs;
import org.headend.design.PortCompatibility;
import org.headend.design.advice.PoePlan;
import org.headend.design.advice.Supplies;
import org.headend.design.advice.Surroundings;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

/** Quick fixes that put a device of the catalog between two ports. */
final class Insertion {

    private Insertion() {
    }

    /** A converter that fits both ends, the cheapest first; takes the place of the link. */
    static List<QuickFix> converter(SiteIndex site, Link link, Port a, Port b) {
        return site.catalog().types().stream().filter(t -> t.category().startsWith("converter") || t.category().startsWith("poe-")) //$NON-NLS-1$ //$NON-NLS-2$
                .filter(t -> ends(site, t, a, b) != null).sorted(Comparator.comparingDouble(t -> t.spec().costIndex())).limit(1)
                .map(t -> new QuickFix(Messages.bind(Messages.fix_insert, t.name(Language.current())), () -> between(site, t, link, new Stretch(0, null), new Stretch(link.getLengthMetres(), null)))).toList();
    }

    /**
     * A device of a type that a port gets another kind of port from.
     *
     * @param inner name of its port for the one that it stands before
     * @param outer its port to the outside, of a device that is not in the site
     */
    record Converter(DeviceType type, String inner, Port outer) {
    }

    /** How a cable goes on. */
    record Stretch(double metres, String cable) {
    }

    /** The cheapest converter before {@code end} that leads to a medium, feeds it when {@code other} does now, and can be fed there. */
    static Optional<Converter> converterAt(SiteIndex site, Port end, Port other, PortKind medium) {
        boolean fed = end.getPoe() == PoeMode.POWERED && other.getPoe() == PoeMode.SOURCE;
        Area area = SiteIndex.device(end).getArea();
        for (DeviceType type : site.catalog().types().stream().filter(t -> t.category().startsWith("converter-media") && Surroundings.stands(t, area)) //$NON-NLS-1$
                .sorted(Comparator.comparingDouble(t -> t.spec().costIndex())).toList()) {
            List<Port> ports = Designs.device(site.site(), type, Language.current()).getPorts();
            Optional<Port> outer = ports.stream().filter(p -> p.getKind() == medium).findFirst();
            Optional<Port> inner = ports.stream().filter(p -> fits(end, p) && p.getPoe() != PoeMode.POWERED && (!fed || feeds(site, p, type.poeBudgetWatts(), end))).findFirst();
            if (outer.isPresent() && inner.isPresent() && Supplies.canFeed(site, type, area)) {
                return Optional.of(new Converter(type, inner.get().getName(), outer.get()));
            }
        }
        return Optional.empty();
    }

    /** True when a port of a source with a budget of its own can feed another. */
    static boolean feeds(SiteIndex site, Port out, double budgetWatts, Port fed) {
        Tables tables = site.catalog().tables();
        double need = PoePlan.reserved(tables, fed);
        return out.getPoe() == PoeMode.SOURCE && out.getPoeVolts() == fed.getPoeVolts() && PoePlan.reserved(tables, out) >= need && budgetWatts >= need;
    }

    /** True when a source can feed {@code next} instead of {@code now}: by the class of its port and by its budget. */
    static boolean takes(SiteIndex site, Port source, Port now, Port next) {
        PoePlan plan = PoePlan.of(site, SiteIndex.device(source));
        Tables tables = site.catalog().tables();
        double need = PoePlan.reserved(tables, next);
        return source.getPoeVolts() == next.getPoeVolts() && PoePlan.reserved(tables, source) >= need
                && (plan.budgetWatts() <= 0 || plan.reservedWatts() - PoePlan.reserved(tables, now) + need <= plan.budgetWatts());
    }

    /** Puts a converter before a port and feeds it; gives its outer port. */
    static Port place(SiteIndex site, Converter converter, Port end, double patchMetres) {
        Device device = Designs.device(site.site(), converter.type(), Language.current());
        add(site, device, SiteIndex.device(end), SiteIndex.device(end));
        Link patch = Designs.link(site.site(), end, port(device, converter.inner()));
        patch.setLengthMetres(patchMetres);
        site.site().getLinks().add(patch);
        Supplies.feed(site, device);
        return port(device, converter.outer().getName());
    }

    private static Port port(Device device, String name) {
        return device.getPorts().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Puts a device into a link: the first stretch leads to its first end, the second on from there. */
    static Device between(SiteIndex site, DeviceType type, Link link, Stretch first, Stretch second) {
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        Port[] ends = ends(site, type, a, b);
        Device device = SiteIndex.device(ends[0]);
        add(site, device, SiteIndex.device(a), SiteIndex.device(b));
        Designs.remove(link);
        stretch(site, a, ends[0], first);
        stretch(site, ends[1], b, second);
        Supplies.feed(site, device);
        return device;
    }

    private static void stretch(SiteIndex site, Port from, Port to, Stretch stretch) {
        Link link = Designs.link(site.site(), from, to);
        link.setLengthMetres(stretch.metres());
        link.setCable(stretch.cable());
        site.site().getLinks().add(link);
    }

    /** Ports of a new device of the type that fit, in the order of a and b; null where there are none. */
    static Port[] ends(SiteIndex site, DeviceType type, Port a, Port b) {
        Device device = Designs.device(site.site(), type, Language.current());
        for (Port first : device.getPorts()) {
            for (Port second : device.getPorts()) {
                if (first != second && fits(a, first) && fits(b, second)) {
                    return new Port[] { first, second };
                }
            }
        }
        return null;
    }

    private static boolean fits(Port end, Port port) {
        return PortCompatibility.obstacle(end, port).isEmpty() && Connectors.fit(end, port) && (end.getVolts() <= 0 || port.getVolts() <= 0 || end.getVolts() == port.getVolts())
                && end.getPoeVolts() == port.getPoeVolts();
    }

    /** Where something between two devices stands: outdoors when one of them does, as that is harder to stand. */
    static Area area(Device a, Device b) {
        return a.getArea() != null && a.getArea().getKind() == AreaKind.OUTDOOR ? a.getArea() : b.getArea();
    }

    /** Into the site and, where there is a diagram, between the two devices. */
    static void add(SiteIndex site, Device device, Device a, Device b) {
        device.setArea(site.type(device).map(t -> Surroundings.home(site.catalog().tables(), t, area(a, b))).orElse(b.getArea()));
        site.site().getDevices().add(device);
        if (site.site().eContainer() instanceof Document document) {
            Diagram diagram = Designs.topology(document);
            List<Node> nodes = diagram.getNodes().stream().filter(n -> n.getDevice() == a || n.getDevice() == b).toList();
            if (!nodes.isEmpty()) {
                Designs.node(diagram, device, (int) nodes.stream().mapToInt(Node::getX).average().orElse(0),
                        (int) nodes.stream().mapToInt(Node::getY).average().orElse(0) + AutoLayout.NODE_HEIGHT / 2);
            }
        }
    }
}
