package org.headend.catalog.netbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a YAML file. Scalars are read as they are written: nothing is constructed, so that no tag can name a
 * class, and a model called 3245, a port called 1 or on stays a text.
 */
final class YamlObject {
    private static final int MAX_TEXT = 2_000;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> doubled = new ArrayList<>();
    private final int line;

    YamlObject(MappingNode node) {
        line = node.getStartMark().getLine() + 1;
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?"; //$NON-NLS-1$
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                doubled.add(key);
            }
        }
    }

    int line() {
        return line;
    }

    int line(String key) {
        return values.containsKey(key) ? values.get(key).getStartMark().getLine() + 1 : line;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Keys that stand twice; the first holds. */
    List<String> doubled() {
        return doubled;
    }

    /** The scalar as written, stripped; empty for anything else, or for {@code null}. */
    String text(String key) {
        seen.add(key);
        return values.get(key) instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL) ? scalar.getValue().strip() : ""; //$NON-NLS-1$
    }

    OptionalDouble number(String key) {
        try {
            double value = Double.parseDouble(text(key));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Empty where it is neither true nor false. */
    Optional<Boolean> truth(String key) {
        return switch (text(key).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "false", "no", "off" -> Optional.of(false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            default -> Optional.empty();
        };
    }

    /** The mappings of a list; what is no mapping is left out and counts as not seen. */
    List<YamlObject> list(String key) {
        List<YamlObject> items = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode sequence) {
            seen.add(key);
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    items.add(new YamlObject(mapping));
                } else {
                    seen.remove(key);
                }
            }
        }
        return items;
    }

    /** What nobody has asked for yet, as text. */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        values.forEach((key, node) -> {
            if (!seen.contains(key)) {
                StringBuilder text = new StringBuilder();
                append(node, text, 0);
                rest.put(key, text.toString());
            }
        });
        return rest;
    }

    /** A short form of any value; depth and length end what aliases could blow up. */
    private static void append(Node node, StringBuilder text, int depth) {
        if (text.length() > MAX_TEXT || depth > 4) {
            text.append('…');
            return;
        }
        switch (node) {
            case ScalarNode scalar -> text.append(scalar.getValue(), 0, Math.min(MAX_TEXT, scalar.getValue().length()));
            case SequenceNode sequence -> {
                text.append('[');
                for (Node item : sequence.getValue()) {
                    if (text.length() > MAX_TEXT) {
                        break;
                    }
                    append(item, text, depth + 1);
                    text.append(' ');
                }
                text.append(']');
            }
            case MappingNode mapping -> {
                text.append('{');
                for (NodeTuple tuple : mapping.getValue()) {
                    if (text.length() > MAX_TEXT) {
                        break;
                    }
                    append(tuple.getKeyNode(), text, depth + 1);
                    text.append(": "); //$NON-NLS-1$
                    append(tuple.getValueNode(), text, depth + 1);
                    text.append(' ');
                }
                text.append('}');
            }
            default -> text.append('…');
        }
    }
}
