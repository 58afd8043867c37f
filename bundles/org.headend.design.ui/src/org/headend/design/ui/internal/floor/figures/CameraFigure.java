package org.headend.design.ui.internal.floor.figures;

import java.util.List;

import org.headend.coverage.Camera;
import org.headend.coverage.Coverage;
import org.headend.coverage.Lens;
import org.headend.coverage.Level;
import org.headend.design.site.Placement;
import org.locationtech.jts.geom.Geometry;

/**
 * What one camera sees.
 *
 * @param focal    focal length now, mm
 * @param focalMin shortest of its type, mm
 * @param focalMax longest, mm; equal for a fixed lens
 */
public record CameraFigure(Placement placement, Coverage coverage, double focal, double focalMin, double focalMax) {

    public Camera camera() {
        return coverage.camera();
    }

    public double range() {
        return camera().range();
    }

    public double horizontalDegrees() {
        return camera().lens().horizontalDegrees();
    }

    /** The focal length for a horizontal field of view, mm, as far as the lens goes. */
    public double focalFor(double degrees) {
        Lens lens = camera().lens();
        double factor = Lens.ofView(lens.projection(), (int) lens.width(), (int) lens.height(), degrees).focalX() / lens.focalX();
        return Math.clamp(focal * factor, focalMin, focalMax);
    }

    /** Everything that it sees, behind walls and within its range. */
    public Geometry seen() {
        return coverage.visible();
    }

    public List<Coverage.Band> bands(List<Level> levels) {
        return coverage.bands(levels);
    }

    /** Does the first computation for what is drawn, so that drawing does not wait for it. */
    CameraFigure prepared(List<Level> levels) {
        coverage.visible();
        coverage.bands(levels);
        coverage.blindZone();
        return this;
    }
}
