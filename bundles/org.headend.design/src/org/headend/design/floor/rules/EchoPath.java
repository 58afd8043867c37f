package org.headend.design.floor.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.SignalView;
import org.headend.design.floor.ZoneView;
import org.headend.design.site.Floor;
import org.headend.design.site.NeedTask;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** MIC-01: a microphone hears the loudspeaker of its zone. */
final class EchoPath extends Rule<Floor> {

    EchoPath() {
        super("MIC-01", Category.COVERAGE, Scope.FLOOR); //$NON-NLS-1$
    }

    @Override
    protected void check(Floor floor, Check check) {
        if (floor.getZones().isEmpty()) {
            return;
        }
        FloorPlan plan = FloorPlan.of(check.site(), floor);
        for (ZoneView zone : plan.zones()) {
            List<SignalView> speakers = plan.speakers().stream().filter(zone::holds).toList();
            List<SignalView> hearing = plan.microphones().stream().filter(m -> zone.holds(m) && !m.quiet()).toList();
            if (!speakers.isEmpty() && !hearing.isEmpty() && zone.needs().stream().anyMatch(n -> n.task() == NeedTask.VOICE)) {
                var report = check.info(Messages.bind(Messages.mic01_echo, names(hearing), names(speakers), zone.name()), zone.zone()).remedy(Messages.mic01_echoRemedy);
                Stream.concat(hearing.stream(), speakers.stream()).forEach(s -> report.involves(s.placement().getDevice()));
            }
        }
    }

    private static String names(List<SignalView> devices) {
        return devices.stream().map(SignalView::name).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
