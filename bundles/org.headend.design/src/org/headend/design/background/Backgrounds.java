package org.headend.design.background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.io.AtomicFile;
import org.headend.core.io.Checksum;
import org.headend.core.io.SafePath;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.site.Floor;

/** The backgrounds of a site’s floors, read once while they do not change. Safe for use by several threads. */
public final class Backgrounds {
    /** Where they are kept in a site. */
    public static final String FOLDER = "design/backgrounds"; //$NON-NLS-1$
    private static final int KEPT = 6;

    private final Path site;
    private final Map<Key, Background> open = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Background> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(Path file, int page, long size, long modified) {
    }

    /** @param site the site’s folder */
    public Backgrounds(Path site) {
        this.site = site;
    }

    /**
     * The background of a floor; empty when it has none.
     *
     * @throws ProblemException {@code background.read} or {@code path.escape}, with the file
     */
    public Optional<Background> of(Floor floor, IProgressMonitor monitor) throws ProblemException {
        String name = floor.getBackground();
        return name == null || name.isBlank() ? Optional.empty()
                : Optional.of(open(SafePath.resolve(site, name.strip()), Math.max(1, floor.getBackgroundPage()), monitor));
    }

    /** Opens any file; slow the first time. */
    public Background open(Path file, int page, IProgressMonitor monitor) throws ProblemException {
        Key key = key(file, page);
        synchronized (open) {
            Background known = open.get(key);
            if (known != null) {
                return known;
            }
        }
        Background background = Reading.open(file, page, monitor);
        synchronized (open) {
            open.put(key, background);
        }
        return background;
    }

    private static Key key(Path file, int page) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Key(file, page, attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return new Key(file, page, -1, -1); // reading tells what is wrong
        }
    }

    /**
     * Copies a file that somebody chose into the site, after it could be read. A file that is there already is used again.
     *
     * @return the value for {@code Floor.background}
     */
    public String add(Path chosen, IProgressMonitor monitor) throws ProblemException {
        open(chosen, 1, monitor);
        try {
            if (chosen.toRealPath().startsWith(site.toRealPath())) {
                return site.toRealPath().relativize(chosen.toRealPath()).toString().replace('\\', '/');
            }
            String sum = Checksum.sha256(chosen, monitor);
            for (int number = 1;; number++) {
                String name = FOLDER + '/' + safe(chosen.getFileName().toString(), number);
                Path target = SafePath.resolve(site, name);
                if (!Files.exists(target)) {
                    AtomicFile.write(target, out -> Files.copy(chosen, out));
                    return name;
                }
                if (Files.isRegularFile(target) && Checksum.sha256(target, monitor).equals(sum)) {
                    return name;
                }
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.error("background.copy", Messages.bind(Messages.background_copy, e.getMessage()), //$NON-NLS-1$
                    Place.of(site.resolve(FOLDER)), Messages.background_copyRemedy), e);
        }
    }

    /** Letters and digits of any script, dots, dashes; numbered from the second on. */
    private static String safe(String name, int number) {
        int dot = name.lastIndexOf('.');
        String base = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        String extension = dot > 0 ? name.substring(dot + 1).replaceAll("[^A-Za-z0-9]", "") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String shown = base.isEmpty() ? "plan" : base.substring(0, Math.min(base.length(), 80)); //$NON-NLS-1$
        return shown + (number == 1 ? "" : "-" + number) + (extension.isEmpty() ? "" : '.' + extension.toLowerCase(java.util.Locale.ROOT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
