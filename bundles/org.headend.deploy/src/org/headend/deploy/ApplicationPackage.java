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
 * @param needsJava  true when the gateway must have Java 21
 * @param healthPort port on the gateway's loopback whose {@code /health} answers 200 when all is well, 0 for none:
 *                   then a process that still runs after two seconds is healthy
 */
public record ApplicationPackage(String name, Path folder, String command, boolean needsJava, int healthPort) {

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
    static Map<String, String> scripts(ApplicationPackage app, String java) {
        String start = """
                #!/bin/sh
                # Starts the application in the foreground; written by Headend Studio.
                cd "$(dirname "$0")" || exit 1
                JAVA=%s
                export JAVA
                exec %s
                """.formatted(GatewayConnection.quote(java), app.command());
        return Map.of("run.sh", start); //$NON-NLS-1$
    }
}
