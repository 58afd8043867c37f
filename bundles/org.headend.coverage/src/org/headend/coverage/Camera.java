package org.headend.coverage;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A lens in its place, without walls around it. Depth is the distance along the optical axis, not along the floor and
 * not along the ray; densities go by it. Fisheye lenses go by the length of the ray.
 */
public final class Camera {
    private static final double HORIZON = 1e-12;
    /** Corners of a picture that lie beyond what any lens shows are taken for this angle from the axis. */
    private static final double WIDEST = 3.05;

    private final Pose pose;
    private final Lens lens;
    private final double range;
    private final double[] forward;
    private final double[] right;
    private final double[] up;
    private final double halfWidth;
    private final double halfHeight;

    /** @param range horizontal distance at which everything is cut off, m; above 0 */
    public Camera(Pose pose, Lens lens, double range) {
        if (!(range > 0 && Double.isFinite(range))) {
            throw new IllegalArgumentException("range must be positive and finite"); //$NON-NLS-1$
        }
        this.pose = pose;
        this.lens = lens;
        this.range = range;
        double pan = Math.toRadians(pose.pan());
        double tilt = Math.toRadians(pose.tilt());
        double roll = Math.toRadians(pose.roll());
        double[] level = { Math.sin(pan), -Math.cos(pan), 0 };
        double[] upright = { Math.sin(tilt) * Math.cos(pan), Math.sin(tilt) * Math.sin(pan), Math.cos(tilt) };
        forward = new double[] { Math.cos(tilt) * Math.cos(pan), Math.cos(tilt) * Math.sin(pan), -Math.sin(tilt) };
        right = mix(level, Math.cos(roll), upright, -Math.sin(roll));
        up = mix(upright, Math.cos(roll), level, Math.sin(roll));
        halfWidth = lens.width() / 2 / lens.focalX();
        halfHeight = lens.height() / 2 / lens.focalY();
    }

    private static double[] mix(double[] a, double ka, double[] b, double kb) {
        return new double[] { a[0] * ka + b[0] * kb, a[1] * ka + b[1] * kb, a[2] * ka + b[2] * kb };
    }

    public Pose pose() {
        return pose;
    }

    public Lens lens() {
        return lens;
    }

    public double range() {
        return range;
    }

    public Camera at(Pose newPose) {
        return new Camera(newPose, lens, range);
    }

    private boolean rectilinear() {
        return lens.projection() == Projection.RECTILINEAR;
    }

    private double along(double[] axis, double dx, double dy, double dz) {
        return axis[0] * dx + axis[1] * dy + axis[2] * dz;
    }

    /** Along the optical axis to a point, m; negative behind the camera. @param z height of the point above the floor, m */
    public double depth(double x, double y, double z) {
        return along(forward, x - pose.x(), y - pose.y(), z - pose.height());
    }

    /**
     * Where a point lies in the picture.
     *
     * @return from −1 (left, bottom) to 1 (right, top) inside the picture; null behind the camera
     */
    public double[] project(double x, double y, double z) {
        double dx = x - pose.x();
        double dy = y - pose.y();
        double dz = z - pose.height();
        double f = along(forward, dx, dy, dz);
        double r = along(right, dx, dy, dz);
        double u = along(up, dx, dy, dz);
        if (rectilinear()) {
            return f <= HORIZON ? null : new double[] { r / f / halfWidth, u / f / halfHeight };
        }
        double side = Math.hypot(r, u);
        double radius = lens.projection().radius(Math.atan2(side, f));
        return side < HORIZON ? new double[] { 0, f > 0 ? 0 : 2 }
                : new double[] { radius * r / side / halfWidth, radius * u / side / halfHeight };
    }

    /** Whether a point is in the picture and within the range, as if there were no walls. */
    public boolean frames(double x, double y, double z) {
        if (Math.hypot(x - pose.x(), y - pose.y()) > range) {
            return false;
        }
        return inPicture(x, y, z);
    }

    boolean inPicture(double x, double y, double z) {
        double[] image = project(x, y, z);
        return image != null && Math.abs(image[0]) <= 1 && Math.abs(image[1]) <= 1;
    }

    /** Pixels per metre at a point, whether it is in the picture or not; 0 behind the camera. */
    public double density(double x, double y, double z) {
        double dx = x - pose.x();
        double dy = y - pose.y();
        double dz = z - pose.height();
        double f = along(forward, dx, dy, dz);
        if (rectilinear()) {
            return f <= HORIZON ? 0 : lens.density(f);
        }
        double distance = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double theta = Math.acos(Math.clamp(distance < HORIZON ? 1 : f / distance, -1.0, 1.0));
        return lens.focal() * Math.max(0, lens.projection().slope(theta)) / distance;
    }

    /** Density along something upright, foreshortened by the view from above. */
    public double uprightDensity(double x, double y, double z) {
        return density(x, y, z) * Math.cos(Math.toRadians(depression(x, y, z)));
    }

    /** Angle under which the camera looks down on a point, degrees; negative when it looks up. */
    public double depression(double x, double y, double z) {
        return Math.toDegrees(Math.atan2(pose.height() - z, Math.hypot(x - pose.x(), y - pose.y())));
    }

    /**
     * The direction of a place in the picture, a vector of any length.
     *
     * @param sx from −1 (left) to 1 (right)
     * @param sy from −1 (bottom) to 1 (top)
     */
    public double[] ray(double sx, double sy) {
        double[] side = mix(right, sx * halfWidth, up, sy * halfHeight);
        double radius = Math.hypot(sx * halfWidth, sy * halfHeight);
        if (rectilinear() || radius < HORIZON) {
            return mix(forward, 1, side, 1);
        }
        double theta = Math.min(lens.projection().angle(radius), WIDEST);
        return mix(forward, Math.cos(theta), side, Math.sin(theta) / radius);
    }

    /** What is in the picture of a plane at height {@code z}, within the range; empty when nothing is. */
    public Geometry footprint(double z) {
        return region(z, 0);
    }

    /** As {@link #footprint}, where the density is at least as given, px/m; 0 for all of it. */
    public Geometry region(double z, double pixelsPerMetre) {
        if (!rectilinear()) {
            Geometry seen = new FisheyeFootprint(this, z).area();
            return pixelsPerMetre > 0 ? Shapes.intersection(seen, new RadialRegion(this, z, pixelsPerMetre, false).area()) : seen;
        }
        Ring ring = Ring.circle(pose.x(), pose.y(), range, Math.toRadians(pose.pan()));
        for (double[] plane : planes(z, pixelsPerMetre)) {
            ring = ring.clip(plane[0], plane[1], plane[2] - plane[0] * pose.x() - plane[1] * pose.y());
        }
        return ring.toArea();
    }

    /** What of an area that is in the picture has a density; the same as cutting it with {@link #region}, but quicker. */
    Geometry denser(Geometry area, double z, double pixelsPerMetre) {
        if (!rectilinear()) {
            return Shapes.intersection(area, region(z, pixelsPerMetre));
        }
        double limit = lens.distance(pixelsPerMetre);
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = Double.NEGATIVE_INFINITY;
        for (Coordinate corner : area.getCoordinates()) {
            double depth = depth(corner.x, corner.y, z);
            nearest = Math.min(nearest, depth);
            farthest = Math.max(farthest, depth);
        }
        double level = Math.hypot(forward[0], forward[1]);
        if (farthest <= limit) {
            return area;
        }
        if (nearest >= limit || level < HORIZON) {
            return Shapes.empty();
        }
        // The depth grows in one direction along the floor: keep what lies before the line where it is reached.
        double away = (limit - forward[2] * (z - pose.height())) / level;
        double ux = forward[0] / level;
        double uy = forward[1] / level;
        double far = 4 * range + Math.abs(away);
        return Shapes.intersection(area, Shapes.polygon(pose.x() + away * ux - far * uy, pose.y() + away * uy + far * ux,
                pose.x() + (away - far) * ux - far * uy, pose.y() + (away - far) * uy + far * ux,
                pose.x() + (away - far) * ux + far * uy, pose.y() + (away - far) * uy - far * ux,
                pose.x() + away * ux + far * uy, pose.y() + away * uy - far * ux));
    }

    /** The sides of the picture, and the depth of a density, as half-planes a·dx + b·dy + c ≥ 0 around the camera. */
    private List<double[]> planes(double z, double pixelsPerMetre) {
        double dz = z - pose.height();
        List<double[]> planes = new ArrayList<>();
        for (double[] normal : List.of(mix(forward, halfWidth, right, 1), mix(forward, halfWidth, right, -1),
                mix(forward, halfHeight, up, 1), mix(forward, halfHeight, up, -1))) {
            planes.add(new double[] { normal[0], normal[1], normal[2] * dz });
        }
        if (pixelsPerMetre > 0) {
            planes.add(new double[] { -forward[0], -forward[1], lens.distance(pixelsPerMetre) - forward[2] * dz });
        }
        return planes;
    }

    /** From where to where along the direction of the pan a plane at height {@code z} is seen, without regard to the range. */
    public Span reach(double z) {
        return reach(z, 0);
    }

    /** As {@link #reach(double)}, where the density is at least as given. An empty span where it never is. */
    public Span reach(double z, double pixelsPerMetre) {
        if (!rectilinear()) {
            return new RadialRegion(this, z, pixelsPerMetre, true).axis();
        }
        double pan = Math.toRadians(pose.pan());
        double from = 0;
        double to = Double.POSITIVE_INFINITY;
        for (double[] plane : planes(z, pixelsPerMetre)) {
            double slope = plane[0] * Math.cos(pan) + plane[1] * Math.sin(pan);
            if (Math.abs(slope) < HORIZON) {
                to = plane[2] < -HORIZON ? -1 : to;
            } else if (slope > 0) {
                from = Math.max(from, -plane[2] / slope);
            } else {
                to = Math.min(to, -plane[2] / slope);
            }
        }
        return to < from ? new Span(0, 0) : new Span(from, to);
    }

    /** Where a whole person of this height is seen, from the feet to the top of the head. @param tall m */
    public Span wholePerson(double tall) {
        Span feet = reach(0);
        Span head = reach(tall);
        Span both = new Span(Math.max(feet.from(), head.from()), Math.min(feet.to(), head.to()));
        return both.isEmpty() ? new Span(0, 0) : both;
    }

    /** The area between the foot of the camera and what it sees of a plane at height {@code z}. */
    public Geometry blindZone(double z) {
        Geometry seen = footprint(z);
        if (seen.isEmpty()) {
            return seen;
        }
        Geometry foot = seen.getFactory().createPoint(new Coordinate(pose.x(), pose.y()));
        Geometry hull = seen.getFactory().createGeometryCollection(new Geometry[] { seen, foot }).convexHull();
        return Shapes.difference(hull, seen);
    }
}
