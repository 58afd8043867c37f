package org.headend.annotation.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.headend.dataset.Dataset;

/**
 * A picture that is a sample of a dataset.
 *
 * @param dataset folder of the dataset
 * @param id      of the sample
 */
record SampleFile(Path dataset, String id) {

    /** Empty for a picture that lies elsewhere. */
    static Optional<SampleFile> of(Path picture) {
        Path file = picture.toAbsolutePath().normalize();
        for (Path at = file.getParent(); at != null && at.getParent() != null; at = at.getParent()) {
            if (at.endsWith(Dataset.SAMPLES) && Dataset.isDataset(at.getParent())) {
                return Optional.of(new SampleFile(at.getParent(), at.relativize(file).toString().replace('\\', '/')));
            }
        }
        return Optional.empty();
    }
}
