package org.headend.design.columns;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.headend.design.Labels;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.PortFields;

/** Properties of ports, grouped as people look for them; each can be edited only at ports of a kind that has it. */
public final class PortColumns {
    private static final Set<PortKind> NETWORK = EnumSet.of(PortKind.ETHERNET, PortKind.SFP, PortKind.WIFI, PortKind.T1L);
    private static final Set<PortKind> BUS = EnumSet.of(PortKind.RS485, PortKind.CAN, PortKind.I2C, PortKind.ONE_WIRE);
    private static final Set<PortKind> RADIO = EnumSet.of(PortKind.WIFI, PortKind.ZIGBEE, PortKind.BLUETOOTH, PortKind.LORA, PortKind.CELLULAR);
    private static final int MAX_VLAN = 4094;
    private static final double MAX_MBIT = 1_000_000;
    private static final double MAX_VOLTS = 1000;
    private static final double MAX_AMPS = 1000;
    private static final double MAX_MILLIS = 86_400_000;
    private static final String IDS = "\\d{1,4}(\\s*-\\s*\\d{1,4})?(\\s*,\\s*\\d{1,4}(\\s*-\\s*\\d{1,4})?)*"; //$NON-NLS-1$

    /** Groups of properties. */
    public enum Group {
        NETWORK, POE, BUS, POWER, RADIO, PORT;

        /** Translated heading. */
        public String label() {
            return switch (this) {
                case NETWORK -> Messages.group_network;
                case POE -> Messages.group_poe;
                case BUS -> Messages.group_bus;
                case POWER -> Messages.group_power;
                case RADIO -> Messages.group_radio;
                case PORT -> Messages.group_port;
            };
        }
    }

    private PortColumns() {
    }

    private static Column<Port> fibre(Predicate<Port> optical) {
        Map<String, String> modes = Map.of("multi", Messages.fibre_multi, "single", Messages.fibre_single); //$NON-NLS-1$ //$NON-NLS-2$
        return new Column<Port>("fibreMode", Messages.column_fibreMode, Kind.CHOICE, 90, p -> p.getFibreMode() == null ? "" : modes.getOrDefault(p.getFibreMode(), p.getFibreMode())) //$NON-NLS-1$ //$NON-NLS-2$
                .edit(optical, (p, t) -> t.isEmpty() || modes.containsKey(t) || modes.containsValue(t) ? Optional.empty() : Optional.of(Messages.bind(Messages.fault_choice, String.join(", ", Messages.fibre_multi, Messages.fibre_single))), //$NON-NLS-1$
                        (p, t) -> p.setFibreMode(modes.entrySet().stream().filter(e -> e.getKey().equals(t) || e.getValue().equals(t)).map(Map.Entry::getKey).findFirst().orElse(null)))
                .choose(p -> List.of("", Messages.fibre_multi, Messages.fibre_single)); //$NON-NLS-1$
    }

    /** All properties by group, in their usual order. */
    public static Map<Group, List<Column<Port>>> all() {
        Map<Group, List<Column<Port>>> groups = new LinkedHashMap<>();
        Predicate<Port> network = p -> NETWORK.contains(p.getKind());
        groups.put(Group.NETWORK, List.of(
                text("address", Messages.column_address, network, Port::getAddress, PortFields::addressFault, Port::setAddress), //$NON-NLS-1$
                text("gateway", Messages.column_gateway, network, Port::getGatewayAddress, PortColumns::ipFault, Port::setGatewayAddress), //$NON-NLS-1$
                tick("dhcp", Messages.column_dhcp, network, Port::isDhcp, Port::setDhcp), //$NON-NLS-1$
                text("mac", Messages.column_mac, network, Port::getMac, Fields::macFault, (p, t) -> p.setMac(t == null ? null : Fields.mac(t))), //$NON-NLS-1$
                whole("vlan", Messages.column_vlan, network, MAX_VLAN, Port::getVlan, (p, v) -> p.setVlan(v.intValue())), //$NON-NLS-1$
                text("trunk", Messages.column_trunk, network, Port::getTrunkVlans, //$NON-NLS-1$
                        t -> t.isEmpty() || t.matches(IDS) ? Optional.empty() : Optional.of(Messages.fault_trunk), Port::setTrunkVlans),
                number("speed", Messages.column_rate, network, MAX_MBIT, Port::getSpeedMbit, Port::setSpeedMbit))); //$NON-NLS-1$
        Predicate<Port> poe = p -> p.getPoe() != PoeMode.NONE;
        groups.put(Group.POE, List.of(
                poe(poe.or(p -> p.getKind() == PortKind.ETHERNET)),
                new Column<Port>("poeClass", Messages.column_poeClass, Kind.NUMBER, 88, //$NON-NLS-1$
                        p -> p.getPoeClass() < 0 ? "" : Integer.toString(p.getPoeClass())) //$NON-NLS-1$
                        .edit(poe, (p, t) -> PortFields.poeClassFault(t), (p, t) -> p.setPoeClass(t.isEmpty() ? -1 : (int) Fields.value(t))),
                number("poeVolts", Messages.column_poeVolts, poe, MAX_VOLTS, Port::getPoeVolts, Port::setPoeVolts), //$NON-NLS-1$
                whole("poePriority", Messages.column_poePriority, poe, 9, Port::getPoePriority, (p, v) -> p.setPoePriority(v.intValue())))); //$NON-NLS-1$
        Predicate<Port> bus = p -> BUS.contains(p.getKind());
        Predicate<Port> serial = p -> p.getKind() == PortKind.RS485 || p.getKind() == PortKind.RS232 || p.getKind() == PortKind.RS422
                || p.getKind() == PortKind.UART;
        Predicate<Port> line = bus.or(serial);
        groups.put(Group.BUS, List.of(
                new Column<Port>("busAddress", Messages.column_busAddress, Kind.NUMBER, 88, p -> Fields.number(p.getBusAddress())) //$NON-NLS-1$
                        .edit(bus, (p, t) -> PortFields.busAddressFault(t), (p, t) -> p.setBusAddress((int) Fields.value(t))),
                text("serial", Messages.column_serial, serial, Port::getSerial, PortFields::serialFault, //$NON-NLS-1$
                        (p, t) -> p.setSerial(t == null ? null : PortFields.serial(t))),
                text("protocol", Messages.column_protocol, line, Port::getProtocol, t -> Optional.empty(), Port::setProtocol) //$NON-NLS-1$
                        .choose(p -> List.of("", "modbus-rtu", "osdp", "pelco-d", "dmx", "canopen", "bacnet-mstp")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                whole("registers", Messages.column_registers, line, 10_000, Port::getRegisters, (p, v) -> p.setRegisters(v.intValue())), //$NON-NLS-1$
                number("poll", Messages.column_poll, line, MAX_MILLIS, Port::getPollMillis, Port::setPollMillis), //$NON-NLS-1$
                number("unitLoad", Messages.column_unitLoad, bus, 32, Port::getUnitLoad, Port::setUnitLoad), //$NON-NLS-1$
                known("terminated", Messages.column_terminated, bus, Port::getTerminated, Port::setTerminated), //$NON-NLS-1$
                known("biased", Messages.column_biased, bus, Port::getBiased, Port::setBiased), //$NON-NLS-1$
                known("grounded", Messages.column_grounded, line, Port::getGrounded, Port::setGrounded))); //$NON-NLS-1$
        Predicate<Port> power = p -> p.getKind() == PortKind.POWER;
        groups.put(Group.POWER, List.of(
                number("volts", Messages.column_volts, power, MAX_VOLTS, Port::getVolts, Port::setVolts), //$NON-NLS-1$
                number("amps", Messages.column_amps, power, MAX_AMPS, Port::getAmps, Port::setAmps), //$NON-NLS-1$
                choice("current", Messages.column_current, power, Choices.currents(), Port::getCurrent, Port::setCurrent), //$NON-NLS-1$
                text("polarity", Messages.column_polarity, power, Port::getPolarity, t -> Optional.empty(), Port::setPolarity) //$NON-NLS-1$
                        .choose(p -> List.of("", "centre+", "centre-")))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Predicate<Port> radio = p -> RADIO.contains(p.getKind());
        Predicate<Port> wifi = p -> p.getKind() == PortKind.WIFI;
        groups.put(Group.RADIO, List.of(
                text("ssid", "SSID", wifi, Port::getSsid, t -> Optional.empty(), Port::setSsid), //$NON-NLS-1$ //$NON-NLS-2$
                text("wifiSecurity", Messages.column_wifiSecurity, wifi, Port::getWifiSecurity, t -> Optional.empty(), Port::setWifiSecurity) //$NON-NLS-1$
                        .choose(p -> List.of("", "open", "wpa2", "wpa2/wpa3", "wpa3")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                text("bands", Messages.column_bands, radio, Port::getBands, t -> t.matches("([0-9.]+(\\s*,\\s*[0-9.]+)*)?") //$NON-NLS-1$ //$NON-NLS-2$
                        ? Optional.empty() : Optional.of(Messages.fault_bands), Port::setBands),
                whole("channel", Messages.column_channel, radio, 1000, Port::getChannel, (p, v) -> p.setChannel(v.intValue())), //$NON-NLS-1$
                text("region", Messages.column_region, radio, Port::getRegion, t -> Optional.empty(), Port::setRegion))); //$NON-NLS-1$
        Predicate<Port> optical = p -> p.getKind() == PortKind.SFP;
        groups.put(Group.PORT, List.of(
                fibre(optical),
                text("wavelengths", Messages.column_wavelengths, optical, Port::getWavelengths, //$NON-NLS-1$
                        t -> t.isEmpty() || t.matches("\\d{3,4}(\\s*/\\s*\\d{3,4})?") ? Optional.empty() : Optional.of(Messages.fault_wavelengths), Port::setWavelengths), //$NON-NLS-1$
                whole("strands", Messages.column_strands, optical, 2, Port::getStrands, (p, v) -> p.setStrands(v.intValue())), //$NON-NLS-1$
                text("connector", Messages.column_connector, p -> true, Port::getConnector, t -> Optional.empty(), Port::setConnector) //$NON-NLS-1$
                        .choose(p -> List.of("", "rj45", "sfp", "sfp+", "de9", "terminal", "usb-a", "usb-c", "hdmi", "csi15", "csi22", "jack", "xlr", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
                                "barrel", "antenna", "fibre-lc")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                tick("management", Messages.column_management, network.or(serial), Port::isManagement, Port::setManagement), //$NON-NLS-1$
                tick("required", Messages.column_required, p -> true, Port::isRequired, Port::setRequired))); //$NON-NLS-1$
        return groups;
    }

    /** The properties of a port that a short table shows. */
    public static List<Column<Port>> main() {
        Map<String, Column<Port>> known = new LinkedHashMap<>();
        all().values().forEach(group -> group.forEach(c -> known.put(c.id(), c)));
        return List.of(
                new Column<Port>("name", Messages.column_name, Kind.TEXT, 96, Port::getName) //$NON-NLS-1$
                        .edit(p -> true, PortColumns::nameFault, Port::setName),
                new Column<>("kind", Messages.column_group, Kind.TEXT, 84, p -> Labels.of(p.getKind())), //$NON-NLS-1$
                new Column<>("role", Messages.column_role, Kind.TEXT, 64, p -> Labels.of(p.getRole())), //$NON-NLS-1$
                known.get("address"), known.get("busAddress"), known.get("serial"), known.get("poe"), known.get("poeClass"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
                new Column<>("linkedTo", Messages.column_linked, Kind.TEXT, 200, p -> p.getLinks().stream().flatMap(l -> l.getPorts().stream()) //$NON-NLS-1$
                        .filter(o -> o != p).map(Labels::of).collect(Collectors.joining(", ")))); //$NON-NLS-1$
    }

    private static Optional<String> nameFault(Port port, String name) {
        return name.isEmpty() ? Optional.of(Messages.fault_empty)
                : ((Device) port.eContainer()).getPorts().stream().anyMatch(p -> p != port && name.equals(p.getName())) ? Optional.of(Messages.fault_portName) : Optional.empty();
    }

    private static Optional<String> ipFault(String text) {
        return text.isEmpty() || PortFields.addressFault(text + "/8").isEmpty() ? Optional.empty() : Optional.of(Messages.fault_ip); //$NON-NLS-1$
    }

    /** @param write takes null for an empty text */
    private static Column<Port> text(String id, String label, Predicate<Port> when, Function<Port, String> read,
            Function<String, Optional<String>> fault, BiConsumer<Port, String> write) {
        return new Column<>(id, label, Kind.TEXT, 120, read).edit(when, (p, t) -> fault.apply(t), (p, t) -> write.accept(p, Fields.orNull(t)));
    }

    private static Column<Port> number(String id, String label, Predicate<Port> when, double max, ToDoubleFunction<Port> read,
            BiConsumer<Port, Double> write) {
        return new Column<Port>(id, label, Kind.NUMBER, 88, p -> Fields.number(read.applyAsDouble(p)))
                .edit(when, (p, t) -> Fields.numberFault(t, 0, max), (p, t) -> write.accept(p, Fields.value(t)));
    }

    private static Column<Port> whole(String id, String label, Predicate<Port> when, int max, ToDoubleFunction<Port> read,
            BiConsumer<Port, Double> write) {
        return new Column<Port>(id, label, Kind.NUMBER, 88, p -> Fields.number(read.applyAsDouble(p)))
                .edit(when, (p, t) -> Fields.wholeFault(t, 0, max), (p, t) -> write.accept(p, Fields.value(t)));
    }

    private static Column<Port> tick(String id, String label, Predicate<Port> when, Function<Port, Boolean> read, BiConsumer<Port, Boolean> write) {
        return new Column<Port>(id, label, Kind.TICK, 60, p -> read.apply(p) ? Column.YES : "") //$NON-NLS-1$
                .edit(when, (p, t) -> Optional.empty(), (p, t) -> write.accept(p, !t.isEmpty()));
    }

    private static Column<Port> poe(Predicate<Port> when) {
        Map<PoeMode, String> labels = Choices.poe();
        return choice("poe", Messages.column_poe, when, labels, Port::setPoe, p -> when.test(p) ? labels.get(p.getPoe()) : ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Column<Port> known(String id, String label, Predicate<Port> when, Function<Port, Known> read, BiConsumer<Port, Known> write) {
        return choice(id, label, when, Choices.known(), read, write);
    }

    private static <T> Column<Port> choice(String id, String label, Predicate<Port> when, Map<T, String> labels, Function<Port, T> read,
            BiConsumer<Port, T> write) {
        return choice(id, label, when, labels, write, p -> labels.get(read.apply(p)));
    }

    private static <T> Column<Port> choice(String id, String label, Predicate<Port> when, Map<T, String> labels, BiConsumer<Port, T> write,
            Function<Port, String> show) {
        List<String> texts = new ArrayList<>(labels.values());
        return new Column<Port>(id, label, Kind.CHOICE, 88, show)
                .edit(when, (p, t) -> texts.contains(t) ? Optional.empty() : Optional.of(Messages.bind(Messages.fault_choice, String.join(", ", texts))), //$NON-NLS-1$
                        (p, t) -> labels.forEach((value, label2) -> {
                            if (label2.equals(t)) {
                                write.accept(p, value);
                            }
                        }))
                .choose(p -> texts);
    }
}
