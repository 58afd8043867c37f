package org.headend.deploy;

import java.util.List;
import java.util.Optional;

/**
 * What is on the gateway.
 *
 * @param releases oldest first
 * @param current  id that {@code current} points to, empty for none
 * @param pid      process id of the running application, 0 when it does not run
 * @param health   its answer to {@code /health}, empty when it was not asked or did not answer
 * @param healthy  that answer was 200, or the running application has no {@code /health}
 */
public record DeployedState(List<Release> releases, String current, long pid, String health, boolean healthy) {

    public boolean running() {
        return pid > 0;
    }

    public List<String> ids() {
        return releases.stream().map(Release::id).toList();
    }

    public Optional<Release> currentRelease() {
        return releases.stream().filter(r -> r.id().equals(current)).findFirst();
    }

    /** The release before the current one; empty when there is none. */
    public Optional<Release> previousRelease() {
        int at = ids().indexOf(current);
        return at > 0 ? Optional.of(releases.get(at - 1)) : Optional.empty();
    }

    DeployedState withHealth(String answer, boolean good) {
        return new DeployedState(releases, current, pid, answer, good);
    }
}
