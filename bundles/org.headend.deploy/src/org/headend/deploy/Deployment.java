package org.headend.deploy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.internal.Messages;
import org.headend.deploy.internal.RemoteShell;
import org.headend.deploy.internal.SystemdUnit;
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
    private final String application;
    private final String base;
    private final RemoteShell shell;

    public Deployment(GatewayConnection connection, String application) throws ProblemException {
        ApplicationPackage.checkName(application);
        this.connection = connection;
        this.application = application;
        this.base = RemoteFiles.join(connection.gateway().releaseRoot(), application);
        this.shell = new RemoteShell(connection, base);
    }

    /** {@code uname -m} of the gateway, for {@link EdgePackage#build}. */
    public static String machine(GatewayConnection connection) throws GatewayException {
        return connection.run("uname -m", null).strip(); //$NON-NLS-1$
    }

    /** Names of the applications that were ever deployed on a gateway, sorted. */
    public static List<String> applications(GatewayConnection connection) throws GatewayException {
        String root = GatewayConnection.quote(connection.gateway().releaseRoot());
        return connection.run("cd " + root + " 2>/dev/null || exit 0\n" //$NON-NLS-1$ //$NON-NLS-2$
                + "for d in */releases/; do [ -d \"$d\" ] && dirname \"$d\"; done; true", null).lines().sorted().toList(); //$NON-NLS-1$
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
            DeployedState before = state();
            Map<String, String> facts = check(app, before);
            Release release = new Release(id, app.healthPort(), app.startUp(), parameters == null ? "" : EdgePackage.modelName(app), //$NON-NLS-1$
                    parameters == null ? "" : parameters.kind().id() + ' ' + parameters.uri(), System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            try (RemoteFiles files = connection.files()) {
                new ReleaseStage(shell, base, app, id).send(release,
                        parameters == null ? null : parameters.below(facts.get("home")), facts.getOrDefault("java", ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        before.current(), files, progress.split(65));
            }
            tryOut(app, id, progress.split(5));
            shell.publish(id);
            switchTo(release, before, progress.split(25));
            record(id, "healthy"); //$NON-NLS-1$
            prune();
            return id;
        } finally {
            shell.unlock(id);
        }
    }

    /** Lets the staged release say whether it could work, while the old one still does. */
    private void tryOut(ApplicationPackage app, String id, SubMonitor progress) throws ProblemException {
        progress.checkCanceled();
        if (!app.check().isEmpty()) {
            progress.subTask(Messages.step_tryOut);
            String trouble = shell.check(id);
            if (!trouble.isEmpty()) {
                Complaint complaint = Complaint.of(trouble);
                record(id, "refused"); //$NON-NLS-1$
                throw problem("deploy.check", Messages.bind(Messages.check_failed, complaint.message()), //$NON-NLS-1$
                        (complaint.remedy() + ' ' + Messages.check_failedRemedy).strip());
            }
        }
    }

    /** Makes a release the current one; when it does not become healthy all is as it was before. */
    private void switchTo(Release release, DeployedState before, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.step_switch, 10);
        boolean known = before.ids().contains(release.id());
        shell.activate(release.id());
        progress.worked(1);
        try {
            restart(release, progress.split(9));
        } catch (ProblemException e) {
            undo(release, known, before);
            Problem p = e.problem();
            throw new ProblemException(new Problem(p.severity(), p.code(), p.message(), p.place(),
                    (p.remedy() + ' ' + whatRunsNow(before)).strip()), e);
        } catch (OperationCanceledException e) {
            undo(release, known, before);
            throw e;
        }
    }

    private void undo(Release release, boolean known, DeployedState before) throws ProblemException {
        rollBackTo(before);
        if (!known) {
            shell.discard(release.id()); // so that a later rollback never chooses it
        }
        record(release.id(), "failed"); //$NON-NLS-1$
    }

    private static String whatRunsNow(DeployedState before) {
        if (before.current().isEmpty()) {
            return Messages.undone_nothing;
        }
        return Messages.bind(before.running() ? Messages.undone_running : Messages.undone_stopped, before.current());
    }

    private void rollBackTo(DeployedState before) throws ProblemException {
        if (before.currentRelease().isEmpty()) {
            shell.stopForGood();
            shell.deactivate();
            return;
        }
        shell.stop();
        shell.activate(before.current());
        if (before.running()) {
            start(before.currentRelease().orElseThrow());
        }
    }

    private void start(Release release) throws ProblemException {
        if (release.startUp() == StartUp.SYSTEMD) {
            Map<String, String> facts = shell.facts(0);
            SystemdUnit unit = unit(facts);
            shell.start(unit, unit.text(facts.get("folder"), facts.get("user"))); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            shell.start();
        }
    }

    private SystemdUnit unit(Map<String, String> facts) throws ProblemException {
        String scope = facts.getOrDefault("systemd", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (scope.isEmpty()) {
            throw problem("deploy.systemd", Messages.systemd_missing, Messages.systemd_missingRemedy); //$NON-NLS-1$
        }
        return new SystemdUnit(application, SystemdUnit.Scope.valueOf(scope));
    }

    private void restart(Release release, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.step_start, 10);
        shell.stop();
        progress.worked(2);
        requireFree(release.port());
        start(release);
        progress.worked(2);
        progress.subTask(Messages.step_health);
        String trouble = shell.awaitHealthy(release.port(), HEALTH_PATIENCE, progress);
        if (!trouble.isEmpty()) {
            Complaint complaint = Complaint.of(trouble);
            throw problem("deploy.health", Messages.bind(Messages.health_failed, complaint.message()), complaint.remedy()); //$NON-NLS-1$
        }
    }

    private void requireFree(int port) throws ProblemException {
        if (port > 0 && shell.portTaken(port)) {
            throw problem("deploy.port", Messages.bind(Messages.port_taken, Integer.toString(port)), Messages.port_takenRemedy); //$NON-NLS-1$
        }
    }

    private ProblemException problem(String code, String message, String remedy) {
        return new ProblemException(Problem.error(code, message, Place.of(connection.gateway().name() + ':' + base), remedy));
    }

    /** @return what the gateway has */
    private Map<String, String> check(ApplicationPackage app, DeployedState before) throws ProblemException {
        Map<String, String> facts = shell.facts(app.java());
        for (String tool : List.of("sha256sum", "mv", "ln")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            if (facts.getOrDefault(tool, "").isEmpty()) { //$NON-NLS-1$
                throw problem("deploy.tool", Messages.bind(Messages.no_tool, tool), Messages.bind(Messages.no_toolRemedy, "coreutils")); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        if (app.healthPort() > 0 && (facts.getOrDefault("curl", "") + facts.getOrDefault("wget", "")).isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            throw problem("deploy.tool", Messages.bind(Messages.no_tool, "curl"), Messages.bind(Messages.no_toolRemedy, "curl")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        if (app.startUp() == StartUp.SYSTEMD) {
            unit(facts);
        }
        long needed = (long) (ReleaseStage.size(app.folder()) * SPACE_RESERVE);
        long free = Long.parseLong(facts.getOrDefault("freeKiB", "0")) * 1024; //$NON-NLS-1$ //$NON-NLS-2$
        if (free < needed) {
            throw problem("deploy.space", Messages.bind(Messages.no_space, free / MEGABYTE, needed / MEGABYTE + 1), //$NON-NLS-1$
                    Messages.no_spaceRemedy);
        }
        boolean own = before.running() && before.currentRelease().map(Release::port).orElse(0) == app.healthPort();
        if (!own) {
            requireFree(app.healthPort());
        }
        if (app.java() > 0 && !facts.containsKey("java")) { //$NON-NLS-1$
            throw problem("deploy.java", Messages.bind(Messages.java_missing, app.java()), Messages.java_missingRemedy); //$NON-NLS-1$
        }
        return facts;
    }

    /** What is there and whether its process runs; {@code /health} is not asked. */
    public DeployedState state() throws ProblemException {
        return shell.state();
    }

    /** As {@link #state}, with the application's own answer. */
    public DeployedState inspect() throws ProblemException {
        DeployedState state = shell.state();
        int port = state.currentRelease().map(Release::port).orElse(0);
        if (!state.running() || port == 0) {
            return state.withHealth("", state.running()); //$NON-NLS-1$
        }
        RemoteShell.Answer answer = shell.http(port, "/health"); //$NON-NLS-1$
        return state.withHealth(answer.body(), answer.code() == 200);
    }

    /** Starts the current release and waits until it is healthy. */
    public void start(IProgressMonitor monitor) throws ProblemException {
        DeployedState state = requireRelease();
        Release release = state.currentRelease().orElseThrow();
        shell.lock();
        try {
            restart(release, monitor);
            record(release.id(), "started"); //$NON-NLS-1$
        } finally {
            shell.unlock(release.id());
        }
    }

    /** Stops the application; it is started again by {@link #start} or, under systemd, at the next boot. */
    public void stop() throws ProblemException {
        shell.stop();
    }

    private DeployedState requireRelease() throws ProblemException {
        DeployedState state = state();
        if (state.currentRelease().isEmpty()) {
            throw problem("deploy.none", Messages.no_release, Messages.no_releaseRemedy); //$NON-NLS-1$
        }
        return state;
    }

    /**
     * Goes back to the release before the current one.
     *
     * @return its id
     */
    public String rollback(IProgressMonitor monitor) throws ProblemException {
        Release previous = requireRelease().previousRelease().orElseThrow(
                () -> problem("deploy.noPrevious", Messages.no_previous, Messages.no_previousRemedy)); //$NON-NLS-1$
        rollback(previous.id(), monitor);
        return previous.id();
    }

    /** Switches to any release that is still there, starts it and waits until it is healthy. */
    public void rollback(String id, IProgressMonitor monitor) throws ProblemException {
        shell.lock();
        try {
            DeployedState before = state();
            Release release = before.releases().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(
                    () -> problem("deploy.unknown", Messages.bind(Messages.release_unknown, id), //$NON-NLS-1$
                            Messages.bind(Messages.release_unknownRemedy, String.join(", ", before.ids())))); //$NON-NLS-1$
            switchTo(release, before, monitor);
            record(id, "rollback"); //$NON-NLS-1$
        } finally {
            shell.unlock(id);
        }
    }

    /** Stops the application and removes all its releases and logs. */
    public void uninstall(IProgressMonitor monitor) throws ProblemException {
        try (RemoteFiles files = connection.files()) {
            if (files.exists(base)) {
                shell.lock();
                try {
                    shell.stopForGood();
                    files.delete(base, monitor);
                } finally {
                    shell.unlock(application); // gone with the folder unless something failed
                }
            }
        }
    }

    /** Body of {@code /health}, empty when the application is not healthy. */
    public String health(int port) throws ProblemException {
        RemoteShell.Answer answer = shell.http(port, "/health"); //$NON-NLS-1$
        return answer.code() == 200 ? answer.body() : ""; //$NON-NLS-1$
    }

    /** Path of the edge runtime's result log on the gateway. */
    public String resultLog() {
        return RemoteFiles.join(base, "shared/log/results.jsonl"); //$NON-NLS-1$
    }

    /** Path of what the application prints, on the gateway. */
    public String outputLog() {
        return RemoteFiles.join(base, "shared/log/output.log"); //$NON-NLS-1$
    }

    /** Path of the file on the gateway that holds the application's process id. */
    public String pidFile() {
        return RemoteFiles.join(base, "shared/pid"); //$NON-NLS-1$
    }

    private void record(String id, String event) throws ProblemException {
        String who = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
        String line = JsonFile.mapper().createObjectNode().put("time", Instant.now().toString()).put("release", id) //$NON-NLS-1$ //$NON-NLS-2$
                .put("event", event).put("by", who).toString(); //$NON-NLS-1$ //$NON-NLS-2$
        shell.history(line);
    }

    private void prune() throws ProblemException {
        DeployedState state = state();
        List<String> old = new ArrayList<>(state.ids());
        old.remove(state.current());
        state.previousRelease().ifPresent(r -> old.remove(r.id()));
        int keep = KEEP - (state.releases().size() - old.size());
        for (String id : old.subList(0, Math.max(0, old.size() - keep))) {
            shell.discard(id);
        }
    }
}
