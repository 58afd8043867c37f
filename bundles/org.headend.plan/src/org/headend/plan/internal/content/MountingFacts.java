package org.headend.plan.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.headend.design.drafting.Polyline;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Mount;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.Wall;
import org.headend.plan.internal.PlanData;
import org.headend.plan.internal.Wording;

import com.fasterxml.jackson.databind.JsonNode;

/** What follows from where a device is mounted: distances to walls, fasteners, tools, steps. */
public final class MountingFacts {
    private static final double PARALLEL = 30;

    private final PlanData data;
    private final Placement placement;
    private final Wording words;
    private final JsonNode table;

    public MountingFacts(PlanData data, Placement placement) {
        this.data = data;
        this.placement = placement;
        words = data.wording();
        table = data.catalog().tables().get("tools"); //$NON-NLS-1$
    }

    /**
     * Distance to the face of a wall.
     *
     * @param foot     on the line of the wall
     * @param distance from its face, m; 0 on it or inside
     */
    public record WallDistance(Wall wall, Spot foot, double distance, double degrees) {
    }

    /** To the nearest wall and to the nearest that runs in another direction; at most two. */
    public List<WallDistance> walls() {
        Floor floor = (Floor) placement.eContainer();
        Spot at = new Spot(placement.getX(), placement.getY());
        List<WallDistance> all = new ArrayList<>();
        for (Wall wall : floor.getWalls()) {
            List<Spot> corners = Polyline.parse(wall.getPoints()).corners();
            for (int i = 1; i < corners.size(); i++) {
                Spot a = corners.get(i - 1);
                Spot b = corners.get(i);
                Polyline.Foot foot = new Polyline(List.of(a, b)).nearest(at);
                if (foot != null && a.distance(b) > 0.05 && perpendicular(a, b, at)) {
                    all.add(new WallDistance(wall, foot.spot(), Math.max(0, foot.distance() - wall.getThickness() / 2), a.direction(b)));
                }
            }
        }
        all.sort(Comparator.comparingDouble(WallDistance::distance));
        List<WallDistance> two = new ArrayList<>();
        for (WallDistance one : all) {
            if (two.isEmpty() || two.size() == 1 && turned(two.get(0).degrees(), one.degrees()) > PARALLEL) {
                two.add(one);
            }
        }
        return two;
    }

    /** A tape measure can be held square to the wall. */
    private static boolean perpendicular(Spot a, Spot b, Spot p) {
        double t = ((p.x() - a.x()) * (b.x() - a.x()) + (p.y() - a.y()) * (b.y() - a.y())) / Math.pow(a.distance(b), 2);
        return t >= -0.001 && t <= 1.001;
    }

    private static double turned(double a, double b) {
        double d = Math.abs(a - b) % 180;
        return Math.min(d, 180 - d);
    }

    /** Name of the material that is drilled; the ceiling’s for what hangs there. */
    public String material() {
        List<WallDistance> walls = walls();
        return placement.getMount() == Mount.WALL && !walls.isEmpty() ? walls.get(0).wall().getMaterial().getName()
                : table.path("ceilingMaterial").asText(); //$NON-NLS-1$
    }

    private JsonNode mount() {
        return table.path("mounts").path(placement.getMount().getName()); //$NON-NLS-1$
    }

    /** Entry of the table of materials. */
    public JsonNode fastener() {
        return table.path("materials").path(material()).path("fastener"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Bracket and fasteners with their numbers; unknown where nobody said how it is mounted. */
    public String fixings() {
        if (placement.getMount() == Mount.UNSET) {
            return words.text("mounting.mountUnknown"); //$NON-NLS-1$
        }
        List<String> parts = new ArrayList<>();
        if (mount().has("bracket")) { //$NON-NLS-1$
            parts.add(words.name(mount().path("bracket"))); //$NON-NLS-1$
        }
        if (mount().path("fasteners").asInt() > 0) { //$NON-NLS-1$
            parts.add(mount().path("fasteners").asInt() + " × " + words.name(fastener())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return parts.isEmpty() ? "–" : String.join(words.text("list.separator"), parts); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Names of the tools to bring. */
    public String tools() {
        Set<String> ids = new LinkedHashSet<>();
        mount().path("tools").forEach(t -> ids.add(t.asText())); //$NON-NLS-1$
        if (mount().path("fasteners").asInt() > 0) { //$NON-NLS-1$
            table.path("materials").path(material()).path("tools").forEach(t -> ids.add(t.asText())); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Device device = placement.getDevice();
        for (Port port : device.getPorts()) {
            if (!port.getLinks().isEmpty()) {
                table.path("portTools").path(port.getKind().getName()).forEach(t -> ids.add(t.asText())); //$NON-NLS-1$
            }
        }
        table.path("categoryTools").path(data.category(device).replaceFirst("-.*", "")).forEach(t -> ids.add(t.asText())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        table.path("alwaysTools").forEach(t -> ids.add(t.asText())); //$NON-NLS-1$
        List<String> names = ids.stream().map(id -> table.path("tools").path(id)).filter(t -> !t.isMissingNode()).map(words::name).toList(); //$NON-NLS-1$
        return String.join(words.text("list.separator"), names); //$NON-NLS-1$
    }

    /** What to do in order. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        String height = placement.getHeight() > 0 ? Wording.metres(placement.getHeight()) : words.text("unknown"); //$NON-NLS-1$
        JsonNode named = mount().path("steps"); //$NON-NLS-1$
        List<String> keys = new ArrayList<>();
        named.forEach(k -> keys.add(k.asText()));
        if (keys.isEmpty()) {
            keys.addAll(List.of("mount", "cable", "photo")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        for (String key : keys) {
            switch (key) {
                case "aim" -> { //$NON-NLS-1$
                    if (data.category(placement.getDevice()).startsWith("camera")) { //$NON-NLS-1$
                        steps.add(words.text("step.aim", Wording.degrees(placement.getPan()), Wording.degrees(placement.getTilt()), //$NON-NLS-1$
                                Wording.degrees(placement.getRoll())));
                        steps.add(words.text("step.picture")); //$NON-NLS-1$
                    }
                }
                case "cable" -> steps.addAll(cables()); //$NON-NLS-1$
                default -> steps.add(words.text("step." + key, height, place(), //$NON-NLS-1$
                        mount().path("fasteners").asInt() + " × " + (fastener().isMissingNode() ? "" : words.name(fastener())))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        }
        return steps;
    }

    private List<String> cables() {
        List<String> steps = new ArrayList<>();
        for (Port port : placement.getDevice().getPorts()) {
            for (Link link : port.getLinks()) {
                if (data.links().containsKey(link) && data.cables().contains(link)) {
                    Port other = PlanData.other(link, port);
                    steps.add(words.text("step.cable", data.code(link), port.getName(), data.title(PlanData.device(other)), other.getName())); //$NON-NLS-1$
                }
            }
        }
        return steps;
    }

    /** Such as {@code 1.20 m and 3.05 m from the walls, x 4.00 m, y 6.00 m}. */
    public String place() {
        List<WallDistance> walls = walls();
        String xy = words.text("mounting.xy", Wording.metres(placement.getX()), Wording.metres(placement.getY())); //$NON-NLS-1$
        return switch (walls.size()) {
            case 0 -> xy;
            case 1 -> words.text("mounting.fromWall", Wording.metres(walls.get(0).distance()), xy); //$NON-NLS-1$
            default -> words.text("mounting.fromWalls", Wording.metres(walls.get(0).distance()), Wording.metres(walls.get(1).distance()), xy); //$NON-NLS-1$
        };
    }
}
