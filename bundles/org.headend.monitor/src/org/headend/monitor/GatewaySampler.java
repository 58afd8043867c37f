package org.headend.monitor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headend.core.problem.ProblemException;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayConnection.RemoteProcess;
import org.headend.monitor.internal.Messages;

/**
 * Reads a gateway's figures over one channel: a loop of {@code cat} and {@code sleep} that prints marked sections
 * of {@code /proc} and {@code /sys}, well under 1 % of a core. Nothing is installed.
 */
public final class GatewaySampler implements AutoCloseable {
    private static final String END = "##end"; //$NON-NLS-1$
    private static final int MAX_LINES = 10_000;

    private final RemoteProcess process;
    private final LineReader reader;
    private final RateMeter meter = new RateMeter();

    private GatewaySampler(RemoteProcess process) {
        this.process = process;
        this.reader = new LineReader(process.output());
    }

    /**
     * Starts sampling.
     *
     * @param pidFile  file on the gateway that holds the application's process id; empty for none
     * @param interval seconds between samples, at least 1
     */
    public static GatewaySampler start(GatewayConnection connection, String pidFile, int interval) throws ProblemException {
        String script = """
                P=%s
                echo "##ticks"; getconf CLK_TCK 2>/dev/null || echo 100
                echo "##page"; getconf PAGESIZE 2>/dev/null || echo 4096
                while :; do
                  echo "##uptime"; cat /proc/uptime
                  echo "##stat"; grep '^cpu ' /proc/stat
                  echo "##load"; cat /proc/loadavg
                  echo "##meminfo"; grep -E '^(MemTotal|MemAvailable|MemFree|Buffers|Cached):' /proc/meminfo
                  echo "##diskstats"; cat /proc/diskstats 2>/dev/null
                  echo "##net"; cat /proc/net/dev
                  echo "##thermal"; cat /sys/class/thermal/thermal_zone*/temp 2>/dev/null
                  echo "##process"; [ -n "$P" ] && cat "/proc/$(cat "$P" 2>/dev/null)/stat" 2>/dev/null
                  echo "##end"; sleep %d || exit
                done
                """.formatted(GatewayConnection.quote(pidFile), Math.max(1, interval));
        return new GatewaySampler(connection.start("sh -c " + GatewayConnection.quote(script))); //$NON-NLS-1$
    }

    /**
     * Waits for the next sample. The first block gives no rates and is not returned.
     *
     * @throws ProblemException when the connection ends
     */
    public Sample next() throws ProblemException {
        while (true) {
            Optional<Sample> sample = meter.add(new ProcText(block()));
            if (sample.isPresent()) {
                return sample.get();
            }
        }
    }

    private List<String> block() throws ProblemException {
        List<String> lines = new ArrayList<>();
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.equals(END)) {
                    return lines;
                }
                if (lines.size() == MAX_LINES) { // whatever answers there is no sampling script
                    break;
                }
                lines.add(line);
            }
        } catch (IOException e) {
            // told below, as the plain end is
        }
        throw new ProblemException(Problem.error("monitor.ended", Messages.sampler_ended, Place.NONE, //$NON-NLS-1$
                Messages.sampler_endedRemedy));
    }

    @Override
    public void close() {
        process.close();
    }
}
