package org.headend.design.ui.internal.compare;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.SiteProjects;
import org.headend.design.compare.GitHistory;

/**
 * An older version of a design file, from Git or from the local history.
 *
 * @param text what it is about; empty for the local history
 */
record DesignVersion(Instant time, String where, String author, String text, Content content) {

    /** Reads the version; slow. */
    interface Content {
        byte[] read() throws ProblemException;
    }

    /**
     * What was found.
     *
     * @param versions   newest first
     * @param gitProblem why Git could not be read, empty when it could; the local history is there all the same
     */
    record Found(List<DesignVersion> versions, String gitProblem) {
    }

    static Found of(IFile file, int most, IProgressMonitor monitor) throws ProblemException {
        List<DesignVersion> versions = new ArrayList<>();
        try {
            for (IFileState state : file.getHistory(monitor)) {
                versions.add(new DesignVersion(Instant.ofEpochMilli(state.getModificationTime()), Messages.versionsLocal, "", "", //$NON-NLS-1$ //$NON-NLS-2$
                        () -> read(file, state)));
            }
        } catch (CoreException e) {
            throw failed(file, e);
        }
        String gitProblem = ""; //$NON-NLS-1$
        try {
            Optional<GitHistory> git = GitHistory.of(SiteProjects.path(file));
            if (git.isPresent()) {
                for (GitHistory.Version version : git.get().versions(most, monitor)) {
                    versions.add(new DesignVersion(version.time(), Messages.versionsGit + ' ' + version.shortId(), version.author(),
                            version.subject(), () -> git.get().read(version.id())));
                }
            }
        } catch (ProblemException e) {
            gitProblem = e.problem().message();
        }
        versions.sort(Comparator.comparing(DesignVersion::time).reversed());
        return new Found(versions, gitProblem);
    }

    private static byte[] read(IFile file, IFileState state) throws ProblemException {
        try (InputStream in = state.getContents()) {
            return in.readAllBytes();
        } catch (IOException | CoreException e) {
            throw failed(file, e);
        }
    }

    private static ProblemException failed(IFile file, Exception e) {
        return new ProblemException(Problem.error("design.read", Messages.bind(Messages.unreadable, e.getMessage()), //$NON-NLS-1$
                Place.of(SiteProjects.path(file)), Messages.unreadableRemedy), e);
    }

    String date() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).format(time.atZone(ZoneId.systemDefault()));
    }

    boolean matches(String filter) {
        return (date() + ' ' + where + ' ' + author + ' ' + text).toLowerCase().contains(filter.toLowerCase());
    }
}
