package org.headend.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.AtomicFile;
import org.headend.core.io.Checksum;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.internal.Messages;
import org.headend.deploy.internal.RemoteShell;
import org.headend.gateway.RemoteFiles;

/** Brings a release to the gateway under the name {@code <id>.partial}; what the previous one has is linked. */
final class ReleaseStage {
    private final RemoteShell shell;
    private final String base;
    private final ApplicationPackage app;
    private final String id;

    ReleaseStage(RemoteShell shell, String base, ApplicationPackage app, String id) {
        this.shell = shell;
        this.base = base;
        this.app = app;
        this.id = id;
    }

    private static List<Path> files(Path folder) throws ProblemException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw localProblem(folder, e);
        }
    }

    private static ProblemException localProblem(Path path, IOException e) {
        return new ProblemException(Problem.error("deploy.package", //$NON-NLS-1$
                Messages.bind(Messages.local_write, e.getMessage()), Place.of(path), Messages.local_writeRemedy), e);
    }

    static long size(Path folder) throws ProblemException {
        long size = 0;
        for (Path file : files(folder)) {
            size += file.toFile().length();
        }
        return size;
    }

    /** Adds the files that belong to every release, then sends and verifies all. */
    void send(Release release, EdgeParameters parameters, String java, String previous, RemoteFiles files, SubMonitor progress)
            throws ProblemException {
        try {
            for (Map.Entry<String, String> script : app.scripts(java).entrySet()) {
                Path file = app.folder().resolve(script.getKey());
                AtomicFile.write(file, script.getValue());
                file.toFile().setExecutable(true);
            }
            JsonFile.write(app.folder().resolve(Release.FILE), release.toJson());
            if (parameters != null) {
                JsonFile.write(app.folder().resolve("parameters.json"), parameters.toJson(id)); //$NON-NLS-1$
            }
            Map<String, String> sums = new TreeMap<>();
            for (Path file : files(app.folder())) {
                sums.put(app.folder().relativize(file).toString().replace('\\', '/'), Checksum.sha256(file, progress));
            }
            upload(sums, previous, files, progress);
        } catch (IOException e) {
            throw localProblem(app.folder(), e);
        }
    }

    private void upload(Map<String, String> sums, String previous, RemoteFiles files, SubMonitor progress)
            throws ProblemException {
        String partial = RemoteFiles.join(base, "releases/" + id + ".partial"); //$NON-NLS-1$ //$NON-NLS-2$
        files.mkdirs(partial);
        List<String> missing = new ArrayList<>(sums.keySet());
        missing.removeAll(shell.linkUnchanged(previous, id, sums));
        int total = (int) missing.stream().mapToLong(this::weight).sum();
        progress.setWorkRemaining(total + 1);
        for (String name : missing) {
            int slash = name.lastIndexOf('/');
            if (slash > 0) {
                files.mkdirs(partial + '/' + name.substring(0, slash));
            }
            progress.subTask(Messages.bind(Messages.step_send, name));
            files.put(app.folder().resolve(name), partial + '/' + name, progress.split((int) weight(name)));
        }
        progress.subTask(Messages.step_verify);
        String damaged = shell.verify(id, sums);
        if (!damaged.isEmpty()) {
            throw new ProblemException(Problem.error("deploy.verify", Messages.bind(Messages.verify_failed, damaged), //$NON-NLS-1$
                    Place.of(partial), Messages.verify_failedRemedy));
        }
    }

    /** Progress goes by size, in units of 1 KiB. */
    private long weight(String name) {
        return 1 + app.folder().resolve(name).toFile().length() / 1024;
    }
}
