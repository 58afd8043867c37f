package org.headend.design.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.databind.JsonNode;

/** What device a foreign shape stands for. */
final class DeviceGuess {
    private static final List<String> TYPE_ATTRIBUTES = List.of("deviceType", "device_type", "devicetype", "type", "model"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private record Hint(String type, List<Pattern> words) {
    }

    private final Catalog catalog;
    private final List<Hint> hints = new ArrayList<>();

    DeviceGuess(Catalog catalog) {
        this.catalog = catalog;
        try (InputStream in = DeviceGuess.class.getResourceAsStream("drawio-hints.json")) { //$NON-NLS-1$
            for (JsonNode hint : JsonFile.mapper().readTree(in).path("types")) { //$NON-NLS-1$
                List<Pattern> words = new ArrayList<>();
                hint.path("words").forEach(w -> words.add(word(w.asText()))); //$NON-NLS-1$
                hints.add(new Hint(hint.path("type").asText(), words)); //$NON-NLS-1$
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // part of this bundle, checked by its test
        }
    }

    /** A short word of Latin letters must stand alone, a longer one begins a word. */
    private static Pattern word(String text) {
        boolean latin = text.chars().allMatch(c -> c < 128);
        return Pattern.compile(!latin ? Pattern.quote(text)
                : "(?<![a-z])" + Pattern.quote(text) + (text.length() <= 3 ? "(?![a-z])" : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** The type that the cell names: by id or, in whatever case, by the name of a type or of a maker’s model. */
    Optional<DeviceType> named(DrawioCell cell) {
        for (String attribute : TYPE_ATTRIBUTES) {
            String value = cell.attribute(attribute);
            if (!value.isEmpty()) {
                Optional<DeviceType> type = catalog.type(value).or(() -> catalog.types().stream().filter(t -> value.equalsIgnoreCase(t.id())
                        || value.equalsIgnoreCase(t.name()) || value.equals(t.nameZh())
                        || !t.spec().model().isEmpty() && value.equalsIgnoreCase(t.spec().model())).findFirst());
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        return Optional.empty();
    }

    /** The generic type that the label or, failing that, the shape reminds of. */
    Optional<DeviceType> likely(DrawioCell cell) {
        String attributes = String.join(" ", TYPE_ATTRIBUTES.stream().map(cell::attribute).toList()); //$NON-NLS-1$
        String shape = (cell.style().get("shape") + ' ' + picture(cell.style())).replaceAll("[/_.]", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return find(attributes).or(() -> find(cell.text())).or(() -> find(shape));
    }

    private static String picture(DrawioStyle style) {
        String image = style.get("image"); //$NON-NLS-1$
        return image.startsWith("data:") ? "" : image; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Optional<DeviceType> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return hints.stream().filter(h -> h.words().stream().anyMatch(w -> w.matcher(lower).find())).map(Hint::type)
                .flatMap(t -> catalog.type(t).stream()).findFirst();
    }
}
