package org.headend.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.catalog.internal.Messages;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file of device types, {@code <site>/catalog/*.json} or in the user’s folder. What is written here keeps the fields
 * that this version does not know, in the file as in each type and each of its ports.
 */
public final class TypeFile {
    public static final String EXTENSION = ".json"; //$NON-NLS-1$
    /** Name of the file that takes types where the user names none. */
    public static final String DEFAULT_NAME = "types.json"; //$NON-NLS-1$
    /** System property that names the user’s folder of device types, for machines whose home is not writable. */
    public static final String USER_FOLDER = "headend.userCatalog"; //$NON-NLS-1$
    static final int FORMAT_VERSION = 1;
    private static final String TYPES = "types"; //$NON-NLS-1$

    private final Path path;
    private final ObjectNode root;

    private TypeFile(Path path, ObjectNode root) {
        this.path = path;
        this.root = root;
    }

    /** The folder of a site’s own types. */
    public static Path folder(Site site) {
        return site.folder().resolve("catalog"); //$NON-NLS-1$
    }

    /** The folder of the user’s types, {@code ~/.headend/catalog}; it need not exist. */
    public static Path userFolder() {
        String named = System.getProperty(USER_FOLDER, ""); //$NON-NLS-1$
        return named.isBlank() ? Path.of(System.getProperty("user.home"), ".headend", "catalog") : Path.of(named); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /**
     * Reads a file, or begins an empty one where there is none.
     *
     * @throws ProblemException when it is broken or newer than this program
     */
    public static TypeFile open(Path path) throws ProblemException {
        ObjectNode root = Files.exists(path) ? JsonFile.read(path, FORMAT_VERSION) : JsonFile.newObject(FORMAT_VERSION);
        if (root.has(TYPES) && !root.path(TYPES).isArray()) {
            throw new ProblemException(Problem.error("catalog.types", Messages.file_types, Place.of(path).at(TYPES), Messages.file_typesRemedy)); //$NON-NLS-1$
        }
        return new TypeFile(path, root);
    }

    /** As {@link #open}, from text that an editor holds. */
    public static TypeFile parse(Path path, String text) throws ProblemException {
        try {
            JsonNode node = text.isBlank() ? JsonFile.newObject(FORMAT_VERSION) : JsonFile.mapper().readTree(text);
            if (node instanceof ObjectNode root && (!root.has(TYPES) || root.path(TYPES).isArray())
                    && root.path(JsonFile.VERSION).asInt(1) <= FORMAT_VERSION) {
                return new TypeFile(path, root);
            }
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.error("json.syntax", Messages.bind(Messages.file_syntax, e.getOriginalMessage()), //$NON-NLS-1$
                    Place.of(path, e.getLocation() == null ? 0 : e.getLocation().getLineNr()), Messages.file_typesRemedy), e);
        }
        throw new ProblemException(Problem.error("catalog.types", Messages.file_types, Place.of(path), Messages.file_typesRemedy)); //$NON-NLS-1$
    }

    public Path path() {
        return path;
    }

    /** The types that can be used, in the order of the file. */
    public List<DeviceType> types() {
        List<DeviceType> types = new ArrayList<>();
        root.path(TYPES).forEach(node -> TypeJson.read(node, Place.of(path), problem -> {
        }).ifPresent(types::add));
        return types;
    }

    /** The objects of the types as they stand in the file, the broken ones too; they may be edited. */
    public List<ObjectNode> nodes() {
        List<ObjectNode> nodes = new ArrayList<>();
        root.path(TYPES).forEach(node -> {
            if (node instanceof ObjectNode object) {
                nodes.add(object);
            }
        });
        return nodes;
    }

    public Optional<ObjectNode> node(String id) {
        return nodes().stream().filter(n -> n.path("id").asText().equals(id)).findFirst(); //$NON-NLS-1$
    }

    /** Adds a type, or replaces the one of the same id; fields of the old one that nobody here knows stay. @return true when it replaced one */
    public boolean put(DeviceType type) {
        return put(TypeJson.write(type));
    }

    /** As {@link #put(DeviceType)} with fields of its own. */
    public boolean put(ObjectNode type) {
        Optional<ObjectNode> old = node(type.path("id").asText()); //$NON-NLS-1$
        if (old.isPresent()) {
            merge(old.get(), type);
        } else {
            root.withArray(TYPES).add(type);
        }
        return old.isPresent();
    }

    /** Takes a type out. @return false when there is none of this id */
    public boolean remove(String id) {
        boolean removed = false;
        if (root.path(TYPES) instanceof ArrayNode types) {
            for (Iterator<JsonNode> all = types.iterator(); all.hasNext();) {
                if (all.next().path("id").asText().equals(id)) { //$NON-NLS-1$
                    all.remove();
                    removed = true;
                }
            }
        }
        return removed;
    }

    public String text() {
        return JsonFile.format(root);
    }

    /** Writes the file whole or not at all. */
    public void save() throws ProblemException {
        JsonFile.write(path, root);
    }

    /** Makes {@code old} say what {@code type} says, and keeps what is not ours. */
    private static void merge(ObjectNode old, ObjectNode type) {
        Map<String, JsonNode> ports = new HashMap<>();
        old.path("ports").forEach(port -> ports.putIfAbsent(port.path("name").asText(), port)); //$NON-NLS-1$ //$NON-NLS-2$
        type.path("ports").forEach(port -> { //$NON-NLS-1$
            if (ports.get(port.path("name").asText()) instanceof ObjectNode known) { //$NON-NLS-1$
                keep(known, (ObjectNode) port, TypeJson.PORT_FIELDS);
            }
        });
        if (old.path("spec") instanceof ObjectNode known && type.path("spec") instanceof ObjectNode) { //$NON-NLS-1$ //$NON-NLS-2$
            keep(known, type.withObject("spec"), TypeJson.SPEC_FIELDS); //$NON-NLS-1$
        }
        ObjectNode merged = type.deepCopy();
        keep(old, merged, TypeJson.TYPE_FIELDS);
        old.removeAll();
        old.setAll(merged);
    }

    /** Copies the fields that this version does not know. */
    private static void keep(ObjectNode from, ObjectNode into, Set<String> known) {
        from.properties().forEach(field -> {
            if (!known.contains(field.getKey()) && !into.has(field.getKey())) {
                into.set(field.getKey(), field.getValue());
            }
        });
    }
}
