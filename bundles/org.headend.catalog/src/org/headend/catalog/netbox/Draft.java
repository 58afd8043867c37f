package org.headend.catalog.netbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headend.catalog.DeviceType.PortSpec;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.netbox.Note.Kind;

/** A device type while it is read. */
final class Draft {
    /** A port as it is read; only its name is final. */
    static final class Port {
        final String name;
        final int line;
        /** List and type in the file, {@code interfaces/1000base-t}. */
        final String origin;
        String kind;
        String role = "ANY"; //$NON-NLS-1$
        int capacity = 1;
        boolean required;
        String poe = "NONE"; //$NON-NLS-1$
        int poeClass = -1;
        String serial = ""; //$NON-NLS-1$
        String connector = ""; //$NON-NLS-1$
        double speed;
        boolean management;
        String protocol = ""; //$NON-NLS-1$
        double unitLoad;
        double volts;
        double amps;
        String current = ""; //$NON-NLS-1$
        String bands = ""; //$NON-NLS-1$
        double poeVolts;
        String label = ""; //$NON-NLS-1$
        final List<String> remarks = new ArrayList<>();

        Port(String name, String origin, int line, String kind) {
            this.name = name;
            this.origin = origin;
            this.line = line;
            this.kind = kind;
        }

        PortType type() {
            PortSpec spec = new PortSpec(connector, speed, management, protocol, unitLoad, volts, amps, current, bands, poeVolts, label, String.join("; ", remarks)); //$NON-NLS-1$
            return new PortType(name, kind, 1, role, capacity, required, poe, poeClass, serial, spec, 1);
        }

        /** All that people wrote about the port, lower case, to look for hints. */
        String text() {
            return (name + ' ' + label + ' ' + String.join(" ", remarks)).toLowerCase(Locale.ROOT); //$NON-NLS-1$
        }
    }

    final List<Port> ports = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    /** What has no place of its own. */
    final List<String> remarks = new ArrayList<>();
    /** Fields that only NetBox knows, for export. */
    final Map<String, String> extras = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    void note(Kind kind, String subject, String text, int line) {
        notes.add(new Note(kind, subject, text, line));
    }

    /** The name if it is free, else with something that tells it apart. */
    String unique(String name, String suffix, int line) {
        String cut = name.length() > 64 ? name.substring(0, 64) : name;
        String found = cut;
        for (int i = 1; !names.add(found); i++) {
            found = cut + ' ' + suffix + (i == 1 ? "" : String.valueOf(i)); //$NON-NLS-1$
        }
        if (!found.equals(name)) {
            note(Kind.MAPPED, name, Messages.bind(Messages.port_renamed, found), line);
        }
        return found;
    }

    /** Keeps what a component says beyond what was read. */
    void keepRest(Port port, YamlObject item) {
        item.rest().forEach((key, value) -> {
            if (!value.isBlank()) {
                port.remarks.add(key.startsWith("comment") || key.equals("description") ? value : key + ": " + value); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                note(Kind.KEPT, port.name, Messages.bind(Messages.port_kept, key, value), item.line(key));
            }
        });
    }

    void keep(String subject, String text, int line) {
        remarks.add(text);
        note(Kind.KEPT, subject, text, line);
    }
}
