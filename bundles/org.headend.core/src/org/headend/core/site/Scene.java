package org.headend.core.site;

import java.util.Locale;
import java.util.Optional;

/** The kind of place that a site equips. */
public enum Scene {
    SECURITY, COMMUNITY, CAMPUS, RETAIL;

    /** Lower-case word used in {@code site.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scene> byId(String id) {
        for (Scene scene : values()) {
            if (scene.id().equals(id)) {
                return Optional.of(scene);
            }
        }
        return Optional.empty();
    }
}
