package org.headend.catalog.netbox;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.catalog.Tables;
import org.headend.catalog.netbox.Draft.Port;
import org.headend.catalog.netbox.Note.Kind;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads {@code interfaces}: what is a port, of which kind and rate, and what PoE it has. */
final class Interfaces {
    private static final Pattern ETHERNET = Pattern.compile("(\\d+(?:\\.\\d+)?)(g?)base-(.+)"); //$NON-NLS-1$
    private static final Pattern BAND = Pattern.compile("(2\\.4|\\b5|\\b6)(?!\\d)\\s*-?_?g?|[_ -](2\\.4|5|6)\\b"); //$NON-NLS-1$
    private static final Pattern COMBO = Pattern.compile("(.+?)[-_ /]*(?:sfp\\+?|rj-?45|utp|tp|copper|fib(?:er|re)|t)", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$
    private static final Pattern SIM = Pattern.compile("(mob\\d+|lte\\d*|wwan\\d*)[-_]?s(?:im)?\\d+\\w*", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

    private final Draft draft;
    private final Tables tables;
    private final JsonNode table;

    Interfaces(Draft draft, Tables tables) {
        this.draft = draft;
        this.tables = tables;
        table = tables.get("netbox"); //$NON-NLS-1$
    }

    void read(YamlObject root) {
        for (YamlObject item : root.list("interfaces")) { //$NON-NLS-1$
            String name = item.text("name"); //$NON-NLS-1$
            String type = item.text("type").toLowerCase(Locale.ROOT); //$NON-NLS-1$
            if (name.isEmpty() || type.isEmpty()) {
                draft.note(Kind.WARNED, "interfaces", Messages.port_incomplete, item.line()); //$NON-NLS-1$
            } else {
                read(name, type, item);
            }
        }
        joinCombos();
        joinSims();
    }

    private void read(String name, String type, YamlObject item) {
        Port port = new Port(draft.unique(name, "2", item.line()), "interfaces/" + type, item.line(), ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        port.label = label(name, item.text("label")); //$NON-NLS-1$
        String mode = item.text("poe_mode"); //$NON-NLS-1$
        String poeType = item.text("poe_type"); //$NON-NLS-1$
        port.management = item.truth("mgmt_only").orElse(false); //$NON-NLS-1$
        if (item.truth("enabled").equals(Optional.of(false))) { //$NON-NLS-1$
            draft.note(Kind.WARNED, name, Messages.port_disabled, item.line("enabled")); //$NON-NLS-1$
            port.remarks.add("enabled: false"); //$NON-NLS-1$
        }
        String rfRole = item.text("rf_role"); //$NON-NLS-1$
        draft.keepRest(port, item);
        Matcher ethernet = ETHERNET.matcher(type);
        if (ethernet.matches()) {
            port.speed = Double.parseDouble(ethernet.group(1)) * (ethernet.group(2).isEmpty() ? 1 : 1_000);
            ethernet(port, ethernet.group(3));
        } else if (type.startsWith("ieee802.11")) { //$NON-NLS-1$
            wifi(port, type, rfRole);
        } else if (type.startsWith("ieee802.15")) { //$NON-NLS-1$
            port.kind = type.endsWith(".1") ? "BLUETOOTH" : "ZIGBEE"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            port.connector = "antenna"; //$NON-NLS-1$
            port.bands = table.path("wirelessBands").path(type).asText(); //$NON-NLS-1$
        } else if (table.path("cellularMbit").has(type)) { //$NON-NLS-1$
            port.kind = "CELLULAR"; //$NON-NLS-1$
            port.role = "DEVICE"; //$NON-NLS-1$
            port.connector = "antenna"; //$NON-NLS-1$
            port.speed = table.path("cellularMbit").path(type).asDouble(); //$NON-NLS-1$
            draft.note(Kind.ASSUMED, name, Messages.bind(Messages.port_cellular, port.speed), item.line("type")); //$NON-NLS-1$
        } else {
            other(port, type);
        }
        if (!port.kind.isEmpty()) {
            poe(port, mode, poeType, item);
            draft.ports.add(port);
            draft.note(Kind.MAPPED, name, Messages.bind(Messages.port_mapped, type, port.kind), item.line("type")); //$NON-NLS-1$
        }
    }

    /** A label that only repeats the number at the end of the name says nothing. */
    static String label(String name, String label) {
        return label.equals(name) || !label.isEmpty() && label.chars().allMatch(Character::isDigit) && name.matches(".*(?<!\\d)" + label) ? "" : label; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void ethernet(Port port, String form) {
        if (form.startsWith("x-")) { //$NON-NLS-1$
            String cage = form.substring(2);
            port.kind = "SFP"; //$NON-NLS-1$
            port.connector = table.path("cages").path(cage).asText(cage); //$NON-NLS-1$
        } else if (form.equals("t1l")) { //$NON-NLS-1$
            port.kind = "T1L"; //$NON-NLS-1$
        } else if (form.startsWith("t1") || form.matches("t|tx|te")) { //$NON-NLS-1$ //$NON-NLS-2$
            port.kind = "ETHERNET"; //$NON-NLS-1$
            port.connector = form.startsWith("t1") ? "" : "rj45"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (form.startsWith("t1")) { //$NON-NLS-1$
                draft.note(Kind.WARNED, port.name, Messages.bind(Messages.port_singlePair, form), port.line);
            }
        } else if (form.matches("[klc][xrp]?.*4?|cx4|cr.*") && !form.startsWith("lx") && !form.startsWith("lr") && !form.startsWith("l")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            draft.keep(port.name, Messages.bind(Messages.port_backplane, port.origin.replaceFirst(".*/", "")), port.line); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            port.kind = "SFP"; //$NON-NLS-1$
            port.connector = "fibre-lc"; //$NON-NLS-1$
            draft.note(Kind.ASSUMED, port.name, Messages.port_fibre, port.line);
        }
    }

    private void wifi(Port port, String type, String rfRole) {
        port.kind = "WIFI"; //$NON-NLS-1$
        port.connector = "antenna"; //$NON-NLS-1$
        port.role = rfRole.equals("ap") ? "HOST" : "DEVICE"; // an access point's are turned when the category is known //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        Matcher band = BAND.matcher(port.text().replace("802.11", "").replace("wifi 5", "wifi").replace("wifi 6", "wifi")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        if (band.find()) {
            port.bands = band.group(1) != null ? band.group(1) : band.group(2);
            draft.note(Kind.ASSUMED, port.name, Messages.bind(Messages.port_bandFromText, port.bands), port.line);
        } else {
            port.bands = table.path("wirelessBands").path(type).asText(); //$NON-NLS-1$
            draft.note(port.bands.isEmpty() ? Kind.WARNED : Kind.ASSUMED, port.name,
                    port.bands.isEmpty() ? Messages.port_bandUnknown : Messages.bind(Messages.port_bandFromStandard, port.bands, type), port.line);
        }
    }

    private void other(Port port, String type) {
        if (type.equals("virtual") || type.equals("lag") || type.equals("bridge")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            draft.keep(port.name, Messages.bind(Messages.port_virtual, port.name), port.line);
            return;
        }
        String kind = OtherPorts.serialKind(port.text());
        if (!kind.isEmpty()) {
            OtherPorts.serial(port, kind, table);
            draft.note(Kind.ASSUMED, port.name, Messages.bind(Messages.port_fromText, kind), port.line);
        } else if (port.text().matches("(?s).*\\b(gnss|gps|beidou|galileo).*")) { //$NON-NLS-1$
            draft.keep(port.name, Messages.bind(Messages.port_satellite, port.name), port.line);
        } else {
            draft.remarks.add(port.name + ": " + type); //$NON-NLS-1$
            draft.note(Kind.WARNED, port.name, Messages.bind(Messages.port_unknownType, type), port.line);
        }
    }

    private void poe(Port port, String mode, String poeType, YamlObject item) {
        if (mode.isEmpty() && poeType.isEmpty()) {
            return;
        }
        if (!mode.equals("pd") && !mode.equals("pse")) { //$NON-NLS-1$ //$NON-NLS-2$
            port.poe = "UNKNOWN"; //$NON-NLS-1$
            draft.note(Kind.WARNED, port.name, Messages.bind(Messages.poe_noMode, mode.isEmpty() ? poeType : mode), item.line());
            return;
        }
        port.poe = mode.equals("pse") ? "SOURCE" : "POWERED"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        JsonNode known = tables.get("poe").path("types").path(poeType); //$NON-NLS-1$ //$NON-NLS-2$
        if (known.path("passiveVolts").asDouble() > 0) { //$NON-NLS-1$
            port.poeVolts = known.path("passiveVolts").asDouble(); //$NON-NLS-1$
            draft.note(Kind.MAPPED, port.name, Messages.bind(Messages.poe_passive, port.poeVolts), item.line("poe_type")); //$NON-NLS-1$
        } else if (known.has("maxClass")) { //$NON-NLS-1$
            port.poeClass = known.path("maxClass").asInt(); //$NON-NLS-1$
            draft.note(Kind.ASSUMED, port.name, Messages.bind(Messages.poe_class, port.poeClass, poeType), item.line("poe_type")); //$NON-NLS-1$
        } else {
            draft.note(Kind.WARNED, port.name, Messages.bind(Messages.poe_noType, poeType), item.line());
        }
    }

    /** A combo port stands twice in the file and takes one link: copper is kept, the cage becomes a remark. */
    private void joinCombos() {
        Map<String, Port> copper = new HashMap<>();
        for (Port port : draft.ports) {
            if (port.kind.equals("ETHERNET")) { //$NON-NLS-1$
                stem(port).ifPresent(stem -> copper.put(stem, port));
            }
        }
        for (Iterator<Port> all = draft.ports.iterator(); all.hasNext();) {
            Port cage = all.next();
            Port twin = cage.kind.equals("SFP") ? stem(cage).map(copper::get).orElse(null) : null; //$NON-NLS-1$
            boolean said = twin != null && (cage.text() + twin.text()).matches("(?s).*\\b(combo|shared)\\b.*"); //$NON-NLS-1$
            if (twin != null && (said || suffixed(cage) && suffixed(twin))) {
                all.remove();
                twin.remarks.add(Messages.bind(Messages.combo_remark, cage.name, cage.connector));
                draft.note(said ? Kind.MAPPED : Kind.ASSUMED, twin.name, Messages.bind(Messages.combo, twin.name, cage.name), cage.line);
            }
        }
    }

    private static Optional<String> stem(Port port) {
        Matcher combo = COMBO.matcher(port.name);
        return combo.matches() ? Optional.of(combo.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean suffixed(Port port) {
        return port.name.toLowerCase(Locale.ROOT).matches(".*(sfp\\+?|rj-?45|copper|fib(er|re)|utp)"); //$NON-NLS-1$
    }

    /** Several SIM cards are one radio. */
    private void joinSims() {
        Map<String, Port> modems = new HashMap<>();
        for (Iterator<Port> all = draft.ports.iterator(); all.hasNext();) {
            Port port = all.next();
            Matcher sim = SIM.matcher(port.name);
            if (port.kind.equals("CELLULAR") && sim.matches()) { //$NON-NLS-1$
                Port modem = modems.putIfAbsent(sim.group(1).toLowerCase(Locale.ROOT), port);
                if (modem != null) {
                    all.remove();
                    draft.remarks.add(Messages.bind(Messages.sim, port.name, modem.name));
                    draft.note(Kind.ASSUMED, modem.name, Messages.bind(Messages.sim, port.name, modem.name), port.line);
                }
            }
        }
    }

    /** What shows only when all ports and the category are known. @return true when powered ports look like sources */
    boolean judge(String category, boolean poweredMeansSource) {
        List<Port> wired = draft.ports.stream().filter(p -> p.kind.equals("ETHERNET")).toList(); //$NON-NLS-1$
        List<Port> powered = wired.stream().filter(p -> p.poe.equals("POWERED")).toList(); //$NON-NLS-1$
        long network = draft.ports.stream().filter(p -> p.kind.equals("ETHERNET") || p.kind.equals("SFP")).count(); //$NON-NLS-1$ //$NON-NLS-2$
        boolean suspect = powered.size() >= table.path("suspiciousPoweredPorts").asInt(2) && network >= table.path("suspiciousFrom").asInt(5); //$NON-NLS-1$ //$NON-NLS-2$
        if (suspect && poweredMeansSource) {
            powered.forEach(p -> {
                p.poe = "SOURCE"; //$NON-NLS-1$
                draft.note(Kind.ASSUMED, p.name, Messages.poe_turned, p.line);
            });
        } else if (suspect) {
            draft.note(Kind.WARNED, "poe_mode", Messages.bind(Messages.poe_suspect, powered.size(), network), powered.getFirst().line); //$NON-NLS-1$
        }
        boolean told = wired.stream().anyMatch(p -> !p.poe.equals("NONE")); //$NON-NLS-1$
        if (!told && !wired.isEmpty() && (category.equals("switch") || category.startsWith("camera") || category.equals("access-point"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            boolean named = wired.stream().anyMatch(p -> p.text().matches("(?s).*\\bpoe\\b.*")); //$NON-NLS-1$
            for (Port port : wired) {
                if (named && port.text().matches("(?s).*\\bpoe\\b.*")) { //$NON-NLS-1$
                    port.poe = "SOURCE"; //$NON-NLS-1$
                    draft.note(Kind.ASSUMED, port.name, Messages.poe_fromName, port.line);
                } else if (!named) {
                    port.poe = "UNKNOWN"; //$NON-NLS-1$
                }
            }
            draft.note(Kind.WARNED, "poe_mode", named ? Messages.poe_named : Messages.poe_unknown, 0); //$NON-NLS-1$
        }
        if (wired.size() == 1 && wired.getFirst().management && draft.ports.stream().noneMatch(p -> p.kind.equals("SFP"))) { //$NON-NLS-1$
            wired.getFirst().management = false;
            draft.note(Kind.ASSUMED, wired.getFirst().name, Messages.port_onlyManagement, wired.getFirst().line);
        }
        if (wired.size() == 1 && (category.startsWith("camera") || category.equals("access-point"))) { //$NON-NLS-1$ //$NON-NLS-2$
            wired.getFirst().required = true;
        }
        for (Port port : draft.ports) {
            if (port.kind.equals("WIFI") && port.role.equals("DEVICE") && (category.equals("access-point") || category.equals("router"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                port.role = "HOST"; //$NON-NLS-1$
                port.capacity = table.path("accessPointClients").asInt(30); //$NON-NLS-1$
                draft.note(Kind.ASSUMED, port.name, Messages.bind(Messages.port_clients, port.capacity), port.line);
            }
        }
        return suspect;
    }
}
