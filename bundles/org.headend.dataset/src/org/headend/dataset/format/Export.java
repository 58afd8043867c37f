package org.headend.dataset.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.Messages;

/**
 * What a writer writes.
 *
 * @param samplesFolder where the pictures are
 * @param samples       readable samples, sorted by id
 * @param classes       class names in order
 * @param splits        split by sample id; samples without one count as train
 * @param target        empty folder
 */
public record Export(Path samplesFolder, List<Sample> samples, List<String> classes, Map<String, Split> splits,
        Path target) {

    Split splitOf(Sample sample) {
        return splits.getOrDefault(sample.id(), Split.TRAIN);
    }

    /** Name of the sample's picture without folders: {@code a/b.jpg} becomes {@code a_b.jpg}. */
    static String flatName(Sample sample) {
        return sample.id().replace('/', '_');
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
        return new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                Messages.bind(Messages.file_write, e.getMessage()), Place.of(path), Messages.file_writeRemedy), e);
    }
}
