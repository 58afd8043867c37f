package org.headend.catalog.netbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.catalog.DeviceType.PortType;

/** Joins ports that differ only by a running number to one row: 24 rows of a switch say no more than one. */
final class PortGroups {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,4})"); //$NON-NLS-1$

    private PortGroups() {
    }

    static List<PortType> join(List<PortType> ports) {
        List<PortType> joined = new ArrayList<>();
        for (PortType port : ports) {
            Optional<PortType> group = joined.isEmpty() ? Optional.empty() : append(joined.getLast(), port);
            group.ifPresent(g -> joined.set(joined.size() - 1, g));
            if (group.isEmpty()) {
                joined.add(port);
            }
        }
        return joined;
    }

    private static Optional<PortType> append(PortType group, PortType port) {
        Matcher number = NUMBERED.matcher(port.name());
        if (!number.matches()) {
            return Optional.empty();
        }
        String base = number.group(1);
        int first = group.first();
        if (group.count() == 1) {
            Matcher begin = NUMBERED.matcher(group.name());
            if (!begin.matches() || !begin.group(1).equals(base)) {
                return Optional.empty();
            }
            first = Integer.parseInt(begin.group(2));
        } else if (!group.name().equals(base)) {
            return Optional.empty();
        }
        PortType joined = with(group, base, group.count() + 1, first);
        List<String> names = new ArrayList<>(group.names());
        names.add(port.name());
        return joined.names().equals(names) && with(port, base, 1, 1).equals(with(group, base, 1, 1)) ? Optional.of(joined) : Optional.empty();
    }

    private static PortType with(PortType port, String name, int count, int first) {
        return new PortType(name, port.kind(), count, port.role(), port.capacity(), port.required(), port.poe(), port.poeClass(), port.serial(), port.spec(), first);
    }
}
