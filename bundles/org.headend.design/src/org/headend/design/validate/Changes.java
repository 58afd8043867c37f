package org.headend.design.validate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.site.Suppression;

/** What has changed in a site since somebody last asked, by the elements that rules look at. */
final class Changes extends EContentAdapter {
    /** Stands for whatever is added, removed or relinked. */
    static final EStructuralFeature STRUCTURE = SitePackage.Literals.SITE__DEVICES;
    private static final Set<EStructuralFeature> STRUCTURAL = Set.of(SitePackage.Literals.DEVICE__TYPE, SitePackage.Literals.DEVICE__PORTS,
            SitePackage.Literals.PORT__KIND, SitePackage.Literals.PORT__LINKS, SitePackage.Literals.LINK__PORTS);

    private static final Set<EStructuralFeature> PLACE = Set.of(SitePackage.Literals.SITE__LATITUDE, SitePackage.Literals.SITE__LONGITUDE,
            SitePackage.Literals.SITE__TIME_ZONE);

    private final Site site;
    final Map<Device, Set<EStructuralFeature>> devices = new LinkedHashMap<>();
    final Map<Link, Set<EStructuralFeature>> links = new LinkedHashMap<>();
    final Map<Floor, Set<EStructuralFeature>> floors = new LinkedHashMap<>();
    /** That were put into a device or taken out of it. */
    final Set<Port> ports = new LinkedHashSet<>();
    /** Devices, links and floors that came into the site. */
    final Set<EObject> added = new LinkedHashSet<>();
    final Set<Element> renamed = new LinkedHashSet<>();
    /** Elements came in between others. */
    boolean inserted;
    /** Elements that were there before stand in another order. */
    boolean moved;
    boolean networks;
    boolean suppressions;
    boolean any;

    Changes(Site site) {
        this.site = site;
        site.eAdapters().add(this);
    }

    void dispose() {
        site.eAdapters().remove(this);
    }

    void clear() {
        devices.clear();
        links.clear();
        floors.clear();
        ports.clear();
        added.clear();
        renamed.clear();
        inserted = false;
        moved = false;
        networks = false;
        suppressions = false;
        any = false;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (change.isTouch() || !(change.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        any = true;
        if (feature == SitePackage.Literals.ELEMENT__NAME && change.getNotifier() instanceof Element element) {
            renamed.add(element);
        }
        tell((EObject) change.getNotifier(), feature, change);
        JoinedReach.of(site, change).forEach(floor -> floors.computeIfAbsent(floor, f -> new HashSet<>()).add(feature));
    }

    private void tell(EObject notifier, EStructuralFeature feature, Notification change) {
        switch (notifier) {
            case Site top -> {
                both(change, this::moved);
                if (PLACE.contains(feature)) { // where the sun stands
                    top.getFloors().forEach(f -> floors.computeIfAbsent(f, x -> new HashSet<>()).add(feature));
                } else if (feature.isMany()) {
                    order(top, feature, change);
                }
            }
            case Device device -> {
                both(change, this::moved);
                device(device, STRUCTURAL.contains(feature) ? STRUCTURE : feature);
            }
            case Port port -> port(port, feature, change);
            case Link link -> {
                EStructuralFeature told = STRUCTURAL.contains(feature) ? STRUCTURE : feature;
                link(link, told);
                both(change, value -> {
                    if (value instanceof Port end) {
                        owner(end, STRUCTURE);
                    }
                });
            }
            case Network network -> networks = true;
            case Area area -> {
                area(area, feature);
                both(change, value -> {
                    if (value instanceof Area inner) {
                        area(inner, feature);
                    }
                });
            }
            case Suppression suppression -> suppressions = true;
            default -> inner(notifier, feature, change);
        }
    }

    /** Streams of a device, and all that stands on a floor. */
    private void inner(EObject notifier, EStructuralFeature feature, Notification change) {
        for (EObject at = notifier; at != null; at = at.eContainer()) {
            if (at instanceof Device device) {
                device(device, feature);
                return;
            }
            if (at instanceof Floor floor) {
                floors.computeIfAbsent(floor, f -> new HashSet<>()).add(feature);
                both(change, this::moved);
                if (notifier instanceof Placement placement) {
                    placed(placement, feature);
                } else {
                    floor.getPlacements().forEach(p -> placed(p, feature));
                }
                return;
            }
        }
    }

    private void port(Port port, EStructuralFeature feature, Notification change) {
        boolean structural = STRUCTURAL.contains(feature) || feature == SitePackage.Literals.ELEMENT__NAME; // the name tells the outer side of a router
        owner(port, structural ? STRUCTURE : feature);
        if (structural && feature != SitePackage.Literals.PORT__LINKS) {
            port.getLinks().forEach(l -> link(l, STRUCTURE));
        }
        both(change, value -> {
            if (value instanceof Link link) {
                link(link, STRUCTURE);
            }
        });
    }

    /** Something was put into the site or taken out of it. */
    private void moved(Object value) {
        switch (value) {
            case Device device -> {
                device(device, STRUCTURE);
                device.getPorts().forEach(this::relinked);
            }
            case Port port -> {
                ports.add(port);
                relinked(port);
            }
            case Link link -> link(link, STRUCTURE);
            case Floor floor -> {
                floors.computeIfAbsent(floor, f -> new HashSet<>()).add(STRUCTURE);
                floor.getPlacements().forEach(p -> placed(p, STRUCTURE));
            }
            case Placement placement -> placed(placement, STRUCTURE);
            case Area area -> area(area, STRUCTURE);
            case Network network -> networks = true;
            case Suppression suppression -> suppressions = true;
            case null, default -> { }
        }
    }

    private void relinked(Port port) {
        port.getLinks().forEach(l -> link(l, STRUCTURE));
    }

    private void order(Site top, EStructuralFeature feature, Notification change) {
        switch (change.getEventType()) {
            case Notification.ADD -> {
                added.add((EObject) change.getNewValue());
                inserted |= change.getPosition() < ((List<?>) top.eGet(feature)).size() - 1;
            }
            case Notification.REMOVE, Notification.REMOVE_MANY -> { }
            default -> moved = true;
        }
    }

    private static void both(Notification change, Consumer<Object> taker) {
        for (Object value : new Object[] { change.getOldValue(), change.getNewValue() }) {
            if (value instanceof List<?> many) {
                many.forEach(taker);
            } else if (value instanceof EObject) {
                taker.accept(value);
            }
        }
    }

    private void owner(Port port, EStructuralFeature feature) {
        if (port.eContainer() instanceof Device device) {
            device(device, feature);
        }
    }

    private void device(Device device, EStructuralFeature feature) {
        devices.computeIfAbsent(device, d -> new HashSet<>()).add(feature);
    }

    /** Both devices see it too. */
    private void link(Link link, EStructuralFeature feature) {
        links.computeIfAbsent(link, l -> new HashSet<>()).add(feature);
        link.getPorts().forEach(p -> owner(p, feature));
    }

    private void placed(Placement placement, EStructuralFeature feature) {
        if (placement.getDevice() != null) {
            devices.computeIfAbsent(placement.getDevice(), d -> new HashSet<>()).add(feature);
        }
    }

    private void area(Area area, EStructuralFeature feature) {
        Set<Area> within = new HashSet<>(List.of(area));
        area.eAllContents().forEachRemaining(o -> within.add((Area) o));
        site.getDevices().stream().filter(d -> within.contains(d.getArea())).forEach(d -> device(d, feature));
    }
}
