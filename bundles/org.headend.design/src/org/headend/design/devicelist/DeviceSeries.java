package org.headend.design.devicelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.design.Areas;
import org.headend.design.Designs;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.validate.Ipv4;

/** Makes many devices of one type, with consecutive names and addresses, linked to free ports of a device. */
public final class DeviceSeries {
    /** Most devices that one series makes. */
    public static final int MAX = 2_000;

    private DeviceSeries() {
    }

    /**
     * What to make.
     *
     * @param type        id of the type
     * @param count       how many; 0 when the name says it
     * @param name        {@code Camera {1..20}}, {@code Camera {01}} or {@code Camera}; empty for the name of the type
     * @param address     first address with prefix, {@code 192.168.10.21/24}; empty for none. Those taken, those of gateways
     *                    and those in pools of DHCP are passed over.
     * @param area        id of the area that they stand in; empty for none
     * @param peer        id of the device whose free ports they are linked to; empty for none
     * @param length      length of each cable, m; 0 when unknown
     */
    public record Order(String type, int count, String name, String address, String area, String peer, double length, Locale locale) {
    }

    /** Whether a name says how many there are, as {@code Camera {1..20}} does. */
    public static boolean counts(String name) {
        return NamePattern.parse(name).filter(n -> n.size() > 0).isPresent();
    }

    /** What {@link #apply} would do; the document is left alone. */
    public static Report preview(Document document, Catalog catalog, Order order, IProgressMonitor monitor) {
        return apply(EcoreUtil.copy(document), catalog, order, monitor);
    }

    /** Makes the devices and gives them places in the topology; nothing is made when the order itself is wrong. */
    public static Report apply(Document document, Catalog catalog, Order order, IProgressMonitor monitor) {
        Registry registry = new Registry(document, catalog);
        List<Problem> problems = new ArrayList<>();
        Optional<DeviceType> type = catalog.type(order.type());
        Optional<NamePattern> names = NamePattern.parse(order.name().isBlank() ? type.map(t -> t.name(order.locale())).orElse("") : order.name().strip()); //$NON-NLS-1$
        Optional<Ipv4> first = Ipv4.parse(order.address());
        int count = names.map(n -> n.size() > 0 ? n.size() : order.count()).orElse(0);
        if (type.isEmpty()) {
            problems.add(error("series.type", Messages.bind(Messages.row_type, order.type()), Messages.row_typeRemedy)); //$NON-NLS-1$
        }
        if (names.isEmpty()) {
            problems.add(error("series.name", Messages.bind(Messages.series_range, order.name()), Messages.series_rangeRemedy)); //$NON-NLS-1$
        } else if (count < 1 || count > MAX) {
            problems.add(error("series.count", Messages.bind(Messages.series_count, count, MAX), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!order.address().isBlank() && (first.isEmpty() || first.get().reserved())) {
            problems.add(error("series.address", Messages.bind(Messages.series_address, order.address()), Messages.series_addressRemedy)); //$NON-NLS-1$
        }
        if (first.isPresent() && type.isPresent() && Registry.addressed(sample(document, type.get(), order)).isEmpty()) {
            problems.add(Problem.warning("series.network", Messages.bind(Messages.row_noNetworkPort, type.get().name(order.locale())), Place.NONE, "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
            return new Report(List.of(), problems);
        }
        return new Report(make(registry, type.get(), names.get(), count, first.orElse(null), order, problems, SubMonitor.convert(monitor, count)), problems);
    }

    private static Device sample(Document document, DeviceType type, Order order) {
        return Designs.device(document.getSite(), type, order.locale());
    }

    private static List<Line> make(Registry registry, DeviceType type, NamePattern names, int count, Ipv4 first, Order order, List<Problem> problems,
            SubMonitor progress) {
        Optional<Device> peer = registry.site().getDevices().stream().filter(d -> d.getId().equals(order.peer())).findFirst();
        Optional<Area> area = Areas.all(registry.site()).stream().filter(a -> a.getId().equals(order.area())).findFirst();
        List<Line> lines = new ArrayList<>();
        int number = names.first();
        long next = first == null ? 0 : first.bits();
        int unlinked = 0;
        for (int i = 1; i <= count; i++, number++) {
            progress.checkCanceled();
            while (names.size() == 0 && registry.hasName(names.name(number))) {
                number++;
            }
            String name = names.name(number);
            if (registry.hasName(name)) {
                lines.add(new Line(i, Outcome.SKIPPED, "", name, type.id(), "", "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        List.of(Problem.warning("series.exists", Messages.bind(Messages.row_exists, name), Place.NONE, "")))); //$NON-NLS-1$ //$NON-NLS-2$
                continue;
            }
            List<Problem> own = new ArrayList<>();
            Device device = registry.create(type, name, order.locale());
            area.ifPresent(device::setArea);
            Optional<Port> port = Registry.addressed(device);
            if (first != null && port.isPresent()) {
                Optional<Ipv4> address = free(registry, first, next);
                if (address.isPresent()) {
                    port.get().setAddress(address.get().toString());
                    next = address.get().bits() + 1;
                } else {
                    own.add(Problem.warning("series.full", Messages.bind(Messages.series_full, first), Place.NONE, Messages.series_fullRemedy)); //$NON-NLS-1$
                }
            }
            registry.add(device);
            Optional<Link> link = peer.flatMap(p -> registry.link(device, p));
            link.ifPresent(l -> l.setLengthMetres(order.length()));
            unlinked += peer.isPresent() && link.isEmpty() ? 1 : 0;
            lines.add(new Line(i, Outcome.CREATED, device.getId(), name, type.id(), port.map(Port::getAddress).orElse(""), //$NON-NLS-1$
                    link.map(Registry::describe).orElse(""), own)); //$NON-NLS-1$
            progress.worked(1);
        }
        if (unlinked > 0) {
            problems.add(Problem.warning("series.ports", Messages.bind(Messages.series_ports, peer.get().getName(), unlinked), Place.NONE, Messages.series_portsRemedy)); //$NON-NLS-1$
        }
        registry.complete();
        return lines;
    }

    /** The next address of the network of {@code first} that nothing stands in the way of. */
    private static Optional<Ipv4> free(Registry registry, Ipv4 first, long from) {
        for (long bits = from; bits < first.broadcast() || first.prefix() > 30 && bits <= first.broadcast(); bits++) {
            Ipv4 address = first.withBits(bits);
            if (!address.reserved() && registry.owner(address).isEmpty() && !promised(registry, address)) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** Whether a planned network keeps the address for its gateway or its pool of DHCP. */
    private static boolean promised(Registry registry, Ipv4 address) {
        for (Network network : registry.site().getNetworks()) {
            Optional<Ipv4> from = Ipv4.host(network.getDhcpFrom());
            Optional<Ipv4> to = Ipv4.host(network.getDhcpTo());
            if (address.address().equals(network.getGatewayAddress())
                    || from.isPresent() && to.isPresent() && from.get().bits() <= address.bits() && address.bits() <= to.get().bits()) {
                return true;
            }
        }
        return false;
    }

    private static Problem error(String code, String message, String remedy) {
        return Problem.error(code, message, Place.NONE, remedy);
    }
}
