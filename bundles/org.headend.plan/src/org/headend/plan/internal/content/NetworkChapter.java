package org.headend.plan.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.headend.design.advice.Bitrates;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.ModbusRequest;
import org.headend.design.advice.PoePlan;
import org.headend.design.advice.Traffic;
import org.headend.design.site.Device;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.PortRole;
import org.headend.design.validate.SiteIndex;
import org.headend.plan.PlanPart;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;

/** Addresses of networks and buses, and what feeds what. */
public final class NetworkChapter {
    private final PlanData data;
    private final Wording words;

    public NetworkChapter(PlanData data) {
        this.data = data;
        words = data.wording();
    }

    public Chapter addresses() {
        List<Block> blocks = new ArrayList<>();
        if (!data.site().getNetworks().isEmpty()) {
            blocks.add(new Block.Grid(networks()));
        }
        blocks.add(new Block.Grid(ports()));
        PlanTable buses = buses();
        if (!buses.rows().isEmpty()) {
            blocks.add(new Block.Grid(buses));
        }
        return new Chapter(PlanPart.ADDRESSES, words.text("addresses.title"), words.text("addresses.intro"), blocks); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private PlanTable networks() {
        PlanTable.Builder table = new PlanTable.Builder("networks", words.text("networks.title"), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.name"), 1.5).column(words.text("column.purpose"), 1).column(words.text("column.network"), 1.2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number("VLAN", 0.5).column(words.text("column.gateway"), 1.1).column("DHCP", 1.8).column("NTP", 1.2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (Network network : data.site().getNetworks()) {
            String dhcp = network.getDhcpFrom() == null || network.getDhcpFrom().isBlank() ? "–" //$NON-NLS-1$
                    : network.getDhcpFrom() + " – " + network.getDhcpTo(); //$NON-NLS-1$
            table.row(network.getName(), words.of("purpose", network.getPurpose()), network.getCidr(), vlan(network.getVlan()), //$NON-NLS-1$
                    network.getGatewayAddress(), dhcp, network.getNtpServer());
        }
        return table.build();
    }

    private PlanTable ports() {
        PlanTable.Builder table = new PlanTable.Builder("addresses", words.text("addresses.ports"), words.text("addresses.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.number"), 0.7).column(words.text("column.device"), 1.7).column(words.text("column.port"), 0.8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.hostname"), 1.1).column(words.text("column.address"), 1.4).column(words.text("column.gateway"), 1.2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number("VLAN", 0.5).column(words.text("column.tagged"), 0.8).column("MAC", 1.3).column("NTP", 1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        for (Device device : data.site().getDevices()) {
            for (Port port : device.getPorts()) {
                boolean addressed = port.getAddress() != null && !port.getAddress().isBlank();
                if (addressed || port.isDhcp() || port.getVlan() > 0 && !port.getLinks().isEmpty()) {
                    table.row(data.number(device), device.getName(), port.getName(), device.getHostname(),
                            addressed ? port.getAddress() : port.isDhcp() ? "DHCP" : "", port.getGatewayAddress(), vlan(port.getVlan()), //$NON-NLS-1$ //$NON-NLS-2$
                            port.getTrunkVlans(), port.getMac(), device.getNtpServer());
                }
            }
        }
        return table.build();
    }

    private static String vlan(int vlan) {
        return vlan > 0 ? Integer.toString(vlan) : ""; //$NON-NLS-1$
    }

    private PlanTable buses() {
        PlanTable.Builder table = new PlanTable.Builder("buses", words.text("buses.title"), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.number"), 0.7).column(words.text("column.device"), 1.8).column(words.text("column.port"), 0.8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.bus"), 0.9).number(words.text("column.address"), 0.6).column(words.text("column.parameters"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.protocol"), 1).column(words.text("column.termination"), 1) //$NON-NLS-1$ //$NON-NLS-2$
                .column(words.text("column.testRequest"), 1.7); //$NON-NLS-1$
        for (Device device : data.site().getDevices()) {
            for (Port port : device.getPorts()) {
                if (SiteIndex.LINE_KINDS.contains(port.getKind()) && !port.getLinks().isEmpty()) {
                    table.row(data.number(device), device.getName(), port.getName(), words.of("kind", port.getKind()), //$NON-NLS-1$
                            port.getBusAddress() > 0 ? Integer.toString(port.getBusAddress()) : "", port.getSerial(), port.getProtocol(), //$NON-NLS-1$
                            words.of("known", port.getTerminated()), request(port)); //$NON-NLS-1$
                }
            }
        }
        return table.build();
    }

    /** What a serial tool sends to see whether the device answers: one register. */
    private static String request(Port port) {
        boolean modbus = "modbus-rtu".equals(port.getProtocol()) && port.getRole() != PortRole.HOST && port.getBusAddress() >= 1 && port.getBusAddress() <= 247; //$NON-NLS-1$
        return modbus ? ModbusRequest.readHolding(port.getBusAddress(), 0, 1) : ""; //$NON-NLS-1$
    }

    public Chapter power() {
        SiteIndex index = new SiteIndex(data.site(), data.catalog());
        List<PoePlan> plans = PoePlan.all(index);
        PlanTable.Builder sources = new PlanTable.Builder("poe", words.text("poe.title"), words.text("poe.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.number"), 0.7).column(words.text("column.device"), 2).number(words.text("column.fed"), 0.7) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.budget"), 0.9).number(words.text("column.reserved"), 0.9).number(words.text("column.drawn"), 0.9) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.left"), 0.8).column(words.text("column.dark"), 2); //$NON-NLS-1$ //$NON-NLS-2$
        PlanTable.Builder ports = new PlanTable.Builder("poe-ports", words.text("poePorts.title"), "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.device"), 2).column(words.text("column.port"), 0.8).column(words.text("column.fedDevice"), 2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.class"), 0.7).number(words.text("column.reserved"), 0.9).number(words.text("column.drawn"), 0.9) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.priority"), 0.7); //$NON-NLS-1$
        for (PoePlan plan : plans) {
            double budget = plan.budgetWatts();
            List<String> dark = plan.dark().stream().map(load -> load.device().getName()).toList();
            String fed = plan.open().isEmpty() ? Integer.toString(plan.loads().size()) : words.text("poe.open", plan.loads().size(), plan.open().size()); //$NON-NLS-1$
            sources.row(data.number(plan.source()), plan.source().getName(), fed,
                    budget > 0 ? watts(budget) : words.text("unknown"), watts(plan.reservedWatts()), //$NON-NLS-1$
                    watts(plan.drawnWatts()) + (plan.drawsKnown() ? "" : " +"), budget > 0 ? watts(budget - plan.reservedWatts()) : "–", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    budget > 0 ? dark.isEmpty() ? words.text("poe.allServed") : String.join(words.text("list.separator"), dark) : words.text("poe.cannotSay")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            plan.open().forEach(port -> ports.row(data.title(plan.source()), port.getName(), index.peers(port).stream().map(p -> data.title(PlanData.device(p)))
                    .collect(Collectors.joining(words.text("list.separator"))), words.text("poe.unknown"), words.text("unknown"), words.text("unknown"), "–")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            for (PoePlan.Load load : plan.loads()) {
                ports.row(data.title(plan.source()), load.port().getName(), data.title(load.device()),
                        load.classKnown() ? Integer.toString(load.fed().getPoeClass()) : words.text("poe.unclassified"), //$NON-NLS-1$
                        watts(load.reservedWatts()), load.drawnWatts() > 0 ? watts(load.drawnWatts()) : words.text("unknown"), //$NON-NLS-1$
                        load.port().getPoePriority() > 0 ? Integer.toString(load.port().getPoePriority()) : "–"); //$NON-NLS-1$
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Grid(sources.build()));
        if (ports.size() > 0) {
            blocks.add(new Block.Grid(ports.build()));
        }
        blocks.add(new Block.Grid(new SupplyTable(data).of(index)));
        blocks.add(new Block.Grid(bandwidth(index)));
        return new Chapter(PlanPart.POWER, words.text("power.title"), words.text("power.intro"), blocks); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Streams with the margin for bursts of key frames, against what the link can be used for. */
    private PlanTable bandwidth(SiteIndex index) {
        PlanTable.Builder table = new PlanTable.Builder("bandwidth", words.text("traffic.title"), words.text("traffic.none")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .column(words.text("column.label"), 0.6).column(words.text("column.from"), 2).column(words.text("column.to"), 2) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.streams"), 0.7).number(words.text("column.load"), 1).number(words.text("column.usable"), 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .number(words.text("column.share"), 0.8); //$NON-NLS-1$
        MediaTable media = MediaTable.of(index);
        double burst = Bitrates.burstFactor(data.catalog().tables());
        Traffic.of(index).links().stream().filter(load -> load.mbit() > 0)
                .sorted(Comparator.comparingInt(load -> data.site().getLinks().indexOf(load.link()))).forEach(load -> {
                    OptionalDouble usable = media.usableMbit(load.link());
                    table.row(data.code(load.link()), data.title(PlanData.device(load.link().getPorts().get(0))),
                            data.title(PlanData.device(load.link().getPorts().get(1))), Integer.toString(load.streams().size()),
                            Wording.number(load.mbit() * burst, 1) + " Mbit/s", //$NON-NLS-1$
                            usable.isPresent() ? Wording.number(usable.getAsDouble(), 0) + " Mbit/s" : words.text("unknown"), //$NON-NLS-1$ //$NON-NLS-2$
                            usable.isPresent() ? Wording.number(100 * load.mbit() * burst / usable.getAsDouble(), 1) + " %" : "–"); //$NON-NLS-1$ //$NON-NLS-2$
                });
        return table.build();
    }

    private static String watts(double watts) {
        return Wording.number(watts, 1) + " W"; //$NON-NLS-1$
    }
}
