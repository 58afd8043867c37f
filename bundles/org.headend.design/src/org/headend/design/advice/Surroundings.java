package org.headend.design.advice;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.catalog.DeviceSpec;
import org.headend.catalog.DeviceType;
import org.headend.catalog.Tables;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.SiteFactory;

/** Whether something new stands where it would be put. */
public final class Surroundings {
    private static final Pattern RATING = Pattern.compile("I[PK]\\s*(\\d{2})"); //$NON-NLS-1$

    private Surroundings() {
    }

    /** The digits of a protection such as {@code IP66} or {@code IK10}; 0 when unknown. */
    public static int rating(String text) {
        Matcher matcher = RATING.matcher(text.toUpperCase(Locale.ROOT));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** True when the temperatures of an area are within those of a type, or one of both is unknown; null is nowhere. */
    public static boolean stands(DeviceType type, Area area) {
        DeviceSpec.Environment spec = type.spec().environment();
        for (Area up = area; up != null; up = up.eContainer() instanceof Area outer ? outer : null) {
            if (up.getMinCelsius() != 0 || up.getMaxCelsius() != 0) {
                return spec.minCelsius() == 0 && spec.maxCelsius() == 0 || up.getMinCelsius() >= spec.minCelsius() && up.getMaxCelsius() <= spec.maxCelsius();
            }
        }
        return true;
    }

    /** Where a new device of a type goes in an area: outdoors into a cabinet unless it is tight itself; the cabinet is made when there is none. */
    public static Area home(Tables tables, DeviceType type, Area area) {
        int ip = rating(type.spec().environment().ip());
        int wanted = tables.get("rules").path("ENV-01").path("outdoorIp").asInt(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return area == null || area.getKind() != AreaKind.OUTDOOR || ip / 10 >= wanted / 10 && ip % 10 >= wanted % 10 ? area : cabinet(area);
    }

    /** The cabinet of an area, made when there is none. */
    public static Area cabinet(Area area) {
        return area.getAreas().stream().filter(a -> a.getKind() == AreaKind.CABINET).findFirst().orElseGet(() -> {
            Area made = SiteFactory.eINSTANCE.createArea();
            made.setId(area.getId() + ".cabinet"); //$NON-NLS-1$
            made.setName(Messages.bind(Messages.area_cabinet, area.getName()));
            made.setKind(AreaKind.CABINET);
            area.getAreas().add(made);
            return made;
        });
    }
}
