package org.headend.deploy;

import java.nio.file.Path;
import java.util.Map;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.internal.Messages;
import org.headend.gateway.GatewayConnection;

/**
 * What is pushed: files of any application.
 *
 * @param name       of the application, also of its folder
 * @param folder     local folder with all files of a release
 * @param command    shell command that runs the application in the foreground, with the release folder as
 *                   working directory; {@code $JAVA} stands for the gateway's Java
 * @param check      shell command, run the same way before anything is switched, that fails and says why when the
 *                   release could not work; empty for none
 * @param java       oldest Java that will do, 0 when none is needed
 * @param healthPort port on the gateway's loopback whose {@code /health} answers 200 when all is well, 0 for none:
 *                   then a process that still runs after two seconds is healthy
 * @param startUp    how it is started
 */
public record ApplicationPackage(String name, Path folder, String command, String check, int java, int healthPort,
        StartUp startUp) {

    /** An application that needs no Java, is not asked for its health, and is started by a script. */
    public static ApplicationPackage of(String name, Path folder, String command) {
        return new ApplicationPackage(name, folder, command, "", 0, 0, StartUp.SCRIPT); //$NON-NLS-1$
    }

    public ApplicationPackage withHealthPort(int port) {
        return new ApplicationPackage(name, folder, command, check, java, port, startUp);
    }

    public ApplicationPackage withStartUp(StartUp policy) {
        return new ApplicationPackage(name, folder, command, check, java, healthPort, policy);
    }

    public ApplicationPackage withCheck(String checkCommand) {
        return new ApplicationPackage(name, folder, command, checkCommand, java, healthPort, startUp);
    }

    public ApplicationPackage withJava(int oldest) {
        return new ApplicationPackage(name, folder, command, check, oldest, healthPort, startUp);
    }

    /** @throws ProblemException when the name cannot be a folder on every gateway */
    public ApplicationPackage checked() throws ProblemException {
        checkName(name);
        return this;
    }

    static void checkName(String name) throws ProblemException {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) { //$NON-NLS-1$
            throw new ProblemException(Problem.error("deploy.name", Messages.bind(Messages.app_name, name), Place.NONE, //$NON-NLS-1$
                    Messages.app_nameRemedy));
        }
    }

    /** Files that the deployer adds to every release, by name. */
    Map<String, String> scripts(String javaCommand) {
        return check.isEmpty() ? Map.of("run.sh", script(javaCommand, command)) //$NON-NLS-1$
                : Map.of("run.sh", script(javaCommand, command), "check.sh", script(javaCommand, check)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String script(String java, String command) {
        return """
                #!/bin/sh
                # Works in the foreground; written by Headend Studio.
                cd "$(dirname "$0")" || exit 1
                JAVA=%s
                export JAVA
                exec %s
                """.formatted(GatewayConnection.quote(java), command);
    }
}
