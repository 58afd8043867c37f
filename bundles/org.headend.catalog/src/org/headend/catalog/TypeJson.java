package org.headend.catalog;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.headend.catalog.DeviceType.PortSpec;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.internal.Messages;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A device type as JSON, as catalog files hold it. */
public final class TypeJson {
    /** Many ports of one type are a mistake of whoever wrote the file, and would cost memory on every device. */
    private static final int MAX_PORTS = 2_000;
    /** Fields that this version reads and writes. */
    static final Set<String> TYPE_FIELDS = Set.of("id", "name", "nameZh", "category", "poeBudgetWatts", "ports", "spec"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    static final Set<String> PORT_FIELDS = Set.of("name", "kind", "count", "first", "role", "capacity", "required", "poe", "poeClass", "serial", "spec"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$
    static final Set<String> SPEC_FIELDS = Arrays.stream(DeviceSpec.class.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());
    private static final ObjectReader SPEC = reader(DeviceSpec.class);
    private static final ObjectReader PORT_SPEC = reader(PortSpec.class);

    private TypeJson() {
    }

    private static ObjectReader reader(Class<?> type) {
        return JsonFile.mapper().readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * Reads one type; fields that are not known are left alone.
     *
     * @param problems takes what is wrong; the type is empty when it cannot be used at all
     */
    public static Optional<DeviceType> read(JsonNode node, Place place, Consumer<Problem> problems) {
        String id = node.path("id").asText(); //$NON-NLS-1$
        List<PortType> ports = new ArrayList<>();
        node.path("ports").forEach(p -> ports.add(port(p, place, problems))); //$NON-NLS-1$
        if (id.isEmpty() || ports.stream().anyMatch(p -> p.name().isEmpty() && p.count() == 1 || p.kind().isEmpty() || p.count() < 1)
                || ports.stream().mapToLong(PortType::count).sum() > MAX_PORTS) {
            problems.accept(Problem.error("catalog.type", Messages.type_incomplete, place, Messages.type_incompleteRemedy)); //$NON-NLS-1$
            return Optional.empty();
        }
        String name = node.path("name").asText(id); //$NON-NLS-1$
        return Optional.of(new DeviceType(id, name, node.path("nameZh").asText(name), node.path("category").asText("server"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                node.path("poeBudgetWatts").asDouble(), ports, spec(node.path("spec"), SPEC, place, problems))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static PortType port(JsonNode p, Place place, Consumer<Problem> problems) {
        PortSpec spec = spec(p.path("spec"), PORT_SPEC, place, problems); //$NON-NLS-1$
        return new PortType(p.path("name").asText(), p.path("kind").asText(), p.path("count").asInt(1), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                p.path("role").asText("ANY"), p.path("capacity").asInt(1), p.path("required").asBoolean(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                p.path("poe").asText("NONE"), p.path("poeClass").asInt(-1), p.path("serial").asText(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                spec == null ? PortSpec.UNKNOWN : spec, p.path("first").asInt(1)); //$NON-NLS-1$
    }

    /** Null where there is none, or none that can be read. */
    private static <T> T spec(JsonNode node, ObjectReader reader, Place place, Consumer<Problem> problems) {
        if (!node.isObject()) {
            return null;
        }
        try {
            return reader.readValue(node);
        } catch (IOException e) {
            String reason = e.getMessage().lines().findFirst().orElse(""); //$NON-NLS-1$
            problems.accept(Problem.error("catalog.spec", Messages.bind(Messages.spec_read, reason), place, Messages.type_incompleteRemedy)); //$NON-NLS-1$
            return null;
        }
    }

    /** The type as a new object; what equals the default of its field is left out. */
    public static ObjectNode write(DeviceType type) {
        ObjectNode node = JsonFile.mapper().createObjectNode();
        node.put("id", type.id()).put("name", type.name()).put("nameZh", type.nameZh()).put("category", type.category()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        if (type.poeBudgetWatts() > 0) {
            node.put("poeBudgetWatts", type.poeBudgetWatts()); //$NON-NLS-1$
        }
        for (PortType port : type.ports()) {
            node.withArray("ports").add(write(port)); //$NON-NLS-1$
        }
        put(node, "spec", JsonFile.mapper().valueToTree(type.spec())); //$NON-NLS-1$
        return node;
    }

    static ObjectNode write(PortType port) {
        ObjectNode node = JsonFile.mapper().createObjectNode();
        node.put("name", port.name()).put("kind", port.kind()).put("count", port.count()).put("role", port.role()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        if (port.count() > 1 && port.first() != 1) {
            node.put("first", port.first()); //$NON-NLS-1$
        }
        if (port.capacity() != 1) {
            node.put("capacity", port.capacity()); //$NON-NLS-1$
        }
        if (port.required()) {
            node.put("required", true); //$NON-NLS-1$
        }
        if (!port.poe().equals("NONE")) { //$NON-NLS-1$
            node.put("poe", port.poe()).put("poeClass", port.poeClass()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (!port.serial().isEmpty()) {
            node.put("serial", port.serial()); //$NON-NLS-1$
        }
        put(node, "spec", JsonFile.mapper().valueToTree(port.spec())); //$NON-NLS-1$
        return node;
    }

    /** Puts what is known of a data sheet; 0, false, empty texts and empty objects say nothing. */
    private static void put(ObjectNode into, String name, ObjectNode sheet) {
        prune(sheet);
        if (!sheet.isEmpty()) {
            into.set(name, sheet);
        }
    }

    private static void prune(ObjectNode node) {
        List<String> silent = new ArrayList<>();
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode inner) {
                prune(inner);
            }
            boolean empty = value.isContainerNode() ? value.isEmpty()
                    : value.isNull() || value.isNumber() && value.asDouble() == 0 || value.isBoolean() && !value.asBoolean()
                            || value.isTextual() && (value.asText().isEmpty() || field.getKey().equals("projection") && value.asText().equals("RECTILINEAR")); //$NON-NLS-1$ //$NON-NLS-2$
            if (empty || field.getKey().equals("known")) { //$NON-NLS-1$
                silent.add(field.getKey());
            }
        });
        node.remove(silent);
    }
}
