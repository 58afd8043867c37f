package org.headend.design.ui.internal.floor.figures;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import org.headend.coverage.signal.Grade;
import org.headend.coverage.signal.Raster;
import org.headend.coverage.signal.SignalField;
import org.headend.design.drafting.Extent;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.SignalView;
import org.headend.design.floor.ZoneView;
import org.headend.design.ui.internal.floor.Overlays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * How strong sound or radio is everywhere on a floor: at each place that of the best device.
 *
 * @param kind   {@code SOUND}, dB above noise, or {@code WIFI}, dBm
 * @param raster −∞ where nothing reaches
 * @param grades what the values are worth
 */
public record HeatFigure(Overlays.Kind kind, Raster raster, Grade.Bands grades) {
    private static final int CELLS = 9_000;
    private static final double MARGIN = 3;
    private static final double MOUTH = 1.5;
    private static final double CLIENT = 1;

    /** @param check throws when the result is not wanted any more */
    static HeatFigure of(FloorPlan plan, Overlays.Kind kind, Extent extent, Runnable check) {
        Extent area = extent.isEmpty() ? new Extent(0, 0, 1, 1) : extent.grown(MARGIN);
        double step = Math.max(0.1, Math.sqrt(area.width() * area.height() / CELLS));
        Envelope box = new Envelope(area.left(), area.right(), area.bottom(), area.top());
        boolean sound = kind == Overlays.Kind.SOUND;
        double noise = plan.numbers().planNoise();
        Raster best = null;
        for (SignalView source : sound ? plan.microphones() : plan.accessPoints()) {
            check.run();
            if (source.isKnown()) {
                BiFunction<SignalView, Double, SignalField> field = sound ? (s, loud) -> plan.hearing(s, MOUTH, loud) : (s, none) -> plan.radio(s, CLIENT);
                Raster own = field.apply(source, noise).raster(box, step, sound ? plan.numbers().soundRange() : plan.numbers().radioRange());
                best = best == null ? own : max(best, own);
            }
        }
        if (best == null) {
            int columns = Math.max(1, (int) Math.ceil(box.getWidth() / step));
            int rows = Math.max(1, (int) Math.ceil(box.getHeight() / step));
            float[] none = new float[columns * rows];
            Arrays.fill(none, Float.NEGATIVE_INFINITY);
            best = new Raster(box.getMinX() + step / 2, box.getMinY() + step / 2, step, columns, rows, none);
        }
        return new HeatFigure(kind, sound ? quieter(best, plan.zones(), noise) : best,
                sound ? plan.numbers().soundGrades() : plan.numbers().radioGrades());
    }

    private static Raster max(Raster a, Raster b) {
        for (int i = 0; i < a.values().length; i++) {
            a.values()[i] = Math.max(a.values()[i], b.values()[i]);
        }
        return a;
    }

    /** Zones whose noise is known differ from the noise that is planned with elsewhere. */
    private static Raster quieter(Raster raster, List<ZoneView> zones, double planned) {
        GeometryFactory factory = new GeometryFactory();
        for (ZoneView zone : zones) {
            if (zone.noise() > 0 && !zone.area().isEmpty()) {
                Envelope box = zone.area().getEnvelopeInternal();
                for (int row = 0; row < raster.rows(); row++) {
                    for (int column = 0; column < raster.columns(); column++) {
                        Coordinate at = new Coordinate(raster.x() + column * raster.step(), raster.y() + row * raster.step());
                        if (box.contains(at) && zone.area().intersects(factory.createPoint(at))) {
                            raster.values()[row * raster.columns() + column] += (float) (planned - zone.noise());
                        }
                    }
                }
            }
        }
        return raster;
    }

    /** Whether anything reaches anywhere. */
    public boolean isEmpty() {
        for (float value : raster.values()) {
            if (value > Float.NEGATIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }
}
