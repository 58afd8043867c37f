package org.headend.dataset.format;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.internal.Messages;
import org.headend.media.Picture;

/** All files below a folder, read once; finds a picture by what an annotation file says about it. */
public final class Pictures {
    private final List<Path> files;
    private final Map<String, Path> byPath = new HashMap<>();
    private final Map<String, List<String>> pathsByName = new HashMap<>();
    private final Map<String, Path> beside = new HashMap<>();
    private final Map<String, List<Path>> byStem = new HashMap<>();

    private Pictures(List<Path> files, Path root) {
        this.files = files;
        for (Path file : files) {
            if (Picture.hasPictureName(file)) {
                String name = file.getFileName().toString();
                String path = root.relativize(file).toString().replace('\\', '/');
                byPath.put(path, file);
                pathsByName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(path);
                beside.putIfAbsent(file.getParent() + "/" + stem(name), file); //$NON-NLS-1$
                byStem.computeIfAbsent(stem(name), n -> new ArrayList<>(1)).add(file);
            }
        }
    }

    /** Symbolic links are not followed, so nothing outside the folder is read. */
    public static Pictures below(Path root) throws ProblemException {
        TreeSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", //$NON-NLS-1$
                    Messages.bind(Messages.file_read, e.getMessage()), Place.of(root), Messages.file_readRemedy), e);
        }
        return new Pictures(List.copyOf(files), root);
    }

    /** Every regular file, sorted. */
    public List<Path> files() {
        return files;
    }

    /** Files whose name ends so, in lower case. */
    public List<Path> ending(String suffix) {
        return files.stream().filter(f -> f.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(suffix))
                .toList();
    }

    /** Every picture, sorted. */
    public List<Path> pictures() {
        return files.stream().filter(Picture::hasPictureName).toList();
    }

    public boolean isEmpty() {
        return byPath.isEmpty();
    }

    /**
     * By path relative to the root, or its end, or the bare file name. Empty when several pictures fit equally:
     * annotations of the wrong picture are worse than none.
     */
    public Optional<Path> find(String stated) {
        String path = stated.replace('\\', '/');
        Path exact = byPath.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> named = pathsByName.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of());
        List<String> ending = named.stream().filter(p -> p.endsWith('/' + path)).toList();
        return only(ending.isEmpty() ? named : ending).map(byPath::get);
    }

    /**
     * The picture that has the same base name as an annotation file: beside it, in Ultralytics' parallel folder
     * {@code images}, else the only one of that name anywhere.
     */
    public Optional<Path> pairOf(Path annotationFile) {
        String stem = stem(annotationFile.getFileName().toString());
        String folder = annotationFile.getParent().toString();
        Path near = beside.get(folder + '/' + stem);
        int at = folder.lastIndexOf("labels"); //$NON-NLS-1$
        if (near == null && at >= 0) {
            near = beside.get(folder.substring(0, at) + "images" + folder.substring(at + 6) + '/' + stem); //$NON-NLS-1$
        }
        return near != null ? Optional.of(near) : only(byStem.getOrDefault(stem, List.of()));
    }

    /** The picture of that file name in the folder of an annotation file, else as {@link #find}. */
    Optional<Path> find(Path annotationFile, String fileName) {
        String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        Path near = beside.get(annotationFile.getParent() + "/" + stem(name)); //$NON-NLS-1$
        return near != null && near.getFileName().toString().equals(name) ? Optional.of(near) : find(fileName);
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The word train, val or test when one of the folders above the file is called so, else empty. */
    static String splitOf(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            switch (part.toString().toLowerCase(java.util.Locale.ROOT)) {
                case "train" -> { return "train"; } //$NON-NLS-1$ //$NON-NLS-2$
                case "val", "valid", "validation" -> { return "val"; } //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                case "test" -> { return "test"; } //$NON-NLS-1$ //$NON-NLS-2$
                default -> { }
            }
        }
        return ""; //$NON-NLS-1$
    }
}
