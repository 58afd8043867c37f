package org.headend.design.floor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.headend.coverage.Coverage;
import org.headend.coverage.ZoneCoverage;
import org.headend.design.floor.CameraView;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.NeedResult;
import org.headend.design.floor.ZoneView;
import org.headend.design.floor.ZoneView.NeedView;
import org.headend.design.site.Floor;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.locationtech.jts.geom.Geometry;

/** CAM-02: cameras for faces are tilted too steeply, or an entrance lies in a blind zone. */
final class CameraPlacing extends Rule<Floor> {
    CameraPlacing() {
        super("CAM-02", Category.COVERAGE, Scope.FLOOR); //$NON-NLS-1$
    }

    @Override
    protected void check(Floor floor, Check check) {
        if (floor.getZones().isEmpty()) {
            return;
        }
        FloorPlan plan = FloorPlan.of(check.site(), floor);
        plan.evaluate(n -> n.task() == NeedTask.FACE_RECOGNITION).forEach(r -> faces(plan, r, check));
        plan.zones().stream().filter(ZoneView::entrance).forEach(z -> blind(plan, z, check));
    }

    private static void faces(FloorPlan plan, NeedResult result, Check check) {
        double steepest = plan.numbers().maxTilt();
        for (CameraView camera : plan.cameras()) {
            boolean serves = result.contributions().stream().anyMatch(c -> c.placement() == camera.placement());
            if (serves && camera.setup().pose().tilt() > steepest + 1e-9) {
                check.warning(Messages.bind(Messages.cam02_tilt, new Object[] { camera.name(), Messages.degrees(camera.setup().pose().tilt()),
                        result.zone().name(), Messages.degrees(steepest) }), camera.placement().getDevice(), result.zone().zone())
                        .remedy(Messages.cam02_tiltRemedy)
                        .values(Messages.degrees(camera.setup().pose().tilt()), Messages.degrees(steepest))
                        .fixes(() -> flatter(camera.placement(), steepest));
            }
        }
    }

    private static List<QuickFix> flatter(Placement placement, double steepest) {
        return List.of(new QuickFix(Messages.bind(Messages.fix_tilt, Messages.degrees(steepest)), () -> placement.setTilt(steepest)));
    }

    private static void blind(FloorPlan plan, ZoneView zone, Check check) {
        double plane = zone.needs().stream().filter(NeedView::optical).mapToDouble(NeedView::targetHeight).max().orElse(plan.numbers().target());
        List<Geometry> seen = new ArrayList<>();
        List<Geometry> blind = new ArrayList<>();
        List<CameraView> under = new ArrayList<>();
        Map<CameraView, Coverage> coverages = plan.coverages(plane);
        for (CameraView camera : plan.cameras()) {
            Coverage coverage = coverages.get(camera);
            if (coverage != null && coverage.mayShow(zone.area())) {
                seen.add(coverage.visible());
            }
            if (coverage != null && coverage.blindZone().getEnvelopeInternal().intersects(zone.area().getEnvelopeInternal())) {
                blind.add(coverage.blindZone());
                if (coverage.blindZone().intersects(zone.area())) {
                    under.add(camera);
                }
            }
        }
        ZoneCoverage covered = ZoneCoverage.of(zone.area(), seen, blind);
        double share = zone.area().isEmpty() ? 0 : covered.blind().getArea() / zone.area().getArea();
        if (share > plan.numbers().blindShare()) {
            var report = check.warning(Messages.bind(Messages.cam02_blind, new Object[] { zone.name(), Messages.percent(100 * share),
                    under.stream().map(CameraView::name).collect(Collectors.joining(", ")) }), zone.zone()) //$NON-NLS-1$
                    .remedy(Messages.cam02_blindRemedy).values(Messages.percent(100 * share), Messages.percent(100 * plan.numbers().blindShare()));
            under.forEach(c -> report.involves(c.placement().getDevice()));
        }
    }
}
