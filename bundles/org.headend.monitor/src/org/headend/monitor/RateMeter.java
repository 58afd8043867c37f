package org.headend.monitor;

import java.util.Optional;

/** Turns counters of successive blocks into rates. A counter that went back was reset: its rate is unknown once. */
final class RateMeter {
    private double ticks = 100;
    private double page = 4096;
    private Counters last;

    private record Counters(double seconds, double[] cpu, double[] disk, double[] net, double processTicks) {
    }

    /** Empty for the first block and for blocks without a clock. */
    Optional<Sample> add(ProcText text) {
        ticks = known(text.first("ticks"), ticks); //$NON-NLS-1$
        page = known(text.first("page"), page); //$NON-NLS-1$
        double[] process = text.process();
        Counters now = new Counters(text.first("uptime"), text.cpu(), text.disk(), text.net(), process[0]); //$NON-NLS-1$
        Counters before = last;
        if (Double.isNaN(now.seconds())) {
            return Optional.empty();
        }
        last = now;
        if (before == null || now.seconds() <= before.seconds()) {
            return Optional.empty();
        }
        double time = now.seconds() - before.seconds();
        double total = now.cpu()[0] - before.cpu()[0];
        double idle = now.cpu()[1] - before.cpu()[1];
        double cpu = total > 0 ? Math.clamp(100 * (total - Math.max(0, idle)) / total, 0, 100) : Double.NaN;
        double available = known(text.memory("MemAvailable"), //$NON-NLS-1$
                text.memory("MemFree") + text.memory("Buffers") + text.memory("Cached")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return Optional.of(new Sample(now.seconds(), cpu, text.first("load"), text.memory("MemTotal") - available, //$NON-NLS-1$ //$NON-NLS-2$
                text.memory("MemTotal"), rate(before.disk()[0], now.disk()[0], time), rate(before.disk()[1], now.disk()[1], time), //$NON-NLS-1$
                rate(before.net()[0], now.net()[0], time), rate(before.net()[1], now.net()[1], time), text.temperature(),
                rate(before.processTicks(), now.processTicks(), time) / ticks * 100, process[1] * page));
    }

    private static double known(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    private static double rate(double before, double now, double time) {
        return now >= before ? (now - before) / time : Double.NaN;
    }
}
