package org.headend.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headend.catalog.DeviceType.PortSpec;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.internal.Messages;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;

/** Device types by id: those that come with the product, then those of a site, which may replace them. */
public final class Catalog {
    private static final int FORMAT_VERSION = 1;

    private final Map<String, DeviceType> types = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Tables tables;

    private Catalog(Tables tables) {
        this.tables = tables;
    }

    /** The built-in types. */
    public static Catalog builtIn() {
        return builtIn(Tables.builtIn());
    }

    private static Catalog builtIn(Tables tables) {
        Catalog catalog = new Catalog(tables);
        try (InputStream in = Catalog.class.getResourceAsStream("generic.json")) { //$NON-NLS-1$
            catalog.add(JsonFile.mapper().readTree(in), Place.of("generic.json")); //$NON-NLS-1$
        } catch (IOException e) {
            throw new IllegalStateException(e); // part of this bundle, checked by its test
        }
        return catalog;
    }

    /** With the types of {@code catalog/*.json} in the site; a broken file is a problem and the rest loads. */
    public static Catalog of(Site site) {
        Catalog catalog = builtIn(Tables.of(site));
        Path folder = site.folder().resolve("catalog"); //$NON-NLS-1$
        if (!Files.isDirectory(folder)) {
            return catalog;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) { //$NON-NLS-1$
                try {
                    catalog.add(JsonFile.read(file, FORMAT_VERSION), Place.of(file));
                } catch (ProblemException e) {
                    catalog.problems.add(e.problem());
                }
            }
        } catch (IOException e) {
            catalog.problems.add(Problem.error("catalog.read", Messages.bind(Messages.folder_read, e.getMessage()), //$NON-NLS-1$
                    Place.of(folder), Messages.folder_readRemedy));
        }
        return catalog;
    }

    private void add(JsonNode root, Place place) {
        int index = 0;
        for (JsonNode node : root.path("types")) { //$NON-NLS-1$
            String id = node.path("id").asText(); //$NON-NLS-1$
            Place typePlace = place.at("types/" + index); //$NON-NLS-1$
            List<PortType> ports = new ArrayList<>();
            node.path("ports").forEach(p -> ports.add(port(p, typePlace))); //$NON-NLS-1$
            if (id.isEmpty() || ports.stream().anyMatch(p -> p.name().isEmpty() || p.kind().isEmpty() || p.count() < 1)) {
                problems.add(Problem.error("catalog.type", Messages.type_incomplete, typePlace, //$NON-NLS-1$
                        Messages.type_incompleteRemedy));
            } else {
                String name = node.path("name").asText(id); //$NON-NLS-1$
                types.put(id, new DeviceType(id, name, node.path("nameZh").asText(name), node.path("category").asText("server"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        node.path("poeBudgetWatts").asDouble(), ports, spec(node.path("spec"), DeviceSpec.class, typePlace))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            index++;
        }
    }

    private PortType port(JsonNode p, Place place) {
        return new PortType(p.path("name").asText(), p.path("kind").asText(), p.path("count").asInt(1), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                p.path("role").asText("ANY"), p.path("capacity").asInt(1), p.path("required").asBoolean(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                p.path("poe").asText("NONE"), p.path("poeClass").asInt(-1), p.path("serial").asText(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                Optional.ofNullable(spec(p.path("spec"), PortSpec.class, place)).orElse(PortSpec.UNKNOWN)); //$NON-NLS-1$
    }

    /** Null where there is none, or none that can be read; unknown fields are left to newer versions. */
    private <T> T spec(JsonNode node, Class<T> kind, Place place) {
        if (!node.isObject()) {
            return null;
        }
        try {
            return JsonFile.mapper().readerFor(kind).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(node);
        } catch (IOException e) {
            problems.add(Problem.error("catalog.spec", Messages.bind(Messages.spec_read, e.getMessage().lines().findFirst().orElse("")), //$NON-NLS-1$ //$NON-NLS-2$
                    place, Messages.type_incompleteRemedy));
            return null;
        }
    }

    public Collection<DeviceType> types() {
        return List.copyOf(types.values());
    }

    public Optional<DeviceType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The planning numbers that hold where these types are used. */
    public Tables tables() {
        return tables;
    }

    /** What could not be read. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(tables.problems());
        return all;
    }

    /** SVG text of a category's icon, 48 × 48; that of a wider category or a server where it has none. */
    public static String icon(String category) {
        URL url = iconUrl(category);
        for (String wider = category; url == null;) {
            int dash = wider.lastIndexOf('-');
            wider = dash > 0 ? wider.substring(0, dash) : wider.equals("camera") ? "camera-fixed" : "server"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            url = iconUrl(wider);
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e); // part of this bundle
        }
    }

    private static URL iconUrl(String category) {
        return Catalog.class.getResource("icons/" + category + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
