package org.headend.gateway;

import org.headend.core.problem.ProblemException;

/**
 * What must be asked to log in. The IDE answers with dialogs and secure storage; called off the UI thread. As an OSGi
 * service: the one with the highest ranking is asked.
 */
public interface Login extends HostKeyPolicy {

    /** Called before a gateway is connected and before its description is read, for instance to start an embedded one. */
    default void prepare(SiteGateway place) throws ProblemException {
        // real gateways run already
    }

    /** @throws ProblemException when there is nothing to log in with, or the user gave up */
    Credentials credentials(SiteGateway place, Gateway gateway) throws ProblemException;

    /** The gateway refused what {@link #credentials} gave: do not offer it again. */
    void refused(SiteGateway place, Gateway gateway);
}
