package org.headend.dataset.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.Messages;

/**
 * Takes what a reader finds: writes it into a dataset as it comes, so that memory does not grow with the source, or
 * without a dataset only counts it.
 */
final class Collector implements DatasetFormat.Sink {
    private final Dataset dataset;
    private final Copies copies;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Map<String, Integer> perClass = new TreeMap<>();
    private final Map<String, Split> splits = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final Map<Path, String> ids = new HashMap<>();
    private int objects;

    /** @param dataset null to count only */
    Collector(Dataset dataset) {
        this.dataset = dataset;
        this.copies = dataset == null ? null : new Copies(dataset);
    }

    @Override
    public void classes(List<String> names) {
        declared.addAll(names);
    }

    @Override
    public void sample(Path picture, Sample sample, String split) throws ProblemException {
        List<Annotation> inside = inside(picture, sample);
        String id = ids.get(picture);
        boolean known = id != null;
        if (!known) {
            id = copies == null ? picture.toString() : copies.add(picture);
            ids.put(picture, id);
        }
        if (dataset != null) {
            List<Annotation> annotations = new ArrayList<>();
            if (known) { // a second record for one picture adds to the first
                annotations.addAll(dataset.sample(id).annotations());
            }
            annotations.addAll(inside);
            dataset.write(new Sample(id, sample.width(), sample.height(), sample.verified(), true, annotations));
        }
        objects += inside.size();
        inside.forEach(a -> perClass.merge(a.label(), 1, Integer::sum));
        String found = id;
        Split.byId(split).ifPresent(s -> splits.put(found, s));
    }

    /** Boxes cut at the picture's edges; those without any area in it are reported. */
    private List<Annotation> inside(Path picture, Sample sample) {
        List<Annotation> inside = new ArrayList<>();
        for (Annotation annotation : sample.annotations()) {
            BoundingBox box = annotation.box().clip(sample.width(), sample.height());
            if (box.area() > 0) {
                inside.add(annotation.withBox(box));
            } else {
                problem(Problem.warning("annotation.outside", //$NON-NLS-1$
                        Messages.bind(Messages.record_bad, annotation.label() + ' ' + annotation.box()),
                        Place.of(picture), Messages.record_badRemedy));
            }
        }
        return inside;
    }

    @Override
    public void problem(Problem problem) {
        if (reported.add(problem.toString())) {
            problems.add(problem);
        }
    }

    boolean foundNothing() {
        return ids.isEmpty() && problems.isEmpty();
    }

    /** Adds classes and splits, which makes the import complete. */
    Transfer.Result finish() throws ProblemException {
        Set<String> classes = new LinkedHashSet<>(declared);
        classes.addAll(perClass.keySet());
        dataset.addClasses(classes);
        if (!splits.isEmpty()) {
            Map<String, Split> all = new LinkedHashMap<>(dataset.splits());
            all.putAll(splits);
            dataset.setSplits(all);
        }
        return new Transfer.Result(ids.size(), objects, List.copyOf(problems));
    }

    Transfer.Preview preview(DatasetFormat format) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        declared.forEach(c -> counts.put(c, perClass.getOrDefault(c, 0)));
        new TreeSet<>(perClass.keySet()).forEach(c -> counts.put(c, perClass.get(c)));
        Map<Split, Integer> perSplit = new TreeMap<>();
        splits.values().forEach(s -> perSplit.merge(s, 1, Integer::sum));
        return new Transfer.Preview(format, ids.size(), objects, counts, perSplit, List.copyOf(problems));
    }

    /** Takes back what was written so far. */
    void takeBack(Throwable cause) {
        copies.takeBack(cause);
    }
}
