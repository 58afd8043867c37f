package org.headend.deploy.internal;

/**
 * The systemd unit of an application and the shell commands that handle it. Root and those who may use
 * {@code sudo} without a password get a unit of the system, others one of their own that lingers after log-out.
 */
public final class SystemdUnit {
    /** Whose service manager runs the unit. */
    public enum Scope {
        SYSTEM("sudo=; [ \"$(id -u)\" = 0 ] || sudo='sudo -n'\nfolder=/etc/systemd/system; manager=\"$sudo systemctl\"\n"), //$NON-NLS-1$
        USER("export XDG_RUNTIME_DIR=\"${XDG_RUNTIME_DIR:-/run/user/$(id -u)}\"\n" //$NON-NLS-1$
                + "sudo=; folder=\"$HOME/.config/systemd/user\"; manager='systemctl --user'\n"); //$NON-NLS-1$

        private final String variables;

        Scope(String variables) {
            this.variables = variables;
        }
    }

    /** File below the application's folder that names the scope of the installed unit. */
    static final String MARK = ".hs/unit"; //$NON-NLS-1$

    private final String application;
    private final Scope scope;

    public SystemdUnit(String application, Scope scope) {
        this.application = application;
        this.scope = scope;
    }

    String name() {
        return "headend-" + application + ".service"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * @param folder the application's folder, absolute
     * @param user   who runs it
     */
    public String text(String folder, String user) {
        return """
                # Written by Headend Studio.
                [Unit]
                Description=Headend application %s
                Wants=network-online.target
                After=network-online.target
                StartLimitIntervalSec=0

                [Service]
                %sWorkingDirectory=%s
                ExecStart=/bin/sh -c 'echo $$$$ > shared/pid; exec sh current/run.sh >> shared/log/output.log 2>&1'
                Restart=on-failure
                RestartSec=5
                TimeoutStopSec=10
                NoNewPrivileges=true

                [Install]
                WantedBy=%s
                """.formatted(application, scope == Scope.SYSTEM ? "User=" + user + '\n' : "", folder.replace("%", "%%"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                        scope == Scope.SYSTEM ? "multi-user.target" : "default.target"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Installs the unit that standard input brings; to be run in the application's folder. */
    public String install() {
        return scope.variables + """
                set -e
                cat > .hs/unit.service
                mkdir -p "$folder" 2>/dev/null || true
                if ! cmp -s .hs/unit.service "$folder/%1$s"; then
                  $sudo cp .hs/unit.service "$folder/%1$s"; $sudo chmod 644 "$folder/%1$s"
                fi
                $manager daemon-reload; $manager enable %1$s 2>/dev/null
                %2$secho %3$s > %4$s
                """.formatted(name(), scope == Scope.USER ? "loginctl enable-linger 2>/dev/null || true\n" : "", scope, MARK); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Stops the unit and takes it out of the service manager. */
    public String remove() {
        return scope.variables + """
                $manager disable --now %1$s 2>/dev/null
                $sudo rm -f "$folder/%1$s"; $manager daemon-reload; rm -f %2$s
                true
                """.formatted(name(), MARK);
    }

    public String start() {
        return scope.variables + "$manager reset-failed " + name() + " 2>/dev/null; rm -f shared/pid; $manager start " + name() //$NON-NLS-1$ //$NON-NLS-2$
                + "\ni=0; while [ ! -s shared/pid ] && [ $i -lt 50 ]; do sleep 0.1; i=$((i+1)); done\n"; //$NON-NLS-1$
    }

    public String stop() {
        return scope.variables + "$manager stop " + name() + '\n'; //$NON-NLS-1$
    }

    /** The same shell command for whichever scope the mark names; nothing where there is no unit. */
    static String whereInstalled(String application, java.util.function.Function<SystemdUnit, String> command) {
        StringBuilder script = new StringBuilder("case \"$(cat " + MARK + " 2>/dev/null)\" in\n"); //$NON-NLS-1$ //$NON-NLS-2$
        for (Scope scope : Scope.values()) {
            script.append(scope).append(")\n").append(command.apply(new SystemdUnit(application, scope))).append(";;\n"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return script.append("esac\n").toString(); //$NON-NLS-1$
    }
}
