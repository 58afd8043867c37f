package org.headend.design.ui.internal.floor.figures;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.headend.coverage.signal.Grade;
import org.headend.coverage.signal.Raster;
import org.headend.design.drafting.Extent;
import org.headend.design.drafting.PlanColours;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.SignalView;
import org.headend.design.floor.ZoneView;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.Overlays;
import org.headend.design.ui.internal.floor.paint.Frame;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * How strong sound or radio is everywhere on a floor, at each place that of the best device; or the light of all lamps.
 *
 * @param kind   {@code SOUND} or {@code ANNOUNCEMENT}, dB above noise, {@code WIFI}, dBm, or {@code LIGHT}, lx
 * @param raster −∞ where nothing reaches
 * @param grades what the values are worth; null for light
 * @param bands  steps of light, rising; empty for others
 */
public record HeatFigure(Overlays.Kind kind, Raster raster, Grade.Bands grades, List<Double> bands) {
    private static final int CELLS = 9_000;
    private static final double MARGIN = 3;

    /** @param check throws when the result is not wanted any more */
    static HeatFigure of(FloorPlan plan, Overlays.Kind kind, Extent extent, Runnable check) {
        Extent area = extent.isEmpty() ? new Extent(0, 0, 1, 1) : extent.grown(MARGIN);
        double step = Math.max(0.1, Math.sqrt(area.width() * area.height() / CELLS));
        Envelope box = new Envelope(area.left(), area.right(), area.bottom(), area.top());
        if (kind == Overlays.Kind.LIGHT) {
            return new HeatFigure(kind, plan.lighting().raster(box, step, check), null, plan.numbers().lightBands());
        }
        boolean sound = kind != Overlays.Kind.WIFI;
        double noise = plan.numbers().planNoise();
        Raster best = null;
        for (SignalView source : sources(plan, kind)) {
            check.run();
            if (source.isKnown()) {
                Raster own = switch (kind) {
                    case SOUND -> plan.hearing(source, plan.numbers().mouth(), noise).raster(box, step, plan.numbers().soundRange());
                    case ANNOUNCEMENT -> plan.announcing(source, plan.numbers().mouth(), noise).raster(box, step, plan.numbers().announcementRange());
                    default -> plan.radio(source, plan.numbers().client()).raster(box, step, plan.numbers().radioRange());
                };
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
                kind == Overlays.Kind.SOUND ? plan.numbers().soundGrades() : sound ? plan.numbers().announcementGrades() : plan.numbers().radioGrades(), List.of());
    }

    private static List<SignalView> sources(FloorPlan plan, Overlays.Kind kind) {
        return switch (kind) {
            case SOUND -> plan.microphones();
            case ANNOUNCEMENT -> plan.speakers();
            default -> plan.accessPoints();
        };
    }

    /** From dark or weak to bright or strong. */
    public List<String> colours() {
        return bands.isEmpty() ? PlanColours.HEAT : PlanColours.LIGHT;
    }

    /** Where a value lies among the colours, 0…1. */
    public double share(double value) {
        if (bands.isEmpty()) {
            double span = Math.max(1e-6, grades.good() - grades.marginal());
            return Math.clamp(0.125 + 0.75 * (value - grades.marginal()) / span, 0, 1);
        }
        int above = 0;
        while (above < bands.size() && value >= bands.get(above)) {
            above++;
        }
        if (above == 0 || above == bands.size()) {
            return above == 0 ? 0 : 1;
        }
        double low = bands.get(above - 1);
        double part = Math.log(value / low) / Math.log(bands.get(above) / low);
        return Math.clamp((above - 1 + part) / (bands.size() - 1), 0, 1);
    }

    /** The value at a place; empty where nothing reaches, and beyond the map. */
    public OptionalDouble at(double x, double y) {
        int column = (int) Math.round((x - raster.x()) / raster.step());
        int row = (int) Math.round((y - raster.y()) / raster.step());
        boolean inside = column >= 0 && row >= 0 && column < raster.columns() && row < raster.rows();
        float value = inside ? raster.at(column, row) : Float.NEGATIVE_INFINITY;
        return value > Float.NEGATIVE_INFINITY ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** What is at a place, in words; empty where nothing is. */
    public String text(double x, double y) {
        OptionalDouble value = at(x, y);
        if (value.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        return switch (kind) {
            case LIGHT -> Messages.bind(Messages.reading_light, Frame.number(value.getAsDouble(), value.getAsDouble() < 10 ? 0.1 : 1));
            case WIFI -> Messages.bind(Messages.reading_wifi, Frame.number(value.getAsDouble(), 1));
            case SOUND -> Messages.bind(Messages.reading_voice, Frame.number(value.getAsDouble(), 1));
            default -> Messages.bind(Messages.reading_announcement, Frame.number(value.getAsDouble(), 1));
        };
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
