package org.headend.design.validate;

import java.util.List;
import java.util.function.Function;

import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Site;

/**
 * What a rule looks at at a time, which is also what is looked at again after a change. A rule may read its item and what
 * is one link away from it, and the tables of the site; whatever else it needs it asks facts for, which note it down.
 *
 * @param <T> kind of item
 */
public final class Scope<T> {
    /** A device with its ports, streams and area, its links and the devices at their other ends. */
    public static final Scope<Device> DEVICE = new Scope<>(index -> index.site().getDevices());
    /** A link with both ports and their devices. */
    public static final Scope<Link> LINK = new Scope<>(index -> index.site().getLinks());
    /** A serial line or field bus, see {@link SiteIndex#lines()}. */
    public static final Scope<Segment> BUS = new Scope<>(SiteIndex::lines);
    /** Lines that repeaters join to one bus, see {@link SiteIndex#buses()}. */
    public static final Scope<Segment> JOINED_BUS = new Scope<>(SiteIndex::buses);
    /** Power ports that cables join, see {@link SiteIndex#circuits()}. */
    public static final Scope<Segment> POWER = new Scope<>(SiteIndex::circuits);
    /** A floor with all that is on it, and the devices placed there. */
    public static final Scope<Floor> FLOOR = new Scope<>(index -> index.site().getFloors());
    /** The site as a whole: looked at again only when a fact that was asked answers otherwise, so it must ask for all it reads. */
    public static final Scope<Site> SITE = new Scope<>(index -> List.of(index.site()));

    private final Function<SiteIndex, List<T>> items;

    private Scope(Function<SiteIndex, List<T>> items) {
        this.items = items;
    }

    List<T> items(SiteIndex index) {
        return items.apply(index);
    }
}
