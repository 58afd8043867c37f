package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.List;

import org.headend.core.language.Language;
import org.headend.catalog.DeviceType;
import org.headend.design.AutoLayout;
import org.headend.design.Designs;
import org.headend.design.PortCompatibility;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
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
                .map(t -> new QuickFix(Messages.bind(Messages.fix_insert, t.name(Language.current())), () -> insert(site, t, link, a, b))).toList();
    }

    /** Ports of a new device of the type that fit, in the order of a and b; null where there are none. */
    private static Port[] ends(SiteIndex site, DeviceType type, Port a, Port b) {
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

    private static void insert(SiteIndex site, DeviceType type, Link link, Port a, Port b) {
        Port[] ends = ends(site, type, a, b);
        Device device = SiteIndex.device(ends[0]);
        add(site.site(), device, SiteIndex.device(a), SiteIndex.device(b));
        double metres = link.getLengthMetres();
        Designs.remove(link);
        Link first = Designs.link(site.site(), a, ends[0]);
        site.site().getLinks().add(first);
        Link second = Designs.link(site.site(), ends[1], b);
        second.setLengthMetres(metres);
        site.site().getLinks().add(second);
    }

    /** Into the site and, where there is a diagram, between the two devices. */
    static void add(Site site, Device device, Device a, Device b) {
        device.setArea(b.getArea());
        site.getDevices().add(device);
        if (site.eContainer() instanceof Document document) {
            Diagram diagram = Designs.topology(document);
            List<Node> nodes = diagram.getNodes().stream().filter(n -> n.getDevice() == a || n.getDevice() == b).toList();
            if (!nodes.isEmpty()) {
                Designs.node(diagram, device, (int) nodes.stream().mapToInt(Node::getX).average().orElse(0),
                        (int) nodes.stream().mapToInt(Node::getY).average().orElse(0) + AutoLayout.NODE_HEIGHT / 2);
            }
        }
    }
}
