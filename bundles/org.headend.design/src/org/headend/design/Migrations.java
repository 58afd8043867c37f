package org.headend.design;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.headend.design.site.Document;

/**
 * Brings documents of older formats up to date, one format after the other. A step that renames or moves something must
 * be able to read the old features; features that are new need no step, they are unknown. The file is changed only when
 * the user saves it.
 */
final class Migrations {
    /** By the format that a step starts from. */
    private static final Map<Integer, Consumer<Document>> STEPS = Map.of(
            1, document -> {
                // format 2 only adds: areas, networks, streams, walls, zones, cable routes
            });

    private Migrations() {
    }

    static void migrate(Document document) {
        migrate(document, STEPS);
    }

    static void migrate(Document document, Map<Integer, Consumer<Document>> steps) {
        new TreeMap<>(steps).tailMap(document.getFormatVersion()).forEach((version, step) -> {
            step.accept(document);
            document.setFormatVersion(version + 1);
        });
    }
}
