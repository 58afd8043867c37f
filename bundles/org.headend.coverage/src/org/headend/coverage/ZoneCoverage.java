package org.headend.coverage;

import java.util.Collection;
import java.util.List;

import org.locationtech.jts.geom.Geometry;

/**
 * How much of a zone is covered.
 *
 * @param zone      the zone itself
 * @param covered   what of it is covered
 * @param remainder what is not; both together have the zone’s area
 * @param blind     what of the remainder lies in a blind zone
 * @param twice     what of the zone two or more sources cover
 */
public record ZoneCoverage(Geometry zone, Geometry covered, Geometry remainder, Geometry blind, Geometry twice) {

    /**
     * @param seen  areas that fulfil what is needed, one for each source
     * @param blind blind zones of the sources
     */
    public static ZoneCoverage of(Geometry zone, Collection<Geometry> seen, Collection<Geometry> blind) {
        List<Geometry> parts = seen.stream().map(area -> Shapes.intersection(zone, area)).filter(area -> !area.isEmpty()).toList();
        Geometry covered = Shapes.union(parts);
        Geometry remainder = Shapes.difference(zone, covered);
        return new ZoneCoverage(zone, covered, remainder, within(remainder, blind), twice(parts));
    }

    private static Geometry twice(List<Geometry> parts) {
        Geometry once = Shapes.empty();
        Geometry twice = Shapes.empty();
        for (Geometry part : parts) {
            twice = Shapes.union(List.of(twice, Shapes.intersection(once, part)));
            once = Shapes.union(List.of(once, part));
        }
        return twice;
    }

    private static Geometry within(Geometry zone, Collection<Geometry> areas) {
        return Shapes.union(areas.stream().map(area -> Shapes.intersection(zone, area)).toList());
    }

    /** From 0 to 100; 0 for a zone without area. */
    public double percent() {
        return share(covered);
    }

    /** Share of the zone that two or more sources cover, from 0 to 100. */
    public double twicePercent() {
        return share(twice);
    }

    private double share(Geometry part) {
        double area = zone.getArea();
        return area > 0 ? Math.min(100, 100 * part.getArea() / area) : 0;
    }
}
