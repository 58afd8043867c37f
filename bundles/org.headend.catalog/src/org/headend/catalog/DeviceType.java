package org.headend.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A type of device.
 *
 * @param id             unique, {@code maker/model}
 * @param name           English name
 * @param nameZh         Chinese name
 * @param category       kind of device, also the name of its icon
 * @param poeBudgetWatts power that all its PoE source ports give together, 0 for none
 * @param ports          groups of equal ports
 * @param spec           its data sheet
 */
public record DeviceType(String id, String name, String nameZh, String category, double poeBudgetWatts, List<PortType> ports,
        DeviceSpec spec) {
    private static final Set<String> NETWORK = Set.of("ETHERNET", "SFP", "WIFI", "T1L"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    /**
     * Equal ports of a type.
     *
     * @param name     base name, to which several ports add their number; it may be empty then
     * @param kind     connector and signal, a literal of the design model’s {@code PortKind}
     * @param count    how many, at least 1
     * @param role     {@code ANY}, {@code HOST} or {@code DEVICE}
     * @param capacity links that one port takes, more than 1 for buses and radio cells
     * @param required true when the device is useless without a link here
     * @param poe      {@code NONE}, {@code SOURCE}, {@code POWERED}, or {@code UNKNOWN} where nobody says
     * @param poeClass 0–8 (IEEE 802.3), −1 when unknown
     * @param serial   default parameters such as {@code 9600 8N1}, empty for none
     * @param spec     what else is known
     * @param first    number of the first of several ports
     */
    public record PortType(String name, String kind, int count, String role, int capacity, boolean required, String poe,
            int poeClass, String serial, PortSpec spec, int first) {

        /** The names of all its ports; a base name that ends with a digit is set off by a dash. */
        public List<String> names() {
            if (count == 1) {
                return List.of(name);
            }
            String base = !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1)) ? name + '-' : name;
            return IntStream.range(first, first + count).mapToObj(i -> base + i).toList();
        }
    }

    /**
     * The attributes of the same names of the design model’s {@code Port}; 0 or empty where nothing is known.
     *
     * @param current {@code DC}, {@code AC} or empty
     * @param label   what is printed beside the port, where it differs from the name
     * @param notes   remarks that nothing else takes
     */
    public record PortSpec(String connector, double speedMbit, boolean management, String protocol, double unitLoad, double volts,
            double amps, String current, String bands, double poeVolts, String label, String notes) {
        public static final PortSpec UNKNOWN = new PortSpec(null, 0, false, null, 0, 0, 0, null, null, 0, null, null);

        public PortSpec {
            connector = connector == null ? "" : connector; //$NON-NLS-1$
            protocol = protocol == null ? "" : protocol; //$NON-NLS-1$
            current = current == null ? "" : current; //$NON-NLS-1$
            bands = bands == null ? "" : bands; //$NON-NLS-1$
            label = label == null ? "" : label; //$NON-NLS-1$
            notes = notes == null ? "" : notes; //$NON-NLS-1$
        }
    }

    public DeviceType {
        ports = List.copyOf(ports);
        spec = spec == null ? DeviceSpec.UNKNOWN : spec;
    }

    /** True when it passes data on between its network ports: switches, the networks of operators, but also injectors and converters. */
    public boolean forwards() {
        return switch (category.replaceFirst("-.*", "")) { //$NON-NLS-1$ //$NON-NLS-2$
            case "switch", "access", "router", "poe", "network" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
            case "converter" -> !category.equals("converter-panel") && ports.stream().filter(p -> NETWORK.contains(p.kind())).mapToInt(PortType::count).sum() > 1; //$NON-NLS-1$ //$NON-NLS-2$
            default -> false;
        };
    }

    /** True when it refreshes the signal between two lines of a kind of port: it is a device on one and the host of the other. */
    public boolean repeats(String kind) {
        return category.startsWith("converter") && Set.of("HOST", "DEVICE").stream() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .allMatch(role -> ports.stream().anyMatch(p -> p.kind().equals(kind) && p.role().equals(role)));
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : name; //$NON-NLS-1$
    }
}
