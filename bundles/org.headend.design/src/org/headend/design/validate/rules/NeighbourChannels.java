package org.headend.design.validate.rules;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.headend.catalog.Tables;
import org.headend.design.Labels;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

import com.fasterxml.jackson.databind.JsonNode;

/** WIFI-04 on a floor: access points near each other use the same or overlapping channels. */
final class NeighbourChannels extends Rule<Floor> {

    NeighbourChannels() {
        super("WIFI-04", Category.RADIO, Scope.FLOOR); //$NON-NLS-1$
    }

    /** A radio of an access point where it is placed. */
    private record Radio(Placement placement, Port port) {
        double metres(Radio other) {
            return Math.hypot(placement.getX() - other.placement.getX(), placement.getY() - other.placement.getY());
        }
    }

    @Override
    protected void check(Floor floor, Check check) {
        Tables tables = check.site().catalog().tables();
        List<Radio> radios = floor.getPlacements().stream().filter(p -> p.getDevice() != null)
                .flatMap(p -> p.getDevice().getPorts().stream().filter(Radios::accessPoint).map(port -> new Radio(p, port))).toList();
        double near = check.number("neighbourMetres"); //$NON-NLS-1$
        if (radios.stream().map(Radio::placement).distinct().count() > 1) {
            radios.stream().map(Radio::port).filter(p -> p.getChannel() <= 0).forEach(p -> check.unknown(Messages.bind(Messages.wifi04_unknown, Labels.of(p)),
                    Messages.wifi04_several, Labels.of(p), p).remedy(Messages.wifi04_unknownRemedy));
        }
        for (int i = 0; i < radios.size(); i++) {
            for (int j = i + 1; j < radios.size(); j++) {
                Radio a = radios.get(i);
                Radio b = radios.get(j);
                if (a.placement() != b.placement() && a.metres(b) < near && Radios.overlap(tables, a.port(), b.port())) {
                    check.info(Messages.bind(Messages.wifi04, new Object[] { Labels.of(b.port()), Labels.of(a.port()), b.port().getChannel(), Numbers.plain(Math.round(a.metres(b))) }),
                            b.port(), a.port()).remedy(Messages.wifi04Remedy).values(b.port().getChannel() + " / " + a.port().getChannel(), "") //$NON-NLS-1$ //$NON-NLS-2$
                            .fixes(() -> free(check, b, radios, near));
                }
            }
        }
    }

    /** A channel of the plan of the band that no near access point disturbs. */
    private static List<QuickFix> free(Check check, Radio radio, List<Radio> radios, double near) {
        Tables tables = check.site().catalog().tables();
        Port port = radio.port();
        String band = Radios.band(tables, port);
        List<Port> neighbours = radios.stream().filter(r -> r.placement() != radio.placement() && r.metres(radio) < near).map(Radio::port).toList();
        int before = port.getChannel();
        List<Integer> four = Radios.LOW_BAND.equals(band) ? Radios.fourChannels(tables, port) : List.of();
        return Stream.concat(StreamSupport.stream(check.setting("plan").path(band).spliterator(), false).map(JsonNode::asInt), four.stream()) //$NON-NLS-1$
                .filter(c -> c != before && neighbours.stream().noneMatch(n -> Radios.overlap(tables, n, c, band)))
                .findFirst().map(c -> List.of(new QuickFix(Messages.bind(Messages.fix_channel, c), () -> port.setChannel(c)))).orElse(List.of());
    }
}
