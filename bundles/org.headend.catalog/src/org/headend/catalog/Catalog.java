package org.headend.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.headend.catalog.internal.Messages;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;

import com.fasterxml.jackson.databind.JsonNode;

/** Device types by id: those of the product, then the user’s, then those of a site; a later one replaces an earlier one. */
public final class Catalog {
    private static final class BuiltIn {
        static final List<DeviceType> TYPES = read();

        private static List<DeviceType> read() {
            Catalog catalog = new Catalog(Tables.builtIn());
            try (InputStream in = Catalog.class.getResourceAsStream("generic.json")) { //$NON-NLS-1$
                catalog.add(JsonFile.mapper().readTree(in), Place.of("generic.json"), Origin.BUILT_IN, null); //$NON-NLS-1$
            } catch (IOException e) {
                throw new IllegalStateException(e); // part of this bundle
            }
            if (!catalog.problems.isEmpty()) {
                throw new IllegalStateException(catalog.problems.toString());
            }
            return List.copyOf(catalog.types.values());
        }
    }

    /** @param file null for types of the product */
    private record Source(Origin origin, Path file) {
    }

    private final Map<String, DeviceType> types = new LinkedHashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Tables tables;
    private Site site;

    private Catalog(Tables tables) {
        this.tables = tables;
    }

    /** The types that come with the product. */
    public static Catalog builtIn() {
        return builtIn(Tables.builtIn());
    }

    private static Catalog builtIn(Tables tables) {
        Catalog catalog = new Catalog(tables);
        for (DeviceType type : BuiltIn.TYPES) {
            catalog.types.put(type.id(), type);
            catalog.sources.put(type.id(), new Source(Origin.BUILT_IN, null));
        }
        return catalog;
    }

    /** With the types of the user, where no site is at hand. */
    public static Catalog ofUser() {
        Catalog catalog = builtIn(Tables.builtIn());
        catalog.add(TypeFile.userFolder(), Origin.USER);
        return catalog;
    }

    /** With the types of the user and of {@code catalog/*.json} in the site; a broken file is a problem and the rest loads. */
    public static Catalog of(Site site) {
        Catalog catalog = builtIn(Tables.of(site));
        catalog.site = site;
        catalog.add(TypeFile.userFolder(), Origin.USER);
        catalog.add(TypeFile.folder(site), Origin.SITE);
        return catalog;
    }

    private void add(Path folder, Origin origin) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(TypeFile.EXTENSION) && Files.isRegularFile(f)).sorted().toList()) {
                try {
                    add(JsonFile.read(file, TypeFile.FORMAT_VERSION), Place.of(file), origin, file);
                } catch (ProblemException e) {
                    problems.add(e.problem());
                }
            }
        } catch (IOException e) {
            problems.add(Problem.error("catalog.read", Messages.bind(Messages.folder_read, e.getMessage()), //$NON-NLS-1$
                    Place.of(folder), Messages.folder_readRemedy));
        }
    }

    private void add(JsonNode root, Place place, Origin origin, Path file) {
        int index = 0;
        for (JsonNode node : root.path("types")) { //$NON-NLS-1$
            TypeJson.read(node, place.at("types/" + index), problems::add).ifPresent(type -> { //$NON-NLS-1$
                types.put(type.id(), type);
                sources.put(type.id(), new Source(origin, file));
            });
            index++;
        }
    }

    public Collection<DeviceType> types() {
        return List.copyOf(types.values());
    }

    public Optional<DeviceType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** Where the type of this id comes from; empty when there is none. */
    public Optional<Origin> origin(String id) {
        return Optional.ofNullable(sources.get(id)).map(Source::origin);
    }

    /** The file that holds the type of this id; empty when there is none, or when it comes with the product. */
    public Optional<Path> file(String id) {
        return Optional.ofNullable(sources.get(id)).map(Source::file);
    }

    /** The site that it was read for; empty without one. */
    public Optional<Site> site() {
        return Optional.ofNullable(site);
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
