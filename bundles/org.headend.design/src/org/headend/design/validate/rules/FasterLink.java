package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.advice.MediaTable;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

/** Quick fixes that let a link carry more: the rate that its ports have, or free ports of both devices that are faster. */
final class FasterLink {
    private final SiteIndex site;
    private final MediaTable media;
    private final Link link;
    private final double needed;

    private FasterLink(SiteIndex site, Link link, double needed) {
        this.site = site;
        this.media = MediaTable.of(site);
        this.link = link;
        this.needed = needed;
    }

    /** @param needed Mbit/s for applications */
    static List<QuickFix> of(SiteIndex site, Link link, double needed) {
        FasterLink faster = new FasterLink(site, link, needed);
        return faster.rate().or(faster::ports).stream().toList();
    }

    private boolean enough(PortKind kind, double rate) {
        return rate > MediaTable.rate(link) && PortCompatibility.medium(kind) != Medium.WIRELESS && media.usableMbit(kind, rate).orElse(0) >= needed;
    }

    /** The slower of two ports; 0 when one is unknown. */
    private static double slower(Port a, Port b) {
        return DoubleStream.of(a.getSpeedMbit(), b.getSpeedMbit()).min().orElse(0);
    }

    private boolean reaches(PortKind kind, String cable, double rate) {
        return LengthFixes.fits(media, kind, cable, rate, Math.max(0, link.getLengthMetres())) || link.getLengthMetres() <= 0 && media.limit(kind, cable, rate).isEmpty();
    }

    private Optional<QuickFix> rate() {
        Port first = link.getPorts().get(0);
        double rate = slower(first, link.getPorts().get(1));
        return link.getRateMbit() > 0 && enough(first.getKind(), rate) && reaches(first.getKind(), link.getCable(), rate)
                ? Optional.of(new QuickFix(Messages.bind(Messages.fix_linkRate, Numbers.rate(rate)), () -> link.setRateMbit(0))) : Optional.empty();
    }

    private Optional<QuickFix> ports() {
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        if (a.getPoe() != b.getPoe() && (a.getPoe() == PoeMode.POWERED || b.getPoe() == PoeMode.POWERED)) {
            return Optional.empty(); // it would lose its power
        }
        for (Port p : free(SiteIndex.device(a))) {
            for (Port q : free(SiteIndex.device(b))) {
                double rate = slower(p, q);
                if (PortCompatibility.obstacle(p, q).isEmpty() && Connectors.fit(p, q) && enough(p.getKind(), rate)) {
                    Optional<String> cable = cable(p.getKind(), rate);
                    if (cable.isPresent()) {
                        return Optional.of(new QuickFix(Messages.bind(Messages.fix_faster, new Object[] { Labels.of(p), Labels.of(q), Numbers.rate(rate) }),
                                () -> move(p, q, cable.get())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Those that give power last. */
    private List<Port> free(Device device) {
        return device.getPorts().stream().filter(p -> site.links(p).isEmpty()).sorted(Comparator.comparing(p -> p.getPoe() == PoeMode.SOURCE)).toList();
    }

    /** The present cable where it is good for the other ports, else the cheapest that is; empty text for none chosen. */
    private Optional<String> cable(PortKind kind, double rate) {
        boolean stays = kind == link.getPorts().get(0).getKind() && reaches(kind, link.getCable(), rate);
        return stays ? Optional.of(link.getCable() == null ? "" : link.getCable()) //$NON-NLS-1$
                : LengthFixes.cheapest(site, kind, rate, Math.max(1, link.getLengthMetres()), List.of()).map(Map.Entry::getKey);
    }

    private void move(Port p, Port q, String cable) {
        link.getPorts().set(0, p);
        link.getPorts().set(1, q);
        link.setMedium(PortCompatibility.medium(p.getKind()));
        link.setRateMbit(0);
        link.setCable(cable.isEmpty() ? null : cable);
    }
}
