package org.headend.deploy.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.DeployedState;
import org.headend.deploy.Release;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayException;

/**
 * The shell commands of a deployment. They work in every POSIX shell with coreutils or busybox; each is one
 * round trip. Arguments are quoted, so any name is only a name.
 */
public final class RemoteShell {
    private final GatewayConnection connection;
    private final String base;
    private final String application;

    public RemoteShell(GatewayConnection connection, String base) {
        this.connection = connection;
        this.base = base;
        this.application = base.substring(base.lastIndexOf('/') + 1);
    }

    private static String q(String word) {
        return GatewayConnection.quote(word);
    }

    /** Runs in the application's folder, which must exist. */
    private String inBase(String commands) {
        return "cd " + q(base) + " || exit 9\n" + commands; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The application's process, if {@code p} is its id: ids are given again after a reboot, so its folder counts. */
    private static final String ALIVE = """
            p=$(cat shared/pid 2>/dev/null)
            alive() {
              [ -n "$p" ] && kill -0 "$p" 2>/dev/null && ! grep -q ') Z ' "/proc/$p/stat" 2>/dev/null &&
                case "$(readlink "/proc/$p/cwd")/" in "$(pwd -P)"/*) true ;; *) false ;; esac
            }
            """;

    /**
     * Tools, free space, Java and service manager of the gateway, seen from the application's folder.
     *
     * @param oldestJava version that the Java must have
     */
    public Map<String, String> facts(int oldestJava) throws GatewayException {
        String text = connection.run(inBase("""
                for t in sha256sum mv ln curl wget; do echo "$t=$(command -v $t)"; done
                echo "freeKiB=$(df -Pk . | awk 'NR==2 {print $4}')"
                echo "folder=$(pwd -P)"; echo "user=$(id -un)"; echo "home=$HOME"
                if [ -d /run/systemd/system ]; then
                  if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo systemd=SYSTEM; else echo systemd=USER; fi
                fi
                for j in "$JAVA_HOME/bin/java" java /usr/lib/jvm/*/bin/java /opt/*/bin/java; do
                  v=$("$j" -version 2>&1 | sed -n 's/.* version "\\([0-9]*\\).*/\\1/p')
                  if [ "${v:-0}" -ge %d ] 2>/dev/null; then echo "java=$(command -v "$j")"; break; fi
                done
                """.formatted(oldestJava)), null);
        Map<String, String> facts = new HashMap<>();
        text.lines().filter(l -> l.contains("=")).forEach(l -> facts.put(l.substring(0, l.indexOf('=')), //$NON-NLS-1$
                l.substring(l.indexOf('=') + 1)));
        return facts;
    }

    public DeployedState state() throws GatewayException {
        String text = connection.run("cd " + q(base) + " 2>/dev/null || exit 0\n" + ALIVE + """
                for r in releases/*/; do
                  case "$r" in *.partial/) continue ;; esac
                  [ -d "$r" ] && echo "release $(basename "$r") $(tr -d '\\n' < "$r/release.json" 2>/dev/null)"
                done
                [ -L current ] && echo "current $(basename "$(readlink current)")"
                alive && echo "pid $p"
                true
                """, null); //$NON-NLS-1$ //$NON-NLS-2$
        List<Release> releases = new ArrayList<>();
        String current = ""; //$NON-NLS-1$
        long pid = 0;
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split(" ", 3); //$NON-NLS-1$
            switch (words[0]) {
                case "release" -> releases.add(Release.parse(words[1], words.length > 2 ? words[2] : "{}")); //$NON-NLS-1$ //$NON-NLS-2$
                case "current" -> current = words[1]; //$NON-NLS-1$
                case "pid" -> pid = Long.parseLong(words[1]); //$NON-NLS-1$
                default -> { }
            }
        }
        return new DeployedState(List.copyOf(releases), current, pid, "", false); //$NON-NLS-1$
    }

    /** {@code mkdir} is atomic: the second one fails. A lock older than 30 minutes is stale. */
    public void lock() throws ProblemException {
        String lock = base + "/.hs/lock"; //$NON-NLS-1$
        var result = connection.exec("mkdir -p " + q(base + "/.hs") + ' ' + q(base + "/releases") + ' ' + q(base + "/shared/log") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + "\nfind " + q(lock) + " -maxdepth 0 -mmin +30 -exec rm -rf {} + 2>/dev/null\n" //$NON-NLS-1$ //$NON-NLS-2$
                + "mkdir " + q(lock) + " 2>/dev/null && date > " + q(lock + "/since") + " || { cat " + q(lock + "/since") + "; exit 5; }", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
        if (result.code() != 0) {
            throw new ProblemException(Problem.error("deploy.locked", Messages.bind(Messages.locked, result.out().strip()), //$NON-NLS-1$
                    Place.of(connection.gateway().name()), Messages.bind(Messages.lockedRemedy, lock)));
        }
    }

    /** Removes the lock and what a failed push of {@code id} has left. */
    public void unlock(String id) {
        try {
            connection.exec(inBase("rm -rf .hs/lock " + q("releases/" + id + ".partial")), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        } catch (GatewayException e) {
            // the connection is gone: the lock becomes stale, and a partial release is never used
        }
    }

    /** Hard-links files of the previous release that have the wanted checksum; returns their names. */
    public List<String> linkUnchanged(String previous, String id, Map<String, String> sums) throws GatewayException {
        if (previous.isEmpty()) {
            return List.of();
        }
        String script = inBase("old=releases/" + q(previous) + "; new=releases/" + q(id + ".partial") + '\n' //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + """
                        while read -r sum name; do
                          [ -f "$old/$name" ] || continue
                          have=$(sha256sum < "$old/$name"); [ "${have%% *}" = "$sum" ] || continue
                          mkdir -p "$(dirname "$new/$name")" && ln "$old/$name" "$new/$name" && echo "$name"
                        done
                        true
                        """);
        return run(script, manifest(sums)).lines().toList();
    }

    private static String manifest(Map<String, String> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n')); //$NON-NLS-1$
        return text.toString();
    }

    private String run(String script, String stdin) throws GatewayException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = connection.exec(script, new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), out, err, null);
        if (code != 0) {
            throw new GatewayException(GatewayException.Reason.COMMAND,
                    Messages.bind(Messages.command_failed, code, err.toString(StandardCharsets.UTF_8).strip()), base,
                    Messages.command_failedRemedy, null);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** All files of a staged release at once; returns the lines that failed. */
    public String verify(String id, Map<String, String> sums) throws GatewayException {
        String script = inBase("cd " + q("releases/" + id + ".partial") + " || exit 9\ncat > .manifest\n" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + "if sha256sum -c .manifest > .check 2>&1; then echo good; else grep -v ': OK$' .check | head -5; fi; rm -f .check"); //$NON-NLS-1$
        String said = run(script, manifest(sums)).strip();
        return said.equals("good") ? "" : said.isEmpty() ? "?" : said; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Forces the data to the medium, then one rename makes the staged folder a release. */
    public void publish(String id) throws GatewayException {
        connection.run(inBase("sync; mv " + q("releases/" + id + ".partial") + ' ' + q("releases/" + id)), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** {@code mv -T} is one rename(2): there is no moment without {@code current}. */
    public void activate(String id) throws GatewayException {
        connection.run(inBase("ln -sfn " + q("releases/" + id) + " .hs/next && mv -T .hs/next current"), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Removes a release that is not current. */
    public void discard(String id) throws GatewayException {
        connection.run(inBase("rm -rf " + q("releases/" + id)), null); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public void deactivate() throws GatewayException {
        connection.run(inBase("rm -f current"), null); //$NON-NLS-1$
    }

    /** Runs the check of a staged release; returns what it said when it failed. */
    public String check(String id) throws GatewayException {
        var result = connection.exec(inBase("sh " + q("releases/" + id + ".partial/check.sh") + " 2>&1"), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return result.code() == 0 ? "" : result.out().isBlank() ? "?" : result.out().strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Starts the current release detached from this session. */
    public void start() throws GatewayException {
        connection.run(inBase(removeUnit() + "mkdir -p shared/log\n" //$NON-NLS-1$
                + "if command -v setsid >/dev/null; then s=setsid; else s=; fi\n" //$NON-NLS-1$
                + "nohup $s sh -c 'echo $$ > shared/pid; exec sh current/run.sh' > shared/log/output.log 2>&1 < /dev/null &\n" //$NON-NLS-1$
                + "i=0; while [ ! -s shared/pid ] && [ $i -lt 50 ]; do sleep 0.1; i=$((i+1)); done"), null); //$NON-NLS-1$
    }

    /** Lets the service manager start the current release, now and at boot. */
    public void start(SystemdUnit unit, String text) throws GatewayException {
        run(inBase("mkdir -p shared/log\n" + unit.install()), text); //$NON-NLS-1$
        connection.run(inBase(unit.start()), null);
    }

    private String removeUnit() {
        return "( " + SystemdUnit.whereInstalled(application, SystemdUnit::remove) + " )\n"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Stops the application and takes its unit, where there is one, out of the service manager. */
    public void stopForGood() throws GatewayException {
        stop();
        connection.run("cd " + q(base) + " 2>/dev/null || exit 0\n" + removeUnit() + "true", null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** TERM, after five seconds KILL; returns when the process is gone. */
    public void stop() throws GatewayException {
        connection.run("cd " + q(base) + " 2>/dev/null || exit 0\n( " //$NON-NLS-1$ //$NON-NLS-2$
                + SystemdUnit.whereInstalled(application, SystemdUnit::stop) + " )\n" + ALIVE + """
                        rm -f shared/pid
                        alive || exit 0
                        kill "$p"; i=0
                        while alive && [ $i -lt 50 ]; do sleep 0.1; i=$((i+1)); done
                        alive && kill -9 "$p"
                        true
                        """, null); //$NON-NLS-1$
    }

    /** True when something listens on the port of the gateway's loopback. */
    public boolean portTaken(int port) throws GatewayException {
        String hex = String.format(java.util.Locale.ROOT, ":%04X", port); //$NON-NLS-1$
        return connection.exec("awk '$4 == \"0A\" {print $2}' /proc/net/tcp /proc/net/tcp6 2>/dev/null | grep -q '" + hex + "$'", null) //$NON-NLS-1$ //$NON-NLS-2$
                .code() == 0;
    }

    /** @param code of HTTP, 0 without an answer */
    public record Answer(int code, String body) {
    }

    /** A GET on the gateway's loopback. */
    public Answer http(int port, String path) throws GatewayException {
        String url = q("http://127.0.0.1:" + port + path); //$NON-NLS-1$
        String out = connection.exec("if command -v curl >/dev/null; then curl -sS -m 3 -w '\\n%{http_code}' " + url //$NON-NLS-1$
                + "; else wget -q -T 3 -O - " + url + " && printf '\\n200'; fi", null).out().strip(); //$NON-NLS-1$ //$NON-NLS-2$
        int line = out.lastIndexOf('\n');
        String code = out.substring(line + 1);
        return code.matches("[1-9]\\d\\d") ? new Answer(Integer.parseInt(code), line < 0 ? "" : out.substring(0, line).strip()) //$NON-NLS-1$ //$NON-NLS-2$
                : new Answer(0, ""); //$NON-NLS-1$
    }

    /** @return empty when healthy, otherwise the end of the application's output */
    public String awaitHealthy(int port, Duration patience, IProgressMonitor monitor) throws GatewayException {
        SubMonitor progress = SubMonitor.convert(monitor);
        long end = System.nanoTime() + patience.toNanos();
        int quiet = 0;
        while (System.nanoTime() < end) {
            progress.checkCanceled();
            if (!state().running()) {
                break;
            }
            if (port > 0 ? http(port, "/health").code() == 200 : ++quiet > 4) { //$NON-NLS-1$
                return ""; //$NON-NLS-1$
            }
            connection.exec("sleep 0.4", progress); //$NON-NLS-1$
        }
        String tail = connection.exec(inBase("tail -n 5 shared/log/output.log"), null).out().strip(); //$NON-NLS-1$
        return tail.isEmpty() ? "?" : tail; //$NON-NLS-1$
    }

    public void history(String line) throws GatewayException {
        run(inBase("cat >> .hs/history.jsonl"), line + '\n'); //$NON-NLS-1$
    }
}
