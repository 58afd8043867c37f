package org.headend.plan.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceSpec;
import org.headend.catalog.DeviceType;
import org.headend.design.cabling.CableRoute;
import org.headend.design.cabling.Cabling;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.plan.PlanRequest;

import com.fasterxml.jackson.databind.JsonNode;

/** The design with what follows from it: where things are, which cable is which, how long they are. */
public final class PlanData {
    private final Document document;
    private final Catalog catalog;
    private final Path folder;
    private final Wording wording;
    private final PlanRequest request;
    private final Map<Device, Placement> placements = new LinkedHashMap<>();
    private final Map<Link, String> codes = new LinkedHashMap<>();
    private final Map<Link, CableRoute> routes;
    private final Map<Device, String> numbers = new HashMap<>();

    /** @param folder of the site; null when the design lies outside one */
    public PlanData(Document document, Catalog catalog, Path folder, PlanRequest request) {
        this.document = document;
        this.catalog = catalog;
        this.folder = folder;
        this.request = request;
        wording = new Wording(request.locale());
        for (Floor floor : site().getFloors()) {
            floor.getPlacements().stream().filter(p -> p.getDevice() != null).forEach(p -> placements.putIfAbsent(p.getDevice(), p));
        }
        routes = new Cabling(site(), catalog.tables()).routes(null);
        int number = 0;
        for (Link link : site().getLinks()) {
            if (link.getPorts().size() == 2) {
                String code = (link.getMedium() == Medium.WIRELESS ? "R" : "C") + String.format(java.util.Locale.ROOT, "%03d", ++number); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                codes.put(link, code);
            }
        }
        Map<String, Integer> perLetter = new HashMap<>();
        for (Device device : site().getDevices()) {
            String letter = letter(type(device).map(DeviceType::category).orElse("")); //$NON-NLS-1$
            numbers.put(device, letter + String.format(java.util.Locale.ROOT, "%02d", perLetter.merge(letter, 1, Integer::sum))); //$NON-NLS-1$
        }
    }

    /** What a device is called on drawings: letters of its kind (IEC 81346 has no classes for these) and a number. */
    private static String letter(String category) {
        return switch (category.replaceFirst("-.*", "")) { //$NON-NLS-1$ //$NON-NLS-2$
            case "camera" -> "CAM"; //$NON-NLS-1$ //$NON-NLS-2$
            case "microphone" -> "MIC"; //$NON-NLS-1$ //$NON-NLS-2$
            case "speaker" -> "SPK"; //$NON-NLS-1$ //$NON-NLS-2$
            case "switch" -> "SW"; //$NON-NLS-1$ //$NON-NLS-2$
            case "router" -> "RT"; //$NON-NLS-1$ //$NON-NLS-2$
            case "access" -> "AP"; //$NON-NLS-1$ //$NON-NLS-2$
            case "gateway" -> "GW"; //$NON-NLS-1$ //$NON-NLS-2$
            case "server" -> "SRV"; //$NON-NLS-1$ //$NON-NLS-2$
            case "recorder" -> "REC"; //$NON-NLS-1$ //$NON-NLS-2$
            case "sensor" -> "SEN"; //$NON-NLS-1$ //$NON-NLS-2$
            case "relay", "alarm", "gate" -> "ACT"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            default -> "DEV"; //$NON-NLS-1$
        };
    }

    public Document document() {
        return document;
    }

    public Site site() {
        return document.getSite();
    }

    public Catalog catalog() {
        return catalog;
    }

    /** Of the site; null when the design lies outside one. */
    public Path folder() {
        return folder;
    }

    public PlanRequest request() {
        return request;
    }

    public Wording wording() {
        return wording;
    }

    /** The floors that are asked for. */
    public List<Floor> floors() {
        return site().getFloors().stream().filter(f -> request.floors().isEmpty() || request.floors().contains(f.getId())).toList();
    }

    public Optional<Placement> placement(Device device) {
        return Optional.ofNullable(placements.get(device));
    }

    public Optional<DeviceType> type(Device device) {
        return device == null || device.getType() == null ? Optional.empty() : catalog.type(device.getType());
    }

    public DeviceSpec spec(Device device) {
        return type(device).map(DeviceType::spec).orElse(DeviceSpec.UNKNOWN);
    }

    public String typeName(Device device) {
        return type(device).map(t -> t.name(wording.locale())).orElse(device.getType());
    }

    /** Maker and model; empty for a generic type. */
    public String product(Device device) {
        DeviceSpec spec = spec(device);
        return (spec.maker() + ' ' + spec.model()).strip();
    }

    public String category(Device device) {
        return type(device).map(DeviceType::category).orElse(""); //$NON-NLS-1$
    }

    /** Such as {@code CAM03}, unique in the site. */
    public String number(Device device) {
        return numbers.getOrDefault(device, ""); //$NON-NLS-1$
    }

    /** Number and name. */
    public String title(Device device) {
        return number(device) + ' ' + device.getName();
    }

    /** Building, floor, room … from outside to inside; empty when not said. */
    public String area(Device device) {
        List<String> names = new ArrayList<>();
        for (Area area = device.getArea(); area != null; area = area.eContainer() instanceof Area outer ? outer : null) {
            names.add(0, area.getName());
        }
        return String.join(" / ", names); //$NON-NLS-1$
    }

    /** The floor that it is placed on, else its area; empty when neither is said. */
    public String where(Device device) {
        return placement(device).map(p -> ((Floor) p.eContainer()).getName()).orElse(area(device));
    }

    public static Device device(Port port) {
        return port.eContainer() instanceof Device device ? device : null;
    }

    public static Port other(Link link, Port port) {
        return link.getPorts().get(0) == port ? link.getPorts().get(1) : link.getPorts().get(0);
    }

    /** Links with two ends, in the order of the site, with their codes. */
    public Map<Link, String> links() {
        return codes;
    }

    /** Links that are cables. */
    public List<Link> cables() {
        return codes.keySet().stream().filter(l -> l.getMedium() != Medium.WIRELESS).toList();
    }

    /** What a link is called on labels: {@code C012}, {@code R003} for radio. */
    public String code(Link link) {
        return codes.getOrDefault(link, ""); //$NON-NLS-1$
    }

    public Optional<CableRoute> route(Link link) {
        return Optional.ofNullable(routes.get(link));
    }

    /** How long a cable is and how that is known. */
    public enum Origin {
        /** The design says so. */
        GIVEN,
        /** By the route on the plans. */
        ROUTED,
        /** By the straight line on the plans. */
        ESTIMATED,
        UNKNOWN
    }

    /** @param metres 0 when unknown */
    public record Length(double metres, Origin origin) {
    }

    /** By its route on the plans, else as given, else the estimate. */
    public Length length(Link link) {
        CableRoute route = routes.get(link);
        if (route != null && (route.kind() == CableRoute.Kind.ROUTED || route.kind() == CableRoute.Kind.MANUAL)) {
            return new Length(route.lengthMetres(), Origin.ROUTED);
        }
        if (link.getLengthMetres() > 0) {
            return new Length(link.getLengthMetres(), Origin.GIVEN);
        }
        return route == null ? new Length(0, Origin.UNKNOWN) : new Length(route.lengthMetres(), Origin.ESTIMATED);
    }

    /** Id in the table of cables: what the link names, else the usual one for its ports; empty when there is none. */
    public String cable(Link link) {
        if (link.getCable() != null && !link.getCable().isBlank()) {
            return link.getCable();
        }
        PortKind kind = link.getPorts().get(0).getKind();
        String usual = catalog.tables().get("tools").path("defaultCables").path(kind.getName()).asText(); //$NON-NLS-1$ //$NON-NLS-2$
        if (!usual.isEmpty()) {
            return usual;
        }
        for (Map.Entry<String, JsonNode> cable : catalog.tables().get("cables").path("cables").properties()) { //$NON-NLS-1$ //$NON-NLS-2$
            for (JsonNode served : cable.getValue().path("kinds")) { //$NON-NLS-1$
                if (served.asText().equals(kind.getName())) {
                    return cable.getKey();
                }
            }
        }
        return ""; //$NON-NLS-1$
    }

    /** Name of the cable, with a mark where it is only the usual one. */
    public String cableName(Link link) {
        String id = cable(link);
        JsonNode cable = catalog.tables().get("cables").path("cables").path(id); //$NON-NLS-1$ //$NON-NLS-2$
        if (id.isEmpty()) {
            return wording.of("medium", link.getMedium()); //$NON-NLS-1$
        }
        return cable.isMissingNode() ? id : wording.name(cable);
    }

    /** True when the design does not say which cable it is. */
    public boolean cableAssumed(Link link) {
        return link.getCable() == null || link.getCable().isBlank();
    }

    /** Address without prefix length of the first port that has one; empty for none. */
    public static String address(Device device) {
        return device.getPorts().stream().filter(p -> p.getAddress() != null && !p.getAddress().isBlank()).map(Port::getAddress).findFirst()
                .orElse(""); //$NON-NLS-1$
    }
}
