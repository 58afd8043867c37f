package org.headend.design.cabling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.headend.design.site.Floor;

/** Floors that shafts of the same name connect, with everything that cables can follow on them. */
final class Storeys {
    private final RunGraph graph = new RunGraph();
    private final Map<Floor, FloorRuns> runs = new LinkedHashMap<>();
    private final CablingNumbers numbers;

    Storeys(List<Floor> floors, CablingNumbers numbers) {
        this.numbers = numbers;
        Map<String, List<Integer>> shafts = new HashMap<>();
        for (Floor floor : floors) {
            FloorRuns one = new FloorRuns(floor, numbers);
            one.build(graph);
            runs.put(floor, one);
            one.risers().forEach((name, node) -> shafts.computeIfAbsent(name, n -> new ArrayList<>()).add(node));
        }
        for (List<Integer> shaft : shafts.values()) {
            shaft.sort(Comparator.comparingDouble(this::altitude));
            for (int i = 1; i < shaft.size(); i++) {
                graph.connect(shaft.get(i - 1), shaft.get(i), altitude(shaft.get(i)) - altitude(shaft.get(i - 1)), Run.OPEN, numbers);
            }
        }
    }

    private double altitude(int node) {
        return numbers.elevation(graph.floor(node)) + graph.height(node);
    }

    RunGraph graph() {
        return graph;
    }

    FloorRuns runs(Floor floor) {
        return runs.get(floor);
    }

    /** The floors of a site in parts that no shaft connects. */
    static List<List<Floor>> parts(List<Floor> floors) {
        List<List<Floor>> parts = new ArrayList<>();
        Map<String, List<Floor>> byShaft = new HashMap<>();
        for (Floor floor : floors) {
            List<Floor> part = new ArrayList<>(List.of(floor));
            floor.getRisers().forEach(riser -> {
                String name = riser.getName() == null ? "" : riser.getName().strip(); //$NON-NLS-1$
                List<Floor> other = byShaft.get(name);
                if (other != null && other != part && !part.containsAll(other)) {
                    part.addAll(0, other);
                    parts.remove(other);
                }
                byShaft.put(name, part);
            });
            byShaft.replaceAll((name, old) -> part.containsAll(old) ? part : old);
            parts.add(part);
        }
        return parts;
    }

    /** Equal for floors on which cables can run in the same way. */
    static String fingerprint(List<Floor> floors) {
        StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
        for (Floor floor : floors) {
            text.add(System.identityHashCode(floor) + " " + floor.getLevel() + ' ' + floor.getElevation() + ' ' + floor.getCeiling()); //$NON-NLS-1$
            floor.getWalls().forEach(w -> {
                text.add(w.getPoints() + ' ' + w.getThickness());
                w.getOpenings().forEach(o -> text.add(o.getKind().getName() + o.getOffset() + ' ' + o.getWidth()));
            });
            floor.getTrays().forEach(t -> text.add(t.getPoints() + " t " + t.getHeight())); //$NON-NLS-1$
            floor.getRisers().forEach(r -> text.add(r.getName() + " r " + r.getX() + ' ' + r.getY())); //$NON-NLS-1$
        }
        return text.toString();
    }
}
