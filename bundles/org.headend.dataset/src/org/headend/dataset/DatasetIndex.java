package org.headend.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.internal.Messages;
import org.headend.media.Picture;

/**
 * What is in a dataset at one moment. The cache file {@code .index/samples.tsv} holds one line per sample with
 * the sizes and times of its files; a line is used as long as those are unchanged, and may be lost at any time.
 *
 * @param samples  sorted by id
 * @param problems one for each file that cannot be read
 */
public record DatasetIndex(List<Sample> samples, List<Problem> problems) {
    private static final String HEADER = "headend-index 2"; //$NON-NLS-1$

    public DatasetIndex {
        samples = List.copyOf(samples);
        problems = List.copyOf(problems);
    }

    static DatasetIndex refresh(Dataset dataset, IProgressMonitor monitor) throws ProblemException {
        Path cacheFile = dataset.folder().resolve(".index").resolve("samples.tsv"); //$NON-NLS-1$ //$NON-NLS-2$
        Map<String, String> cache = readCache(cacheFile);
        SampleFiles files = SampleFiles.of(dataset.samplesFolder());
        SubMonitor progress = SubMonitor.convert(monitor, Messages.dataset_indexing, Math.max(1, files.pictures.size()));
        List<Sample> samples = new ArrayList<>(files.pictures.size());
        List<Problem> problems = new ArrayList<>();
        Map<String, String> labels = new HashMap<>();
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        boolean changed = cache.size() != files.pictures.size();
        for (Map.Entry<String, String> entry : files.pictures.entrySet()) {
            progress.checkCanceled();
            progress.worked(1);
            String id = entry.getKey();
            String stamp = entry.getValue() + ';' + files.sidecars.getOrDefault(id + Sidecar.SUFFIX, "-"); //$NON-NLS-1$
            String line = cache.get(id);
            Sample sample = line != null && line.startsWith(stamp + '\t') ? parse(id, line, labels) : null;
            if (sample == null) {
                changed = true;
                sample = read(dataset, id, problems);
            }
            samples.add(sample);
            if (sample.width() > 0 && id.indexOf('\t') < 0 && id.indexOf('\n') < 0) {
                lines.append(id).append('\t').append(stamp).append('\t');
                append(lines, sample);
            }
        }
        if (changed) {
            writeCache(cacheFile, lines);
        }
        return new DatasetIndex(samples, problems);
    }

    /**
     * This index after some samples have been looked at again: changed, gone or new. For a few samples much quicker
     * than {@link Dataset#index}; the cache is not written.
     */
    public DatasetIndex updated(Dataset dataset, Collection<String> ids) throws ProblemException {
        Set<String> affected = new TreeSet<>(ids);
        Set<String> places = new HashSet<>();
        List<Sample> fresh = new ArrayList<>();
        List<Problem> freshProblems = new ArrayList<>();
        for (String id : affected) {
            Path picture = dataset.picture(id);
            places.add(picture.toString());
            places.add(Sidecar.of(picture).toString());
            if (Picture.hasPictureName(picture) && Files.isRegularFile(picture)) {
                fresh.add(read(dataset, id, freshProblems));
            }
        }
        List<Sample> merged = new ArrayList<>(samples.size() + fresh.size());
        int next = 0;
        for (Sample sample : samples) {
            if (affected.contains(sample.id())) {
                continue;
            }
            while (next < fresh.size() && fresh.get(next).id().compareTo(sample.id()) < 0) {
                merged.add(fresh.get(next++));
            }
            merged.add(sample);
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        List<Problem> mergedProblems = new ArrayList<>(problems);
        mergedProblems.removeIf(p -> places.contains(p.place().resource()));
        mergedProblems.addAll(freshProblems);
        return new DatasetIndex(merged, mergedProblems);
    }

    private static Sample read(Dataset dataset, String id, List<Problem> problems) {
        Sample bare = Sample.of(id, 0, 0);
        try {
            Picture picture = Picture.of(dataset.picture(id));
            bare = Sample.of(id, picture.width(), picture.height());
            return Sidecar.read(picture.file(), bare);
        } catch (ProblemException e) {
            problems.add(e.problem());
            return Sample.of(id, 0, 0);
        }
    }

    /** Size and time of every picture and sidecar, by name relative to the samples folder. */
    private record SampleFiles(TreeMap<String, String> pictures, Map<String, String> sidecars) {

        static SampleFiles of(Path root) throws ProblemException {
            SampleFiles found = new SampleFiles(new TreeMap<>(), new HashMap<>());
            if (!Files.isDirectory(root)) {
                return found;
            }
            try {
                Files.walkFileTree(root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String id = root.relativize(file).toString().replace('\\', '/');
                        String stamp = attributes.size() + "," + attributes.lastModifiedTime().toMillis(); //$NON-NLS-1$
                        if (Picture.hasPictureName(file)) {
                            found.pictures.put(id, stamp);
                        } else if (id.endsWith(Sidecar.SUFFIX)) {
                            found.sidecars.put(id, stamp);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw Dataset.unwritable(root, e);
            }
            return found;
        }
    }

    private static Map<String, String> readCache(Path file) {
        Map<String, String> cache = new HashMap<>();
        if (!Files.exists(file)) {
            return cache;
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            if (HEADER.equals(reader.readLine())) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) {
                        cache.put(line.substring(0, tab), line.substring(tab + 1));
                    }
                }
            }
        } catch (IOException e) {
            cache.clear(); // a cache: read everything again
        }
        return cache;
    }

    private static void writeCache(Path file, StringBuilder lines) {
        try {
            AtomicFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // read-only media: works without a cache, only slower
        }
    }

    private static void append(StringBuilder out, Sample sample) {
        out.append(sample.width()).append('\t').append(sample.height()).append('\t')
                .append(sample.verified() ? 'v' : sample.annotated() ? 'a' : '-');
        for (Annotation annotation : sample.annotations()) {
            int flags = annotation.flags().stream().mapToInt(f -> 1 << f.ordinal()).sum();
            out.append('\t').append(annotation.box().x()).append(' ').append(annotation.box().y()).append(' ')
                    .append(annotation.box().width()).append(' ').append(annotation.box().height()).append(' ')
                    .append(flags).append(' ').append(annotation.label().replace('\t', ' ').replace('\n', ' '));
            if (!annotation.other().isEmpty()) {
                out.append('\t').append(annotation.other()); // JSON in one line holds no raw tab
            }
        }
        out.append('\n');
    }

    /**
     * Null when the line is damaged.
     *
     * @param labels one object for each label, so that a million boxes do not hold a million strings
     */
    private static Sample parse(String id, String line, Map<String, String> labels) {
        String[] parts = line.split("\t"); //$NON-NLS-1$
        try {
            List<Annotation> annotations = new ArrayList<>(parts.length);
            for (int i = 4; i < parts.length; i++) {
                if (parts[i].startsWith("{")) { //$NON-NLS-1$
                    annotations.add(annotations.removeLast().withOther(parts[i]));
                    continue;
                }
                String[] f = parts[i].split(" ", 6); //$NON-NLS-1$
                annotations.add(new Annotation(labels.computeIfAbsent(f[5], l -> l), new BoundingBox(Double.parseDouble(f[0]), Double.parseDouble(f[1]),
                        Double.parseDouble(f[2]), Double.parseDouble(f[3])), flags(Integer.parseInt(f[4]))));
            }
            boolean verified = parts[3].equals("v"); //$NON-NLS-1$
            return new Sample(id, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), verified,
                    verified || parts[3].equals("a"), annotations); //$NON-NLS-1$
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | NoSuchElementException e) {
            return null;
        }
    }

    private static Set<Flag> flags(int bits) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            if ((bits & 1 << flag.ordinal()) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }
}
