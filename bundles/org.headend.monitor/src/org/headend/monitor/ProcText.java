package org.headend.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One block that the sampling script prints, taken apart: sections start with a line {@code ##name}. Formats
 * of the Linux files: proc(5). Whatever is missing or odd gives {@code NaN} and no failure.
 */
final class ProcText {
    private static final int SECTOR_BYTES = 512; // always, whatever the device says
    private static final double MAX_CELSIUS = 1000;

    private final Map<String, List<String>> sections = new HashMap<>();

    ProcText(List<String> lines) {
        String section = ""; //$NON-NLS-1$
        for (String line : lines) {
            if (line.startsWith("##")) { //$NON-NLS-1$
                section = line.substring(2).strip();
            } else {
                sections.computeIfAbsent(section, s -> new java.util.ArrayList<>()).add(line);
            }
        }
    }

    private List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static double number(String[] fields, int index) {
        try {
            return index < fields.length ? Double.parseDouble(fields[index]) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String[] fields(String line) {
        return line.strip().split("\\s+"); //$NON-NLS-1$
    }

    double first(String name) {
        return section(name).isEmpty() ? Double.NaN : number(fields(section(name).get(0)), 0);
    }

    /** Total and idle time of all cores, in ticks; guest time is part of user time already. */
    double[] cpu() {
        for (String line : section("stat")) { //$NON-NLS-1$
            if (line.startsWith("cpu ")) { //$NON-NLS-1$
                String[] f = fields(line);
                double total = 0;
                for (int i = 1; i <= 8; i++) {
                    total += i < f.length ? number(f, i) : 0;
                }
                return new double[] { total, number(f, 4) + (f.length > 5 ? number(f, 5) : 0) };
            }
        }
        return new double[] { Double.NaN, Double.NaN };
    }

    /** A field of meminfo in bytes. */
    double memory(String field) {
        for (String line : section("meminfo")) { //$NON-NLS-1$
            if (line.startsWith(field + ':')) {
                return number(fields(line), 1) * 1024;
            }
        }
        return Double.NaN;
    }

    /** Sectors read and written by whole disks, in bytes. */
    double[] disk() {
        double[] sum = new double[2];
        for (String line : section("diskstats")) { //$NON-NLS-1$
            String[] f = fields(line);
            if (f.length > 9 && wholeDisk(f[2])) {
                sum[0] += number(f, 5) * SECTOR_BYTES;
                sum[1] += number(f, 9) * SECTOR_BYTES;
            }
        }
        return section("diskstats").isEmpty() ? new double[] { Double.NaN, Double.NaN } : sum; //$NON-NLS-1$
    }

    private static boolean wholeDisk(String name) {
        return name.matches("sd[a-z]+|vd[a-z]+|hd[a-z]+|xvd[a-z]+|nvme\\d+n\\d+|mmcblk\\d+"); //$NON-NLS-1$
    }

    /** Bytes received and sent by all interfaces but loopback. */
    double[] net() {
        double[] sum = new double[2];
        for (String line : section("net")) { //$NON-NLS-1$
            int colon = line.indexOf(':'); // old kernels print no space behind it
            if (colon > 0 && !line.substring(0, colon).strip().equals("lo")) { //$NON-NLS-1$
                String[] f = fields(line.substring(colon + 1));
                sum[0] += number(f, 0);
                sum[1] += number(f, 8);
            }
        }
        return section("net").isEmpty() ? new double[] { Double.NaN, Double.NaN } : sum; //$NON-NLS-1$
    }

    /** The hottest zone; the kernel says thousandths, a few old boards say degrees. */
    double temperature() {
        double hottest = Double.NaN;
        for (String line : section("thermal")) { //$NON-NLS-1$
            double value = number(fields(line), 0);
            double celsius = Math.abs(value) < MAX_CELSIUS ? value : value / 1000;
            hottest = Double.isNaN(hottest) || celsius > hottest ? celsius : hottest;
        }
        return hottest;
    }

    /** CPU ticks and resident pages of the application; the name in parentheses may hold anything. */
    double[] process() {
        for (String line : section("process")) { //$NON-NLS-1$
            int end = line.lastIndexOf(')');
            if (end > 0) {
                String[] f = fields(line.substring(end + 1));
                return new double[] { number(f, 11) + number(f, 12), number(f, 21) };
            }
        }
        return new double[] { Double.NaN, Double.NaN };
    }
}
