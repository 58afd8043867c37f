package org.headend.design.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The style of a cell: {@code key=value;} pairs, with bare names of shapes among them. Everything keeps its place. */
final class DrawioStyle {
    /** Bare names have a null value. */
    private final Map<String, String> entries = new LinkedHashMap<>();

    static DrawioStyle parse(String text) {
        DrawioStyle style = new DrawioStyle();
        for (String entry : (text == null ? "" : text).split(";")) { //$NON-NLS-1$ //$NON-NLS-2$
            int equals = entry.indexOf('=');
            if (equals > 0) {
                style.entries.put(entry.substring(0, equals).strip(), entry.substring(equals + 1));
            } else if (!entry.isBlank() && equals != 0) {
                style.entries.put(entry.strip(), null);
            }
        }
        return style;
    }

    /** Empty where the key is not set or bare. */
    String get(String key) {
        String value = entries.get(key);
        return value == null ? "" : value.strip(); //$NON-NLS-1$
    }

    /** Whether a bare name or a key is there. */
    boolean has(String name) {
        return entries.containsKey(name);
    }

    boolean is(String key) {
        return get(key).equals("1"); //$NON-NLS-1$
    }

    DrawioStyle set(String key, String value) {
        entries.put(key, value);
        return this;
    }

    /** As {@link #set}, the value written as data URI: a semicolon would end it. */
    DrawioStyle image(String data) {
        return set("image", data.replace(";base64", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Takes over what the other has and this one does not know. */
    DrawioStyle keep(DrawioStyle other) {
        other.entries.forEach(entries::putIfAbsent);
        return this;
    }

    @Override
    public String toString() {
        return entries.entrySet().stream().map(e -> e.getValue() == null ? e.getKey() : e.getKey() + '=' + e.getValue())
                .collect(Collectors.joining(";", "", entries.isEmpty() ? "" : ";")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
