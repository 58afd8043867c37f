package org.headend.catalog.netbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.catalog.DeviceSpec;
import org.headend.catalog.DeviceType;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.TypeJson;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What NetBox has no field for, as one line of JSON at the end of the comments: written by the export, read back by the
 * import. The other fields of the file go before it, because people edit those.
 *
 * @param comments the comments without it
 * @param fields   null where there is none
 */
record OwnFields(String comments, ObjectNode fields) {
    private static final String MARK = "Headend Studio: {"; //$NON-NLS-1$
    /** Kinds of ports that NetBox can describe somehow. */
    static final Set<String> KNOWN_KINDS = Set.of("ETHERNET", "SFP", "WIFI", "RS485", "RS232", "RS422", "CAN", "USB", "HDMI", "POWER", "ZIGBEE", "BLUETOOTH", "CELLULAR"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$

    static OwnFields find(String comments) {
        int at = comments.lastIndexOf(MARK);
        if (at >= 0) {
            try {
                String json = comments.substring(at + MARK.length() - 1).strip();
                if (JsonFile.mapper().readTree(json) instanceof ObjectNode fields) {
                    return new OwnFields(comments.substring(0, at).strip(), fields);
                }
            } catch (IOException e) {
                return new OwnFields(comments, null); // edited by hand: it stays a remark
            }
        }
        return new OwnFields(comments, null);
    }

    static String write(String comments, DeviceType type) {
        ObjectNode fields = TypeJson.write(type);
        fields.remove("id"); //$NON-NLS-1$
        if (fields.path("spec") instanceof ObjectNode spec) { //$NON-NLS-1$
            spec.remove(List.of("maker", "model", "partNumber", "description", "notes")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        }
        return (comments.isBlank() ? "" : comments.strip() + "\n\n") + MARK.substring(0, MARK.length() - 1) + fields; //$NON-NLS-1$ //$NON-NLS-2$
    }

    String category() {
        return fields == null ? "" : fields.path("category").asText(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The type of the file with what only we know; ports that the file no longer has are gone, new ones stay. */
    DeviceType complete(DeviceType read) {
        if (fields == null) {
            return read;
        }
        ObjectNode node = fields.deepCopy().put("id", read.id()); //$NON-NLS-1$
        DeviceType own = TypeJson.read(node, Place.NONE, p -> {
        }).orElse(null);
        if (own == null) {
            return read;
        }
        Set<String> present = read.ports().stream().flatMap(p -> p.names().stream()).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<PortType> ports = new ArrayList<>();
        for (PortType port : own.ports()) {
            if (present.containsAll(port.names()) || !KNOWN_KINDS.contains(port.kind())) {
                ports.add(port);
                taken.addAll(port.names());
            }
        }
        for (PortType port : read.ports()) {
            if (port.names().stream().noneMatch(taken::contains)) {
                ports.add(port);
            }
        }
        DeviceSpec a = own.spec();
        DeviceSpec b = read.spec();
        DeviceSpec spec = new DeviceSpec(b.maker(), b.model(), b.partNumber(), b.description(), a.costIndex(), a.power(), a.optics(), a.lamp(), a.streams(), a.audio(), a.radio(),
                a.environment(), a.capacity(), a.size(), b.notes());
        return new DeviceType(read.id(), own.name(), own.nameZh(), own.category(), own.poeBudgetWatts(), ports, spec);
    }
}
