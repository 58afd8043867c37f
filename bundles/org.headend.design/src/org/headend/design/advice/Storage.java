package org.headend.design.advice;

import java.util.List;
import java.util.OptionalDouble;

import org.headend.catalog.Tables;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.validate.SiteIndex;

/**
 * What a device has to store of the streams that it is sent.
 *
 * @param device  a recorder, or whatever names a time
 * @param streams that it consumes
 * @param mbit    of those whose rate is known, Mbit/s
 * @param unknown how many rates are not
 * @param perDay  gigabytes a day, recorded all the time
 * @param days    that it keeps them; 0 when not said
 */
public record Storage(Device device, List<MediaStream> streams, double mbit, int unknown, double perDay, double days) {

    public Storage {
        streams = List.copyOf(streams);
    }

    /** All devices that store, in the order of the site. */
    public static List<Storage> all(SiteIndex site) {
        return site.site().getDevices().stream().filter(d -> site.family(d).equals("recorder") || d.getRetentionDays() > 0).map(d -> of(site, d)).toList(); //$NON-NLS-1$
    }

    private static Storage of(SiteIndex site, Device device) {
        Tables tables = site.catalog().tables();
        List<MediaStream> streams = site.site().getDevices().stream().flatMap(d -> d.getStreams().stream()).filter(s -> s.getConsumers().contains(device)).toList();
        List<OptionalDouble> rates = streams.stream().map(s -> Bitrates.mbit(tables, s)).toList();
        double mbit = rates.stream().mapToDouble(r -> r.orElse(0)).sum();
        double perDay = mbit * tables.get("bitrates").path("gigabytesPerDayPerMbit").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
        return new Storage(device, streams, mbit, (int) rates.stream().filter(OptionalDouble::isEmpty).count(), perDay, device.getRetentionDays());
    }

    /** Gigabytes for all days; empty when these are not said. */
    public OptionalDouble gigabytes() {
        return days > 0 ? OptionalDouble.of(perDay * days) : OptionalDouble.empty();
    }
}
