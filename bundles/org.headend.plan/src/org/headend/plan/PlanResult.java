package org.headend.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was written.
 *
 * @param folder the target
 * @param files  all files, the package first
 * @param notes  translated sentences about what is missing or had to be assumed
 */
public record PlanResult(Path folder, List<Path> files, List<String> notes) {

    public PlanResult {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** The file to open first. */
    public Optional<Path> main() {
        return files.stream().findFirst();
    }
}
