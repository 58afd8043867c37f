package org.headend.gateway;

import java.util.ArrayList;
import java.util.List;

import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;

/**
 * Which gateway of which site; what selections and connections are keyed by. Its description is read from the
 * file each time, so that an edit counts at once.
 */
public record SiteGateway(Site site, String name) {

    /** The gateways of some sites that can be read; a broken file is told where its gateways are listed. Reads files. */
    public static List<SiteGateway> of(List<Site> sites) {
        List<SiteGateway> found = new ArrayList<>();
        for (Site site : sites) {
            try {
                GatewayStore.of(site).all(new ArrayList<>()).forEach(g -> found.add(new SiteGateway(site, g.name())));
            } catch (ProblemException e) {
                continue; // a folder that cannot be listed has none
            }
        }
        return found;
    }

    /** @throws ProblemException when the description is missing or broken */
    public Gateway gateway() throws ProblemException {
        return GatewayStore.of(site).byName(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
