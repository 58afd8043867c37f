package org.headend.design.floor.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.floor.CameraView;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.Lighting;
import org.headend.design.floor.Lighting.Night;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.NeedResult.Status;
import org.headend.design.floor.ZoneLight;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.Floor;
import org.headend.design.site.NeedTask;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** CAM-02: it is too dark for faces or for a camera in colour, infrared light does not reach far enough, or the light is behind faces. */
final class CameraLight extends Rule<Floor> {
    /** What of it must be seen in the dark too, % of what is seen by day; the edge counts for nothing. */
    private static final double ALL = 95;

    CameraLight() {
        super("CAM-02", Category.COVERAGE, Scope.FLOOR); //$NON-NLS-1$
    }

    @Override
    protected void check(Floor floor, Check check) {
        if (floor.getZones().isEmpty()) {
            return;
        }
        FloorPlan plan = FloorPlan.of(check.site(), floor);
        plan.evaluate(n -> n.task() == NeedTask.LIGHT).forEach(r -> light(r, check));
        Set<Object> unknown = new HashSet<>();
        Set<Object> told = new HashSet<>();
        for (NeedResult result : plan.evaluate(NeedView::optical)) {
            if (result.coverage() == null || result.contributions().isEmpty() && (result.requirement() == null || result.requirement().minLux() <= 0)) {
                continue;
            }
            double lux = plan.lighting().reached(result.zone(), result.need());
            if (Double.isNaN(lux)) {
                if (unknown.add(result.zone().zone())) {
                    check.unknown(Messages.bind(Messages.cam02_lightUnknown, result.zone().name()), Messages.cam02_lightSeveral, result.zone().name(),
                            result.zone().zone()).remedy(Messages.cam02_lightUnknownRemedy);
                }
            } else {
                faces(plan, result, lux, check);
                dark(plan, result, lux, told, check);
            }
            if (result.need().task() == NeedTask.FACE_RECOGNITION) {
                result.contributions().forEach(c -> plan.camera(c.placement()).ifPresent(camera -> against(plan, result, camera, check)));
            }
        }
    }

    private static void faces(FloorPlan plan, NeedResult result, double lux, Check check) {
        double wanted = result.requirement() == null ? 0 : result.requirement().minLux();
        if (wanted > 0 && lux < wanted) {
            ZoneLight light = plan.lighting().of(result.zone(), result.need());
            check.warning(Messages.bind(light.isMeasured() ? Messages.cam02_dark : Messages.cam02_darkComputed, new Object[] { result.zone().name(), Messages.lux(lux),
                    Messages.lux(wanted) }), result.zone().zone()).remedy(Messages.cam02_darkRemedy).values(Messages.lux(lux), Messages.lux(wanted));
        }
    }

    private static void dark(FloorPlan plan, NeedResult result, double lux, Set<Object> told, Check check) {
        Lighting lighting = plan.lighting();
        if (result.contributions().isEmpty() || plan.cameras().stream().filter(c -> serves(c, result)).allMatch(c -> lux >= enough(c, result, lighting)) || result.coverage().covered().isEmpty()) {
            return;
        }
        Night night = lighting.night(result, lux);
        double wanted = Math.min(ALL, result.need().percent());
        if (night.percent() >= wanted || !told.add(result.zone().zone())) {
            return;
        }
        String cameras = night.failing().stream().map(CameraView::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
        if (night.possible() >= wanted) {
            var report = check.unknown(Messages.bind(Messages.cam02_nightUnknown, new Object[] { cameras, result.zone().name(), Messages.lux(lux) }), Messages.cam02_nightSeveral,
                    result.zone().name(), result.zone().zone()).remedy(Messages.cam02_nightUnknownRemedy);
            night.failing().forEach(c -> report.involves(c.placement().getDevice()));
        } else {
            double colour = night.failing().stream().mapToDouble(c -> lighting.colourLux(c, result.requirement().exposure())).filter(v -> !Double.isNaN(v)).min().orElse(lighting.brightLux());
            var report = check.warning(Messages.bind(Messages.cam02_night, new Object[] { result.zone().name(), Messages.lux(lux), cameras, Messages.lux(colour),
                    Messages.percent(night.percent()) }), result.zone().zone()).remedy(Messages.cam02_nightRemedy).values(Messages.lux(lux), Messages.lux(colour));
            night.failing().forEach(c -> report.involves(c.placement().getDevice()));
        }
    }

    private static boolean serves(CameraView camera, NeedResult result) {
        return result.contributions().stream().anyMatch(c -> c.placement() == camera.placement());
    }

    private static double enough(CameraView camera, NeedResult result, Lighting lighting) {
        double colour = lighting.colourLux(camera, result.requirement().exposure());
        return Double.isNaN(colour) ? lighting.brightLux() : Math.max(colour, lighting.brightLux());
    }

    private static void against(FloorPlan plan, NeedResult result, CameraView camera, Check check) {
        double wanted = plan.lighting().backLight();
        double range = camera.isKnown() ? camera.setup().optics().wdrDecibels() : 0;
        if (!camera.isKnown() || range >= wanted || plan.windows(camera).isEmpty()) {
            return;
        }
        if (range > 0) {
            check.warning(Messages.bind(Messages.cam02_back, new Object[] { camera.name(), result.zone().name(), Messages.decibels(wanted), Messages.decibels(range) }),
                    camera.placement().getDevice(), result.zone().zone()).remedy(Messages.cam02_backRemedy).values(Messages.decibels(range), Messages.decibels(wanted));
        } else {
            check.unknown(Messages.bind(Messages.cam02_backUnknown, camera.name(), result.zone().name()), Messages.cam02_backSeveral, camera.name(),
                    camera.placement().getDevice(), result.zone().zone()).remedy(Messages.cam02_backUnknownRemedy);
        }
    }

    private static void light(NeedResult result, Check check) {
        if (result.status() == Status.UNKNOWN) {
            NeedRule.unknown(result, check);
        } else if (result.status() == Status.MISSED) {
            check.warning(Messages.bind(Messages.cam02_light, result.zone().name(), result.summary()), result.zone().zone())
                    .remedy(Messages.cam02_lightRemedy).values(result.value(result.reached()), result.value(result.wanted()));
        }
    }
}
