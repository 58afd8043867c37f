package org.headend.dataset.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.headend.core.problem.ProblemException;
import org.headend.dataset.Dataset;

/** Pictures that come into a dataset under free names, and how to take them out again when the work fails. */
final class Copies {
    private final Dataset dataset;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> nextNumbers = new HashMap<>();

    Copies(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Copies a picture and returns its sample id. */
    String add(Path picture) throws ProblemException {
        Path samples = dataset.samplesFolder();
        String name = picture.getFileName().toString();
        String stem = Pictures.stem(name);
        Path target = samples.resolve(name);
        for (int i = nextNumbers.getOrDefault(name, 2); Files.exists(target); i++) {
            target = samples.resolve(stem + '_' + i + name.substring(stem.length()));
            nextNumbers.put(name, i + 1);
        }
        String id = target.getFileName().toString();
        ids.add(id); // before the copy: half of one is taken back as well
        try {
            Files.createDirectories(samples);
            Files.copy(picture, target);
        } catch (IOException e) {
            throw Export.unwritable(target, e);
        }
        return id;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    /** Deletes every copy and its sidecar; what cannot be deleted is added to {@code cause}. */
    void takeBack(Throwable cause) {
        for (String id : ids) {
            try {
                dataset.delete(id);
            } catch (ProblemException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
