package org.headend.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.AtomicFile;
import org.headend.core.io.Checksum;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.internal.Messages;
import org.headend.deploy.internal.RemoteShell;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayException;
import org.headend.gateway.RemoteFiles;

/**
 * One application on one gateway, below {@code <release root>/<name>/}: {@code releases/<id>/}, the link
 * {@code current}, {@code shared/} (logs, pid), {@code .hs/} (lock, history). A release is staged under another
 * name and becomes visible in one rename; {@code current} is replaced in one rename; so a lost connection at any
 * step leaves the running release as it was.
 */
public final class Deployment {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC); //$NON-NLS-1$
    private static final Duration HEALTH_PATIENCE = Duration.ofSeconds(40);
    private static final double SPACE_RESERVE = 1.2;
    private static final int KEEP = 5;
    private static final int MEGABYTE = 1 << 20;

    private final GatewayConnection connection;
    private final String base;
    private final RemoteShell shell;

    public Deployment(GatewayConnection connection, String application) throws ProblemException {
        ApplicationPackage.checkName(application);
        this.connection = connection;
        this.base = RemoteFiles.join(connection.gateway().releaseRoot(), application);
        this.shell = new RemoteShell(connection, base);
    }

    /**
     * What is on the gateway.
     *
     * @param releases ids, oldest first
     * @param current  id that {@code current} points to, empty for none
     * @param pid      process id of the running application, 0 when it does not run
     */
    public record Status(List<String> releases, String current, long pid) {
        public boolean running() {
            return pid > 0;
        }
    }

    /** {@code uname -m} of the gateway, for {@link EdgePackage#build}. */
    public static String machine(GatewayConnection connection) throws GatewayException {
        return connection.run("uname -m", null).strip(); //$NON-NLS-1$
    }

    /**
     * Pushes a release, switches to it, starts it and waits until it is healthy. When it does not become healthy
     * the previous release is put back and started again.
     *
     * @param parameters written as {@code parameters.json} with the release's id; null for none
     * @return id of the new release
     * @throws ProblemException before the switch nothing has changed; after it the previous release is back
     */
    public String push(ApplicationPackage app, EdgeParameters parameters, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        String id = STAMP.format(Instant.now()) + '-' + Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
        shell.lock();
        try {
            progress.subTask(Messages.step_check);
            Status before = status();
            String java = check(app, before);
            try (RemoteFiles files = connection.files()) {
                stage(app, parameters, java, id, before, files, progress.split(70));
            }
            progress.subTask(Messages.step_switch);
            shell.activate(id);
            progress.worked(5);
            try {
                restart(app.healthPort(), progress.split(20));
            } catch (ProblemException | OperationCanceledException e) {
                rollBackTo(before);
                shell.discard(id); // so that a later rollback never chooses it
                record(id, "failed"); //$NON-NLS-1$
                throw e;
            }
            record(id, "healthy"); //$NON-NLS-1$
            prune();
            return id;
        } finally {
            shell.unlock(id);
        }
    }

    private void rollBackTo(Status before) throws ProblemException {
        shell.stop();
        if (before.current().isEmpty()) {
            shell.deactivate();
            return;
        }
        shell.activate(before.current());
        if (before.running()) {
            shell.start();
        }
    }

    private void restart(int healthPort, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.step_start, 10);
        shell.stop();
        progress.worked(2);
        if (healthPort > 0 && shell.portTaken(healthPort)) {
            throw problem("deploy.port", Messages.bind(Messages.port_taken, healthPort), Messages.port_takenRemedy); //$NON-NLS-1$
        }
        shell.start();
        progress.worked(2);
        progress.subTask(Messages.step_health);
        String trouble = shell.awaitHealthy(healthPort, HEALTH_PATIENCE, progress);
        if (!trouble.isEmpty()) {
            throw problem("deploy.health", Messages.bind(Messages.health_failed, trouble), Messages.health_failedRemedy); //$NON-NLS-1$
        }
    }

    private ProblemException problem(String code, String message, String remedy) {
        return new ProblemException(Problem.error(code, message, Place.of(connection.gateway().name() + ':' + base), remedy));
    }

    /** @return the gateway's java command, empty when none is needed */
    private String check(ApplicationPackage app, Status before) throws ProblemException {
        Map<String, String> facts = shell.facts();
        for (String tool : List.of("sha256sum", "mv", "ln")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (facts.getOrDefault(tool, "").isEmpty()) { //$NON-NLS-1$
                throw problem("deploy.tool", Messages.bind(Messages.no_tool, tool), Messages.no_toolRemedy); //$NON-NLS-1$
            }
        }
        long needed = (long) (size(app.folder()) * SPACE_RESERVE);
        long free = Long.parseLong(facts.getOrDefault("freeKiB", "0")) * 1024; //$NON-NLS-1$ //$NON-NLS-2$
        if (free < needed) {
            throw problem("deploy.space", Messages.bind(Messages.no_space, free / MEGABYTE, needed / MEGABYTE + 1), //$NON-NLS-1$
                    Messages.no_spaceRemedy);
        }
        if (app.healthPort() > 0 && !before.running() && shell.portTaken(app.healthPort())) {
            throw problem("deploy.port", Messages.bind(Messages.port_taken, app.healthPort()), Messages.port_takenRemedy); //$NON-NLS-1$
        }
        String java = facts.getOrDefault("java", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (app.needsJava() && java.isEmpty()) {
            throw problem("deploy.java", Messages.java_missing, Messages.java_missingRemedy); //$NON-NLS-1$
        }
        return java;
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

    private static long size(Path folder) throws ProblemException {
        long size = 0;
        for (Path file : files(folder)) {
            size += file.toFile().length();
        }
        return size;
    }

    /** Uploads what the previous release does not have, links the rest, verifies all, makes it a release. */
    private void stage(ApplicationPackage app, EdgeParameters parameters, String java, String id, Status before,
            RemoteFiles files, SubMonitor progress) throws ProblemException {
        try {
            for (Map.Entry<String, String> script : ApplicationPackage.scripts(app, java).entrySet()) {
                Path file = app.folder().resolve(script.getKey());
                AtomicFile.write(file, script.getValue());
                file.toFile().setExecutable(true);
            }
            if (parameters != null) {
                JsonFile.write(app.folder().resolve("parameters.json"), parameters.toJson(id)); //$NON-NLS-1$
            }
            Map<String, String> sums = new TreeMap<>();
            for (Path file : files(app.folder())) {
                sums.put(app.folder().relativize(file).toString().replace('\\', '/'), Checksum.sha256(file, progress));
            }
            String partial = RemoteFiles.join(base, "releases/" + id + ".partial"); //$NON-NLS-1$ //$NON-NLS-2$
            files.mkdirs(partial);
            List<String> missing = new ArrayList<>(sums.keySet());
            missing.removeAll(shell.linkUnchanged(before.current(), id, sums));
            progress.setWorkRemaining(missing.size() + 1);
            for (String name : missing) {
                int slash = name.lastIndexOf('/');
                if (slash > 0) {
                    files.mkdirs(partial + '/' + name.substring(0, slash));
                }
                files.put(app.folder().resolve(name), partial + '/' + name, progress.split(1));
            }
            progress.subTask(Messages.step_verify);
            String damaged = shell.verify(id, sums);
            if (!damaged.isEmpty()) {
                throw problem("deploy.verify", Messages.bind(Messages.verify_failed, damaged), Messages.verify_failedRemedy); //$NON-NLS-1$
            }
            shell.publish(id);
        } catch (IOException e) {
            throw localProblem(app.folder(), e);
        }
    }

    public Status status() throws ProblemException {
        return shell.status();
    }

    /** Starts the current release and waits until it is healthy. */
    public void start(int healthPort, IProgressMonitor monitor) throws ProblemException {
        requireRelease();
        restart(healthPort, monitor);
    }

    public void stop() throws ProblemException {
        shell.stop();
    }

    private Status requireRelease() throws ProblemException {
        Status status = status();
        if (status.current().isEmpty()) {
            throw problem("deploy.none", Messages.no_release, Messages.no_releaseRemedy); //$NON-NLS-1$
        }
        return status;
    }

    /** @return id of the release that was switched to: the one before the current */
    public String rollback(int healthPort, IProgressMonitor monitor) throws ProblemException {
        Status status = requireRelease();
        int at = status.releases().indexOf(status.current());
        if (at <= 0) {
            throw problem("deploy.noPrevious", Messages.no_previous, Messages.no_previousRemedy); //$NON-NLS-1$
        }
        String previous = status.releases().get(at - 1);
        shell.lock();
        try {
            shell.activate(previous);
            try {
                restart(healthPort, monitor);
            } catch (ProblemException | OperationCanceledException e) {
                rollBackTo(status);
                throw e;
            }
            record(previous, "rollback"); //$NON-NLS-1$
            return previous;
        } finally {
            shell.unlock(previous);
        }
    }

    /** Stops the application and removes all its releases and logs. */
    public void uninstall(IProgressMonitor monitor) throws ProblemException {
        shell.stop();
        try (RemoteFiles files = connection.files()) {
            if (files.exists(base)) {
                files.delete(base, monitor);
            }
        }
    }

    /** Body of {@code /health}, empty when the application does not answer. */
    public String health(int port) throws ProblemException {
        return shell.http(port, "/health"); //$NON-NLS-1$
    }

    /** Path of the edge runtime's result log on the gateway. */
    public String resultLog() {
        return RemoteFiles.join(base, "shared/log/results.jsonl"); //$NON-NLS-1$
    }

    private void record(String id, String event) throws ProblemException {
        String who = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
        String line = JsonFile.mapper().createObjectNode().put("time", Instant.now().toString()).put("release", id) //$NON-NLS-1$ //$NON-NLS-2$
                .put("event", event).put("by", who).toString(); //$NON-NLS-1$ //$NON-NLS-2$
        shell.history(line);
    }

    private void prune() throws ProblemException {
        Status status = status();
        List<String> old = new ArrayList<>(status.releases());
        int at = old.indexOf(status.current());
        old.remove(status.current());
        if (at > 0) {
            old.remove(status.releases().get(at - 1));
        }
        int keep = KEEP - (status.releases().size() - old.size());
        try (RemoteFiles files = connection.files()) {
            for (String id : old.subList(0, Math.max(0, old.size() - keep))) {
                files.delete(RemoteFiles.join(base, "releases/" + id), null); //$NON-NLS-1$
            }
        }
    }
}
