package org.headend.design.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.headend.coverage.Coverage;
import org.headend.coverage.Pose;
import org.headend.coverage.Shapes;
import org.headend.coverage.light.Light;
import org.headend.coverage.light.LightField;
import org.headend.coverage.signal.Raster;
import org.headend.design.floor.Fact.Source;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.NeedTask;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The light of a floor’s lamps: what falls directly from them, after the maintenance factor; neither daylight nor what walls
 * throw back. On faces it counts as the mean of all upright directions, elsewhere on a flat surface. Where a zone says what
 * was measured, that holds.
 */
public final class Lighting {
    private static final int SAMPLES = 400;
    private static final int NIGHT = 100;
    private static final float[] DARK = {};

    private final FloorPlan plan;
    private final List<LampView> lamps;
    private final FloorNumbers numbers;

    Lighting(FloorPlan plan, List<LampView> lamps) {
        this.plan = plan;
        this.lamps = List.copyOf(lamps);
        numbers = plan.numbers();
    }

    /** All that give light, infrared included. */
    public List<LampView> lamps() {
        return lamps;
    }

    /** What is not known about lamps that people see by. */
    List<String> missing() {
        return lamps.stream().filter(LampView::white).flatMap(l -> l.missing().stream()).toList();
    }

    /** Whether at least one lamp can be computed with. */
    public boolean isComputable() {
        return lamps.stream().anyMatch(l -> l.light() != null);
    }

    private List<LightField> fields(double plane, boolean faces) {
        List<LightField> fields = new ArrayList<>();
        for (LampView lamp : lamps) {
            if (lamp.light() != null) {
                fields.add(plan.cache().light(lamp.light(), plan.obstacles(), plane, faces, numbers));
            }
        }
        return fields;
    }

    /** At a place of a plane, lx. @param faces whether it falls on faces there */
    public double lux(double x, double y, double plane, boolean faces) {
        return lux(fields(plane, faces), x, y);
    }

    private double lux(List<LightField> fields, double x, double y) {
        double sum = 0;
        for (LightField field : fields) {
            sum += field.lux(x, y);
        }
        return sum * numbers.maintenance();
    }

    /** A map of the light on a flat surface, lx. @param check throws when it is not wanted any more */
    public Raster raster(Envelope area, double step, Runnable check) {
        List<LightField> fields = fields(numbers.lightPlane(), false);
        int columns = Math.max(1, (int) Math.ceil(area.getWidth() / step));
        int rows = Math.max(1, (int) Math.ceil(area.getHeight() / step));
        float[] values = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            check.run();
            for (int column = 0; column < columns; column++) {
                double lux = lux(fields, area.getMinX() + (column + 0.5) * step, area.getMinY() + (row + 0.5) * step);
                values[row * columns + column] = lux > 0 ? (float) lux : Float.NEGATIVE_INFINITY;
            }
        }
        return new Raster(area.getMinX() + step / 2, area.getMinY() + step / 2, step, columns, rows, values);
    }

    /** How light a zone is on a flat surface. */
    public ZoneLight of(ZoneView zone) {
        return of(zone, numbers.lightPlane(), false);
    }

    /** How light a zone is for a need: on faces at their height, or on a flat surface. */
    public ZoneLight of(ZoneView zone, NeedView need) {
        boolean faces = need.task() == NeedTask.FACE_RECOGNITION;
        return of(zone, faces ? need.targetHeight() : numbers.lightPlane(), faces);
    }

    private ZoneLight of(ZoneView zone, double plane, boolean faces) {
        if (zone.lux() > 0) {
            return ZoneLight.measured(zone.lux());
        }
        return computed(zone, plane, faces);
    }

    /** What the wanted share of a zone has at least, lx; NaN when unknown. */
    public double reached(ZoneView zone, NeedView need) {
        if (zone.lux() > 0 || !of(zone, need).isKnown()) {
            return zone.lux() > 0 ? zone.lux() : Double.NaN;
        }
        boolean faces = need.task() == NeedTask.FACE_RECOGNITION;
        return CameraNeeds.atShare(values(zone, faces ? need.targetHeight() : numbers.lightPlane(), faces), need.percent());
    }

    /**
     * Who sees what of a zone at its light: in colour, or by infrared light of the camera or of illuminators.
     *
     * @param percent  share of what cameras see by day, that at least one of them sees then, %
     * @param possible the same, if those whose data sheets do not say could do it
     * @param failing  cameras that do not see all of it then
     */
    public record Night(double percent, double possible, List<CameraView> failing) {
    }

    /** @param result of a need that cameras meet, at least in part @param lux light that is there */
    public Night night(NeedResult result, double lux) {
        record Basis(NeedResult result, double lux, List<LampView> lamps, Object walls) {
        }
        return plan.cache().computed(new Basis(result, lux, lamps, plan.obstacles()), () -> seen(result, lux));
    }

    private Night seen(NeedResult result, double lux) {
        double z = result.need().targetHeight();
        double[] points = Shapes.samples(result.coverage().covered(), NIGHT);
        boolean[] sure = new boolean[points.length / 2];
        boolean[] maybe = new boolean[points.length / 2];
        List<CameraView> failing = new ArrayList<>();
        for (NeedResult.Contribution contribution : result.contributions()) {
            CameraView camera = plan.camera(contribution.placement()).filter(CameraView::isKnown).orElse(null);
            if (camera == null) {
                continue;
            }
            double colour = colourLux(camera, result.requirement().exposure());
            double own = camera.setup().optics().irMetres();
            Coverage seen = plan.coverage(camera, new CameraNeeds(plan).setup(camera, result.requirement()), result.requirement().model(), z);
            boolean fails = false;
            for (int i = 0; i < sure.length; i++) {
                double x = points[2 * i];
                double y = points[2 * i + 1];
                if (seen.density(x, y) >= result.requirement().pixelsPerMetre()) {
                    boolean lit = lux >= colour || distance(seen.camera().pose(), x, y, z) <= own || illuminated(x, y, z);
                    sure[i] |= lit;
                    maybe[i] |= lit || Double.isNaN(colour) || own <= 0;
                    fails |= !lit;
                }
            }
            if (fails) {
                failing.add(camera);
            }
        }
        return new Night(share(sure), share(maybe), failing);
    }

    private static double share(boolean[] places) {
        int count = 0;
        for (boolean good : places) {
            count += good ? 1 : 0;
        }
        return places.length == 0 ? 100 : 100.0 * count / places.length;
    }

    private static double distance(Pose from, double x, double y, double z) {
        return Math.sqrt((x - from.x()) * (x - from.x()) + (y - from.y()) * (y - from.y()) + (z - from.height()) * (z - from.height()));
    }

    private boolean illuminated(double x, double y, double z) {
        return lamps.stream().anyMatch(l -> l.isKnown() && l.lightsInfrared(x, y, z)
                && plan.obstacles().clear(l.pose().x(), l.pose().y(), l.pose().height(), x, y, z));
    }

    /** Light at which a camera works in colour, lx; NaN when its data sheet does not say. @param exposure longest that is allowed, s; 0 for any */
    public double colourLux(CameraView camera, double exposure) {
        double least = camera.setup().optics().minLux();
        return least > 0 ? numbers.colourLux(least, exposure) : Double.NaN;
    }

    /** Light at which every camera works in colour, lx. */
    public double brightLux() {
        return numbers.brightLux();
    }

    /** Dynamic range that a picture against the light takes, dB. */
    public double backLight() {
        return numbers.backLight();
    }

    /** From the lamps alone, whether something was measured or not; unknown where nothing can be computed. */
    ZoneLight computed(ZoneView zone, double plane, boolean faces) {
        if (!isComputable() || !missing().isEmpty() || zone.area().isEmpty()) {
            return ZoneLight.UNKNOWN;
        }
        double[] values = values(zone, plane, faces);
        return new ZoneLight(Source.COMPUTED, values[0], Arrays.stream(values).average().orElse(0), values[values.length - 1],
                (int) lamps.stream().filter(l -> l.light() != null && share(l.light(), zone.area(), plane, faces).length > 0).count());
    }

    /** At places spread over the zone, rising, lx. */
    double[] values(ZoneView zone, double plane, boolean faces) {
        double[] values = new double[Shapes.samples(zone.area(), SAMPLES).length / 2];
        for (LampView lamp : lamps) {
            float[] share = lamp.light() == null ? DARK : share(lamp.light(), zone.area(), plane, faces);
            for (int i = 0; i < share.length; i++) {
                values[i] += share[i] * numbers.maintenance();
            }
        }
        Arrays.sort(values);
        return values;
    }

    /** What one lamp gives to the places of an area, so that after a move only its own is computed; nothing where it gives nothing. */
    private float[] share(Light light, Geometry area, double plane, boolean faces) {
        record Basis(Light light, Geometry area, double plane, boolean faces, Object walls) {
        }
        return plan.cache().computed(new Basis(light, area, plane, faces, plan.obstacles()), () -> {
            Envelope box = area.getEnvelopeInternal();
            if (box.distance(new Envelope(light.pose().x(), light.pose().x(), light.pose().y(), light.pose().y())) > light.reach(numbers.faintestLux(), plane, faces)) {
                return DARK;
            }
            LightField field = plan.cache().light(light, plan.obstacles(), plane, faces, numbers);
            double[] points = Shapes.samples(area, SAMPLES);
            float[] values = new float[points.length / 2];
            boolean any = false;
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) field.lux(points[2 * i], points[2 * i + 1]);
                any |= values[i] > 0;
            }
            return any ? values : DARK;
        });
    }

    /** Where the light of a zone lies between two limits, in squares. @param most lx, 0 for no upper limit */
    Geometry within(ZoneView zone, double plane, double least, double most) {
        List<LightField> fields = fields(plane, false);
        Envelope box = zone.area().getEnvelopeInternal();
        double step = Math.sqrt(Math.max(1e-6, zone.area().getArea() / SAMPLES));
        int columns = Math.max(1, (int) Math.ceil(box.getWidth() / step));
        int rows = Math.max(1, (int) Math.ceil(box.getHeight() / step));
        double wide = box.getWidth() / columns;
        double high = box.getHeight() / rows;
        List<Geometry> runs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int from = -1;
            for (int column = 0; column <= columns; column++) {
                double lux = column == columns ? Double.NaN
                        : lux(fields, box.getMinX() + (column + 0.5) * wide, box.getMinY() + (row + 0.5) * high);
                boolean good = lux >= least && (most <= 0 || lux <= most);
                if (good && from < 0) {
                    from = column;
                } else if (!good && from >= 0) {
                    double left = box.getMinX() + from * wide;
                    double right = box.getMinX() + column * wide;
                    double bottom = box.getMinY() + row * high;
                    runs.add(Shapes.polygon(left, bottom, right, bottom, right, bottom + high, left, bottom + high));
                    from = -1;
                }
            }
        }
        return Shapes.intersection(zone.area(), Shapes.union(runs));
    }
}
