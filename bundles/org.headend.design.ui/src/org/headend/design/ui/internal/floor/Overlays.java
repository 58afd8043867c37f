package org.headend.design.ui.internal.floor;

import java.util.EnumSet;
import java.util.Set;

/** What is shown over a floor, and by which edition of IEC 62676-4. */
public final class Overlays {
    /** Kinds of overlays, in the order of the menu. */
    public enum Kind {
        /** Where cameras see anything. */
        COVERAGE,
        /** Levels of pixel density. */
        BANDS,
        /** What zones ask for, and what remains. */
        ZONES, SOUND, ANNOUNCEMENT, WIFI, LIGHT, CABLES, GRID, LEGEND
    }

    private static final Set<Kind> HEAT = EnumSet.of(Kind.SOUND, Kind.ANNOUNCEMENT, Kind.WIFI, Kind.LIGHT);

    private final Set<Kind> shown = EnumSet.of(Kind.COVERAGE, Kind.BANDS, Kind.ZONES, Kind.CABLES, Kind.GRID, Kind.LEGEND);
    private String edition;
    private final Runnable changed;

    /** @param edition name in the table {@code levels} */
    public Overlays(String edition, Runnable changed) {
        this.edition = edition;
        this.changed = changed;
    }

    public boolean shows(Kind kind) {
        return shown.contains(kind);
    }

    /** The one map of colours that is shown; null for none. */
    public Kind heat() {
        return HEAT.stream().filter(shown::contains).findFirst().orElse(null);
    }

    /** Shows or hides one; the maps of sound, radio and light hide each other, because they would mix their colours. */
    public void show(Kind kind, boolean show) {
        if (show && HEAT.contains(kind)) {
            shown.removeAll(HEAT);
        }
        if (show) {
            shown.add(kind);
        } else {
            shown.remove(kind);
        }
        changed.run();
    }

    /** All that is shown. */
    Set<Kind> all() {
        return Set.copyOf(shown);
    }

    /** As it was another time. */
    void restore(Set<Kind> kinds, String name) {
        shown.clear();
        shown.addAll(kinds);
        edition = name;
        changed.run();
    }

    public String edition() {
        return edition;
    }

    public void setEdition(String name) {
        edition = name;
        changed.run();
    }
}
