package org.headend.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.headend.catalog.DeviceSpec.Lamp;
import org.headend.catalog.DeviceSpec.Optics;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.internal.Messages;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;

/** What is wrong or missing in a device type, beyond what keeps it from loading. */
public final class TypeCheck {
    /** The kinds of ports, as the design model names them. */
    public static final List<String> KINDS = List.of("ETHERNET", "SFP", "WIFI", "RS485", "RS232", "USB", "HDMI", "CSI", "AUDIO", "GPIO", "POWER", "RS422", "CAN", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$
            "UART", "I2C", "SPI", "ONE_WIRE", "ZIGBEE", "BLUETOOTH", "LORA", "CELLULAR", "WIEGAND", "T1L"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
    private static final int MAX_CLASS = 8;

    private final DeviceType type;
    private final Tables tables;
    private final List<Problem> problems = new ArrayList<>();

    private TypeCheck(DeviceType type, Tables tables) {
        this.type = type;
        this.tables = tables;
    }

    /**
     * @param others ids of the other types of the same file, of which none may be equal
     * @return problems whose places name the field or the port
     */
    public static List<Problem> problems(DeviceType type, Tables tables, Collection<String> others) {
        TypeCheck check = new TypeCheck(type, tables);
        if (others.contains(type.id())) {
            check.error("id", Messages.check_id); //$NON-NLS-1$
        }
        check.ports();
        check.power();
        check.optics();
        check.lamp();
        return check.problems;
    }

    private void error(String element, String message) {
        problems.add(Problem.error("catalog.check", message, Place.NONE.at(element), "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void warning(String element, String message) {
        problems.add(Problem.warning("catalog.check", message, Place.NONE.at(element), "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void ports() {
        Set<String> names = new HashSet<>();
        for (PortType port : type.ports()) {
            String label = port.names().getFirst();
            if (port.names().stream().filter(n -> !names.add(n)).count() > 0) {
                error("ports", Messages.bind(Messages.check_portName, label)); //$NON-NLS-1$
            }
            if (!KINDS.contains(port.kind())) {
                error("ports", Messages.bind(Messages.check_portKind, label, port.kind())); //$NON-NLS-1$
            }
            if (port.poeClass() > MAX_CLASS) {
                error("ports", Messages.bind(Messages.check_poeClass, label, port.poeClass())); //$NON-NLS-1$
            }
            if (port.poe().equals("UNKNOWN")) { //$NON-NLS-1$
                warning("ports", Messages.bind(Messages.check_poeUnknown, label)); //$NON-NLS-1$
            }
            if (port.kind().equals("WIFI") && port.spec().bands().isEmpty()) { //$NON-NLS-1$
                warning("ports", Messages.bind(Messages.check_bands, label)); //$NON-NLS-1$
            }
            double most = tables.get("poe").path("classes").path(String.valueOf(port.poeClass())).path("pdWatts").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            boolean onlyPoe = type.ports().stream().noneMatch(p -> p.kind().equals("POWER") && p.role().equals("DEVICE")); //$NON-NLS-1$ //$NON-NLS-2$
            if (port.poe().equals("POWERED") && most > 0 && onlyPoe && type.spec().power().watts() > most) { //$NON-NLS-1$
                error("power", Messages.bind(Messages.check_draw, new Object[] { type.spec().power().watts(), port.poeClass(), most })); //$NON-NLS-1$
            }
        }
    }

    private void power() {
        boolean source = type.ports().stream().anyMatch(p -> p.poe().equals("SOURCE")); //$NON-NLS-1$
        if (source && type.poeBudgetWatts() <= 0) {
            warning("poeBudgetWatts", Messages.check_budget); //$NON-NLS-1$
        } else if (!source && type.poeBudgetWatts() > 0) {
            warning("poeBudgetWatts", Messages.check_budgetIdle); //$NON-NLS-1$
        }
        if (type.spec().power().minVolts() > type.spec().power().maxVolts()) {
            error("power", Messages.check_volts); //$NON-NLS-1$
        }
        if (type.spec().environment().minCelsius() > type.spec().environment().maxCelsius()) {
            error("environment", Messages.check_celsius); //$NON-NLS-1$
        }
    }

    private void lamp() {
        Lamp lamp = type.spec().lamp();
        boolean shines = lamp.lumens() > 0 || lamp.infraredMetres() > 0;
        if (lamp.beamDegrees() < 0 || lamp.beamDegrees() > 360 || shines && lamp.beamDegrees() == 0 || type.category().startsWith("light") && !shines) { //$NON-NLS-1$
            warning("lamp", Messages.check_lamp); //$NON-NLS-1$
        }
    }

    private void optics() {
        Optics optics = type.spec().optics();
        if (optics.focalMax() > 0 && optics.focalMin() > optics.focalMax()) {
            error("optics", Messages.check_focal); //$NON-NLS-1$
        }
        if (type.category().startsWith("camera") && !optics.isKnown()) { //$NON-NLS-1$
            warning("optics", Messages.check_optics); //$NON-NLS-1$
        }
        type.spec().streams().stream().filter(s -> s.width() <= 0 != s.height() <= 0 || s.fps() < 0).findFirst()
                .ifPresent(s -> error("streams", Messages.bind(Messages.check_stream, s.name()))); //$NON-NLS-1$
    }
}
