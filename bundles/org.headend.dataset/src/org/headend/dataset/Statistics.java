package org.headend.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Figures of a dataset.
 *
 * @param samples   number of pictures
 * @param annotated pictures with a sidecar
 * @param verified  pictures that a person confirmed
 * @param empty     annotated pictures without objects
 * @param objects   number of boxes
 * @param perClass  boxes by class name
 * @param perSplit  pictures by split; pictures without one are not counted
 * @param medianBoxSide median of √(box area), px; 0 without boxes
 * @param smallObjects  share of boxes under 32² px, COCO's “small”, 0…1
 * @param imbalance largest class count divided by the smallest; 0 without boxes
 */
public record Statistics(int samples, int annotated, int verified, int empty, int objects,
        Map<String, Integer> perClass, Map<Split, Integer> perSplit, double medianBoxSide, double smallObjects,
        double imbalance) {
    private static final double SMALL_AREA = 32 * 32;

    public static Statistics of(List<Sample> samples, Map<String, Split> splits) {
        Map<String, Integer> perClass = new TreeMap<>();
        Map<Split, Integer> perSplit = new EnumMap<>(Split.class);
        List<Double> sides = new ArrayList<>();
        int annotated = 0;
        int verified = 0;
        int empty = 0;
        int small = 0;
        for (Sample sample : samples) {
            annotated += sample.annotated() ? 1 : 0;
            verified += sample.verified() ? 1 : 0;
            empty += sample.annotated() && sample.annotations().isEmpty() ? 1 : 0;
            Split split = splits.get(sample.id());
            if (split != null) {
                perSplit.merge(split, 1, Integer::sum);
            }
            for (Annotation annotation : sample.annotations()) {
                perClass.merge(annotation.label(), 1, Integer::sum);
                sides.add(Math.sqrt(annotation.box().area()));
                small += annotation.box().area() < SMALL_AREA ? 1 : 0;
            }
        }
        Collections.sort(sides);
        double median = sides.isEmpty() ? 0 : sides.get(sides.size() / 2);
        double imbalance = perClass.isEmpty() ? 0
                : (double) Collections.max(perClass.values()) / Collections.min(perClass.values());
        return new Statistics(samples.size(), annotated, verified, empty, sides.size(), perClass, perSplit, median,
                sides.isEmpty() ? 0 : (double) small / sides.size(), imbalance);
    }

    public ObjectNode toJson() {
        ObjectNode json = JsonFile.mapper().createObjectNode();
        json.put("samples", samples).put("annotated", annotated).put("verified", verified).put("empty", empty) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .put("objects", objects); //$NON-NLS-1$
        ObjectNode classes = json.putObject("perClass"); //$NON-NLS-1$
        perClass.forEach(classes::put);
        ObjectNode splits = json.putObject("perSplit"); //$NON-NLS-1$
        perSplit.forEach((split, count) -> splits.put(split.id(), count));
        return json.put("medianBoxSide", medianBoxSide).put("smallObjects", smallObjects).put("imbalance", imbalance); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
