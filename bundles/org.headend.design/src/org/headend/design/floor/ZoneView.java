package org.headend.design.floor;

import java.util.List;

import org.headend.coverage.Shapes;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A zone as it stands in the design; a snapshot.
 *
 * @param zone  it was made from
 * @param area  empty for less than three corners
 * @param noise dB(A), 0 when unknown
 * @param lux   measured or planned, lx, 0 when unknown
 * @param reverberation RT60 of its room, s, 0 when unknown
 * @param roomVolume    m³, 0 when unknown
 */
public record ZoneView(Zone zone, String name, Geometry area, double noise, double lux, boolean entrance, boolean outdoor, double reverberation,
        double roomVolume, List<NeedView> needs) {

    /**
     * A need of a zone; see the design model’s {@code Need} for the numbers.
     *
     * @param need it was made from
     */
    public record NeedView(Need need, NeedTask task, double pixelsPerMetre, String model, double objectMetres, double targetHeight,
            double signalToNoise, double minLux, double maxLux, double percent, String speech, double signal, double objectSpeed) {

        static NeedView of(Need need) {
            return new NeedView(need, need.getTask(), need.getPixelsPerMetre(), need.getModel() == null ? "" : need.getModel(), //$NON-NLS-1$
                    need.getObjectMetres(), need.getTargetHeight(), need.getSnrDecibels(), need.getMinLux(), need.getMaxLux(),
                    Math.clamp(need.getCoveragePercent(), 0, 100), need.getSpeech() == null ? "" : need.getSpeech(), Math.min(0, need.getSignalDbm()), //$NON-NLS-1$
                    Math.max(0, need.getObjectSpeed()));
        }

        /** Whether cameras have to meet it. */
        public boolean optical() {
            return task != NeedTask.VOICE && task != NeedTask.LIGHT && task != NeedTask.WIFI && task != NeedTask.ANNOUNCEMENT;
        }
    }

    /** Whether a device hangs within it. */
    public boolean holds(SignalView device) {
        return !area.isEmpty() && area.intersects(area.getFactory().createPoint(new Coordinate(device.x(), device.y())));
    }

    /** @param ceiling of its floor, m; 0 outdoors */
    static ZoneView of(Zone zone, double ceiling) {
        Geometry area = Shapes.polygon(FloorWalls.corners(zone.getPoints()));
        double volume = zone.getRoomVolume() > 0 ? zone.getRoomVolume() : zone.isOutdoor() ? 0 : area.getArea() * Math.max(0, ceiling);
        return new ZoneView(zone, zone.getName(), area, zone.getNoiseDecibels(), zone.getLux(), zone.isEntrance(), zone.isOutdoor(),
                Math.max(0, zone.getReverberation()), volume, zone.getNeeds().stream().map(NeedView::of).toList());
    }
}
