package org.headend.design.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.headend.catalog.DeviceType;
import org.headend.core.language.Language;
import org.headend.design.AutoLayout;
import org.headend.design.Designs;
import org.headend.design.site.Area;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Node;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.SiteIndex;

/** Supplies of the catalog that plug into the mains, for what runs on direct current. */
public final class Supplies {

    private Supplies() {
    }

    /** The cheapest supply with the voltage of an inlet and enough current; empty when there is none or the voltage is unknown. */
    public static Optional<DeviceType> of(SiteIndex site, Port inlet) {
        return of(site, inlet, SiteIndex.device(inlet).getArea());
    }

    private static Optional<DeviceType> of(SiteIndex site, Port inlet, Area area) {
        double amps = VoltageDrop.amps(site, inlet);
        return inlet.getVolts() <= 0 ? Optional.empty() : site.catalog().types().stream().filter(t -> t.category().equals("power-supply")) //$NON-NLS-1$
                .filter(t -> t.ports().stream().anyMatch(p -> p.role().equals("HOST") && p.spec().volts() == inlet.getVolts() && p.spec().amps() >= amps) //$NON-NLS-1$
                        && t.ports().stream().allMatch(p -> p.role().equals("HOST")) && Surroundings.stands(t, area)) //$NON-NLS-1$
                .min(Comparator.comparingDouble(t -> t.spec().costIndex()));
    }

    /** Inlets for direct current that a device has; one for the mains needs nothing that is drawn. */
    private static List<Port> inlets(Device device) {
        return device.getPorts().stream().filter(p -> p.getKind() == PortKind.POWER && p.getRole() == PortRole.DEVICE && p.getCurrent() != CurrentKind.AC).toList();
    }

    /** True when a device of the type, put into an area, can be fed with what the catalog has. */
    public static boolean canFeed(SiteIndex site, DeviceType type, Area area) {
        return inlets(Designs.device(site.site(), type, Language.current())).stream().allMatch(p -> of(site, p, area).isPresent());
    }

    /**
     * Gives each inlet of a device that has just been put in a supply of its own, beside it in the diagram.
     *
     * @return the supplies
     */
    public static List<Device> feed(SiteIndex site, Device device) {
        return inlets(device).stream().filter(p -> p.getLinks().isEmpty()).map(p -> of(site, p).map(t -> feed(site, p, t))).flatMap(Optional::stream).toList();
    }

    /** Adds a supply and its cable; where there is a diagram, below the device. */
    public static Device feed(SiteIndex site, Port inlet, DeviceType type) {
        Device device = SiteIndex.device(inlet);
        Device supply = Designs.device(site.site(), type, Language.current());
        supply.setArea(Surroundings.home(site.catalog().tables(), type, device.getArea()));
        site.site().getDevices().add(supply);
        if (site.site().eContainer() instanceof Document document) {
            Optional<Node> node = Designs.topology(document).getNodes().stream().filter(n -> n.getDevice() == device).findFirst();
            node.ifPresent(n -> Designs.node(Designs.topology(document), supply, n.getX(), n.getY() + AutoLayout.NODE_HEIGHT + 32));
        }
        Port out = supply.getPorts().stream().filter(p -> p.getVolts() == inlet.getVolts()).findFirst().orElseThrow();
        Link cable = Designs.link(site.site(), inlet, out);
        cable.setLengthMetres(1);
        site.site().getLinks().add(cable);
        return supply;
    }
}
