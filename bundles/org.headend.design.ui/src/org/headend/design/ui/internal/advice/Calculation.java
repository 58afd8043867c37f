package org.headend.design.ui.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.headend.design.Labels;
import org.headend.design.advice.Bitrates;
import org.headend.design.advice.BusPlan;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.PoePlan;
import org.headend.design.advice.Storage;
import org.headend.design.advice.Traffic;
import org.headend.design.advice.VoltageDrop;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

/** A table of planning numbers: what the rules compare, whether it is right or not. */
public enum Calculation {
    POE, TRAFFIC, STORAGE, BUSES, SUPPLIES;

    private static final String UNKNOWN = "–"; //$NON-NLS-1$
    private static final double GIGABYTES = 1000;
    private static final String LEAST = "≥ "; //$NON-NLS-1$

    /**
     * One line.
     *
     * @param element id of the element that it is about
     * @param cells   texts, one per column
     * @param share   of what is allowed, NaN when that is not known
     */
    public record Row(String element, List<String> cells, double share) {
    }

    public String title() {
        return switch (this) {
            case POE -> Messages.poe;
            case TRAFFIC -> Messages.traffic;
            case STORAGE -> Messages.storage;
            case BUSES -> Messages.buses;
            case SUPPLIES -> Messages.supplies;
        };
    }

    /** Headings; the first column is the widest. */
    List<String> columns() {
        return switch (this) {
            case POE -> List.of(Messages.poe_source, Messages.poe_devices, Messages.poe_reserved, Messages.poe_drawn, Messages.poe_budget, Messages.share, Messages.poe_dark);
            case TRAFFIC -> List.of(Messages.traffic_link, Messages.traffic_streams, Messages.traffic_load, Messages.traffic_all, Messages.traffic_usable, Messages.share);
            case STORAGE -> List.of(Messages.storage_device, Messages.traffic_streams, Messages.traffic_load, Messages.storage_day, Messages.storage_days, Messages.storage_all);
            case BUSES -> List.of(Messages.bus_master, Messages.bus_devices, Messages.bus_metres, Messages.bus_loads, Messages.bus_terminators, Messages.bus_cycle, Messages.bus_order);
            case SUPPLIES -> List.of(Messages.supply_consumer, Messages.supply_source, Messages.supply_amps, Messages.supply_drop, Messages.share, Messages.supply_missing);
        };
    }

    /** Whether a column has names; the others have numbers. */
    boolean isText(int column) {
        return column == 0 || switch (this) {
            case POE, BUSES -> column == columns().size() - 1;
            case TRAFFIC, STORAGE -> false;
            case SUPPLIES -> column == 1 || column == columns().size() - 1;
        };
    }

    /** The lines for a site; reads the model only. */
    public List<Row> rows(SiteIndex site) {
        return switch (this) {
            case POE -> PoePlan.all(site).stream().map(Calculation::poe).toList();
            case TRAFFIC -> Traffic.of(site).links().stream().map(l -> link(site, l)).toList();
            case STORAGE -> Storage.all(site).stream().map(Calculation::storage).toList();
            case BUSES -> site.lines().stream().filter(l -> l.kind() == PortKind.RS485 || l.kind() == PortKind.CAN).map(l -> bus(site, l)).toList();
            case SUPPLIES -> supplies(site);
        };
    }

    private static Row poe(PoePlan plan) {
        double share = plan.budgetWatts() > 0 ? plan.reservedWatts() / plan.budgetWatts() : Double.NaN;
        String dark = plan.dark().stream().map(l -> l.device().getName()).collect(Collectors.joining(", ")); //$NON-NLS-1$
        boolean open = !plan.open().isEmpty();
        String devices = open ? Messages.bind(Messages.poe_open, plan.loads().size(), plan.open().size()) : String.valueOf(plan.loads().size());
        return new Row(plan.source().getId(), List.of(plan.source().getName(), devices, least(plan.reservedWatts(), open), least(plan.drawnWatts(), open || !plan.drawsKnown()),
                plan.budgetWatts() > 0 ? number(plan.budgetWatts()) : UNKNOWN, (open && !Double.isNaN(share) ? LEAST : "") + percent(share), dark), share); //$NON-NLS-1$
    }

    private static Row link(SiteIndex site, Traffic.LinkLoad load) {
        OptionalDouble usable = MediaTable.of(site).usableMbit(load.link());
        double share = usable.isPresent() ? load.mbit() * Bitrates.burstFactor(site.catalog().tables()) / usable.getAsDouble() : Double.NaN;
        return new Row(load.link().getId(), List.of(Labels.of(load.link()), String.valueOf(load.streams().size()), number(load.mbit()), number(load.potentialMbit()),
                usable.isPresent() ? number(usable.getAsDouble()) : UNKNOWN, percent(share)), share);
    }

    private static Row storage(Storage storage) {
        boolean open = storage.unknown() > 0;
        return new Row(storage.device().getId(), List.of(storage.device().getName(), String.valueOf(storage.streams().size()), least(storage.mbit(), open),
                least(storage.perDay(), open), storage.days() > 0 ? number(storage.days()) : UNKNOWN,
                storage.gigabytes().isPresent() ? least(storage.gigabytes().getAsDouble() / GIGABYTES, open) : UNKNOWN), Double.NaN);
    }

    private static Row bus(SiteIndex site, Segment line) {
        BusPlan plan = BusPlan.of(site, line);
        Port first = plan.master().orElse(line.ports().get(0));
        String order = plan.chain().stream().skip(1).map(p -> SiteIndex.device(p).getName() + (p.getBusAddress() > 0 ? " (" + p.getBusAddress() + ')' : "")) //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining(" → ")); //$NON-NLS-1$
        double max = BusPlan.maxUnitLoads(site.catalog().tables());
        String loads = least(plan.unitLoads(), plan.unknownLoads() > 0);
        return new Row(first.getId(), List.of(Labels.of(first), String.valueOf(plan.slaves().size()), plan.metres().isPresent() ? number(plan.metres().getAsDouble()) : UNKNOWN,
                loads, String.valueOf(plan.terminated().size()), plan.cycleMillis().isPresent() ? number(plan.cycleMillis().getAsDouble()) : UNKNOWN, order),
                line.kind() == PortKind.RS485 ? plan.unitLoads() / max : Double.NaN);
    }

    private static List<Row> supplies(SiteIndex site) {
        List<Row> rows = new ArrayList<>();
        double allowed = VoltageDrop.allowedShare(site.catalog().tables());
        for (Segment circuit : site.circuits()) {
            for (VoltageDrop.Drop drop : VoltageDrop.of(site, circuit)) {
                String missing = drop.missing().stream().sorted().map(Calculation::missing).collect(Collectors.joining(", ")); //$NON-NLS-1$
                rows.add(new Row(drop.port().getId(), List.of(Labels.of(drop.port()), Labels.of(drop.source()), drop.amps() > 0 ? number(drop.amps()) : UNKNOWN,
                        Double.isNaN(drop.drop()) ? UNKNOWN : number(drop.drop()), percent(drop.share()), missing), drop.share() / allowed));
            }
        }
        return rows;
    }

    private static String missing(VoltageDrop.Missing missing) {
        return switch (missing) {
            case LENGTH -> Messages.missing_length;
            case CABLE -> Messages.missing_cable;
            case CURRENT -> Messages.missing_current;
            case VOLTAGE -> Messages.missing_voltage;
        };
    }

    /** @param open when not all that adds to the value is known */
    private static String least(double value, boolean open) {
        return (open ? LEAST : "") + number(value); //$NON-NLS-1$
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : Math.round(share * 100) + " %"; //$NON-NLS-1$
    }
}
