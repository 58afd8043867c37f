package org.headend.dataset.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/** Fills a folder wholly, or leaves it as it was. */
public final class NewFolder {

    private NewFolder() {
    }

    /**
     * What filling gave.
     *
     * @param keep false to take the content away all the same
     */
    public record Filled<T>(T result, boolean keep) {
    }

    /** Work that writes into the folder. */
    @FunctionalInterface
    public interface Filling<T> {
        Filled<T> fill() throws ProblemException;
    }

    /** When the filling fails, files and folders that the folder did not hold before are deleted, with the folder itself if it is new. */
    public static <T> T fill(Path folder, Filling<T> filling) throws ProblemException {
        boolean existed = Files.isDirectory(folder);
        Set<Path> before = existed ? content(folder) : Set.of();
        try {
            Filled<T> filled = filling.fill();
            if (!filled.keep()) {
                restore(folder, existed, before);
            }
            return filled.result();
        } catch (ProblemException | RuntimeException e) {
            try {
                restore(folder, existed, before);
            } catch (ProblemException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private static void restore(Path folder, boolean existed, Set<Path> before) throws ProblemException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path entry : content(folder)) {
            if (!before.contains(entry)) {
                delete(entry);
            }
        }
        if (!existed) {
            delete(folder);
        }
    }

    private static Set<Path> content(Path folder) throws ProblemException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.collect(Collectors.toSet());
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Deletes a file or a folder with everything in it; links are not followed. */
    public static void delete(Path root) throws ProblemException {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    /** {@code file.write} for a file or folder. */
    public static ProblemException unwritable(Path path, IOException e) {
        return new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                Messages.bind(Messages.file_write, e.getMessage()), Place.of(path), Messages.file_writeRemedy), e);
    }
}
