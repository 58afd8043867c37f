package org.headend.design.validate.rules;

import java.util.HashMap;
import java.util.Map;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.PortKind;
import org.headend.design.validate.SiteIndex;
import org.headend.design.validate.Structural;

/** Which devices data links join, over whatever number of devices. */
final class Parts implements Structural {
    private final Map<Device, Device> parents = new HashMap<>();
    private final Map<Device, Integer> numbers = new HashMap<>();

    private Parts(SiteIndex site) {
        for (Link link : site.site().getLinks()) {
            if (link.getPorts().size() == 2 && link.getPorts().stream().allMatch(p -> p.getKind() != PortKind.POWER && SiteIndex.device(p) != null)) {
                parents.put(root(SiteIndex.device(link.getPorts().get(0))), root(SiteIndex.device(link.getPorts().get(1))));
            }
        }
        for (Device device : site.site().getDevices()) {
            numbers.computeIfAbsent(root(device), d -> numbers.size());
        }
    }

    static Parts of(SiteIndex site) {
        return site.fact(Parts.class, Parts::new);
    }

    private Device root(Device device) {
        Device at = device;
        for (Device up = parents.getOrDefault(at, at); up != at; up = parents.getOrDefault(at, at)) {
            parents.put(at, parents.getOrDefault(up, up));
            at = up;
        }
        return at;
    }

    /** Number of the part that a device is in. */
    int of(Device device) {
        return numbers.getOrDefault(root(device), -1);
    }
}
