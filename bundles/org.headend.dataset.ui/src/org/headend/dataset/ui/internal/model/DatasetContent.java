package org.headend.dataset.ui.internal.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.Dataset;
import org.headend.dataset.DatasetIndex;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.ui.internal.Messages;

/**
 * What a dataset holds at one moment.
 *
 * @param classes  in the dataset's order
 * @param splits   by sample id
 * @param problems first problem of each sample that has one
 * @param counts   boxes by label, also of labels that are not in the class list
 */
public record DatasetContent(Dataset dataset, DatasetIndex index, List<LabelClass> classes, Map<String, Split> splits,
        Map<String, Problem> problems, Map<String, Integer> counts) {

    /** Reads everything; unchanged files come from the dataset's cache. */
    static DatasetContent load(Path folder, IProgressMonitor monitor) throws ProblemException {
        Dataset dataset = Dataset.open(folder);
        return of(dataset, dataset.index(monitor));
    }

    /** Looks at some samples, the classes and the splits again. */
    DatasetContent updated(Collection<String> ids) throws ProblemException {
        return of(dataset, ids.isEmpty() ? index : index.updated(dataset, ids));
    }

    private static DatasetContent of(Dataset dataset, DatasetIndex index) throws ProblemException {
        List<LabelClass> classes = dataset.classes();
        Set<String> known = new HashSet<>();
        classes.forEach(c -> known.add(c.name()));
        Map<String, Problem> problems = new HashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        classes.forEach(c -> counts.put(c.name(), 0));
        for (Sample sample : index.samples()) {
            for (Annotation annotation : sample.annotations()) {
                counts.merge(annotation.label(), 1, Integer::sum);
                if (!known.contains(annotation.label())) {
                    problems.computeIfAbsent(sample.id(), id -> unknownClass(dataset, id, annotation.label()));
                }
            }
        }
        for (Problem problem : index.problems()) {
            Path file = Path.of(problem.place().resource());
            if (file.startsWith(dataset.samplesFolder())) {
                String path = dataset.samplesFolder().relativize(file).toString().replace('\\', '/');
                problems.put(DatasetFolders.sampleOf(path), problem);
            }
        }
        return new DatasetContent(dataset, index, classes, dataset.splits(), problems, counts);
    }

    private static Problem unknownClass(Dataset dataset, String id, String label) {
        return Problem.warning("class.unknown", NLS.bind(Messages.problem_unknownClass, label), //$NON-NLS-1$
                Place.of(dataset.samplesFolder().resolve(id)), Messages.problem_unknownClassRemedy);
    }

    public List<Sample> samples() {
        return index.samples();
    }

    public Optional<Split> split(Sample sample) {
        return Optional.ofNullable(splits.get(sample.id()));
    }
}
