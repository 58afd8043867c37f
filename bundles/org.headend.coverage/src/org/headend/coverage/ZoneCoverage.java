package org.headend.coverage;

import java.util.Collection;

import org.locationtech.jts.geom.Geometry;

/**
 * How much of a zone is covered.
 *
 * @param zone      the zone itself
 * @param covered   what of it is covered
 * @param remainder what is not; both together have the zone’s area
 * @param blind     what of the remainder lies in a blind zone
 */
public record ZoneCoverage(Geometry zone, Geometry covered, Geometry remainder, Geometry blind) {

    /**
     * @param seen  areas that fulfil what is needed, of one source or of several together
     * @param blind blind zones of the sources
     */
    public static ZoneCoverage of(Geometry zone, Collection<Geometry> seen, Collection<Geometry> blind) {
        Geometry covered = within(zone, seen);
        Geometry remainder = Shapes.difference(zone, covered);
        return new ZoneCoverage(zone, covered, remainder, within(remainder, blind));
    }

    private static Geometry within(Geometry zone, Collection<Geometry> areas) {
        return Shapes.union(areas.stream().map(area -> Shapes.intersection(zone, area)).toList());
    }

    /** From 0 to 100; 0 for a zone without area. */
    public double percent() {
        double area = zone.getArea();
        return area > 0 ? Math.min(100, 100 * covered.getArea() / area) : 0;
    }
}
