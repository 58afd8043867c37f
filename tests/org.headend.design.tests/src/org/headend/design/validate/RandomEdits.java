package org.headend.design.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.Designs;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Network;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.SitePackage;
import org.headend.design.site.Suppression;

/** Random changes of a design, sensible and not. */
final class RandomEdits {
    private static final String[] TEXTS = { "", "10.0.0.1", "10.0.0.2", "10.0.1.1", "x", "modbus-rtu", "osdp", "9600 8N1", "9600 8E1", "h1", "rj45", "sfp",
        "de9", "2.4", "5", "2.4,5", "wpa2", "wpa3", "EU868", "10,20", "20-30", "rtsp,telnet", "H.265", "cat6", "office", "centre+" };

    private final Site site;
    private final List<DeviceType> types;
    private final Random random;
    private int number;

    RandomEdits(Document document, Catalog catalog, Random random) {

        this.site = document.getSite();
        this.types = List.copyOf(catalog.types());
        this.random = random;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<Port> ports() {
        List<Port> ports = new ArrayList<>();
        site.getDevices().forEach(d -> ports.addAll(d.getPorts()));
        return ports;
    }

    /** Adds a device, and links it more often than not. */
    String grow() {
        Device device = Designs.device(site, pick(types), Locale.ENGLISH);
        site.getDevices().add(device);
        device.getPorts().forEach(p -> {
            if (random.nextInt(3) == 0) {
                p.setAddress("10.0." + random.nextInt(2) + "." + random.nextInt(40) + (random.nextInt(6) == 0 ? "/16" : "/24"));
            }
        });
        return random.nextInt(4) > 0 ? "add " + device.getId() + ", " + link(device) : "add " + device.getId();
    }

    private String link(Device device) {
        List<Port> others = ports();
        if (device.getPorts().isEmpty()) {
            return "";
        }
        Port from = pick(device.getPorts());
        List<Port> fitting = others.stream().filter(p -> p.eContainer() != device && p.getKind() == from.getKind()).toList();
        Port to = fitting.isEmpty() || random.nextInt(8) == 0 ? pick(others) : pick(fitting);
        Link link = Designs.link(site, from, to);
        link.setId(link.getId() + "-" + number++);
        site.getLinks().add(link);
        return "link " + from.getId() + " " + to.getId();
    }

    String any() {
        if (site.getDevices().size() < 3) {
            return grow();
        }
        return switch (random.nextInt(14)) {
            case 0 -> grow();
            case 1, 2 -> link(pick(site.getDevices()));
            case 3 -> remove();
            case 4 -> reconnect();
            case 5 -> stream();
            case 6 -> area();
            case 7 -> floor();
            case 8 -> network();
            case 9 -> suppress();
            case 10 -> report();
            default -> attribute();
        };
    }

    private String remove() {
        if (random.nextBoolean() && !site.getLinks().isEmpty()) {
            Link link = pick(site.getLinks());
            Designs.remove(link);
            return "remove " + link.getId();
        }
        Device device = pick(site.getDevices());
        device.getPorts().forEach(p -> List.copyOf(p.getLinks()).forEach(Designs::remove));
        site.getFloors().forEach(f -> f.getPlacements().removeIf(p -> p.getDevice() == device));
        EcoreUtil.remove(device);
        return "remove " + device.getId();
    }

    private String reconnect() {
        if (site.getLinks().isEmpty()) {
            return "";
        }
        Link link = pick(site.getLinks());
        Port to = pick(ports());
        if (link.getPorts().contains(to) || link.getPorts().size() < 2) { // a link may have been drawn from a port to itself
            return "";
        }
        link.getPorts().set(random.nextInt(2), to);
        return "reconnect " + link.getId() + " to " + to.getId();
    }

    private String stream() {
        Device device = pick(site.getDevices());
        if (device.getStreams().isEmpty() || random.nextInt(3) == 0) {
            MediaStream stream = SiteFactory.eINSTANCE.createMediaStream();
            stream.setId("stream" + number++);
            stream.setWidth(1920);
            stream.setHeight(1080);
            stream.setFps(25);
            stream.getConsumers().add(pick(site.getDevices()));
            device.getStreams().add(stream);
            return "stream of " + device.getId();
        }
        MediaStream stream = pick(device.getStreams());
        switch (random.nextInt(4)) {
            case 0 -> device.getStreams().remove(stream);
            case 1 -> stream.setMbit(random.nextInt(2000));
            case 2 -> stream.getConsumers().clear();
            default -> {
                Device consumer = pick(site.getDevices());
                if (!stream.getConsumers().contains(consumer)) {
                    stream.getConsumers().add(consumer);
                }
            }
        }
        return "change stream of " + device.getId();
    }

    private String area() {
        if (site.getAreas().size() < 3) {
            Area area = SiteFactory.eINSTANCE.createArea();
            area.setId("area" + number++);
            area.setKind(random.nextBoolean() ? AreaKind.OUTDOOR : AreaKind.ROOM);
            if (site.getAreas().isEmpty() || random.nextBoolean()) {
                site.getAreas().add(area);
            } else {
                pick(site.getAreas()).getAreas().add(area);
            }
        }
        Area area = pick(site.getAreas());
        switch (random.nextInt(4)) {
            case 0 -> area.setKind(pick(List.of(AreaKind.OUTDOOR, AreaKind.ROOM)));
            case 1 -> area.setVandalism(random.nextBoolean());
            case 2 -> area.setMinCelsius(random.nextInt(60) - 50);
            default -> pick(site.getDevices()).setArea(area);
        }
        return "area " + area.getId();
    }

    private String floor() {
        if (site.getFloors().isEmpty()) {
            Floor floor = SiteFactory.eINSTANCE.createFloor();
            floor.setId("floor" + number++);
            site.getFloors().add(floor);
        }
        Floor floor = pick(site.getFloors());
        if (random.nextInt(3) == 0) {
            floor.setCeiling(random.nextInt(4));
        }
        if (floor.getPlacements().isEmpty() || random.nextBoolean()) {
            Placement placement = SiteFactory.eINSTANCE.createPlacement();
            placement.setDevice(pick(site.getDevices()));
            floor.getPlacements().add(placement);
        }
        Placement placement = pick(floor.getPlacements());
        placement.setX(random.nextInt(50));
        placement.setHeight(random.nextInt(5));
        return "floor";
    }

    private String network() {
        if (site.getNetworks().size() < 2) {
            Network network = SiteFactory.eINSTANCE.createNetwork();
            network.setId("network" + number++);
            network.setVlan(10);
            site.getNetworks().add(network);
        }
        Network network = pick(site.getNetworks());
        network.setCidr(pick(List.of("10.0.0.0/24", "10.0.1.0/24", "10.0.0.0/16", "nonsense")));
        network.setDhcpFrom("10.0.0.10");
        network.setDhcpTo("10.0.0." + (10 + random.nextInt(30)));
        network.setNtpServer(random.nextBoolean() ? "10.0.0.1" : null);
        network.setVlan(random.nextInt(2) * 10);
        return "network";
    }

    private String suppress() {
        List<Finding> found = Validator.report(site, Catalog.builtIn());
        if (found.isEmpty() || !site.getSuppressions().isEmpty() && random.nextBoolean()) {
            site.getSuppressions().clear();
            return "suppress nothing";
        }
        Finding finding = pick(found);
        Suppression suppression = SiteFactory.eINSTANCE.createSuppression();
        suppression.setRule(finding.problem().code());
        suppression.setElement(finding.elements().get(0));
        suppression.setReason("because");
        site.getSuppressions().add(suppression);
        return "suppress " + suppression.getRule();
    }

    private String report() {
        Device device = pick(site.getDevices());
        Device to = pick(site.getDevices());
        if (device.getReportsTo().contains(to)) {
            device.getReportsTo().remove(to);
        } else {
            device.getReportsTo().add(to);
        }
        return device.getId() + " reports to " + to.getId();
    }

    /** Any attribute of any device, port or link. */
    private String attribute() {
        List<EObject> objects = new ArrayList<>(site.getDevices());
        objects.addAll(ports());
        objects.addAll(ports());
        objects.addAll(site.getLinks());
        EObject object = pick(objects);
        List<EAttribute> attributes = object.eClass().getEAllAttributes().stream().filter(a -> a != SitePackage.Literals.ELEMENT__ID).toList();
        EAttribute attribute = pick(attributes);
        Object value = value(attribute);
        object.eSet(attribute, value);
        return EcoreUtil.getID(object) + "." + attribute.getName() + " = " + value;
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            Enumerator literal = pick(literals.getELiterals()).getInstance();
            return literal;
        }
        if (attribute == SitePackage.Literals.DEVICE__TYPE) {
            return pick(types).id();
        }
        if (attribute == SitePackage.Literals.PORT__ADDRESS) {
            return "10.0." + random.nextInt(2) + "." + random.nextInt(30) + "/24";
        }
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "int" -> random.nextInt(12);
            case "double" -> (double) pick(List.of(0, 1, 5, 12, 24, 48, 100, 300, 1000)).intValue();
            case "boolean" -> random.nextBoolean();
            default -> pick(List.of(TEXTS));
        };
    }
}
