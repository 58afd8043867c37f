package org.headend.gateway;

import org.headend.core.problem.ProblemException;

/** What must be asked to log in. The IDE answers with dialogs and secure storage; called off the UI thread. */
public interface Login extends HostKeyPolicy {

    /** @throws ProblemException when there is nothing to log in with, or the user gave up */
    Credentials credentials(SiteGateway place, Gateway gateway) throws ProblemException;

    /** The gateway refused what {@link #credentials} gave: do not offer it again. */
    void refused(SiteGateway place, Gateway gateway);
}
