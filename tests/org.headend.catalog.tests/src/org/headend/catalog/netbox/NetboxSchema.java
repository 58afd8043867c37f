package org.headend.catalog.netbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules of the library's schema of device types that concern what we write. */
final class NetboxSchema {
    private static final Set<String> TOP = Set.of("manufacturer", "model", "slug", "part_number", "u_height", "is_full_depth", "airflow", "weight", "weight_unit",
            "front_image", "rear_image", "subdevice_role", "is_powered", "console-ports", "console-server-ports", "power-ports", "power-outlets", "interfaces",
            "front-ports", "rear-ports", "module-bays", "device-bays", "inventory-items", "description", "comments");
    private static final Set<String> CONSOLE = Set.of("de-9", "db-25", "rj-11", "rj-12", "rj-45", "mini-din-8", "usb-a", "usb-b", "usb-c", "usb-mini-a", "usb-mini-b",
            "usb-micro-a", "usb-micro-b", "usb-micro-ab", "other");
    private static final Map<String, Set<String>> ITEMS = Map.of(
            "console-ports", Set.of("name", "label", "type", "description"),
            "console-server-ports", Set.of("name", "label", "type", "description"),
            "power-ports", Set.of("name", "label", "type", "description", "maximum_draw", "allocated_draw"),
            "power-outlets", Set.of("name", "label", "type", "description", "power_port", "feed_leg"),
            "interfaces", Set.of("name", "label", "type", "description", "enabled", "mgmt_only", "bridge", "poe_mode", "poe_type", "rf_role"),
            "front-ports", Set.of("name", "label", "type", "color", "description", "rear_port", "rear_port_position"),
            "rear-ports", Set.of("name", "label", "type", "color", "description", "positions"));
    private static final Set<String> POE = Set.of("type1-ieee802.3af", "type2-ieee802.3at", "type3-ieee802.3bt", "type4-ieee802.3bt", "passive-24v-2pair",
            "passive-24v-4pair", "passive-48v-2pair", "passive-48v-4pair");

    private NetboxSchema() {
    }

    @SuppressWarnings("unchecked")
    static void check(String id, String yaml) {
        assertTrue(yaml.startsWith("---\n"), id);
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        Set<String> foreign = new TreeSet<>(root.keySet());
        foreign.removeAll(TOP);
        assertEquals(Set.of(), foreign, id);
        assertTrue(root.keySet().containsAll(List.of("manufacturer", "model", "slug", "u_height", "is_full_depth")), id);
        text(id, root, "manufacturer", 100);
        text(id, root, "model", 100);
        text(id, root, "slug", 100);
        text(id, root, "part_number", 50);
        text(id, root, "description", 200);
        assertTrue(root.get("slug").toString().matches("^[-a-z0-9_]+$"), id);
        double units = ((Number) root.get("u_height")).doubleValue();
        assertTrue(units >= 0 && units * 2 == Math.rint(units * 2), id);
        assertTrue(root.get("is_full_depth") instanceof Boolean, id);
        assertEquals(root.containsKey("weight"), root.containsKey("weight_unit"), id);
        ITEMS.forEach((list, keys) -> {
            for (Object entry : (List<Object>) root.getOrDefault(list, List.of())) {
                Map<String, Object> item = (Map<String, Object>) entry;
                Set<String> extra = new TreeSet<>(item.keySet());
                extra.removeAll(keys);
                assertEquals(Set.of(), extra, id + ' ' + list);
                assertTrue(item.containsKey("name") && item.containsKey("type"), id + ' ' + list);
                text(id, item, "name", 64);
                text(id, item, "label", 64);
                text(id, item, "type", 64);
                text(id, item, "description", 200);
                assertTrue(!list.startsWith("console") || CONSOLE.contains(item.get("type")), id + ' ' + item);
                assertTrue(!item.containsKey("maximum_draw") || (Integer) item.get("maximum_draw") >= 1, id);
                assertTrue(!item.containsKey("poe_mode") || Set.of("pd", "pse").contains(item.get("poe_mode")), id);
                assertTrue(!item.containsKey("poe_type") || POE.contains(item.get("poe_type")), id + ' ' + item);
            }
        });
    }

    /** A panel has fronts, and each of them a rear. */
    @SuppressWarnings("unchecked")
    static void checkPanel(String id, String yaml) {
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        List<Map<String, Object>> fronts = (List<Map<String, Object>>) root.getOrDefault("front-ports", List.of());
        List<Object> rears = ((List<Map<String, Object>>) root.getOrDefault("rear-ports", List.of())).stream().map(r -> r.get("name")).toList();
        assertTrue(!fronts.isEmpty() && !root.containsKey("interfaces"), id);
        assertEquals(fronts.size(), Set.copyOf(rears).size(), id);
        fronts.forEach(f -> assertTrue(rears.contains(f.get("rear_port")), id + ' ' + f));
    }

    private static void text(String id, Map<String, Object> map, String key, int length) {
        Object value = map.getOrDefault(key, "x");
        assertTrue(value instanceof String text && !text.isEmpty() && text.length() <= length, id + ' ' + key + ' ' + value);
    }
}
