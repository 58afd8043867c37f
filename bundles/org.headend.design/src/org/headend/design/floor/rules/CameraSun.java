package org.headend.design.floor.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.headend.coverage.light.SunGlare.Period;
import org.headend.design.floor.CameraView;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.SunTimes;
import org.headend.design.site.Floor;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** CAM-02: the sun stands in the picture of a camera, with the days and the times of day. Asked only where the position of the site is known. */
final class CameraSun extends Rule<Floor> {

    CameraSun() {
        super("CAM-02", Category.COVERAGE, Scope.FLOOR); //$NON-NLS-1$
    }

    @Override
    protected void check(Floor floor, Check check) {
        FloorPlan plan = FloorPlan.of(check.site(), floor);
        for (CameraView camera : plan.cameras()) {
            boolean open = camera.isKnown() && (plan.ceiling() <= 0 || !plan.windows(camera).isEmpty());
            if (open) {
                Optional<List<Period>> periods = plan.sun(camera);
                if (periods.isEmpty() && plan.isPositioned()) {
                    check.unknown(Messages.bind(Messages.cam02_sunUnknown, camera.name()), Messages.cam02_sunSeveral, camera.name(), camera.placement().getDevice())
                            .remedy(Messages.cam02_sunUnknownRemedy);
                } else if (periods.isPresent() && !periods.get().isEmpty()) {
                    check.warning(Messages.bind(Messages.cam02_sun, camera.name(), periods.get().stream().map(SunTimes::text).collect(Collectors.joining("; "))), //$NON-NLS-1$
                            camera.placement().getDevice()).remedy(Messages.cam02_sunRemedy);
                }
            }
        }
    }
}
