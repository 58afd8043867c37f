package org.headend.deploy;

import org.headend.core.problem.ProblemException;

/**
 * An application as the site remembers it, so that it can be deployed again as it was.
 *
 * @param name       of the application and of its folder
 * @param gateway    name of a gateway of the site, empty when none was chosen yet
 * @param model      name of a model of the site
 * @param startUp    how it is started
 * @param parameters of the runtime
 */
public record Application(String name, String gateway, String model, StartUp startUp, EdgeParameters parameters) {
    /** Name that is offered first. */
    public static final String DEFAULT_NAME = "edge"; //$NON-NLS-1$

    /** @throws ProblemException when the name or a parameter is not usable */
    public Application checked() throws ProblemException {
        ApplicationPackage.checkName(name);
        parameters.checked();
        return this;
    }
}
