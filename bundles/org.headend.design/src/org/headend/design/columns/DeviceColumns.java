package org.headend.design.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceGroup;
import org.headend.catalog.DeviceType;
import org.headend.design.Areas;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Device;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.Site;
import org.headend.design.validate.PortFields;

/**
 * The columns of the table of devices. Network columns speak of the main port of a device: the first with an address, or
 * else the first for a network; bus columns of its first port on a serial line.
 */
public final class DeviceColumns {
    private static final int MAX_VLAN = 4094;
    private static final double MAX_WATTS = 100_000;
    private static final int MAX_MINUTES = 100_000;
    private static final double MAX_DAYS = 3650;

    private final Site site;
    private final Catalog catalog;
    private final Locale locale;
    private final Map<String, DeviceType> byName = new HashMap<>();

    private DeviceColumns(Site site, Catalog catalog, Locale locale) {
        this.site = site;
        this.catalog = catalog;
        this.locale = locale;
        for (DeviceType type : catalog.types()) {
            byName.putIfAbsent(type.name().toLowerCase(Locale.ROOT), type);
            byName.putIfAbsent(type.nameZh().toLowerCase(Locale.ROOT), type);
        }
    }

    /** All columns in their usual order. */
    public static List<Column<Device>> of(Site site, Catalog catalog, Locale locale) {
        return new DeviceColumns(site, catalog, locale).all();
    }

    private List<Column<Device>> all() {
        List<Column<Device>> columns = new ArrayList<>();
        columns.add(new Column<>("name", Messages.column_name, Kind.TEXT, 170, Device::getName) //$NON-NLS-1$
                .edit(d -> true, (d, t) -> t.isEmpty() ? Optional.of(Messages.fault_empty) : Optional.empty(), Device::setName));
        columns.add(new Column<>("type", Messages.column_type, Kind.CHOICE, 180, this::typeName) //$NON-NLS-1$
                .edit(d -> true, this::typeFault, (d, t) -> TypeChange.apply(d, type(t).orElseThrow())).choose(d -> typeNames()));
        columns.add(new Column<Device>("group", Messages.column_group, Kind.TEXT, 100, this::group).optional()); //$NON-NLS-1$
        columns.add(new Column<Device>("maker", Messages.column_maker, Kind.TEXT, 120, //$NON-NLS-1$
                d -> type(d).map(t -> t.spec().maker()).orElse("")).optional()); //$NON-NLS-1$
        columns.add(new Column<>("area", Messages.column_area, Kind.CHOICE, 150, (Device d) -> AreaPaths.path(d.getArea())) //$NON-NLS-1$
                .edit(d -> true, (d, t) -> Optional.empty(), (d, t) -> d.setArea(t.isEmpty() ? null : AreaPaths.obtain(site, t)))
                .choose(d -> Stream.concat(Stream.of(""), Areas.all(site).stream().map(AreaPaths::path)).toList())); //$NON-NLS-1$
        columns.add(onPort("address", Messages.column_address, Kind.TEXT, 140, DeviceColumns::main, p -> text(p.getAddress()), //$NON-NLS-1$
                PortFields::addressFault, (p, t) -> p.setAddress(Fields.orNull(t))));
        columns.add(onPort("gateway", Messages.column_gateway, Kind.TEXT, 120, DeviceColumns::main, p -> text(p.getGatewayAddress()), //$NON-NLS-1$
                t -> t.isEmpty() || PortFields.addressFault(t + "/8").isEmpty() ? Optional.empty() : Optional.of(Messages.fault_ip), //$NON-NLS-1$
                (p, t) -> p.setGatewayAddress(Fields.orNull(t))).optional());
        columns.add(onPort("dhcp", Messages.column_dhcp, Kind.TICK, 60, DeviceColumns::main, p -> p.isDhcp() ? Column.YES : "", //$NON-NLS-1$ //$NON-NLS-2$
                t -> Optional.empty(), (p, t) -> p.setDhcp(!t.isEmpty())).optional());
        columns.add(onPort("vlan", Messages.column_vlan, Kind.NUMBER, 60, DeviceColumns::main, p -> Fields.number(p.getVlan()), //$NON-NLS-1$
                t -> Fields.wholeFault(t, 0, MAX_VLAN), (p, t) -> p.setVlan((int) Fields.value(t))));
        columns.add(onPort("mac", Messages.column_mac, Kind.TEXT, 140, DeviceColumns::main, p -> text(p.getMac()), //$NON-NLS-1$
                Fields::macFault, (p, t) -> p.setMac(t.isEmpty() ? null : Fields.mac(t))).optional());
        columns.add(new Column<>("hostname", Messages.column_hostname, Kind.TEXT, 130, Device::getHostname) //$NON-NLS-1$
                .edit(d -> true, (d, t) -> Fields.hostFault(t), (d, t) -> d.setHostname(Fields.orNull(t))).optional());
        columns.add(onPort("busAddress", Messages.column_busAddress, Kind.NUMBER, 96, DeviceColumns::bus, //$NON-NLS-1$
                p -> Fields.number(p.getBusAddress()), PortFields::busAddressFault, (p, t) -> p.setBusAddress((int) Fields.value(t))));
        columns.add(onPort("serial", Messages.column_serial, Kind.TEXT, 90, DeviceColumns::line, p -> text(p.getSerial()), //$NON-NLS-1$
                PortFields::serialFault, (p, t) -> p.setSerial(t.isEmpty() ? null : PortFields.serial(t))));
        columns.add(new Column<Device>("ports", Messages.column_ports, Kind.TEXT, 88, //$NON-NLS-1$
                d -> d.getPorts().stream().filter(p -> !p.getLinks().isEmpty()).count() + " / " + d.getPorts().size())); //$NON-NLS-1$
        columns.add(new Column<>("linkedTo", Messages.column_linkedTo, Kind.TEXT, 200, DeviceColumns::linkedTo)); //$NON-NLS-1$
        columns.add(onPort("poeClass", Messages.column_poeClass, Kind.NUMBER, 88, DeviceColumns::powered, //$NON-NLS-1$
                p -> p.getPoeClass() < 0 ? "" : Integer.toString(p.getPoeClass()), PortFields::poeClassFault, //$NON-NLS-1$
                (p, t) -> p.setPoeClass(t.isEmpty() ? -1 : (int) Fields.value(t))).optional());
        columns.add(number("poeBudget", Messages.column_poeBudget, MAX_WATTS, Device::getPoeBudgetWatts, Device::setPoeBudgetWatts) //$NON-NLS-1$
                .optional());
        columns.add(new Column<Device>("watts", Messages.column_watts, Kind.NUMBER, 80, //$NON-NLS-1$
                d -> type(d).map(t -> Fields.number(t.spec().power().watts())).orElse("")).optional()); //$NON-NLS-1$
        columns.add(choice("password", Messages.column_password, Choices.passwords(), Device::getPassword, Device::setPassword)); //$NON-NLS-1$
        columns.add(new Column<>("services", Messages.column_services, Kind.TEXT, 130, Device::getServices) //$NON-NLS-1$
                .edit(d -> true, (d, t) -> t.matches("[a-z0-9]*(\\s*,\\s*[a-z0-9]+)*") ? Optional.empty() : Optional.of(Messages.fault_services), //$NON-NLS-1$
                        (d, t) -> d.setServices(Fields.orNull(t.replaceAll("\\s*,\\s*", ",")))) //$NON-NLS-1$ //$NON-NLS-2$
                .optional());
        columns.add(tick("critical", Messages.column_critical, Device::isCritical, Device::setCritical)); //$NON-NLS-1$
        columns.add(tick("exposed", Messages.column_exposed, Device::isExposed, Device::setExposed)); //$NON-NLS-1$
        columns.add(choice("spanningTree", Messages.column_spanningTree, Choices.known(), Device::getSpanningTree, Device::setSpanningTree)); //$NON-NLS-1$
        columns.add(number("upsMinutes", Messages.column_ups, MAX_MINUTES, Device::getUpsMinutes, Device::setUpsMinutes).optional()); //$NON-NLS-1$
        columns.add(number("retentionDays", Messages.column_retention, MAX_DAYS, Device::getRetentionDays, Device::setRetentionDays).optional()); //$NON-NLS-1$
        columns.add(new Column<>("serialNumber", Messages.column_serialNumber, Kind.TEXT, 120, Device::getSerialNumber) //$NON-NLS-1$
                .edit(d -> true, (d, t) -> Optional.empty(), (d, t) -> d.setSerialNumber(Fields.orNull(t))).optional());
        columns.add(new Column<>("notes", Messages.column_notes, Kind.TEXT, 220, (Device d) -> text(d.getNotes()).replaceAll("\\R", " ")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .edit(d -> d.getNotes() == null || d.getNotes().lines().count() <= 1, (d, t) -> Optional.empty(),
                        (d, t) -> d.setNotes(Fields.orNull(t))));
        columns.add(new Column<Device>("id", Messages.column_id, Kind.TEXT, 90, Device::getId).optional()); //$NON-NLS-1$
        return columns;
    }

    private static Column<Device> onPort(String id, String label, Kind kind, int width, Function<Device, Optional<Port>> port,
            Function<Port, String> read, Function<String, Optional<String>> fault, BiConsumer<Port, String> write) {
        return new Column<Device>(id, label, kind, width, d -> port.apply(d).map(read).orElse("")) //$NON-NLS-1$
                .edit(d -> port.apply(d).isPresent(), (d, t) -> fault.apply(t), (d, t) -> write.accept(port.apply(d).orElseThrow(), t));
    }

    private static Column<Device> number(String id, String label, double max, ToDoubleFunction<Device> read, BiConsumer<Device, Double> write) {
        return new Column<Device>(id, label, Kind.NUMBER, 110, d -> Fields.number(read.applyAsDouble(d)))
                .edit(d -> true, (d, t) -> Fields.numberFault(t, 0, max), (d, t) -> write.accept(d, Fields.value(t)));
    }

    private static Column<Device> tick(String id, String label, Function<Device, Boolean> read, BiConsumer<Device, Boolean> write) {
        return new Column<Device>(id, label, Kind.TICK, 100, d -> read.apply(d) ? Column.YES : "") //$NON-NLS-1$
                .edit(d -> true, (d, t) -> Optional.empty(), (d, t) -> write.accept(d, !t.isEmpty())).optional();
    }

    private static <T> Column<Device> choice(String id, String label, Map<T, String> labels, Function<Device, T> read,
            BiConsumer<Device, T> write) {
        List<String> texts = List.copyOf(labels.values());
        return new Column<Device>(id, label, Kind.CHOICE, 120, d -> labels.get(read.apply(d)))
                .edit(d -> true, (d, t) -> texts.contains(t) ? Optional.empty()
                        : Optional.of(Messages.bind(Messages.fault_choice, texts.stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(", ")))), //$NON-NLS-1$
                        (d, t) -> labels.forEach((value, text) -> {
                            if (text.equals(t)) {
                                write.accept(d, value);
                            }
                        }))
                .choose(d -> texts).optional();
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }

    private Optional<DeviceType> type(Device device) {
        return catalog.type(device.getType());
    }

    private String typeName(Device device) {
        return type(device).map(t -> t.name(locale)).orElse(text(device.getType()));
    }

    private String group(Device device) {
        return type(device).map(t -> DeviceGroup.of(t.category()).label()).orElse(""); //$NON-NLS-1$
    }

    private List<String> typeNames() {
        return catalog.types().stream().sorted(Comparator.comparing((DeviceType t) -> DeviceGroup.of(t.category())).thenComparing(t -> t.name(locale)))
                .map(t -> t.name(locale)).distinct().toList();
    }

    private Optional<DeviceType> type(String text) {
        return catalog.type(text).or(() -> Optional.ofNullable(byName.get(text.toLowerCase(Locale.ROOT))));
    }

    private Optional<String> typeFault(Device device, String text) {
        Optional<DeviceType> type = type(text);
        return type.isEmpty() ? Optional.of(Messages.bind(Messages.fault_type, text)) : TypeChange.obstacle(device, type.get());
    }

    /** The network port that a device is known by. */
    static Optional<Port> main(Device device) {
        List<Port> network = device.getPorts().stream().filter(p -> p.getKind() == PortKind.ETHERNET || p.getKind() == PortKind.SFP
                || p.getKind() == PortKind.WIFI || p.getKind() == PortKind.T1L).toList();
        return network.stream().filter(p -> p.getAddress() != null && !p.getAddress().isBlank()).findFirst()
                .or(() -> network.stream().findFirst());
    }

    private static Optional<Port> bus(Device device) {
        return device.getPorts().stream().filter(p -> p.getKind() == PortKind.RS485 && p.getRole() != PortRole.HOST).findFirst();
    }

    private static Optional<Port> line(Device device) {
        return device.getPorts().stream().filter(p -> p.getKind() == PortKind.RS485 || p.getKind() == PortKind.RS232
                || p.getKind() == PortKind.RS422 || p.getKind() == PortKind.UART).findFirst();
    }

    private static Optional<Port> powered(Device device) {
        return device.getPorts().stream().filter(p -> p.getPoe() == PoeMode.POWERED).findFirst();
    }

    private static String linkedTo(Device device) {
        return device.getPorts().stream().flatMap(p -> p.getLinks().stream()).flatMap(l -> l.getPorts().stream())
                .map(p -> (Device) p.eContainer()).filter(d -> d != null && d != device).map(Device::getName).distinct()
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
