package org.headend.design.validate.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.headend.design.Labels;
import org.headend.design.advice.Bitrates;
import org.headend.design.advice.MediaTable;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** WIFI-03: too many clients or too much traffic in one radio cell. */
final class CellLoad extends Rule<Device> {

    CellLoad() {
        super("WIFI-03", Category.RADIO, Scope.DEVICE); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            List<Port> clients = Radios.accessPoint(port) ? check.site().peers(port) : List.of();
            if (!clients.isEmpty()) {
                cell(port, clients, check);
            }
        }
    }

    private static void cell(Port ap, List<Port> clients, Check check) {
        MediaTable.Entry medium = MediaTable.of(check.site()).entries().stream().filter(e -> e.text("band").equals(band(check, ap)) && e.kinds().contains(PortKind.WIFI)) //$NON-NLS-1$
                .findFirst().orElseThrow();
        int limit = (int) medium.number("planNodes"); //$NON-NLS-1$
        int cameraLimit = (int) medium.number("planCameras"); //$NON-NLS-1$
        long cameras = clients.stream().map(SiteIndex::device).filter(d -> d.getStreams().stream().anyMatch(s -> s.getWidth() > 0)).count();
        if (clients.size() > limit || cameras > cameraLimit) {
            boolean all = clients.size() > limit;
            check.warning(Messages.bind(all ? Messages.wifi03_clients : Messages.wifi03_cameras, new Object[] { Labels.of(ap), all ? clients.size() : cameras,
                    all ? limit : cameraLimit }), ap).remedy(Messages.wifi03Remedy).values(String.valueOf(all ? clients.size() : cameras), String.valueOf(all ? limit : cameraLimit))
                    .fixes(() -> share(check.site(), ap, clients, (int) (all ? clients.size() - limit : cameras - cameraLimit)));
            return;
        }
        double mbit = 0;
        for (Port client : clients) {
            for (MediaStream stream : SiteIndex.device(client).getStreams()) {
                mbit += Bitrates.mbit(check.site().catalog().tables(), stream).orElse(0) * stream.getConsumers().size();
            }
        }
        double share = check.number("maxAirtime"); //$NON-NLS-1$
        if (mbit > 0 && ap.getSpeedMbit() <= 0) {
            check.unknown(Messages.bind(Messages.wifi03_unknown, Labels.of(ap)), Messages.wifi03_several, Labels.of(ap), ap).remedy(Messages.wifi03_unknownRemedy);
        } else if (mbit > 0 && mbit / ap.getSpeedMbit() > share) {
            check.warning(Messages.bind(Messages.wifi03, new Object[] { Labels.of(ap), Numbers.tenths(mbit), Numbers.plain(ap.getSpeedMbit()),
                    Numbers.percent(mbit / ap.getSpeedMbit()) }), ap).remedy(Messages.wifi03Remedy)
                    .values(Numbers.percent(mbit / ap.getSpeedMbit()), Numbers.percent(share));
        }
    }

    /** Of its channel, or else the best that it has. */
    private static String band(Check check, Port ap) {
        String band = Radios.band(check.site().catalog().tables(), ap);
        Set<String> bands = Radios.bands(ap);
        return !band.isEmpty() ? band : Stream.of("5", "6", Radios.LOW_BAND).filter(bands::contains).findFirst().orElse(Radios.LOW_BAND); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<QuickFix> share(SiteIndex site, Port ap, List<Port> clients, int excess) {
        return site.ports().stream().filter(p -> p != ap && Radios.accessPoint(p) && p.getCapacity() - site.links(p).size() >= excess).findFirst()
                .map(p -> List.of(new QuickFix(Messages.bind(Messages.fix_moveClients, excess, Labels.of(p)),
                        () -> site.links(ap).stream().skip(clients.size() - (long) excess).toList().forEach(l -> l.getPorts().set(l.getPorts().indexOf(ap), p)))))
                .orElse(List.of());
    }
}
