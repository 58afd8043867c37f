package org.headend.monitor;

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

    /** One line; unknown values are empty. */
    public String csv() {
        StringBuilder line = new StringBuilder();
        for (double value : new double[] { seconds, cpu, load, memoryUsed, memoryTotal, diskRead, diskWrite, netReceived,
                netSent, temperature, processCpu, processRss }) {
            line.append(line.isEmpty() ? "" : ",").append(Double.isNaN(value) ? "" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    : String.format(java.util.Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return line.toString();
    }
}
