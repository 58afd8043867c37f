package org.headend.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.headend.core.internal.Messages;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/** Keeps names that come from outside (archives, servers, annotation files) inside their folder. */
public final class SafePath {

    private SafePath() {
    }

    /**
     * Resolves a relative name below {@code root}.
     *
     * @param name may contain {@code /} or {@code \} as separators
     * @throws ProblemException code {@code path.escape} when the name is absolute, invalid on this machine,
     *                          or would leave {@code root}, also through a symbolic link on the way
     */
    public static Path resolve(Path root, String name) throws ProblemException {
        Path base = root.toAbsolutePath().normalize();
        try {
            Path resolved = base.resolve(name.replace('\\', '/')).normalize();
            if (!name.isEmpty() && name.indexOf('\0') < 0 && resolved.startsWith(base) && !isAbsolute(name)
                    && staysInside(base, resolved)) {
                return resolved;
            }
        } catch (InvalidPathException e) {
            throw escape(root, name);
        }
        throw escape(root, name);
    }

    private static boolean isAbsolute(String name) {
        return name.startsWith("/") || name.startsWith("\\") //$NON-NLS-1$ //$NON-NLS-2$
                || name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
    }

    private static boolean staysInside(Path base, Path resolved) {
        Path existing = resolved;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !existing.startsWith(base)) {
            return true;
        }
        try {
            return existing.toRealPath().startsWith(base.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static ProblemException escape(Path root, String name) {
        return new ProblemException(Problem.error("path.escape", //$NON-NLS-1$
                Messages.bind(Messages.path_escape, name, root), Place.of(root).at(name),
                Messages.path_escapeRemedy));
    }
}
