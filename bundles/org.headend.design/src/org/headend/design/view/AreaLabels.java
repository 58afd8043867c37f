package org.headend.design.view;

import org.headend.design.site.AreaKind;

/** Translated names of kinds of areas. */
public final class AreaLabels {

    private AreaLabels() {
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
