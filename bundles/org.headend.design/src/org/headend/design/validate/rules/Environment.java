package org.headend.design.validate.rules;

import java.util.List;

import org.headend.catalog.DeviceSpec;
import org.headend.design.advice.Surroundings;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** ENV-01: a device outdoors is not tight enough, does not stand the temperature, or can be hit and is not strong enough. */
final class Environment extends Rule<Device> {

    Environment() {
        super("ENV-01", Category.ENVIRONMENT, Scope.DEVICE); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        DeviceSpec.Environment spec = check.site().spec(device).environment();
        if (device.getArea() == null && check.site().placement(device).isEmpty()) {
            check.unknown(Messages.bind(Messages.env01_place, device.getName()), Messages.env01_placeSeveral, device.getName(), device).remedy(Messages.env01_placeRemedy);
            return;
        }
        boolean outdoors = outdoors(device, check);
        boolean unknown = outdoors && tightness(device, spec, check);
        boolean vandalism = false;
        Area air = null;
        for (Area up = device.getArea(); up != null; up = up.eContainer() instanceof Area outer ? outer : null) {
            vandalism |= up.isVandalism();
            air = air == null && (up.getMinCelsius() != 0 || up.getMaxCelsius() != 0) ? up : air;
        }
        unknown |= vandalism && strength(device, spec, check);
        if (air != null) {
            unknown |= temperature(device, spec, air, check);
        } else if (outdoors) {
            check.unknown(Messages.bind(Messages.env01_air, device.getName()), Messages.env01_airSeveral, device.getName(), device).remedy(Messages.env01_airRemedy);
        }
        if (unknown) {
            check.unknown(Messages.bind(Messages.env01_unknown, device.getName()), Messages.env01_several, device.getName(), device).remedy(Messages.env01_unknownRemedy);
        }
    }

    /** By the nearest area; a device that is in none, by the floor that it is placed on. */
    private static boolean outdoors(Device device, Check check) {
        if (device.getArea() != null) {
            return device.getArea().getKind() == AreaKind.OUTDOOR;
        }
        return check.site().placement(device).map(p -> ((Floor) p.eContainer()).getCeiling() <= 0).orElse(false);
    }

    /** True when it cannot be checked. */
    private static boolean tightness(Device device, DeviceSpec.Environment spec, Check check) {
        int ip = Surroundings.rating(spec.ip());
        int wanted = (int) check.number("outdoorIp"); //$NON-NLS-1$
        if (ip == 0) {
            return true;
        }
        if (below(ip, wanted)) {
            Object[] values = { device.getName(), spec.ip(), "IP" + wanted }; //$NON-NLS-1$
            (below(ip, (int) check.number("shelteredIp")) ? check.error(Messages.bind(Messages.env01_ip, values), device) //$NON-NLS-1$
                    : check.warning(Messages.bind(Messages.env01_ip, values), device)).remedy(Messages.env01Remedy)
                    .values(spec.ip(), "IP" + wanted).fixes(() -> enclose(device)); //$NON-NLS-1$
        }
        return false;
    }

    /** Dust and water are rated apart. */
    private static boolean below(int ip, int wanted) {
        return ip / 10 < wanted / 10 || ip % 10 < wanted % 10;
    }

    private static boolean strength(Device device, DeviceSpec.Environment spec, Check check) {
        int ik = Surroundings.rating(spec.ik());
        int wanted = (int) check.number("vandalIk"); //$NON-NLS-1$
        if (ik == 0) {
            return true;
        }
        if (ik < wanted) {
            check.warning(Messages.bind(Messages.env01_ik, new Object[] { device.getName(), spec.ik(), "IK" + wanted }), device).remedy(Messages.env01_ikRemedy) //$NON-NLS-1$
                    .values(spec.ik(), "IK" + wanted); //$NON-NLS-1$
        }
        return false;
    }

    private static boolean temperature(Device device, DeviceSpec.Environment spec, Area area, Check check) {
        if (spec.minCelsius() == 0 && spec.maxCelsius() == 0) {
            return true;
        }
        if (area.getMinCelsius() < spec.minCelsius() || area.getMaxCelsius() > spec.maxCelsius()) {
            String air = Numbers.plain(area.getMinCelsius()) + "…" + Numbers.plain(area.getMaxCelsius()) + " °C"; //$NON-NLS-1$ //$NON-NLS-2$
            String stands = Numbers.plain(spec.minCelsius()) + "…" + Numbers.plain(spec.maxCelsius()) + " °C"; //$NON-NLS-1$ //$NON-NLS-2$
            check.error(Messages.bind(Messages.env01_temperature, new Object[] { device.getName(), air, stands }), device, area).remedy(Messages.env01_temperatureRemedy)
                    .values(air, stands);
        }
        return false;
    }

    /** Puts it into a cabinet of its area. */
    private static List<QuickFix> enclose(Device device) {
        Area area = device.getArea();
        return area == null ? List.of() : List.of(new QuickFix(Messages.fix_cabinet.toString(), () -> device.setArea(Surroundings.cabinet(area))));
    }
}
