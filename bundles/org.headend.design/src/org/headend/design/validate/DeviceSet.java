package org.headend.design.validate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.headend.design.site.Device;

/** Devices of a site that meet a condition. */
public final class DeviceSet implements Followed {
    private final SiteIndex site;
    private final Predicate<Device> condition;
    private final Set<Device> members = new HashSet<>();
    private List<Device> sorted;

    private record Name(Object by) {
    }

    private DeviceSet(SiteIndex site, Predicate<Device> condition) {
        this.site = site;
        this.condition = condition;
        site.site().getDevices().stream().filter(condition).forEach(members::add);
    }

    /**
     * The set of this name, made when it is asked for first.
     *
     * @param condition may read a device, what is one link away from it, and the tables and planned networks of the site
     */
    public static DeviceSet of(SiteIndex site, Object name, Predicate<Device> condition) {
        return (DeviceSet) site.fact(new Name(name), s -> new DeviceSet(s, condition));
    }

    /** In the order of the site. */
    public List<Device> devices() {
        site.asked(this, this);
        if (sorted == null) {
            sorted = members.stream().sorted(Comparator.comparingInt(site::place)).toList();
        }
        return sorted;
    }

    @Override
    public void follow(SiteChange change) {
        boolean other = change.moved() && change.relinked().stream().anyMatch(members::contains);
        for (Device device : change.networks() ? site.site().getDevices() : change.near()) {
            other |= present(device) && condition.test(device) ? members.add(device) : members.remove(device);
        }
        for (Device device : change.devices()) {
            other |= !present(device) && members.remove(device);
        }
        if (other) {
            sorted = null;
            change.otherwise(this, this);
        }
    }

    private boolean present(Device device) {
        return device.eContainer() == site.site();
    }
}
