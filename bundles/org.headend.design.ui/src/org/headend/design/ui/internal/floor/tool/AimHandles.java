package org.headend.design.ui.internal.floor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Placement;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Messages;
import org.headend.design.ui.internal.floor.figures.CameraFigure;
import org.headend.design.ui.internal.floor.paint.Frame;

/** Handles of a device that looks somewhere: direction, and for cameras tilt, range and focal length. */
final class AimHandles {
    private static final int TURN = 44;
    private static final int SIDES = 84;
    private static final int LEAST = 66;
    private static final double STEP = 15;
    private static final double MAX_TILT = 90;
    private static final double LEAST_RANGE = 1;

    private AimHandles() {
    }

    static List<Handle> of(FloorContext context, Placement placement) {
        List<Handle> handles = new ArrayList<>();
        if (!context.figures().isDirected(placement)) {
            return handles;
        }
        Supplier<Spot> own = () -> new Spot(placement.getX(), placement.getY());
        handles.add(new Aim(placement, Handle.Look.TURN, Messages.step_pan,
                () -> own.get().towards(placement.getPan(), context.viewport().metres(TURN)),
                () -> Messages.bind(Messages.handle_pan, Frame.number(placement.getPan(), 1)),
                p -> placement.setPan(turned(own.get().direction(p.spot()), p))));
        context.figures().camera(placement).ifPresent(camera -> {
            handles.add(new Aim(placement, Handle.Look.RANGE, Messages.step_range,
                    () -> own.get().towards(placement.getPan(), range(context, placement)),
                    () -> Messages.bind(Messages.handle_range, Frame.number(range(context, placement), 0.1)),
                    p -> placement.setRange(Math.max(LEAST_RANGE, round(along(own.get(), placement.getPan(), p.spot()), p.control() ? 0.1 : 0.5)))));
            handles.add(new Aim(placement, Handle.Look.TILT, Messages.step_tilt,
                    () -> own.get().towards(placement.getPan(), tiltReach(context, placement)),
                    () -> Messages.bind(Messages.handle_tilt, Frame.number(placement.getTilt(), 0.1)),
                    p -> placement.setTilt(tilt(context, placement, along(own.get(), placement.getPan(), p.spot()), p.control()))));
            if (camera.focalMax() > camera.focalMin()) {
                for (int side : new int[] { 1, -1 }) {
                    handles.add(new Aim(placement, Handle.Look.FOCAL, Messages.step_focal,
                            () -> own.get().towards(placement.getPan() + side * half(context, placement), context.viewport().metres(SIDES)),
                            () -> focalText(context, placement),
                            p -> focal(context, placement, Math.abs(difference(own.get().direction(p.spot()), placement.getPan())))));
                }
            }
        });
        return handles;
    }

    private static double range(FloorContext context, Placement placement) {
        return context.figures().camera(placement).map(CameraFigure::range).orElse(placement.getRange());
    }

    private static double half(FloorContext context, Placement placement) {
        return context.figures().camera(placement).map(c -> c.horizontalDegrees() / 2).orElse(0.0);
    }

    private static String focalText(FloorContext context, Placement placement) {
        return context.figures().camera(placement).map(c -> Messages.bind(Messages.handle_focal, Frame.number(c.focal(), 0.1),
                Frame.number(c.horizontalDegrees(), 1))).orElse(""); //$NON-NLS-1$
    }

    private static void focal(FloorContext context, Placement placement, double halfDegrees) {
        context.figures().camera(placement).ifPresent(c -> placement.setFocalLength(round(c.focalFor(2 * Math.clamp(halfDegrees, 0.5, 85)), 0.1)));
    }

    private static double turned(double degrees, Pointer pointer) {
        double step = pointer.shift() ? STEP : pointer.control() ? 0.1 : 1;
        return (round(degrees, step) + 360) % 360;
    }

    private static double difference(double a, double b) {
        double d = (a - b) % 360;
        return d > 180 ? d - 360 : d < -180 ? d + 360 : d;
    }

    private static double along(Spot from, double pan, Spot to) {
        return from.distance(to) * Math.cos(Math.toRadians(difference(from.direction(to), pan)));
    }

    private static double round(double value, double step) {
        return Math.round(value / step) * step;
    }

    /** Where the optical axis meets the floor, or as far as the coverage goes; kept clear of the device itself. */
    private static double tiltReach(FloorContext context, Placement placement) {
        double range = range(context, placement);
        double reach = placement.getTilt() > 0 && placement.getTilt() < MAX_TILT ? placement.getHeight() / Math.tan(Math.toRadians(placement.getTilt()))
                : placement.getTilt() >= MAX_TILT ? 0 : range;
        return Math.clamp(reach, context.viewport().metres(LEAST), Math.max(range * 0.9, context.viewport().metres(LEAST + 1)));
    }

    private static double tilt(FloorContext context, Placement placement, double metres, boolean fine) {
        double tilt = metres <= 0 ? MAX_TILT : Math.toDegrees(Math.atan2(placement.getHeight(), metres));
        if (metres >= range(context, placement) * 0.9) {
            tilt = 0;
        }
        return Math.clamp(round(tilt, fine ? 0.1 : 0.5), 0, MAX_TILT);
    }

    private record Aim(EObject part, Look look, String step, Supplier<Spot> place, Supplier<String> value,
            Consumer<Pointer> change) implements Handle {
        @Override
        public Spot spot() {
            return place.get();
        }

        @Override
        public String text() {
            return value.get();
        }

        @Override
        public void drag(Pointer pointer) {
            change.accept(pointer);
        }
    }
}
