package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.validate.Followed;
import org.headend.design.validate.SiteChange;
import org.headend.design.validate.SiteIndex;

/** Who has what: elements of devices by something that each of them should have alone, such as an address. */
final class Register implements Followed {
    private final SiteIndex site;
    private final Function<Device, List<Entry>> reader;
    private final Map<Device, List<Entry>> entries = new HashMap<>();
    private final Map<Object, Owners> owners = new HashMap<>();

    private record Name(Class<?> by) {
    }

    /** What an element has. */
    record Entry(Object key, Element element) {
    }

    private static final class Owners {
        private final List<Owner> all = new ArrayList<>(1);
        private boolean sorted = true;

        List<Owner> sorted() {
            if (!sorted) {
                all.sort(Comparator.comparingInt(Owner::place).thenComparingInt(Owner::number));
                sorted = true;
            }
            return all;
        }
    }

    private record Owner(SiteIndex site, Device device, int number, Element element) {
        int place() {
            return site.place(device);
        }
    }

    private Register(SiteIndex site, Function<Device, List<Entry>> reader) {
        this.site = site;
        this.reader = reader;
        site.site().getDevices().forEach(d -> put(d, new LinkedHashSet<>()));
    }

    /** @param reader what a device and its ports have */
    static Register of(SiteIndex site, Class<?> name, Function<Device, List<Entry>> reader) {
        return (Register) site.fact(new Name(name), s -> new Register(s, reader));
    }

    private void put(Device device, Set<Object> touched) {
        for (Entry entry : entries.getOrDefault(device, List.of())) {
            touched.add(entry.key());
            owners.computeIfPresent(entry.key(), (k, o) -> o.all.removeIf(x -> x.device() == device) && o.all.isEmpty() ? null : o);
        }
        List<Entry> now = device.eContainer() == site.site() ? reader.apply(device) : List.of();
        for (int i = 0; i < now.size(); i++) {
            Owners of = owners.computeIfAbsent(now.get(i).key(), k -> new Owners());
            of.all.add(new Owner(site, device, i, now.get(i).element()));
            of.sorted = of.all.size() == 1;
            touched.add(now.get(i).key());
        }
        if (now.isEmpty()) {
            entries.remove(device);
        } else {
            entries.put(device, now);
        }
    }

    /** The first element of the site that has it; null when none has. */
    Element first(Object key) {
        site.asked(this, key);
        Owners of = owners.get(key);
        return of == null ? null : of.sorted().get(0).element();
    }

    /** All elements of the site that have it, in the order of the site. */
    List<Element> all(Object key) {
        site.asked(this, key);
        Owners of = owners.get(key);
        return of == null ? List.of() : of.sorted().stream().map(Owner::element).toList();
    }

    @Override
    public void follow(SiteChange change) {
        Set<Object> touched = new LinkedHashSet<>();
        change.devices().forEach(d -> put(d, touched));
        touched.forEach(key -> change.otherwise(this, key));
    }
}
