package org.headend.catalog.netbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes device types as the NetBox library wants them; what it has no field for goes into the comments. */
public final class NetboxExport {
    /** Field of a type in a catalog file that keeps what only NetBox knows. */
    static final String EXTRAS = "netbox"; //$NON-NLS-1$
    static final String PORT_TYPES = "portTypes"; //$NON-NLS-1$
    private static final Set<String> AIRFLOW = Set.of("front-to-rear", "rear-to-front", "left-to-right", "right-to-left", "side-to-rear", "passive", "mixed"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    private static final String FRONT = "front-ports"; //$NON-NLS-1$
    private static final String REAR = "rear-ports"; //$NON-NLS-1$
    private static final List<String> LISTS = List.of("console-ports", "console-server-ports", "power-ports", "power-outlets", "interfaces", FRONT, REAR); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private NetboxExport() {
    }

    /** {@code Maker/Model.yaml} with what file systems refuse replaced. */
    public static String fileName(DeviceType type) {
        return safe(maker(type)) + '/' + safe(model(type)) + ".yaml"; //$NON-NLS-1$
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("^[. ]+|[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return safe.isEmpty() ? "-" : safe; //$NON-NLS-1$
    }

    private static String maker(DeviceType type) {
        String maker = type.spec().maker().isEmpty() ? type.id().replaceFirst("/.*", "") : type.spec().maker(); //$NON-NLS-1$ //$NON-NLS-2$
        return cut(maker.equals("generic") ? "Generic" : maker, 100); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String model(DeviceType type) {
        return cut(type.spec().model().isEmpty() ? type.name() : type.spec().model(), 100);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** @param json the type as its catalog file holds it, for what the import kept; may be null */
    public static String yaml(DeviceType type, JsonNode json) {
        JsonNode extras = json == null ? null : json.path(EXTRAS);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("manufacturer", maker(type)); //$NON-NLS-1$
        root.put("model", model(type)); //$NON-NLS-1$
        String slug = text(extras, "slug"); //$NON-NLS-1$
        root.put("slug", slug.matches("[-a-z0-9_]{1,100}") ? slug : slug(type)); //$NON-NLS-1$ //$NON-NLS-2$
        put(root, "part_number", cut(type.spec().partNumber(), 50)); //$NON-NLS-1$
        double units = Math.round(type.spec().size().rackUnits() * 2) / 2.0;
        root.put("u_height", units == Math.rint(units) ? (Object) (int) units : (Object) units); //$NON-NLS-1$
        root.put("is_full_depth", text(extras, "is_full_depth").isEmpty() ? units > 0 && type.spec().size().depth() > 450 //$NON-NLS-1$ //$NON-NLS-2$
                : text(extras, "is_full_depth").equals("true")); //$NON-NLS-1$ //$NON-NLS-2$
        put(root, "airflow", AIRFLOW.contains(text(extras, "airflow")) ? text(extras, "airflow") : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        put(root, "subdevice_role", text(extras, "subdevice_role").matches("parent|child") ? text(extras, "subdevice_role") : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        if (type.spec().size().kilograms() > 0) {
            root.put("weight", type.spec().size().kilograms()); //$NON-NLS-1$
            root.put("weight_unit", "kg"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        put(root, "description", cut(type.spec().description().replaceAll("\\s+", " "), 200)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        root.put("comments", OwnFields.write(type.spec().notes(), type)); //$NON-NLS-1$
        Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
        LISTS.forEach(list -> lists.put(list, new ArrayList<>()));
        boolean drawn = false;
        for (PortType port : type.ports()) {
            for (String name : port.names()) {
                String origin = extras == null ? "" : extras.path(PORT_TYPES).path(name).asText(); //$NON-NLS-1$
                String[] place = LISTS.contains(origin.replaceFirst("/.*", "")) ? origin.split("/", 2) : place(type, port); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                if (place != null) {
                    Map<String, Object> item = item(type, port, name, place, drawn);
                    drawn |= item.containsKey("maximum_draw"); //$NON-NLS-1$
                    lists.get(place[0]).add(item);
                    if (place[0].equals(FRONT)) { // one port of ours is both sides of a panel
                        item.put("rear_port", item.get("name")); //$NON-NLS-1$ //$NON-NLS-2$
                        lists.get(REAR).add(rear(item));
                    } else if (place[0].equals(REAR)) {
                        item.put("positions", Math.max(1, port.capacity() - 1)); //$NON-NLS-1$
                    }
                }
            }
        }
        lists.forEach((list, items) -> {
            if (!items.isEmpty()) {
                root.put(list, items);
            }
        });
        return dump(root);
    }

    private static String text(JsonNode extras, String key) {
        return extras == null ? "" : extras.path(key).asText(); //$NON-NLS-1$
    }

    private static void put(Map<String, Object> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }

    private static String slug(DeviceType type) {
        String slug = (maker(type) + '-' + model(type)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return slug.isEmpty() ? "type" : cut(slug, 100); //$NON-NLS-1$
    }

    private static Map<String, Object> item(DeviceType type, PortType port, String name, String[] place, boolean drawn) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", cut(name, 64)); //$NON-NLS-1$
        item.put("type", place[1].isEmpty() ? "other" : place[1]); //$NON-NLS-1$ //$NON-NLS-2$
        put(item, "label", cut(port.spec().label(), 64)); //$NON-NLS-1$
        if (place[0].equals("interfaces")) { //$NON-NLS-1$
            if (port.spec().management()) {
                item.put("mgmt_only", true); //$NON-NLS-1$
            }
            poe(port, item);
        }
        if (place[0].equals("power-ports") && !drawn && type.spec().power().watts() >= 1) { //$NON-NLS-1$
            item.put("maximum_draw", (int) Math.round(type.spec().power().watts())); //$NON-NLS-1$
        }
        String said = port.spec().notes().isEmpty() && item.get("type").equals("other") ? port.kind().replace("RS", "RS-") : port.spec().notes(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        put(item, "description", cut(said.replaceAll("\\s+", " "), 200)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return item;
    }

    private static Map<String, Object> rear(Map<String, Object> front) {
        Map<String, Object> rear = new LinkedHashMap<>();
        rear.put("name", front.get("name")); //$NON-NLS-1$ //$NON-NLS-2$
        rear.put("type", front.get("type")); //$NON-NLS-1$ //$NON-NLS-2$
        rear.put("positions", 1); //$NON-NLS-1$
        return rear;
    }

    private static void poe(PortType port, Map<String, Object> item) {
        if (port.poe().equals("SOURCE") || port.poe().equals("POWERED")) { //$NON-NLS-1$ //$NON-NLS-2$
            item.put("poe_mode", port.poe().equals("SOURCE") ? "pse" : "pd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            int passive = (int) port.spec().poeVolts();
            String type = passive == 24 || passive == 48 ? "passive-" + passive + "v-2pair" : switch (port.poeClass()) { //$NON-NLS-1$ //$NON-NLS-2$
                case 0, 1, 2, 3 -> "type1-ieee802.3af"; //$NON-NLS-1$
                case 4 -> "type2-ieee802.3at"; //$NON-NLS-1$
                case 5, 6 -> "type3-ieee802.3bt"; //$NON-NLS-1$
                case 7, 8 -> "type4-ieee802.3bt"; //$NON-NLS-1$
                default -> ""; //$NON-NLS-1$
            };
            put(item, "poe_type", passive > 0 && passive != 24 && passive != 48 ? "" : type); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** List and type of a port that did not come from NetBox; null where it has neither. */
    private static String[] place(DeviceType type, PortType port) {
        if (type.category().equals("converter-panel")) { //$NON-NLS-1$
            return switch (port.kind()) {
                case "ETHERNET" -> of(FRONT, "8p8c"); //$NON-NLS-1$ //$NON-NLS-2$
                case "SFP" -> of(FRONT, port.spec().connector().startsWith("fibre-") ? port.spec().connector().substring("fibre-".length()) : "lc"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                default -> null;
            };
        }
        boolean host = port.role().equals("HOST"); //$NON-NLS-1$
        String connector = port.spec().connector();
        return switch (port.kind()) {
            case "ETHERNET" -> of("interfaces", copper(port.spec().speedMbit())); //$NON-NLS-1$ //$NON-NLS-2$
            case "SFP" -> of("interfaces", cage(port.spec().speedMbit(), connector)); //$NON-NLS-1$ //$NON-NLS-2$
            case "WIFI" -> of("interfaces", "ieee802.11ax"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "BLUETOOTH" -> of("interfaces", "ieee802.15.1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "ZIGBEE" -> of("interfaces", "ieee802.15.4"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "CELLULAR" -> of("interfaces", port.spec().speedMbit() > 150 ? "5g" : "lte"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "RS232" -> of(host && !port.spec().management() ? "console-server-ports" : "console-ports", connector.equals("de9") ? "de-9" : connector.equals("rj45") ? "rj-45" : "other"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            case "RS485", "RS422", "CAN", "HDMI" -> of("console-ports", "other"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            case "USB" -> of("console-ports", host ? "usb-a" : "usb-c"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "POWER" -> of(host ? "power-outlets" : "power-ports", port.spec().current().equals("DC") ? connector.startsWith("usb-c") ? "usb-c" : "dc-terminal" : "other"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
            default -> null;
        };
    }

    private static String[] of(String list, String type) {
        return new String[] { list, type };
    }

    private static String copper(double mbit) {
        return mbit <= 0 || mbit == 1_000 ? "1000base-t" : mbit <= 100 ? "100base-tx" : mbit <= 1_000 ? "1000base-t" : mbit <= 2_500 ? "2.5gbase-t" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                : mbit <= 5_000 ? "5gbase-t" : "10gbase-t"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String cage(double mbit, String connector) {
        if (connector.startsWith("qsfp") || mbit >= 40_000) { //$NON-NLS-1$
            return mbit >= 100_000 ? "100gbase-x-qsfp28" : "40gbase-x-qsfpp"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return mbit >= 25_000 ? "25gbase-x-sfp28" : mbit >= 10_000 ? "10gbase-x-sfpp" : "1000base-x-sfp"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String dump(Map<String, Object> root) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setExplicitStart(true);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(false);
        return new Yaml(options).dump(root);
    }
}
