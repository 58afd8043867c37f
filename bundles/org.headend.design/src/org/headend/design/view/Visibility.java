package org.headend.design.view;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.Designs;
import org.headend.design.Scene;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.site.View;

/**
 * What of a topology is to be seen. A device of whose links all are on hidden layers is hidden with them.
 *
 * @param layers layers that are hidden
 * @param media  media that are hidden besides
 * @param focus  devices around which the neighbourhood is shown; empty for the whole topology
 * @param hops   how many links away from the focus; used with a focus only
 */
public record Visibility(Set<Layer> layers, Set<Medium> media, DeviceFilter filter, Set<Device> focus, int hops) {
    public static final Visibility ALL = new Visibility(Set.of(), Set.of(), DeviceFilter.ALL, Set.of(), 0);
    private static final String MEDIUM = "medium:"; //$NON-NLS-1$

    /** What a filter needs to know about a device besides the model. */
    public record Facts(Set<String> found, Function<Device, String> category, Function<Device, String> typeName) {

        /** From the catalog. @param found ids of elements with findings */
        public static Facts of(Catalog catalog, Set<String> found) {
            return new Facts(Set.copyOf(found), d -> catalog.type(d.getType()).map(DeviceType::category).orElse(""), //$NON-NLS-1$
                    d -> catalog.type(d.getType()).map(t -> t.name(Locale.getDefault())).orElse(String.valueOf(d.getType())));
        }
    }

    public Visibility {
        layers = Set.copyOf(layers);
        media = Set.copyOf(media);
        focus = Set.copyOf(focus);
    }

    public static Visibility of(View view) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        Set<Medium> media = EnumSet.noneOf(Medium.class);
        for (String id : view.getHiddenLayers() == null ? new String[0] : view.getHiddenLayers().split("\\s*,\\s*")) { //$NON-NLS-1$
            Arrays.stream(Layer.values()).filter(l -> l.id().equals(id)).forEach(layers::add);
            Arrays.stream(Medium.values()).filter(m -> (MEDIUM + m.getName().toLowerCase(Locale.ROOT)).equals(id)).forEach(media::add);
        }
        return new Visibility(layers, media, DeviceFilter.parse(view.getFilter()), new LinkedHashSet<>(view.getFocus()), view.getHops());
    }

    /** Writes itself into a saved view. */
    public void writeTo(View view) {
        view.setHiddenLayers(Stream.concat(layers.stream().sorted().map(Layer::id),
                media.stream().sorted().map(m -> MEDIUM + m.getName().toLowerCase(Locale.ROOT))).collect(Collectors.joining(","))); //$NON-NLS-1$
        view.setFilter(filter.format());
        view.getFocus().clear();
        view.getFocus().addAll(focus);
        view.setHops(hops);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public Visibility withLayers(Set<Layer> hidden, Set<Medium> hiddenMedia) {
        return new Visibility(hidden, hiddenMedia, filter, focus, hops);
    }

    public Visibility withFilter(DeviceFilter newFilter) {
        return new Visibility(layers, media, newFilter, focus, hops);
    }

    public Visibility withFocus(Collection<Device> newFocus, int newHops) {
        return new Visibility(layers, media, filter, new LinkedHashSet<>(newFocus), newHops);
    }

    /** The same for a copy of the document: its devices with the same ids. */
    public Visibility in(Document copy) {
        Set<String> ids = focus.stream().map(Device::getId).collect(Collectors.toSet());
        return focus.isEmpty() ? this : withFocus(copy.getSite().getDevices().stream().filter(d -> ids.contains(d.getId())).toList(), hops);
    }

    public boolean hides(Link link) {
        return media.contains(link.getMedium()) || layers.contains(Layer.of(link));
    }

    /** What is to be seen of a document’s topology now. The scene is made anew for another state of the document. */
    public Scene scene(Document document, Facts facts) {
        if (isAll()) {
            return new Scene(Designs.topology(document));
        }
        Map<Device, Boolean> known = new HashMap<>();
        Set<Device> near = focus.isEmpty() ? null : neighbourhood();
        Predicate<Device> test = filter.isEmpty() ? d -> true : filter.test(facts.found(), facts.category(), facts.typeName());
        return new Scene(Designs.topology(document), device -> known.computeIfAbsent(device,
                d -> (near == null || near.contains(d)) && !onHiddenLayers(d) && test.test(d)), link -> !hides(link));
    }

    private boolean onHiddenLayers(Device device) {
        if (layers.isEmpty() && media.isEmpty()) {
            return false;
        }
        boolean linked = false;
        for (Port port : device.getPorts()) {
            for (Link link : port.getLinks()) {
                if (!hides(link)) {
                    return false;
                }
                linked = true;
            }
        }
        return linked;
    }

    /** The devices at most {@code hops} links away from the focus, by links that are not hidden. */
    private Set<Device> neighbourhood() {
        Map<Device, Integer> distance = new HashMap<>();
        Deque<Device> todo = new ArrayDeque<>(focus);
        focus.forEach(d -> distance.put(d, 0));
        while (!todo.isEmpty()) {
            Device device = todo.poll();
            int next = distance.get(device) + 1;
            for (Port port : next > hops ? List.<Port>of() : device.getPorts()) {
                for (Link link : port.getLinks()) {
                    if (!hides(link)) {
                        for (Port other : link.getPorts()) {
                            if (other.eContainer() instanceof Device d && distance.putIfAbsent(d, next) == null) {
                                todo.add(d);
                            }
                        }
                    }
                }
            }
        }
        return distance.keySet();
    }
}
