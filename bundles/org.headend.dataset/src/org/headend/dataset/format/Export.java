package org.headend.dataset.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.headend.core.io.AtomicFile;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.NewFolder;

/**
 * What a writer writes.
 *
 * @param samplesFolder where the pictures are
 * @param samples       readable samples, sorted by id
 * @param classes       class names in order
 * @param splits        split by sample id; samples without one count as train
 * @param names         file name without folders by sample id, see {@link #name}
 * @param target        empty folder
 */
public record Export(Path samplesFolder, List<Sample> samples, List<String> classes, Map<String, Split> splits,
        Map<String, String> names, Path target) {

    static Export of(Path samplesFolder, List<Sample> samples, List<String> classes, Map<String, Split> splits,
            Path target) {
        return new Export(samplesFolder, samples, classes, splits, flatNames(samples), target);
    }

    private static Map<String, String> flatNames(List<Sample> samples) {
        Map<String, String> names = new HashMap<>();
        Set<String> stems = new HashSet<>();
        for (Sample sample : samples) {
            String flat = sample.id().replace('/', '_');
            String stem = Pictures.stem(flat);
            String extension = flat.substring(stem.length());
            String unique = stem;
            for (int i = 2; !stems.add(unique.toLowerCase(Locale.ROOT)); i++) {
                unique = stem + '_' + i;
            }
            names.put(sample.id(), unique + extension);
        }
        return names;
    }

    Split splitOf(Sample sample) {
        return splits.getOrDefault(sample.id(), Split.TRAIN);
    }

    /**
     * Name of the sample's picture without folders: {@code a/b.jpg} becomes {@code a_b.jpg}. No two base names are
     * equal, because formats pair a picture with its annotation file by them.
     */
    public String name(Sample sample) {
        return names.get(sample.id());
    }

    /** Copies the picture of a sample to a name below the target. */
    void copyPicture(Sample sample, String name) throws ProblemException {
        Path to = target.resolve(name);
        try {
            Files.createDirectories(to.getParent());
            Files.copy(samplesFolder.resolve(sample.id()), to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(to, e);
        }
    }

    void writeText(String name, CharSequence text) throws ProblemException {
        Path to = target.resolve(name);
        try {
            AtomicFile.write(to, text.toString());
        } catch (IOException e) {
            throw unwritable(to, e);
        }
    }

    static ProblemException unwritable(Path path, IOException e) {
        return NewFolder.unwritable(path, e);
    }
}
