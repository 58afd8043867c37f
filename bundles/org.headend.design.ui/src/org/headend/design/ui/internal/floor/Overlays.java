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
        ZONES, SOUND, WIFI, LIGHT, CABLES, GRID, LEGEND
    }

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

    /** Shows or hides one; the three heat maps hide each other, because they share their colours. */
    public void show(Kind kind, boolean show) {
        EnumSet<Kind> heat = EnumSet.of(Kind.SOUND, Kind.WIFI, Kind.LIGHT);
        if (show && heat.contains(kind)) {
            shown.removeAll(heat);
        }
        if (show) {
            shown.add(kind);
        } else {
            shown.remove(kind);
        }
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
