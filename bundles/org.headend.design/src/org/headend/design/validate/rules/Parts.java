package org.headend.design.validate.rules;

import java.util.function.Consumer;

import org.headend.design.advice.DataGraph;
import org.headend.design.site.Device;
import org.headend.design.validate.Components;
import org.headend.design.validate.Followed;
import org.headend.design.validate.SiteChange;
import org.headend.design.validate.SiteIndex;

/** Which devices data links join, over whatever number of devices. */
final class Parts extends Components<Device> implements Followed {
    private final SiteIndex site;
    private final DataGraph graph;

    private Parts(SiteIndex site) {
        this.site = site;
        graph = DataGraph.of(site);
        follow(site.site().getDevices(), device -> { });
    }

    static Parts of(SiteIndex site) {
        return site.fact(Parts.class, Parts::new);
    }

    /** Notes that a check follows from all parts. */
    void askedForAll() {
        site.asked(this, this);
    }

    /** Null for a device that is not in the site; equal for devices that are joined. */
    Component<Device> part(Device device) {
        site.asked(this, device);
        return of(device);
    }

    @Override
    public void follow(SiteChange change) {
        follow(change.relinked(), device -> {
            change.otherwise(this, device);
            change.otherwise(this, this);
        });
    }

    @Override
    protected boolean present(Device device) {
        return device.eContainer() == site.site();
    }

    @Override
    protected void neighbours(Device device, Consumer<Device> each) {
        graph.neighbours(device, each);
    }
}
