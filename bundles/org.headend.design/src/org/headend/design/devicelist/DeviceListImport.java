package org.headend.design.devicelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.PortPairs;
import org.headend.design.devicelist.DeviceList.Row;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.validate.Ipv4;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Makes the devices of a list. A line that cannot be used is skipped and says why; the others are made. The same code
 * tells beforehand what would happen, on a copy.
 */
public final class DeviceListImport {
    private static final Pattern MAC = Pattern.compile("[0-9a-f]{12}"); //$NON-NLS-1$
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:m|metres?|meters?|米)?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
    private static final int DEFAULT_PREFIX = 24;
    private static final int MAX_VLAN = 4094;

    private final Catalog catalog;
    private final DeviceList list;
    private final Options options;
    private final Registry registry;

    /**
     * @param defaultType id of the type of lines that name none; empty to skip them
     * @param update      true to change devices whose names are there already, false to skip those lines
     * @param locale      of names that are made up
     */
    public record Options(String defaultType, boolean update, Locale locale) {
    }

    private DeviceListImport(Document document, Catalog catalog, DeviceList list, Options options) {
        this.catalog = catalog;
        this.list = list;
        this.options = options;
        registry = new Registry(document, catalog);
    }

    /** What {@link #apply} would do; the document is left alone. */
    public static Report preview(Document document, Catalog catalog, DeviceList list, Options options, IProgressMonitor monitor) {
        return apply(EcoreUtil.copy(document), catalog, list, options, monitor);
    }

    /** Makes the devices and their links, and gives them places in the topology. */
    public static Report apply(Document document, Catalog catalog, DeviceList list, Options options, IProgressMonitor monitor) {
        return new DeviceListImport(document, catalog, list, options).run(SubMonitor.convert(monitor, list.rows().size() * 2));
    }

    private record Made(Row row, Device device, Outcome outcome, List<Problem> problems) {
    }

    private Report run(SubMonitor progress) {
        List<Made> made = new ArrayList<>();
        for (Row row : list.rows()) {
            progress.checkCanceled();
            List<Problem> problems = new ArrayList<>();
            made.add(make(row, problems));
            progress.worked(1);
        }
        List<Line> lines = new ArrayList<>();
        for (Made line : made) { // after all devices, because a switch may stand below its cameras
            progress.checkCanceled();
            String link = line.device() == null ? "" : link(line.row(), line.device(), line.problems()); //$NON-NLS-1$
            lines.add(line(line, link));
            progress.worked(1);
        }
        registry.complete();
        List<Problem> problems = list.unknown().isEmpty() ? List.of()
                : List.of(Problem.info("list.columns", Messages.bind(Messages.list_unknownColumns, String.join(", ", list.unknown())), //$NON-NLS-1$ //$NON-NLS-2$
                        Place.of(list.source()), "")); //$NON-NLS-1$
        return new Report(lines, problems);
    }

    private static Line line(Made line, String link) {
        Device device = line.device();
        if (device == null) {
            return new Line(line.row().line(), Outcome.SKIPPED, "", line.row().get(Field.NAME), line.row().get(Field.TYPE), //$NON-NLS-1$
                    line.row().get(Field.ADDRESS), "", line.problems()); //$NON-NLS-1$
        }
        String address = Registry.addressed(device).map(p -> p.isDhcp() ? "dhcp" : p.getAddress() == null ? "" : p.getAddress()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new Line(line.row().line(), line.outcome(), device.getId(), device.getName(), device.getType(), address, link, line.problems());
    }

    private Made make(Row row, List<Problem> problems) {
        String name = row.get(Field.NAME);
        Optional<Device> present = name.isEmpty() ? Optional.empty() : registry.device(name);
        if (present.isPresent()) {
            if (!options.update()) {
                problems.add(warning(row, "list.exists", Messages.bind(Messages.row_exists, name), Messages.row_existsRemedy)); //$NON-NLS-1$
                return new Made(row, null, Outcome.SKIPPED, problems);
            }
            fill(row, present.get(), problems);
            return new Made(row, present.get(), Outcome.UPDATED, problems);
        }
        String wanted = row.get(Field.TYPE).isEmpty() ? options.defaultType() : row.get(Field.TYPE);
        Optional<DeviceType> type = registry.type(wanted);
        if (type.isEmpty()) {
            problems.add(error(row, "list.type", wanted.isEmpty() ? Messages.row_noType : Messages.bind(Messages.row_type, wanted), Messages.row_typeRemedy)); //$NON-NLS-1$
            return new Made(row, null, Outcome.SKIPPED, problems);
        }
        if (registry.isAmbiguous(wanted)) {
            problems.add(warning(row, "list.type", Messages.bind(Messages.row_typeAmbiguous, wanted, type.get().id()), Messages.row_typeRemedy)); //$NON-NLS-1$
        }
        Device device = registry.create(type.get(), name, options.locale());
        fill(row, device, problems);
        registry.add(device);
        return new Made(row, device, Outcome.CREATED, problems);
    }

    private void fill(Row row, Device device, List<Problem> problems) {
        row.values().forEach((field, value) -> {
            switch (field) {
                case HOSTNAME -> device.setHostname(value);
                case SERIAL_NUMBER -> device.setSerialNumber(value);
                case NOTES -> device.setNotes(value);
                case AREA -> device.setArea(registry.area(value));
                default -> { // on the port or the link
                }
            }
        });
        Optional<Port> port = row.get(Field.PORT).isEmpty() ? Registry.addressed(device) : Registry.port(device, row.get(Field.PORT)).or(() -> Registry.addressed(device));
        if (port.isPresent()) {
            fill(row, port.get(), problems);
        } else if (!row.get(Field.ADDRESS).isEmpty() || !row.get(Field.MAC).isEmpty()) {
            problems.add(warning(row, "list.network", Messages.bind(Messages.row_noNetworkPort, device.getName()), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void fill(Row row, Port port, List<Problem> problems) {
        String address = row.get(Field.ADDRESS);
        if (address.equalsIgnoreCase("dhcp")) { //$NON-NLS-1$
            port.setDhcp(true);
        } else if (!address.isEmpty()) {
            address(row, port, address, problems);
        }
        String mac = row.get(Field.MAC).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (MAC.matcher(mac).matches()) {
            String written = mac.replaceAll("(..)(?!$)", "$1:"); //$NON-NLS-1$ //$NON-NLS-2$
            if (registry.hasMac(written) && !written.equalsIgnoreCase(port.getMac())) {
                problems.add(warning(row, "list.mac", Messages.bind(Messages.row_macTaken, written), "")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            port.setMac(written);
        } else if (!mac.isEmpty()) {
            problems.add(warning(row, "list.mac", Messages.bind(Messages.row_mac, row.get(Field.MAC)), Messages.row_macRemedy)); //$NON-NLS-1$
        }
        String gateway = row.get(Field.GATEWAY);
        if (!gateway.isEmpty()) {
            Ipv4.host(gateway).ifPresentOrElse(g -> port.setGatewayAddress(g.address()),
                    () -> problems.add(warning(row, "list.gateway", Messages.bind(Messages.row_address, gateway), Messages.row_addressRemedy))); //$NON-NLS-1$
        }
        String vlan = row.get(Field.VLAN);
        if (vlan.matches("\\d{1,4}") && Integer.parseInt(vlan) <= MAX_VLAN) { //$NON-NLS-1$
            port.setVlan(Integer.parseInt(vlan));
        } else if (!vlan.isEmpty()) {
            problems.add(warning(row, "list.vlan", Messages.bind(Messages.row_vlan, vlan), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void address(Row row, Port port, String text, List<Problem> problems) {
        Optional<Ipv4> host = Ipv4.host(text.replaceFirst("/.*", "")); //$NON-NLS-1$ //$NON-NLS-2$
        int prefix = host.map(h -> prefix(row, text, h, problems)).orElse(-1);
        if (prefix < 0) {
            problems.add(warning(row, "list.address", Messages.bind(Messages.row_address, text), Messages.row_addressRemedy)); //$NON-NLS-1$
            return;
        }
        Ipv4 address = new Ipv4(host.get().bits(), prefix);
        if (address.reserved()) {
            problems.add(warning(row, "list.address", Messages.bind(Messages.row_addressReserved, address), Messages.row_addressRemedy)); //$NON-NLS-1$
            return;
        }
        Optional<String> owner = registry.owner(address);
        if (owner.isPresent() && !address.toString().equals(port.getAddress())) {
            problems.add(warning(row, "list.address", Messages.bind(Messages.row_addressTaken, address.address(), owner.get()), Messages.row_addressTakenRemedy)); //$NON-NLS-1$
            return;
        }
        port.setAddress(address.toString());
    }

    /** From the address itself, the column of masks, the planned network, or assumed; −1 when it is wrong. */
    private int prefix(Row row, String text, Ipv4 host, List<Problem> problems) {
        int slash = text.indexOf('/');
        String mask = slash >= 0 ? text.substring(slash + 1).strip() : row.get(Field.NETMASK);
        if (!mask.isEmpty()) {
            return prefix(mask);
        }
        Optional<Network> network = registry.network(host);
        if (network.isPresent()) {
            return Ipv4.parse(network.get().getCidr()).orElseThrow().prefix();
        }
        problems.add(Problem.info("list.prefix", Messages.bind(Messages.row_prefixAssumed, DEFAULT_PREFIX), place(row), "")); //$NON-NLS-1$ //$NON-NLS-2$
        return DEFAULT_PREFIX;
    }

    /** Network bits of {@code 24}, {@code /24} or {@code 255.255.255.0}; −1 for anything else. */
    static int prefix(String mask) {
        String text = mask.startsWith("/") ? mask.substring(1) : mask; //$NON-NLS-1$
        if (text.matches("\\d{1,2}")) { //$NON-NLS-1$
            int bits = Integer.parseInt(text);
            return bits <= 32 ? bits : -1;
        }
        return Ipv4.host(text).map(m -> {
            int ones = Long.bitCount(m.bits());
            long contiguous = ones == 0 ? 0 : 0xffffffffL << 32 - ones & 0xffffffffL;
            return contiguous == m.bits() ? ones : -1;
        }).orElse(-1);
    }

    private String link(Row row, Device device, List<Problem> problems) {
        String peerName = row.get(Field.PEER);
        if (peerName.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        Optional<Device> peer = registry.device(peerName);
        if (peer.isEmpty() || peer.get() == device) {
            problems.add(warning(row, "list.peer", Messages.bind(Messages.row_peer, peerName), Messages.row_peerRemedy)); //$NON-NLS-1$
            return ""; //$NON-NLS-1$
        }
        Optional<Link> known = linked(device, peer.get());
        Optional<Link> link = known.isPresent() ? known : connect(row, device, peer.get(), problems);
        link.ifPresent(l -> describe(row, l, problems));
        return link.map(Registry::describe).orElse(""); //$NON-NLS-1$
    }

    private static Optional<Link> linked(Device device, Device peer) {
        return device.getPorts().stream().flatMap(p -> p.getLinks().stream()).filter(l -> l.getPorts().stream().anyMatch(p -> p.eContainer() == peer)).findFirst();
    }

    private Optional<Link> connect(Row row, Device device, Device peer, List<Problem> problems) {
        Optional<Port> own = named(row, Field.PORT, device, problems);
        Optional<Port> far = named(row, Field.PEER_PORT, peer, problems);
        if (own.isEmpty() && far.isPresent()) {
            own = PortPairs.match(far.get(), device);
        } else if (own.isPresent() && far.isEmpty()) {
            far = PortPairs.match(own.get(), peer);
        }
        if (own.isPresent() && far.isPresent()) {
            Optional<String> obstacle = PortPairs.obstacle(own.get(), far.get());
            if (obstacle.isEmpty()) {
                return Optional.of(registry.link(own.get(), far.get()));
            }
            problems.add(warning(row, "list.link", obstacle.get(), Messages.row_linkRemedy)); //$NON-NLS-1$
            return Optional.empty();
        }
        boolean askedForPort = !row.get(Field.PORT).isEmpty() || !row.get(Field.PEER_PORT).isEmpty();
        Optional<Link> link = askedForPort && own.isEmpty() && far.isEmpty() || !askedForPort ? registry.link(device, peer) : Optional.empty();
        if (link.isEmpty()) {
            problems.add(warning(row, "list.link", Messages.bind(Messages.row_noFreePort, device.getName(), peer.getName()), Messages.row_linkRemedy)); //$NON-NLS-1$
        }
        return link;
    }

    private Optional<Port> named(Row row, Field field, Device device, List<Problem> problems) {
        String name = row.get(field);
        Optional<Port> port = name.isEmpty() ? Optional.empty() : Registry.port(device, name);
        if (!name.isEmpty() && port.isEmpty()) {
            problems.add(warning(row, "list.port", Messages.bind(Messages.row_port, device.getName(), name), Messages.row_portRemedy)); //$NON-NLS-1$
        }
        return port;
    }

    private void describe(Row row, Link link, List<Problem> problems) {
        String length = row.get(Field.LENGTH);
        Matcher metres = LENGTH.matcher(length);
        if (metres.matches()) {
            link.setLengthMetres(Double.parseDouble(metres.group(1).replace(',', '.')));
        } else if (!length.isEmpty()) {
            problems.add(warning(row, "list.length", Messages.bind(Messages.row_length, length), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        String cable = row.get(Field.CABLE);
        if (!cable.isEmpty()) {
            cable(cable).ifPresentOrElse(link::setCable, () -> problems.add(warning(row, "list.cable", Messages.bind(Messages.row_cable, cable), ""))); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private Optional<String> cable(String text) {
        for (var cable : catalog.tables().get("cables").path("cables").properties()) { //$NON-NLS-1$ //$NON-NLS-2$
            JsonNode value = cable.getValue();
            if (cable.getKey().equalsIgnoreCase(text.replace(" ", "")) || value.path("name").asText().equalsIgnoreCase(text) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    || value.path("nameZh").asText().equals(text)) { //$NON-NLS-1$
                return Optional.of(cable.getKey());
            }
        }
        return Optional.empty();
    }

    private Place place(Row row) {
        return Place.of(list.source()).atLine(row.line());
    }

    private Problem warning(Row row, String code, String message, String remedy) {
        return Problem.warning(code, message, place(row), remedy);
    }

    private Problem error(Row row, String code, String message, String remedy) {
        return Problem.error(code, message, place(row), remedy);
    }
}
