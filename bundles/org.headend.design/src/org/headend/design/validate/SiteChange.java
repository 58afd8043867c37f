package org.headend.design.validate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;

/** What has changed in a site, for facts that follow it, and under which keys they answer otherwise since. */
public final class SiteChange {
    private final Changes changes;
    private final Set<Device> relinked = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<Device> near = new LinkedHashSet<>();
    private final Map<Followed, Set<Object>> answers = new HashMap<>();

    SiteChange(Changes changes, SiteIndex index) {
        this.changes = changes;
        changes.devices.forEach((device, features) -> {
            if (features.contains(Changes.STRUCTURE)) {
                relinked.add(device);
            }
            near.add(device);
            device.getPorts().forEach(p -> index.peers(p).forEach(o -> near.add(SiteIndex.device(o))));
        });
        changes.links.forEach((link, features) -> {
            if (features.contains(Changes.STRUCTURE)) {
                links.add(link);
            }
        });
    }

    /** Devices of which anything has changed, also those that came and went. */
    public Set<Device> devices() {
        return changes.devices.keySet();
    }

    /** Those of them that came, went, or have other ports, links or another type than before. */
    public Set<Device> relinked() {
        return relinked;
    }

    /** All of {@link #devices} and what is one link away from them now. */
    public Set<Device> near() {
        return near;
    }

    /** Links that came, went, or join other ports than before. */
    public Set<Link> links() {
        return links;
    }

    /** Ports that came to a device or went from it. */
    public Set<Port> ports() {
        return changes.ports;
    }

    /** Whether the planned networks have changed. */
    public boolean networks() {
        return changes.networks;
    }

    /** Whether elements that were there before stand in another order. */
    public boolean moved() {
        return changes.moved;
    }

    /** Tells that the answer under a key is another one now. */
    public void otherwise(Followed fact, Object key) {
        answers.computeIfAbsent(fact, f -> new LinkedHashSet<>()).add(key);
    }

    /** Keys under which a fact that has followed answers otherwise. */
    public Set<Object> answers(Followed fact) {
        return answers.getOrDefault(fact, Set.of());
    }

    Map<Followed, Set<Object>> answers() {
        return answers;
    }
}
