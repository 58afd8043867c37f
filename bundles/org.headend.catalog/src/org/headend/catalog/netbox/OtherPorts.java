package org.headend.catalog.netbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.headend.catalog.Tables;
import org.headend.catalog.netbox.Draft.Port;
import org.headend.catalog.netbox.Note.Kind;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads what is no interface: consoles, power, panels, bays. */
final class OtherPorts {
    private final Draft draft;
    private final JsonNode table;

    OtherPorts(Draft draft, Tables tables) {
        this.draft = draft;
        table = tables.get("netbox"); //$NON-NLS-1$
    }

    void read(YamlObject root) {
        root.list("console-ports").forEach(item -> console(item, false)); //$NON-NLS-1$
        root.list("console-server-ports").forEach(item -> console(item, true)); //$NON-NLS-1$
        root.list("power-ports").forEach(item -> power(item, false)); //$NON-NLS-1$
        root.list("power-outlets").forEach(item -> power(item, true)); //$NON-NLS-1$
        panels(root);
        for (String list : List.of("module-bays", "device-bays", "inventory-items")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            root.list(list).forEach(item -> {
                String name = item.text("name"); //$NON-NLS-1$
                item.text("position"); //$NON-NLS-1$
                String more = String.join(", ", item.rest().values()); //$NON-NLS-1$
                draft.keep(name, Messages.bind(Messages.bay, name, more).replace(" ()", ""), item.line()); //$NON-NLS-1$ //$NON-NLS-2$
            });
        }
    }

    private void console(YamlObject item, boolean server) {
        String list = server ? "console-server-ports" : "console-ports"; //$NON-NLS-1$ //$NON-NLS-2$
        String type = item.text("type").toLowerCase(Locale.ROOT); //$NON-NLS-1$
        String name = item.text("name"); //$NON-NLS-1$
        if (name.isEmpty()) {
            draft.note(Kind.WARNED, list, Messages.port_incomplete, item.line());
            return;
        }
        Port port = new Port(draft.unique(name, "console", item.line()), list + '/' + type, item.line(), "RS232"); //$NON-NLS-1$ //$NON-NLS-2$
        port.label = Interfaces.label(name, item.text("label")); //$NON-NLS-1$
        draft.keepRest(port, item);
        String said = serialKind(port.text());
        String text = port.text();
        if (!said.isEmpty()) {
            serial(port, said, table);
            draft.note(Kind.ASSUMED, name, Messages.bind(Messages.port_fromText, said), item.line());
        } else if (text.contains("hdmi") || text.matches("(?s).*display ?port.*|.*\\bdp\\b.*")) { //$NON-NLS-1$ //$NON-NLS-2$
            port.kind = "HDMI"; //$NON-NLS-1$
            port.role = "HOST"; //$NON-NLS-1$
            port.connector = text.contains("hdmi") ? "hdmi" : "displayport"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            draft.note(Kind.ASSUMED, name, Messages.bind(Messages.port_fromText, port.connector), item.line());
        } else if (type.startsWith("usb-")) { //$NON-NLS-1$
            port.kind = "USB"; //$NON-NLS-1$
            boolean host = type.equals("usb-a"); //$NON-NLS-1$
            port.role = host ? "HOST" : "DEVICE"; //$NON-NLS-1$ //$NON-NLS-2$
            port.management = !host;
            draft.note(Kind.ASSUMED, name, host ? Messages.console_usbHost : Messages.console_usb, item.line());
        } else {
            port.management = !server;
            port.role = server ? "HOST" : "ANY"; //$NON-NLS-1$ //$NON-NLS-2$
            draft.note(Kind.ASSUMED, name, server ? Messages.console_server : Messages.console_serial, item.line());
        }
        port.connector = port.connector.isEmpty() ? connector(type) : port.connector;
        draft.ports.add(port);
    }

    /** The serial bus or line that a text names; empty for none. Of several the one with the longest reach. */
    static String serialKind(String text) {
        String plain = text.replaceAll("rs[- /]?", "rs").replaceAll("rs232\\s*/\\s*(422\\s*/\\s*)?485", "rs485"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return plain.contains("rs485") ? "RS485" : plain.contains("rs422") ? "RS422" : plain.contains("rs232") ? "RS232" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                : plain.matches("(?s).*\\bcan[ -]?bus\\b.*") ? "CAN" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    static void serial(Port port, String kind, JsonNode table) {
        port.kind = kind;
        port.role = "HOST"; //$NON-NLS-1$
        port.management = false;
        if (kind.equals("RS485") || kind.equals("CAN")) { //$NON-NLS-1$ //$NON-NLS-2$
            port.capacity = table.path("serialBusNodes").asInt(32); //$NON-NLS-1$
        }
    }

    private static String connector(String type) {
        return switch (type) {
            case "de-9" -> "de9"; //$NON-NLS-1$ //$NON-NLS-2$
            case "rj-45" -> "rj45"; //$NON-NLS-1$ //$NON-NLS-2$
            case "other", "" -> ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> type;
        };
    }

    private void power(YamlObject item, boolean outlet) {
        String list = outlet ? "power-outlets" : "power-ports"; //$NON-NLS-1$ //$NON-NLS-2$
        String type = item.text("type").toLowerCase(Locale.ROOT); //$NON-NLS-1$
        String name = item.text("name"); //$NON-NLS-1$
        if (name.isEmpty()) {
            draft.note(Kind.WARNED, list, Messages.port_incomplete, item.line());
            return;
        }
        Port port = new Port(draft.unique(name, "power", item.line()), list + '/' + type, item.line(), "POWER"); //$NON-NLS-1$ //$NON-NLS-2$
        port.role = outlet ? "HOST" : "DEVICE"; //$NON-NLS-1$ //$NON-NLS-2$
        port.label = Interfaces.label(name, item.text("label")); //$NON-NLS-1$
        item.text("maximum_draw"); //$NON-NLS-1$
        draft.keepRest(port, item);
        JsonNode known = connector(table.path("power"), type); //$NON-NLS-1$
        port.connector = known.path("connector").asText(type.equals("other") ? "" : type); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        port.current = known.path("current").asText(); //$NON-NLS-1$
        port.volts = known.path("volts").asDouble(); //$NON-NLS-1$
        if (port.volts > 0) {
            draft.note(Kind.ASSUMED, name, Messages.bind(Messages.power_assumed, new Object[] { port.volts, port.current, type }), item.line("type")); //$NON-NLS-1$
        } else if (port.current.isEmpty()) {
            draft.note(Kind.WARNED, name, Messages.bind(Messages.power_unknown, type), item.line("type")); //$NON-NLS-1$
        } else {
            draft.note(Kind.MAPPED, name, Messages.bind(Messages.port_mapped, type, port.kind), item.line("type")); //$NON-NLS-1$
        }
        OptionalDouble watts = item.number("maximum_draw"); //$NON-NLS-1$
        if (watts.isPresent() && watts.getAsDouble() > 0) {
            draft.extras.merge("watts", String.valueOf(watts.getAsDouble()), (a, b) -> String.valueOf(Math.max(Double.parseDouble(a), Double.parseDouble(b)))); //$NON-NLS-1$
            draft.note(Kind.IMPORTED, name, Messages.bind(Messages.power_watts, watts.getAsDouble()), item.line("maximum_draw")); //$NON-NLS-1$
        }
        draft.ports.add(port);
    }

    /** The entry whose name begins the type of the connector. */
    private static JsonNode connector(JsonNode power, String type) {
        for (Map.Entry<String, JsonNode> entry : power.properties()) {
            if (type.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return power.path(type);
    }

    /** Front and rear of a panel are one port through which links go. */
    private void panels(YamlObject root) {
        Map<String, Port> through = new HashMap<>();
        for (YamlObject item : root.list("front-ports")) { //$NON-NLS-1$
            Port port = panel(item, "front-ports"); //$NON-NLS-1$
            if (port != null) {
                String rear = item.text("rear_port"); //$NON-NLS-1$
                item.text("rear_port_position"); //$NON-NLS-1$
                draft.keepRest(port, item);
                through.put(rear, port);
                draft.note(Kind.MAPPED, port.name, Messages.bind(Messages.panel_through, rear), item.line());
                draft.ports.add(port);
            }
        }
        for (YamlObject item : root.list("rear-ports")) { //$NON-NLS-1$
            Port front = through.get(item.text("name")); //$NON-NLS-1$
            item.text("type"); //$NON-NLS-1$
            double positions = item.number("positions").orElse(1); //$NON-NLS-1$
            if (front != null && positions == 1) {
                String label = item.text("label"); //$NON-NLS-1$
                if (!item.text("name").equals(front.name)) { //$NON-NLS-1$
                    front.remarks.add(Messages.bind(Messages.panel_rear, label.isEmpty() ? item.text("name") : label)); //$NON-NLS-1$
                }
                draft.keepRest(front, item);
                if (!front.remarks.isEmpty() && String.join(" ", front.remarks).contains("poe")) { //$NON-NLS-1$ //$NON-NLS-2$
                    front.poe = "UNKNOWN"; //$NON-NLS-1$
                    draft.note(Kind.WARNED, front.name, Messages.panel_poe, item.line());
                }
            } else {
                Port port = panel(item, "rear-ports"); //$NON-NLS-1$
                if (port != null) {
                    port.capacity = (int) Math.max(1, Math.min(1_000, positions)) + 1;
                    draft.keepRest(port, item);
                    draft.ports.add(port);
                }
            }
        }
    }

    private Port panel(YamlObject item, String list) {
        String name = item.text("name"); //$NON-NLS-1$
        String type = item.text("type").toLowerCase(Locale.ROOT); //$NON-NLS-1$
        boolean fibre = type.matches("(lc|sc|st|fc|mpo|mtrj|cs|sn|lsh|lx5|urm|sma|splice).*"); //$NON-NLS-1$
        if (name.isEmpty() || !fibre && !type.matches("8p\\dc|110-punch|tera.*|ethernet|gg45|rj.*")) { //$NON-NLS-1$
            draft.remarks.add(name + ": " + type); //$NON-NLS-1$
            draft.note(Kind.WARNED, name.isEmpty() ? list : name, Messages.bind(Messages.port_unknownType, type), item.line());
            return null;
        }
        Port port = new Port(draft.unique(name, "rear", item.line()), list + '/' + type, item.line(), fibre ? "SFP" : "ETHERNET"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        port.connector = fibre ? "fibre-" + type : "rj45"; //$NON-NLS-1$ //$NON-NLS-2$
        port.capacity = 2;
        port.label = Interfaces.label(name, item.text("label")); //$NON-NLS-1$
        return port;
    }
}
