package org.headend.design.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.site.Site;

import com.fasterxml.jackson.databind.JsonNode;

/** The columns of the table of links. */
public final class LinkColumns {
    private static final double MAX_METRES = 1_000_000;
    private static final double MAX_MBIT = 1_000_000;

    private final Site site;
    private final Catalog catalog;
    private final Locale locale;
    private final Map<Medium, String> media = Choices.media();
    private final Map<String, JsonNode> cables = new LinkedHashMap<>();

    private LinkColumns(Site site, Catalog catalog, Locale locale) {
        this.site = site;
        this.catalog = catalog;
        this.locale = locale;
        catalog.tables().get("cables").path("cables").properties().forEach(e -> cables.put(e.getKey(), e.getValue())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** All columns in their usual order. */
    public static List<Column<Link>> of(Site site, Catalog catalog, Locale locale) {
        return new LinkColumns(site, catalog, locale).all();
    }

    private List<Column<Link>> all() {
        List<Column<Link>> columns = new ArrayList<>();
        columns.add(device("from", Messages.column_from, 0)); //$NON-NLS-1$
        columns.add(port("fromPort", Messages.column_fromPort, 0)); //$NON-NLS-1$
        columns.add(device("to", Messages.column_to, 1)); //$NON-NLS-1$
        columns.add(port("toPort", Messages.column_toPort, 1)); //$NON-NLS-1$
        columns.add(new Column<>("medium", Messages.column_medium, Kind.CHOICE, 120, (Link l) -> media.get(l.getMedium())) //$NON-NLS-1$
                .edit(l -> true, (l, t) -> media.containsValue(t) ? Optional.empty()
                        : Optional.of(Messages.bind(Messages.fault_choice, String.join(", ", media.values()))), (l, t) -> setMedium(l, t)) //$NON-NLS-1$
                .choose(l -> List.copyOf(media.values())));
        columns.add(new Column<>("cable", Messages.column_cable, Kind.CHOICE, 180, (Link l) -> cableName(l.getCable())) //$NON-NLS-1$
                .edit(l -> true, (l, t) -> t.isEmpty() || cable(t).isPresent() ? Optional.empty()
                        : Optional.of(Messages.bind(Messages.fault_cable, t)), (l, t) -> l.setCable(t.isEmpty() ? null : cable(t).orElseThrow()))
                .choose(this::fittingCables));
        columns.add(new Column<>("length", Messages.column_length, Kind.NUMBER, 92, (Link l) -> Fields.number(l.getLengthMetres())) //$NON-NLS-1$
                .edit(l -> true, (l, t) -> Fields.numberFault(t, 0, MAX_METRES), (l, t) -> l.setLengthMetres(Fields.value(t))));
        columns.add(new Column<>("rate", Messages.column_rate, Kind.NUMBER, 104, (Link l) -> Fields.number(l.getRateMbit())) //$NON-NLS-1$
                .edit(l -> true, (l, t) -> Fields.numberFault(t, 0, MAX_MBIT), (l, t) -> l.setRateMbit(Fields.value(t))));
        columns.add(new Column<>("crossover", Messages.column_crossover, Kind.TICK, 80, (Link l) -> l.isCrossover() ? Column.YES : "") //$NON-NLS-1$ //$NON-NLS-2$
                .edit(l -> true, (l, t) -> Optional.empty(), (l, t) -> l.setCrossover(!t.isEmpty())).optional());
        columns.add(new Column<>("adapter", Messages.column_adapter, Kind.CHOICE, 150, (Link l) -> adapterName(l.getAdapter())) //$NON-NLS-1$
                .edit(l -> true, (l, t) -> t.isEmpty() || adapter(t).isPresent() ? Optional.empty()
                        : Optional.of(Messages.bind(Messages.fault_type, t)), (l, t) -> l.setAdapter(t.isEmpty() ? null : adapter(t).orElseThrow()))
                .choose(l -> Stream.concat(Stream.of(""), catalog.types().stream().map(t -> t.name(locale)).distinct()).toList()).optional()); //$NON-NLS-1$
        columns.add(new Column<>("name", Messages.column_name, Kind.TEXT, 120, Link::getName) //$NON-NLS-1$
                .edit(l -> true, (l, t) -> Optional.empty(), Link::setName));
        columns.add(new Column<>("notes", Messages.column_notes, Kind.TEXT, 200, //$NON-NLS-1$
                (Link l) -> l.getNotes() == null ? "" : l.getNotes().replaceAll("\\R", " ")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .edit(l -> l.getNotes() == null || l.getNotes().lines().count() <= 1, (l, t) -> Optional.empty(),
                        (l, t) -> l.setNotes(Fields.orNull(t))));
        columns.add(new Column<Link>("id", Messages.column_id, Kind.TEXT, 80, Link::getId).optional()); //$NON-NLS-1$
        return columns;
    }

    private static Optional<Port> end(Link link, int index) {
        return link.getPorts().size() > index ? Optional.of(link.getPorts().get(index)) : Optional.empty();
    }

    private static Optional<Device> deviceAt(Link link, int index) {
        return end(link, index).map(p -> (Device) p.eContainer());
    }

    private Column<Link> device(String id, String label, int index) {
        return new Column<Link>(id, label, Kind.CHOICE, 160, l -> deviceAt(l, index).map(Device::getName).orElse("")) //$NON-NLS-1$
                .edit(l -> l.getPorts().size() == 2, (l, t) -> moveFault(l, index, t), (l, t) -> move(l, index, t))
                .choose(l -> site.getDevices().stream().filter(d -> d == deviceAt(l, index).orElse(null) || match(l, index, d).isPresent())
                        .map(Device::getName).toList());
    }

    private Optional<String> moveFault(Link link, int index, String name) {
        List<Device> named = site.getDevices().stream().filter(d -> name.equals(d.getName())).toList();
        if (named.size() != 1) {
            return Optional.of(Messages.bind(named.isEmpty() ? Messages.fault_device : Messages.fault_deviceNames, name));
        }
        return match(link, index, named.get(0)).isPresent() ? Optional.empty() : Optional.of(Messages.bind(Messages.fault_noPort, name));
    }

    private static Optional<Port> match(Link link, int index, Device device) {
        return Ends.best(link, index, device);
    }

    private void move(Link link, int index, String name) {
        site.getDevices().stream().filter(d -> name.equals(d.getName())).findFirst().flatMap(d -> match(link, index, d))
                .ifPresent(p -> link.getPorts().set(index, p));
    }

    private Column<Link> port(String id, String label, int index) {
        return new Column<Link>(id, label, Kind.CHOICE, 96, l -> end(l, index).map(Port::getName).orElse("")) //$NON-NLS-1$
                .edit(l -> l.getPorts().size() == 2, (l, t) -> portFault(l, index, t),
                        (l, t) -> named(l, index, t).ifPresent(p -> link(l, index, p)))
                .choose(l -> deviceAt(l, index).stream().flatMap(d -> d.getPorts().stream())
                        .filter(p -> p == l.getPorts().get(index) || l.getPorts().size() == 2
                                && Ends.obstacle(l, index, p).isEmpty())
                        .map(Port::getName).toList());
    }

    private static void link(Link link, int index, Port port) {
        link.getPorts().set(index, port);
    }

    private static Optional<Port> named(Link link, int index, String name) {
        return deviceAt(link, index).flatMap(d -> d.getPorts().stream().filter(p -> name.equalsIgnoreCase(p.getName())).findFirst());
    }

    private static Optional<String> portFault(Link link, int index, String name) {
        Optional<Port> port = named(link, index, name);
        return port.isEmpty() ? Optional.of(Messages.bind(Messages.fault_port, name, deviceAt(link, index).map(Device::getName).orElse(""))) //$NON-NLS-1$
                : Ends.obstacle(link, index, port.get());
    }

    private void setMedium(Link link, String text) {
        media.forEach((medium, label) -> {
            if (label.equals(text)) {
                link.setMedium(medium);
            }
        });
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh"); //$NON-NLS-1$
    }

    private String cableName(String id) {
        JsonNode cable = id == null ? null : cables.get(id);
        return cable == null ? id == null ? "" : id : cable.path(chinese() ? "nameZh" : "name").asText(id); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private Optional<String> cable(String text) {
        return cables.keySet().stream().filter(id -> id.equalsIgnoreCase(text) || cableName(id).equalsIgnoreCase(text)
                || cables.get(id).path("name").asText().equalsIgnoreCase(text)).findFirst(); //$NON-NLS-1$
    }

    private List<String> fittingCables(Link link) {
        String kind = end(link, 0).map(p -> p.getKind().getName()).orElse(""); //$NON-NLS-1$
        List<String> fitting = cables.entrySet().stream().filter(e -> {
            for (JsonNode k : e.getValue().path("kinds")) { //$NON-NLS-1$
                if (k.asText().equals(kind)) {
                    return true;
                }
            }
            return e.getValue().path("medium").asText().equals(link.getMedium().getName()); //$NON-NLS-1$
        }).map(e -> cableName(e.getKey())).toList();
        return Stream.concat(Stream.of(""), fitting.stream()).toList(); //$NON-NLS-1$
    }

    private String adapterName(String id) {
        return id == null ? "" : catalog.type(id).map(t -> t.name(locale)).orElse(id); //$NON-NLS-1$
    }

    private Optional<String> adapter(String text) {
        return catalog.types().stream().filter(t -> t.id().equals(text) || t.name().equalsIgnoreCase(text) || t.nameZh().equals(text))
                .map(DeviceType::id).findFirst();
    }
}
