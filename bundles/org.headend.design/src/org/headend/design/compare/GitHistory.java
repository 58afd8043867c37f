package org.headend.design.compare;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/** Versions of one file in the Git repository around it. Reads only; nothing in the repository or the work tree changes. */
public final class GitHistory {
    private final File gitDirectory;
    private final Path file;
    private final String path;

    /**
     * One commit that changed the file.
     *
     * @param id      full hash
     * @param subject first line of the message
     */
    public record Version(String id, Instant time, String author, String subject) {
        /** What people call it. */
        public String shortId() {
            return id.substring(0, 8);
        }
    }

    private GitHistory(File gitDirectory, Path file, String path) {
        this.gitDirectory = gitDirectory;
        this.file = file;
        this.path = path;
    }

    /** The history of a file; empty when no work tree is around it. */
    public static Optional<GitHistory> of(Path file) throws ProblemException {
        try {
            Path real = file.toRealPath();
            FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.getParent().toFile());
            if (builder.getGitDir() == null) {
                return Optional.empty();
            }
            try (Repository repository = builder.build()) {
                if (repository.isBare()) {
                    return Optional.empty();
                }
                Path tree = repository.getWorkTree().toPath().toRealPath();
                return real.startsWith(tree)
                        ? Optional.of(new GitHistory(builder.getGitDir(), file, tree.relativize(real).toString().replace(File.separatorChar, '/')))
                        : Optional.empty();
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Commits that changed the file, newest first; those of the checked out branch. */
    public List<Version> versions(int most, IProgressMonitor monitor) throws ProblemException {
        List<Version> versions = new ArrayList<>();
        try (Repository repository = open(); RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return versions;
            }
            walk.markStart(walk.parseCommit(head));
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            for (RevCommit commit : walk) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (versions.size() == most) {
                    break;
                }
                versions.add(new Version(commit.name(), commit.getAuthorIdent().getWhenAsInstant(), commit.getAuthorIdent().getName(),
                        commit.getShortMessage()));
            }
            return versions;
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /**
     * The file as it was.
     *
     * @param revision a hash, branch, tag or expression such as {@code HEAD~2}
     * @throws ProblemException {@code design.git} when there is no such revision, or no such file in it
     */
    public byte[] read(String revision) throws ProblemException {
        try (Repository repository = open(); RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(revision);
            if (id == null) {
                throw unknown(Messages.bind(Messages.noRevision, revision));
            }
            RevCommit commit = walk.parseCommit(id);
            try (TreeWalk tree = TreeWalk.forPath(repository, path, commit.getTree())) {
                if (tree == null) {
                    throw unknown(Messages.bind(Messages.notInRevision, path, revision));
                }
                return repository.open(tree.getObjectId(0)).getBytes();
            }
        } catch (IOException | IllegalArgumentException e) { // JGit throws the second for revisions that are no expressions
            throw failed(file, e);
        }
    }

    private Repository open() throws IOException {
        return new FileRepositoryBuilder().setGitDir(gitDirectory).setMustExist(Files.exists(gitDirectory.toPath())).build();
    }

    private ProblemException unknown(String message) {
        return new ProblemException(Problem.error("design.git", message, Place.of(file), Messages.noRevisionRemedy), null); //$NON-NLS-1$
    }

    private static ProblemException failed(Path file, Exception e) {
        return new ProblemException(Problem.error("design.git", Messages.bind(Messages.unreadable, e.getMessage()), Place.of(file), //$NON-NLS-1$
                Messages.unreadableRemedy), e);
    }
}
