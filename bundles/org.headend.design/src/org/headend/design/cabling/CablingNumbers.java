package org.headend.design.cabling;

import org.headend.catalog.Tables;
import org.headend.design.site.Floor;

import com.fasterxml.jackson.databind.JsonNode;

/** The table {@code cabling}: factors without unit, lengths in metres. */
record CablingNumbers(double slack, double tray, double wall, double open,
        double runHeight, double belowCeiling, double clearance, double trayJoin, double trayReach, double storey, double minimum) {

    static CablingNumbers of(Tables tables) {
        JsonNode table = tables.get("cabling"); //$NON-NLS-1$
        JsonNode preference = table.path("preference"); //$NON-NLS-1$
        return new CablingNumbers(slack(tables), atLeast(0.1, preference.path("tray")), atLeast(0.1, preference.path("wall")), //$NON-NLS-1$ //$NON-NLS-2$
                atLeast(0.1, preference.path("open")), table.path("runHeightMetres").asDouble(), //$NON-NLS-1$ //$NON-NLS-2$
                atLeast(0, table.path("belowCeilingMetres")), atLeast(0.001, table.path("wallClearanceMetres")), //$NON-NLS-1$ //$NON-NLS-2$
                atLeast(0, table.path("trayJoinMetres")), atLeast(0, table.path("trayReachMetres")), //$NON-NLS-1$ //$NON-NLS-2$
                atLeast(0, table.path("storeyMetres")), atLeast(0, table.path("minimumMetres"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    static double slack(Tables tables) {
        return atLeast(1, tables.get("cabling").path("slack")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static double atLeast(double least, JsonNode value) {
        return Math.max(least, value.asDouble());
    }

    /** Where cables run on a floor that has no tray, m above it. */
    double runHeight(Floor floor) {
        return floor.getCeiling() > 0 ? Math.min(runHeight, Math.max(0, floor.getCeiling() - belowCeiling)) : runHeight;
    }

    /** Of a floor above the site’s zero, m; by its level where no elevation is given. */
    double elevation(Floor floor) {
        return floor.getElevation() != 0 ? floor.getElevation() : floor.getLevel() * storey;
    }

    double factor(Run run) {
        return switch (run) {
            case TRAY -> tray;
            case WALL -> wall;
            case OPEN -> open;
        };
    }
}
