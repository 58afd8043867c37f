package org.headend.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.SafePath;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.internal.Messages;
import org.headend.dataset.internal.NewFolder;
import org.headend.media.Picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A folder {@code datasets/<name>}: {@value #FILE} with the classes, {@value #SPLITS} with the split,
 * {@value #SAMPLES} with pictures and their sidecars. Every change is written at once; the object holds no
 * annotations itself, so several may look at one folder.
 */
public final class Dataset {
    public static final String FILE = "dataset.json"; //$NON-NLS-1$
    public static final String SPLITS = "splits.json"; //$NON-NLS-1$
    public static final String SAMPLES = "samples"; //$NON-NLS-1$
    private static final int FORMAT_VERSION = 1;

    private final Path folder;

    private Dataset(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public static boolean isDataset(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    /** @throws ProblemException {@code dataset.missing} or what is wrong with the descriptor */
    public static Dataset open(Path folder) throws ProblemException {
        if (!isDataset(folder)) {
            throw new ProblemException(Problem.error("dataset.missing", Messages.dataset_missing, Place.of(folder), //$NON-NLS-1$
                    Messages.dataset_missingRemedy));
        }
        Dataset dataset = new Dataset(folder);
        dataset.classes();
        return dataset;
    }

    /** Creates an empty dataset; the folder may exist but must not be a dataset. */
    public static Dataset create(Path folder) throws ProblemException {
        if (isDataset(folder)) {
            throw new ProblemException(Problem.error("dataset.exists", Messages.dataset_exists, Place.of(folder), //$NON-NLS-1$
                    Messages.dataset_existsRemedy));
        }
        Dataset dataset = new Dataset(folder);
        ObjectNode json = JsonFile.newObject(FORMAT_VERSION).put("task", "object-detection"); //$NON-NLS-1$ //$NON-NLS-2$
        json.putArray("classes"); //$NON-NLS-1$
        JsonFile.write(dataset.folder.resolve(FILE), json);
        try {
            Files.createDirectories(dataset.samplesFolder());
        } catch (IOException e) {
            throw unwritable(dataset.samplesFolder(), e);
        }
        return dataset;
    }

    static ProblemException unwritable(Path path, IOException e) {
        return NewFolder.unwritable(path, e);
    }

    public Path folder() {
        return folder;
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public Path samplesFolder() {
        return folder.resolve(SAMPLES);
    }

    /** The picture of a sample. */
    public Path picture(String sampleId) throws ProblemException {
        return SafePath.resolve(samplesFolder(), sampleId);
    }

    /** Label classes in the order that networks are trained with. */
    public List<LabelClass> classes() throws ProblemException {
        List<LabelClass> classes = new ArrayList<>();
        for (JsonNode node : JsonFile.read(folder.resolve(FILE), FORMAT_VERSION).path("classes")) { //$NON-NLS-1$
            String name = node.path("name").asText(); //$NON-NLS-1$
            LabelClass fallback = LabelClass.of(name, classes.size());
            classes.add(new LabelClass(name, node.path("color").asText(fallback.color()))); //$NON-NLS-1$
        }
        return classes;
    }

    /** Replaces the class list; sidecars are not touched, see {@link #renameClass} and {@link #removeClass}. */
    public void setClasses(List<LabelClass> classes) throws ProblemException {
        Path file = folder.resolve(FILE);
        ObjectNode json = JsonFile.read(file, FORMAT_VERSION);
        ArrayNode array = json.putArray("classes"); //$NON-NLS-1$
        classes.forEach(c -> array.addObject().put("name", c.name()).put("color", c.color())); //$NON-NLS-1$ //$NON-NLS-2$
        JsonFile.write(file, json);
    }

    /** Adds those of {@code names} that are new, at the end. */
    public void addClasses(Iterable<String> names) throws ProblemException {
        List<LabelClass> classes = new ArrayList<>(classes());
        Set<String> known = classes.stream().map(LabelClass::name).collect(Collectors.toSet());
        boolean changed = false;
        for (String name : names) {
            if (known.add(name)) {
                classes.add(LabelClass.of(name, classes.size()));
                changed = true;
            }
        }
        if (changed) {
            setClasses(classes);
        }
    }

    /**
     * Renames a class in the list and in every sidecar; joining an existing class is allowed. When it fails or is
     * cancelled no sidecar is changed.
     */
    public void renameClass(String from, String to, IProgressMonitor monitor) throws ProblemException {
        relabel(from, to, monitor);
        List<LabelClass> classes = new ArrayList<>();
        boolean joined = classes().stream().anyMatch(c -> c.name().equals(to));
        for (LabelClass one : classes()) {
            if (!one.name().equals(from)) {
                classes.add(one);
            } else if (!joined) {
                classes.add(new LabelClass(to, one.color()));
            }
        }
        setClasses(classes);
    }

    /** Removes a class from the list and its objects from every sidecar. */
    public void removeClass(String name, IProgressMonitor monitor) throws ProblemException {
        relabel(name, null, monitor);
        setClasses(classes().stream().filter(c -> !c.name().equals(name)).toList());
    }

    private void relabel(String from, String to, IProgressMonitor monitor) throws ProblemException {
        List<Sample> affected = samples(null).stream()
                .filter(s -> s.annotations().stream().anyMatch(a -> a.label().equals(from))).toList();
        rewrite(affected, monitor, sample -> sample.with(sample.annotations().stream()
                .filter(a -> to != null || !a.label().equals(from))
                .map(a -> a.label().equals(from) ? a.withLabel(to) : a).toList()));
    }

    /**
     * Says of samples that a person has confirmed them, or takes that back. Samples that cannot be read are left out.
     * When it fails or is cancelled no sidecar is changed.
     *
     * @return those that changed, as they were before
     */
    public List<Sample> setVerified(Collection<String> sampleIds, boolean verified, IProgressMonitor monitor)
            throws ProblemException {
        Set<String> ids = Set.copyOf(sampleIds);
        List<Sample> affected = samples(null).stream()
                .filter(s -> ids.contains(s.id()) && s.width() > 0 && s.verified() != verified).toList();
        rewrite(affected, monitor, sample -> sample.withVerified(verified));
        return affected;
    }

    private void rewrite(List<Sample> samples, IProgressMonitor monitor, UnaryOperator<Sample> change)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.dataset_relabelling, Math.max(1, samples.size()));
        List<Sample> before = new ArrayList<>();
        try {
            for (Sample sample : samples) {
                progress.checkCanceled();
                progress.worked(1);
                before.add(sample);
                write(change.apply(sample));
            }
        } catch (ProblemException | RuntimeException e) {
            for (Sample sample : before) {
                try {
                    write(sample);
                } catch (ProblemException left) {
                    e.addSuppressed(left);
                }
            }
            throw e;
        }
    }

    /** One sample, read from its files. */
    public Sample sample(String id) throws ProblemException {
        Path file = picture(id);
        Picture picture = Picture.of(file);
        return Sidecar.read(file, Sample.of(id, picture.width(), picture.height()));
    }

    /**
     * Writes the sidecar of a sample, whole or not at all. A sample that is not {@linkplain Sample#annotated()
     * annotated} loses its sidecar.
     */
    public void write(Sample sample) throws ProblemException {
        Sidecar.write(picture(sample.id()), sample);
    }

    /** Removes a picture and its sidecar. */
    public void delete(String sampleId) throws ProblemException {
        Path file = picture(sampleId);
        try {
            Files.deleteIfExists(Sidecar.of(file));
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * All samples, sorted by id. Unchanged files are not read again: sizes and annotations come from the cache
     * {@code .index/}. Samples that cannot be read have size 0 and no annotations; see {@link #index}.
     */
    public List<Sample> samples(IProgressMonitor monitor) throws ProblemException {
        return index(monitor).samples();
    }

    /** All samples and what is wrong with some of them. */
    public DatasetIndex index(IProgressMonitor monitor) throws ProblemException {
        return DatasetIndex.refresh(this, monitor);
    }

    /** The split of each sample that has one. */
    public Map<String, Split> splits() throws ProblemException {
        Map<String, Split> splits = new LinkedHashMap<>();
        Path file = folder.resolve(SPLITS);
        if (Files.exists(file)) {
            for (Map.Entry<String, JsonNode> entry : JsonFile.read(file, FORMAT_VERSION).path("samples").properties()) { //$NON-NLS-1$
                Split.byId(entry.getValue().asText()).ifPresent(s -> splits.put(entry.getKey(), s));
            }
        }
        return splits;
    }

    /** Puts samples into one part, or with null into none. */
    public void assign(Collection<String> sampleIds, Split split) throws ProblemException {
        Map<String, Split> splits = splits();
        for (String id : sampleIds) {
            if (split == null) {
                splits.remove(id);
            } else {
                splits.put(id, split);
            }
        }
        setSplits(splits);
    }

    public void setSplits(Map<String, Split> splits) throws ProblemException {
        Path file = folder.resolve(SPLITS);
        ObjectNode json = Files.exists(file) ? JsonFile.read(file, FORMAT_VERSION) : JsonFile.newObject(FORMAT_VERSION);
        ObjectNode samples = json.putObject("samples"); //$NON-NLS-1$
        new TreeMap<>(splits).forEach((id, split) -> samples.put(id, split.id()));
        JsonFile.write(file, json);
    }
}
