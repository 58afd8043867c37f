package org.headend.core.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.headend.core.internal.Messages;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Finds the files of bundles, so that a program can be started with them on its class path. In the running
 * product these are the installed bundles; in a plain JVM (tests of cores) the entries of its own class path.
 */
public final class ProgramFiles {
    private static final String DEVELOPMENT_CLASSES = "target/classes"; //$NON-NLS-1$

    private ProgramFiles() {
    }

    /**
     * Jars or class folders, in the order of the names.
     *
     * @param symbolicNames bundles that the program needs
     * @throws ProblemException {@code program.missing} naming the first one that is not installed
     */
    public static List<Path> of(List<String> symbolicNames) throws ProblemException {
        Set<Path> files = new LinkedHashSet<>();
        for (String name : symbolicNames) {
            Path file = find(name).orElseThrow(() -> new ProblemException(Problem.error("program.missing", //$NON-NLS-1$
                    Messages.bind(Messages.program_missing, name), Place.NONE, Messages.program_missingRemedy)));
            files.add(file);
        }
        return new ArrayList<>(files);
    }

    /** The file of one bundle, empty when it is not installed. */
    public static Optional<Path> find(String symbolicName) {
        Bundle self = FrameworkUtil.getBundle(ProgramFiles.class);
        return self == null ? onClassPath(symbolicName) : installed(self.getBundleContext(), symbolicName);
    }

    private static Optional<Path> installed(BundleContext context, String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return FileLocator.getBundleFileLocation(bundle).map(File::toPath).map(ProgramFiles::classes);
            }
        }
        return Optional.empty();
    }

    /** A bundle that runs from its project folder keeps its classes below. */
    private static Path classes(Path bundle) {
        Path development = bundle.resolve(DEVELOPMENT_CLASSES);
        return Files.isDirectory(development) ? development : bundle;
    }

    private static Optional<Path> onClassPath(String symbolicName) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) { //$NON-NLS-1$
            Path path = Path.of(entry);
            String name = path.getFileName().toString();
            boolean folder = path.endsWith(Path.of(symbolicName, "target", "classes")); //$NON-NLS-1$ //$NON-NLS-2$
            if (folder || name.startsWith(symbolicName + '_') && name.endsWith(".jar")) { //$NON-NLS-1$
                return Optional.of(path.toAbsolutePath());
            }
        }
        return Optional.empty();
    }

    /** The {@code java} command of the running JVM. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
