package org.headend.gateway;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.SafePath;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.GatewayException.Reason;
import org.headend.gateway.RemoteFile.Type;
import org.headend.gateway.internal.Messages;

/**
 * Copies files and folders between this machine and a gateway, each file whole and checked. Existing files are asked
 * about, folders are merged. Links inside a folder are not followed out of it, remote names cannot leave the target.
 */
public final class Transfer {
    private static final int KILO = 1024;

    /** What to do with a file that exists already. */
    public enum Answer {
        YES, YES_TO_ALL, NO, NO_TO_ALL, CANCEL
    }

    /** Asked before a file is replaced. */
    @FunctionalInterface
    public interface Overwrite {
        /** @param target the file that would be replaced */
        Answer ask(String target);
    }

    /**
     * What was done.
     *
     * @param files   number of files copied
     * @param bytes   their total size
     * @param skipped what was left out for a reason other than the user's answer
     */
    public record Result(int files, long bytes, List<Problem> skipped) {
    }

    private record Item(Path local, String remote, boolean folder, long size) {
    }

    private final RemoteFiles files;
    private final Overwrite overwrite;
    private final List<Problem> skipped = new ArrayList<>();
    private final Map<String, Map<String, RemoteFile>> listed = new HashMap<>();
    private Answer forAll;
    private int done;
    private long bytes;

    public Transfer(RemoteFiles files, Overwrite overwrite) {
        this.files = files;
        this.overwrite = overwrite;
    }

    /**
     * Copies to the gateway.
     *
     * @param sources files and folders
     * @param folder  existing remote folder that they are put into
     */
    public Result upload(List<Path> sources, String folder, IProgressMonitor monitor) throws ProblemException {
        List<Item> items = new ArrayList<>();
        for (Path source : sources) {
            collect(source, RemoteFiles.join(folder, source.getFileName().toString()), items, monitor);
        }
        run(items, monitor, this::uploadOne);
        return new Result(done, bytes, List.copyOf(skipped));
    }

    /** Copies one folder or file to exactly this remote name. */
    public Result uploadAs(Path source, String remote, IProgressMonitor monitor) throws ProblemException {
        List<Item> items = new ArrayList<>();
        collect(source, remote, items, monitor);
        run(items, monitor, this::uploadOne);
        return new Result(done, bytes, List.copyOf(skipped));
    }

    /**
     * Copies from the gateway.
     *
     * @param sources files and folders; a link counts as what it points to
     * @param folder  local folder that they are put into; created where it is missing
     */
    public Result download(List<RemoteFile> sources, Path folder, IProgressMonitor monitor) throws ProblemException {
        List<Item> items = new ArrayList<>();
        for (RemoteFile source : sources) {
            collect(followed(source), inside(folder, source.name()), items, monitor);
        }
        run(items, monitor, this::downloadOne);
        return new Result(done, bytes, List.copyOf(skipped));
    }

    /** Copies one remote file or folder to exactly this local name. */
    public Result downloadAs(RemoteFile source, Path local, IProgressMonitor monitor) throws ProblemException {
        List<Item> items = new ArrayList<>();
        collect(followed(source), local, items, monitor);
        run(items, monitor, this::downloadOne);
        return new Result(done, bytes, List.copyOf(skipped));
    }

    private RemoteFile followed(RemoteFile file) throws GatewayException {
        return file.type() == Type.LINK ? files.follow(file.path()) : file;
    }

    private static Path inside(Path folder, String name) throws ProblemException {
        if (name.indexOf('/') >= 0) {
            SafePath.resolve(folder, "/" + name); // no server sends this by accident: refuse all //$NON-NLS-1$
        }
        return SafePath.resolve(folder, name.replace('\\', '_')); // a legal character there, a separator elsewhere
    }

    private void collect(Path source, String target, List<Item> items, IProgressMonitor monitor) throws ProblemException {
        List<Item> found = new ArrayList<>();
        try {
            Path root = source.toRealPath();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                private String target(Path path) {
                    String relative = root.relativize(path).toString().replace('\\', '/');
                    return relative.isEmpty() ? target : RemoteFiles.join(target, relative);
                }

                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    checkCanceled(monitor);
                    found.add(new Item(path, target(path), true, 0));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()) {
                        found.add(new Item(path, target(path), false, attributes.size()));
                    } else if (attributes.isSymbolicLink() && Files.isRegularFile(path) && path.toRealPath().startsWith(root)) {
                        found.add(new Item(path, target(path), false, Files.size(path)));
                    } else {
                        skip(path.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", Messages.bind(Messages.file_read, e.getMessage()), //$NON-NLS-1$
                    Place.of(source), Messages.file_readRemedy), e);
        }
        found.sort(Comparator.comparing(Item::remote)); // parents before what they hold, the same order everywhere
        items.addAll(found);
    }

    private void collect(RemoteFile source, Path target, List<Item> items, IProgressMonitor monitor) throws ProblemException {
        checkCanceled(monitor);
        switch (source.type()) {
            case FOLDER -> {
                items.add(new Item(target, source.path(), true, 0));
                for (RemoteFile child : files.list(source.path())) {
                    collect(child, inside(target, child.name()), items, monitor);
                }
            }
            case FILE -> items.add(new Item(target, source.path(), false, source.size()));
            case LINK, OTHER -> skip(source.path());
        }
    }

    private static void checkCanceled(IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private void skip(String path) {
        skipped.add(Problem.warning("transfer.skipped", Messages.bind(Messages.transfer_skipped, path), Place.of(path), //$NON-NLS-1$
                Messages.transfer_skippedRemedy));
    }

    @FunctionalInterface
    private interface One {
        /** @return whether the file was copied, not left by the user's answer */
        boolean copy(Item item, IProgressMonitor monitor) throws ProblemException;
    }

    private void run(List<Item> items, IProgressMonitor monitor, One one) throws ProblemException {
        long total = items.stream().mapToLong(Item::size).sum();
        int unit = (int) Math.max(KILO, total / (Integer.MAX_VALUE / 2) + 1);
        SubMonitor progress = SubMonitor.convert(monitor, (int) (total / unit) + items.size());
        long fileCount = items.stream().filter(i -> !i.folder()).count();
        int number = 0;
        for (Item item : items) {
            progress.checkCanceled();
            if (!item.folder()) {
                number++;
                progress.subTask(Messages.bind(Messages.transfer_file, new Object[] { number, fileCount,
                        item.remote().substring(item.remote().lastIndexOf('/') + 1) }));
            }
            if (one.copy(item, progress.split((int) (item.size() / unit) + 1, SubMonitor.SUPPRESS_ALL_LABELS))) {
                done++;
                bytes += item.size();
            }
        }
    }

    private boolean uploadOne(Item item, IProgressMonitor monitor) throws ProblemException {
        RemoteFile existing = existing(item.remote());
        if (existing != null && existing.isFolder() != item.folder()) {
            throw taken(item.remote());
        }
        if (item.folder()) {
            if (existing == null) {
                files.mkdir(item.remote());
                listed.put(item.remote(), new HashMap<>());
            }
            return false;
        }
        if (existing != null && !mayReplace(item.remote())) {
            return false;
        }
        files.put(item.local(), item.remote(), monitor);
        return true;
    }

    /** One listing per folder instead of one question per file: on a slow line that is most of the time. */
    private RemoteFile existing(String path) throws GatewayException {
        int slash = path.lastIndexOf('/');
        String folder = slash > 0 ? path.substring(0, slash) : slash == 0 ? "/" : "."; //$NON-NLS-1$ //$NON-NLS-2$
        Map<String, RemoteFile> entries = listed.get(folder);
        if (entries == null) {
            entries = new HashMap<>();
            for (RemoteFile file : files.list(folder)) {
                entries.put(file.name(), file);
            }
            listed.put(folder, entries);
        }
        return entries.get(path.substring(slash + 1));
    }

    private boolean downloadOne(Item item, IProgressMonitor monitor) throws ProblemException {
        if (item.folder()) {
            if (Files.exists(item.local(), LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(item.local())) {
                throw taken(item.local().toString());
            }
            try {
                Files.createDirectories(item.local());
            } catch (IOException e) {
                throw new ProblemException(Problem.error("file.write", Messages.bind(Messages.file_write, e.getMessage()), //$NON-NLS-1$
                        Place.of(item.local()), Messages.file_writeRemedy), e);
            }
            return false;
        }
        if (Files.isDirectory(item.local())) {
            throw taken(item.local().toString());
        }
        if (Files.exists(item.local(), LinkOption.NOFOLLOW_LINKS) && !mayReplace(item.local().toString())) {
            return false;
        }
        files.get(item.remote(), item.local(), monitor);
        return true;
    }

    private static GatewayException taken(String path) {
        return new GatewayException(Reason.EXISTS, Messages.bind(Messages.transfer_kind, path), path,
                Messages.remote_existsRemedy, null);
    }

    private boolean mayReplace(String target) {
        Answer answer = forAll != null ? forAll : overwrite.ask(target);
        return switch (answer) {
            case YES -> true;
            case NO -> false;
            case YES_TO_ALL -> {
                forAll = answer;
                yield true;
            }
            case NO_TO_ALL -> {
                forAll = answer;
                yield false;
            }
            case CANCEL -> throw new OperationCanceledException();
        };
    }
}
