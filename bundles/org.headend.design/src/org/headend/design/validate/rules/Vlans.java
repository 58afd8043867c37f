package org.headend.design.validate.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists of VLAN numbers such as 10,20-29. */
final class Vlans {
    private static final int MAX = 4094;

    private Vlans() {
    }

    /** Numbers from 1 to 4094; what is none is left out. */
    static Set<Integer> parse(String text) {
        Set<Integer> vlans = new TreeSet<>();
        if (text == null || text.isBlank()) {
            return vlans;
        }
        for (String part : text.split(",")) { //$NON-NLS-1$
            String[] ends = part.strip().split("\\s*[-–]\\s*"); //$NON-NLS-1$
            if (ends.length > 0 && ends.length <= 2 && Arrays.stream(ends).allMatch(e -> e.matches("\\d{1,4}"))) { //$NON-NLS-1$
                int from = Integer.parseInt(ends[0]);
                int to = Integer.parseInt(ends[ends.length - 1]);
                for (int vlan = Math.max(1, from); vlan <= Math.min(MAX, to); vlan++) {
                    vlans.add(vlan);
                }
            }
        }
        return vlans;
    }

    static String format(Collection<Integer> vlans) {
        List<Integer> sorted = vlans.stream().sorted().distinct().toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            int start = i;
            while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ",").append(sorted.get(start)).append(i > start ? "-" + sorted.get(i) : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        }
        return text.toString();
    }
}
