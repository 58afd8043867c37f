package org.headend.monitor;

import java.util.Locale;

import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * State of a gateway at one moment. Rates are averages since the previous sample; what the gateway does not
 * tell is {@code NaN}.
 *
 * @param seconds      the gateway's uptime, s: the clock of the samples
 * @param cpu          busy share of all cores, %
 * @param load         load average over one minute
 * @param memoryUsed   MemTotal − MemAvailable, bytes
 * @param memoryTotal  bytes
 * @param diskRead     bytes per second, all disks
 * @param diskWrite    bytes per second
 * @param netReceived  bytes per second, all interfaces but loopback
 * @param netSent      bytes per second
 * @param temperature  the hottest thermal zone, °C
 * @param processCpu   share of one core that the application uses, %
 * @param processRss   its resident memory, bytes
 */
public record Sample(double seconds, double cpu, double load, double memoryUsed, double memoryTotal, double diskRead,
        double diskWrite, double netReceived, double netSent, double temperature, double processCpu, double processRss) {

    /** Column titles of {@link #csv}. */
    public static final String CSV_HEADER = "seconds,cpu_percent,load1,memory_used_bytes,memory_total_bytes,disk_read_bytes_per_s," //$NON-NLS-1$
            + "disk_write_bytes_per_s,net_received_bytes_per_s,net_sent_bytes_per_s,temperature_celsius,process_cpu_percent,process_rss_bytes"; //$NON-NLS-1$

    /** All values in the order of the components. */
    public double[] values() {
        return new double[] { seconds, cpu, load, memoryUsed, memoryTotal, diskRead, diskWrite, netReceived, netSent, temperature,
                processCpu, processRss };
    }

    /** One line; unknown values are empty. */
    public String csv() {
        return csv(values());
    }

    static String csv(double[] values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            line.append(i == 0 ? "" : ",").append(Double.isNaN(values[i]) ? "" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    : String.format(Locale.ROOT, "%.3f", values[i]).replaceAll("\\.?0+$", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return line.toString();
    }

    /** Fields as in {@link #CSV_HEADER}; what is unknown is null. */
    public ObjectNode toJson() {
        ObjectNode json = JsonFile.mapper().createObjectNode();
        String[] names = CSV_HEADER.split(","); //$NON-NLS-1$
        double[] values = values();
        for (int i = 0; i < names.length; i++) {
            json.put(names[i], Double.isNaN(values[i]) ? null : (Double) values[i]);
        }
        return json;
    }
}
