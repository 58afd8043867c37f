package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** WIFI-04 on a floor: access points near each other use the same or overlapping channels. */
final class NeighbourChannels extends Rule<Floor> {

    NeighbourChannels() {
        super("WIFI-04", Category.RADIO, Scope.FLOOR); //$NON-NLS-1$
    }

    @Override
    protected void check(Floor floor, Check check) {
        List<Placement> placed = floor.getPlacements().stream().filter(p -> p.getDevice() != null && radio(p.getDevice()).isPresent()).toList();
        double near = check.number("neighbourMetres"); //$NON-NLS-1$
        List<Port> unknown = placed.stream().map(p -> radio(p.getDevice()).orElseThrow()).filter(p -> p.getChannel() <= 0).toList();
        if (placed.size() > 1 && !unknown.isEmpty()) {
            unknown.forEach(p -> check.unknown(Messages.bind(Messages.wifi04_unknown, Labels.of(p)), Messages.wifi04_several, Labels.of(p), p)
                    .remedy(Messages.wifi04_unknownRemedy));
        }
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                double metres = Math.hypot(placed.get(i).getX() - placed.get(j).getX(), placed.get(i).getY() - placed.get(j).getY());
                Port a = radio(placed.get(i).getDevice()).orElseThrow();
                Port b = radio(placed.get(j).getDevice()).orElseThrow();
                if (metres < near && Radios.overlap(a, b)) {
                    check.info(Messages.bind(Messages.wifi04, new Object[] { Labels.of(b), Labels.of(a), b.getChannel(), Numbers.plain(Math.round(metres)) }), b, a)
                            .remedy(Messages.wifi04Remedy).values(b.getChannel() + " / " + a.getChannel(), "").fixes(() -> free(check, b, placed, near)); //$NON-NLS-1$ //$NON-NLS-2$
                }
            }
        }
    }

    private static Optional<Port> radio(Device device) {
        return device.getPorts().stream().filter(Radios::accessPoint).findFirst();
    }

    /** A channel of the plan of the band that no near access point disturbs. */
    private static List<QuickFix> free(Check check, Port port, List<Placement> placed, double near) {
        Placement own = placed.stream().filter(p -> p.getDevice() == SiteIndex.device(port)).findFirst().orElseThrow();
        List<Port> neighbours = placed.stream().filter(p -> p != own && Math.hypot(p.getX() - own.getX(), p.getY() - own.getY()) < near)
                .map(p -> radio(p.getDevice()).orElseThrow()).toList();
        int before = port.getChannel();
        return StreamSupport.stream(check.setting(Radios.low(port) ? "lowBandPlan" : "highBandPlan").spliterator(), false).map(JsonNode::asInt) //$NON-NLS-1$ //$NON-NLS-2$
                .filter(c -> c != before && neighbours.stream().noneMatch(n -> n.getChannel() == c || Radios.low(port) && Radios.low(n) && Math.abs(n.getChannel() - c) < 5))
                .findFirst().map(c -> List.of(new QuickFix(Messages.bind(Messages.fix_channel, c), () -> port.setChannel(c)))).orElse(List.of());
    }
}
