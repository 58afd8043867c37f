package org.headend.design.floor;

import org.headend.catalog.DeviceSpec.Optics;
import org.headend.coverage.Camera;
import org.headend.coverage.Fit;
import org.headend.coverage.Lens;
import org.headend.coverage.Pose;
import org.headend.coverage.Projection;

/**
 * A camera as it is set: everything that decides what it sees. A value, so that other settings can be tried.
 *
 * @param optics   of its type; known
 * @param focal    mm
 * @param stream   the picture that is looked at
 * @param corridor true when the picture is turned by 90°
 * @param pose     where it hangs
 * @param range    where its picture is cut off, m; 0 to cut it where the lowest density that matters is reached
 * @param projection of the lens
 * @param kept     share of each side of the sensor’s picture that stabilisation leaves, above 0, at most 1
 */
public record CameraSetup(Optics optics, double focal, StreamSize stream, boolean corridor, Pose pose, double range, Projection projection,
        double kept) {

    /**
     * The projection of a data sheet; equidistant where a lens is too wide to be rectilinear.
     *
     * @param widest horizontal field of view up to which lenses are rectilinear, degrees
     */
    static Projection projection(Optics optics, double widest) {
        Projection named = Projection.RECTILINEAR;
        for (Projection known : Projection.values()) {
            named = known.name().equalsIgnoreCase(optics.projection()) ? known : named;
        }
        double wide = optics.wideDegrees() > 0 ? optics.wideDegrees()
                : optics.sensorWidth() > 0 ? Math.toDegrees(2 * Math.atan(optics.sensorWidth() / 2 / optics.focalMin())) : 0;
        return named == Projection.RECTILINEAR && wide > widest ? Projection.EQUIDISTANT : named;
    }

    public boolean zooms() {
        return optics.focalMax() > optics.focalMin() + 1e-9;
    }

    /** The lens with the picture of the stream. */
    public Lens lens() {
        Lens wide = optics.wideDegrees() > 0
                ? Lens.ofView(projection, optics.pixelsWide(), pixelsHigh(), optics.wideDegrees())
                : Lens.ofSensor(projection, optics.pixelsWide(), pixelsHigh(), optics.sensorWidth(), optics.sensorHeight(), optics.focalMin());
        Lens set = wide.zoomed(focal / optics.focalMin());
        Lens picture = set.cropped(kept).fitted(stream.width(), stream.height(), Fit.CROP);
        return corridor ? picture.turned() : picture;
    }

    private int pixelsHigh() {
        return optics.pixelsHigh() > 0 ? optics.pixelsHigh() : Math.round(optics.pixelsWide() * 9f / 16);
    }

    /** What people see at their screens. @param lowest density at which the picture is cut off where no range is set, px/m @param farthest m */
    public Camera camera(double lowest, double farthest) {
        Lens lens = lens();
        return new Camera(pose, lens, range(lens, lowest, farthest));
    }

    /** What a model sees. */
    public Camera camera(ModelSight model, double lowest, double farthest) {
        Lens stream = lens();
        return new Camera(pose, model.seenThrough(stream), range(stream, lowest, farthest));
    }

    private double range(Lens lens, double lowest, double farthest) {
        return range > 0 ? range : Math.max(1, Math.min(farthest, lens.distance(lowest)));
    }

    public CameraSetup withFocal(double millimetres) {
        return new CameraSetup(optics, millimetres, stream, corridor, pose, range, projection, kept);
    }

    public CameraSetup withStream(StreamSize other) {
        return new CameraSetup(optics, focal, other, corridor, pose, range, projection, kept);
    }

    public CameraSetup withPose(Pose other) {
        return new CameraSetup(optics, focal, stream, corridor, other, range, projection, kept);
    }
}
