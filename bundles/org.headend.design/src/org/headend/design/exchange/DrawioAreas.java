package org.headend.design.exchange;

import java.util.Locale;
import java.util.Map;

import org.headend.design.site.AreaKind;

/** Kinds of areas by the words in their names. */
final class DrawioAreas {
    private static final Map<AreaKind, String> WORDS = Map.of(AreaKind.RACK, ".*(\\brack|机架).*", AreaKind.CABINET, ".*(cabinet|enclosure|\\bbox|机柜|机箱|配电箱|弱电箱).*", //$NON-NLS-1$ //$NON-NLS-2$
            AreaKind.OUTDOOR, ".*(outdoor|yard|square|car park|parking|室外|广场|停车|园区道路).*", AreaKind.BUILDING, ".*(building|block|house|大楼|楼宇|栋|教学楼|厂房).*", //$NON-NLS-1$ //$NON-NLS-2$
            AreaKind.FLOOR, ".*(floor|level|storey|楼层|\\d层|层$|一楼|二楼|三楼).*"); //$NON-NLS-1$

    private DrawioAreas() {
    }

    /** A room where nothing speaks for anything else. */
    static AreaKind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (AreaKind kind : new AreaKind[] { AreaKind.RACK, AreaKind.CABINET, AreaKind.OUTDOOR, AreaKind.FLOOR, AreaKind.BUILDING }) {
            if (lower.matches(WORDS.get(kind))) {
                return kind;
            }
        }
        return AreaKind.ROOM;
    }
}
