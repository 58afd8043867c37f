package org.headend.design.floor;

import java.util.List;

import org.headend.core.json.JsonFile;
import org.headend.coverage.ZoneCoverage;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The evaluation of a floor as data for other programs. Areas in m², lengths in m, unknown numbers are left out. */
public final class FloorData {

    private FloorData() {
    }

    /** The floor with its devices and the results for its zones. */
    public static ObjectNode of(FloorPlan plan, List<NeedResult> results) {
        ObjectNode floor = JsonFile.mapper().createObjectNode().put("id", plan.floor().getId()).put("name", plan.name()); //$NON-NLS-1$ //$NON-NLS-2$
        ArrayNode cameras = floor.putArray("cameras"); //$NON-NLS-1$
        plan.cameras().forEach(c -> camera(plan, c, cameras.addObject()));
        ArrayNode needs = floor.putArray("needs"); //$NON-NLS-1$
        results.forEach(r -> need(r, needs.addObject()));
        return floor;
    }

    private static void camera(FloorPlan plan, CameraView camera, ObjectNode node) {
        node.put("device", camera.placement().getDevice().getId()).put("name", camera.name()); //$NON-NLS-1$ //$NON-NLS-2$
        if (camera.isKnown()) {
            var seen = camera.camera();
            node.put("x", seen.pose().x()).put("y", seen.pose().y()).put("height", seen.pose().height()).put("pan", seen.pose().pan()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    .put("tilt", seen.pose().tilt()).put("focalLength", camera.setup().focal()).put("stream", camera.setup().stream().label()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("horizontalDegrees", seen.lens().horizontalDegrees()).put("verticalDegrees", seen.lens().verticalDegrees()) //$NON-NLS-1$ //$NON-NLS-2$
                    .put("range", seen.range()).put("blindMetres", seen.reach(0).from()).put("groundArea", plan.coverage(camera, 0).visible().getArea()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            ObjectNode levels = node.putObject("levels"); //$NON-NLS-1$
            plan.numbers().editions().forEach(edition -> {
                ObjectNode distances = levels.putObject(edition);
                plan.numbers().levels(edition).forEach(l -> distances.put(l.name(), seen.lens().distance(l.pixelsPerMetre())));
            });
        }
        camera.missing().forEach(node.withArray("missing")::add); //$NON-NLS-1$
    }

    private static void need(NeedResult result, ObjectNode node) {
        node.put("zone", result.zone().zone().getId()).put("zoneName", result.zone().name()).put("task", result.need().task().getName()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("status", result.status().name()).put("summary", result.summary()); //$NON-NLS-1$ //$NON-NLS-2$
        if (!result.need().model().isBlank()) {
            node.put("model", result.need().model()); //$NON-NLS-1$
        }
        number(node, "percent", result.percent()); //$NON-NLS-1$
        node.put("neededPercent", result.need().percent()); //$NON-NLS-1$
        number(node, "reached", result.reached()); //$NON-NLS-1$
        number(node, "worst", result.worst()); //$NON-NLS-1$
        number(node, "needed", result.wanted()); //$NON-NLS-1$
        ZoneCoverage coverage = result.coverage();
        if (coverage != null) {
            node.put("area", coverage.zone().getArea()).put("blindArea", coverage.blind().getArea()).put("twicePercent", coverage.twicePercent()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            polygons(coverage.remainder(), node.putArray("remainder")); //$NON-NLS-1$
        }
        result.causes().forEach((cause, share) -> node.withObject("/causes").put(cause.name(), share)); //$NON-NLS-1$
        result.contributions().forEach(c -> node.withArray("contributions").addObject().put("device", c.placement().getDevice().getId()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("percent", c.percent())); //$NON-NLS-1$
        if (result.requirement() != null) {
            if (result.requirement().exposure() > 0) {
                node.put("longestExposureSeconds", result.requirement().exposure()); //$NON-NLS-1$
            }
            result.requirement().facts().forEach(f -> node.withArray("derivation").addObject().put("label", f.label()).put("value", f.value()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("source", f.source().name())); //$NON-NLS-1$
        }
        result.notes().forEach(node.withArray("notes")::add); //$NON-NLS-1$
        result.missing().forEach(node.withArray("missing")::add); //$NON-NLS-1$
        result.advice().forEach(a -> advice(a, node.withArray("advice").addObject())); //$NON-NLS-1$
    }

    private static void advice(Advice advice, ObjectNode node) {
        node.put("text", advice.sentence()).put("before", advice.before()).put("after", advice.after()).put("satisfied", advice.satisfied()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .put("effort", advice.effort()); //$NON-NLS-1$
        Change change = advice.change();
        if (change != null) {
            ObjectNode set = node.putObject("change").put("device", change.placement().getDevice().getId()); //$NON-NLS-1$ //$NON-NLS-2$
            Object[] values = { change.focal(), change.pan(), change.tilt(), change.height(), change.x(), change.y() };
            String[] names = { "focalLength", "pan", "tilt", "height", "x", "y" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            for (int i = 0; i < names.length; i++) {
                if (values[i] instanceof Double value) {
                    set.put(names[i], value);
                }
            }
            if (change.stream() != null) {
                set.put("stream", change.stream().id()); //$NON-NLS-1$
            }
        }
    }

    private static void polygons(Geometry area, ArrayNode polygons) {
        for (int i = 0; i < area.getNumGeometries(); i++) {
            ArrayNode corners = polygons.addArray();
            for (Coordinate corner : area.getGeometryN(i).getCoordinates()) {
                corners.addArray().add(Math.round(corner.x * 1000) / 1000.0).add(Math.round(corner.y * 1000) / 1000.0);
            }
        }
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        }
    }
}
