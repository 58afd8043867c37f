package org.headend.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.headend.core.json.JsonFile;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The numbers that planning goes by: media, cables, pixel densities, losses. Each table is a JSON object that comes with
 * the product; a site overrides single values of it by {@code catalog/tables/<name>.json}, objects field by field,
 * everything else as a whole.
 */
public final class Tables {
    private static final int FORMAT_VERSION = 1;

    private final Map<String, ObjectNode> tables = new ConcurrentHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Path overrides;

    private Tables(Path overrides) {
        this.overrides = overrides;
    }

    /** The tables as they come with the product. */
    public static Tables builtIn() {
        return new Tables(null);
    }

    /** With what a site overrides. */
    public static Tables of(Site site) {
        return new Tables(site.folder().resolve("catalog").resolve("tables")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The table of this name; it is read once and must not be changed. A broken file of the site becomes a problem, and
     * the built-in values hold.
     *
     * @throws IllegalArgumentException when the product has no such table
     */
    public JsonNode get(String name) {
        return tables.computeIfAbsent(name, this::read);
    }

    private ObjectNode read(String name) {
        ObjectNode table = builtIn(name);
        Path file = overrides == null ? null : overrides.resolve(name + ".json"); //$NON-NLS-1$
        if (file != null && Files.isRegularFile(file)) {
            try {
                merge(table, JsonFile.read(file, FORMAT_VERSION));
            } catch (ProblemException e) {
                synchronized (problems) {
                    problems.add(e.problem());
                }
            }
        }
        return table;
    }

    private static ObjectNode builtIn(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("tables/" + name + ".json")) { //$NON-NLS-1$ //$NON-NLS-2$
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return (ObjectNode) JsonFile.mapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e); // part of this bundle, checked by its test
        }
    }

    private static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(field -> {
            Optional<ObjectNode> inner = Optional.ofNullable(into.get(field.getKey())).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
            if (inner.isPresent() && field.getValue().isObject()) {
                merge(inner.get(), field.getValue());
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }

    /** What of the site’s tables could not be read so far. */
    public List<Problem> problems() {
        synchronized (problems) {
            return List.copyOf(problems);
        }
    }
}
