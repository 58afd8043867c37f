package org.headend.gateway;

import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;

/**
 * Which gateway of which site; what selections and connections are keyed by. Its description is read from the
 * file each time, so that an edit counts at once.
 */
public record SiteGateway(Site site, String name) {

    /** @throws ProblemException when the description is missing or broken */
    public Gateway gateway() throws ProblemException {
        return GatewayStore.of(site).byName(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
