package org.headend.design.floor.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.DeviceType;
import org.headend.core.language.Language;
import org.headend.design.AutoLayout;
import org.headend.design.Designs;
import org.headend.design.Labels;
import org.headend.design.PortCompatibility;
import org.headend.design.PortPairs;
import org.headend.design.advice.DataGraph;
import org.headend.design.floor.FloorPlan;
import org.headend.design.floor.JoinedFloors;
import org.headend.design.floor.SignalStrength;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Placement;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SiteFactory;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.SiteIndex;

/** Quick fixes of WIFI-02 for a device that hears its access point too faintly: another one, or a new one beside it. */
final class AccessPoints {
    private final SiteIndex site;
    private final Link link;
    private final Port base;
    private final Port client;
    private final double wanted;

    private AccessPoints(SiteIndex site, Link link, Port base, Port client, double wanted) {
        this.site = site;
        this.link = link;
        this.base = base;
        this.client = client;
        this.wanted = wanted;
    }

    /** @param wanted signal, dBm */
    static List<QuickFix> of(SiteIndex site, Link link, Port base, Port client, double wanted) {
        AccessPoints points = new AccessPoints(site, link, base, client, wanted);
        List<QuickFix> fixes = new ArrayList<>();
        points.other().ifPresent(fixes::add);
        points.added().ifPresent(fixes::add);
        return fixes;
    }

    /** The one that is heard best. */
    private Optional<QuickFix> other() {
        return site.ports().stream().filter(p -> p != base && p.getKind() == PortKind.WIFI && p.getRole() == PortRole.HOST && site.links(p).size() < p.getCapacity()
                && PortCompatibility.obstacle(p, client).isEmpty()).flatMap(p -> strength(p).filter(s -> s.dbm() >= wanted).map(s -> Map.entry(p, s)).stream())
                .max(Comparator.comparingDouble(e -> e.getValue().dbm()))
                .map(e -> new QuickFix(Messages.bind(Messages.fix_otherPoint, Labels.of(e.getKey()), Messages.dbm(e.getValue().dbm())), () -> {
                    link.getPorts().set(link.getPorts().indexOf(base), e.getKey());
                    link.setLengthMetres(0);
                }));
    }

    private Optional<SignalStrength> strength(Port point) {
        Optional<Placement> from = site.placement(SiteIndex.device(point));
        Optional<Placement> to = site.placement(SiteIndex.device(client));
        return from.isPresent() && to.isPresent() && JoinedFloors.reach(from.get(), to.get()) ? between(point, from.get(), to.get()) : Optional.empty();
    }

    private Optional<SignalStrength> between(Port point, Placement from, Placement to) {
        Optional<DeviceType> type = site.type(SiteIndex.device(point)).or(() -> site.type(SiteIndex.device(base)));
        Optional<DeviceType> clientType = site.type(SiteIndex.device(client));
        return type.isEmpty() || clientType.isEmpty() ? Optional.empty() : SignalStrength.placed(type.get(), SignalStrength.common(point, type.get(), client, clientType.get()),
                from, to, FloorPlan.shared((Floor) to.eContainer(), site.catalog()));
    }

    /** Of the same type and with the same network, fed by what the present one hangs on. */
    private Optional<QuickFix> added() {
        Device near = SiteIndex.device(base);
        Optional<DeviceType> type = site.type(near);
        Optional<Placement> place = site.placement(SiteIndex.device(client));
        if (type.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        Placement beside = EcoreUtil.copy(place.get());
        beside.setX(beside.getX() + 1);
        beside.setHeight(site.placement(near).map(Placement::getHeight).filter(h -> h > 0).orElse(beside.getHeight()));
        boolean heard = between(base, beside, place.get()).filter(s -> s.dbm() >= wanted).isPresent();
        return !heard ? Optional.empty() : site.links(near).stream().map(l -> DataGraph.across(l, near)).filter(d -> d != null && d.eContainer() == site.site() && site.forwards(d))
                .filter(d -> uplink(Designs.device(site.site(), type.get(), Language.current()), d).isPresent()).findFirst()
                .map(d -> new QuickFix(Messages.bind(Messages.fix_addPoint, type.get().name(Language.current()), d.getName()), () -> add(type.get(), d, place.get(), beside)));
    }

    /** A cable that also feeds it when it is fed that way. */
    private static Optional<PortPairs.Pair> uplink(Device point, Device to) {
        return PortPairs.between(point, to).stream().filter(p -> p.a().getKind() == PortKind.ETHERNET && (p.a().getPoe() != PoeMode.POWERED || p.b().getPoe() == PoeMode.SOURCE)).findFirst();
    }

    private void add(DeviceType type, Device to, Placement place, Placement beside) {
        Device point = Designs.device(site.site(), type, Language.current());
        PortPairs.Pair uplink = uplink(point, to).orElseThrow();
        point.setArea(SiteIndex.device(client).getArea());
        site.site().getDevices().add(point);
        if (site.site().eContainer() instanceof Document document) {
            Designs.topology(document).getNodes().stream().filter(n -> n.getDevice() == SiteIndex.device(client)).findFirst()
                    .ifPresent(n -> Designs.node(Designs.topology(document), point, n.getX(), n.getY() + AutoLayout.NODE_HEIGHT + 32));
        }
        site.site().getLinks().add(Designs.link(site.site(), uplink.a(), uplink.b()));
        Placement placed = SiteFactory.eINSTANCE.createPlacement();
        placed.setDevice(point);
        placed.setX(beside.getX());
        placed.setY(beside.getY());
        placed.setHeight(beside.getHeight());
        ((Floor) place.eContainer()).getPlacements().add(placed);
        Port radio = point.getPorts().stream().filter(p -> p.getName().equals(base.getName())).findFirst().orElseThrow();
        radio.setSsid(base.getSsid());
        radio.setWifiSecurity(base.getWifiSecurity());
        radio.setBands(base.getBands());
        radio.setRegion(base.getRegion());
        link.getPorts().set(link.getPorts().indexOf(base), radio);
        link.setLengthMetres(1);
    }
}
