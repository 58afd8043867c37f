package org.headend.design.view;

import org.headend.design.site.AreaKind;

/** Translated names and colours of kinds of areas. */
public final class AreaLabels {

    private AreaLabels() {
    }

    /** The colour of frames on white, {@code #rrggbb}. */
    public static String color(AreaKind kind) {
        return switch (kind) {
            case BUILDING -> "#5b6b7c"; //$NON-NLS-1$
            case FLOOR -> "#3e7cb8"; //$NON-NLS-1$
            case ROOM -> "#2e8b7f"; //$NON-NLS-1$
            case RACK -> "#7a5cb8"; //$NON-NLS-1$
            case CABINET -> "#9a6a1f"; //$NON-NLS-1$
            case OUTDOOR -> "#4f8f3a"; //$NON-NLS-1$
        };
    }

    public static String of(AreaKind kind) {
        return switch (kind) {
            case BUILDING -> Messages.area_building;
            case FLOOR -> Messages.area_floor;
            case ROOM -> Messages.area_room;
            case RACK -> Messages.area_rack;
            case CABINET -> Messages.area_cabinet;
            case OUTDOOR -> Messages.area_outdoor;
        };
    }
}
