package org.headend.design.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.headend.design.site.NeedTask;

/** Colours of plans, {@code #rrggbb}, the same on screen and on paper. */
public final class PlanColours {
    /** Walls, dark on a light ground. */
    public static final String WALL = "#3D4A58"; //$NON-NLS-1$
    public static final String TRAY = "#8A6D3B"; //$NON-NLS-1$
    public static final String ROUTE = "#3F7FBF"; //$NON-NLS-1$
    public static final String ZONE = "#7A5AF0"; //$NON-NLS-1$
    public static final String BLIND = "#8A94A0"; //$NON-NLS-1$
    public static final String MISSING = "#C9372C"; //$NON-NLS-1$
    /** From weak to strong, for sound and radio. */
    public static final List<String> HEAT = List.of("#D9534F", "#E8894A", "#E8C14A", "#9CC25B", "#4FA66A"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    /** From dark to bright. */
    public static final List<String> LIGHT = List.of("#C3CEDA", "#CFD3B4", "#EADF93", "#F8D353", "#F5AE35", "#EA8426", "#D95A1E"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

    /** From few pixels to many: cool and far to warm and near. */
    private static final Map<NeedTask, String> LEVELS = Map.ofEntries(
            Map.entry(NeedTask.OVERVIEW, "#8FA6BC"), Map.entry(NeedTask.MONITOR, "#8FA6BC"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.OUTLINE, "#5B9BD5"), Map.entry(NeedTask.DETECT, "#5B9BD5"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.DISCERN, "#38A3A5"), Map.entry(NeedTask.OBSERVE, "#38A3A5"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.PERCEIVE, "#57B36A"), Map.entry(NeedTask.RECOGNISE, "#57B36A"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.CHARACTERISE, "#E3B23C"), Map.entry(NeedTask.IDENTIFY, "#E3B23C"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.VALIDATE, "#E8833A"), //$NON-NLS-1$
            Map.entry(NeedTask.SCRUTINISE, "#D6524E"), Map.entry(NeedTask.INSPECT, "#D6524E"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.FACE_RECOGNITION, "#E8833A"), Map.entry(NeedTask.NUMBER_PLATE, "#B5639B"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.MODEL, "#7A5AF0"), Map.entry(NeedTask.VOICE, "#2F8F9D"), //$NON-NLS-1$ //$NON-NLS-2$
            Map.entry(NeedTask.ANNOUNCEMENT, "#5E8C3A"), //$NON-NLS-1$
            Map.entry(NeedTask.LIGHT, "#C99A1E"), Map.entry(NeedTask.WIFI, "#3F7FBF")); //$NON-NLS-1$ //$NON-NLS-2$

    private PlanColours() {
    }

    /** The colour of what a zone needs, of a level of either edition of IEC 62676-4 in particular. */
    public static String of(NeedTask task) {
        return LEVELS.getOrDefault(task, ZONE);
    }

    /** The colour of a level by its name in the table {@code levels}. */
    public static String ofLevel(String level) {
        NeedTask task = NeedTask.get(level.toUpperCase(Locale.ROOT));
        return task == null ? ZONE : of(task);
    }
}
