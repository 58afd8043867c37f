package org.headend.design.floor;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.headend.design.site.Floor;
import org.headend.design.site.Site;

/**
 * Where on earth a floor lies, and how its plan is turned.
 *
 * @param latitude  degrees north
 * @param longitude degrees east
 * @param zone      in which times are told
 * @param north     direction of north on the plan, degrees counter-clockwise from x
 */
public record SitePlace(double latitude, double longitude, ZoneId zone, double north) {

    /** Empty where the position or the direction is not known. */
    static Optional<SitePlace> of(Floor floor) {
        if (!(floor.eContainer() instanceof Site site) || floor.getNorth() < 0 || !positioned(floor)
                || Math.abs(site.getLatitude()) > 90 || Math.abs(site.getLongitude()) > 180) {
            return Optional.empty();
        }
        return Optional.of(new SitePlace(site.getLatitude(), site.getLongitude(), zone(site.getTimeZone(), site.getLongitude()), floor.getNorth()));
    }

    /** Whether the position of the site is known. */
    static boolean positioned(Floor floor) {
        return floor.eContainer() instanceof Site site && (site.getLatitude() != 0 || site.getLongitude() != 0);
    }

    private static ZoneId zone(String name, double longitude) {
        if (name != null && !name.isBlank()) {
            try {
                return ZoneId.of(name.strip());
            } catch (DateTimeException e) {
                return ZoneOffset.ofHours((int) Math.round(longitude / 15)); // a name that nobody knows
            }
        }
        return ZoneOffset.ofHours((int) Math.round(longitude / 15));
    }
}
