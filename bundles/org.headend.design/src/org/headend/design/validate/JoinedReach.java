package org.headend.design.validate;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.headend.design.floor.JoinedFloors;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Opening;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.Riser;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.site.Wall;

/** Radio goes through slabs: a change on one floor may matter on those that a riser joins with it. */
final class JoinedReach {
    private static final Set<Object> PLACE = Set.of(SitePackage.Literals.FLOOR__LEVEL, SitePackage.Literals.FLOOR__ELEVATION, SitePackage.Literals.FLOOR__CEILING,
            SitePackage.Literals.FLOOR__RISERS, SitePackage.Literals.SITE__FLOORS);
    private static final Set<Object> RADIO = Set.of(SitePackage.Literals.PORT__BANDS, SitePackage.Literals.PORT__ROLE, SitePackage.Literals.PORT__KIND,
            SitePackage.Literals.DEVICE__TYPE, SitePackage.Literals.DEVICE__PORTS);

    private JoinedReach() {
    }

    /** Other floors on which radio may be received otherwise after a change. */
    static Collection<Floor> of(Site site, Notification change) {
        EObject notifier = (EObject) change.getNotifier();
        Object feature = change.getFeature();
        boolean place = PLACE.contains(feature) || notifier instanceof Riser;
        if (site.getFloors().stream().allMatch(f -> f.getRisers().isEmpty()) && !place) {
            return List.of();
        }
        if (place) {
            return site.getFloors();
        }
        return switch (notifier) {
            case Floor floor -> feature == SitePackage.Literals.FLOOR__WALLS || feature == SitePackage.Literals.FLOOR__PLACEMENTS && sends(change)
                    ? JoinedFloors.of(floor) : List.of();
            case Wall wall when wall.eContainer() instanceof Floor floor -> JoinedFloors.of(floor);
            case Opening opening when opening.eContainer() instanceof Wall wall && wall.eContainer() instanceof Floor floor -> JoinedFloors.of(floor);
            case Placement placement when placement.eContainer() instanceof Floor floor && sends(placement) -> JoinedFloors.of(floor);
            case Port port when RADIO.contains(feature) && port.eContainer() instanceof Device device -> around(site, device);
            case Device device when RADIO.contains(feature) -> around(site, device);
            default -> List.of();
        };
    }

    private static List<Floor> around(Site site, Device device) {
        return site.getFloors().stream().filter(f -> f.getPlacements().stream().anyMatch(p -> p.getDevice() == device)).flatMap(f -> JoinedFloors.of(f).stream())
                .distinct().toList();
    }

    private static boolean sends(Notification change) {
        return sends(change.getOldValue()) || sends(change.getNewValue());
    }

    private static boolean sends(Object value) {
        return switch (value) {
            case Placement placement -> placement.getDevice() == null
                    || placement.getDevice().getPorts().stream().anyMatch(p -> p.getKind() == PortKind.WIFI && p.getRole() == PortRole.HOST);
            case List<?> many -> many.stream().anyMatch(JoinedReach::sends);
            case null, default -> false;
        };
    }
}
