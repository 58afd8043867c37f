package org.headend.design.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.headend.catalog.Catalog;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.validate.Check.Result;
import org.headend.design.validate.rules.Rules;

/**
 * The findings of a site, kept up to date: after a change only what it can have affected is checked again. Use it on one
 * thread, on a model that nobody else changes meanwhile; see {@link Mirror}. The findings carry no fixes, see
 * {@link Validator#fixes}.
 */
public final class Validation {
    private final SiteIndex index;
    private final Changes changes;
    private final List<Rule<?>> rules = Rules.ALL;
    private final Map<Rule<?>, Map<Object, List<Result>>> results = new HashMap<>();
    private List<Finding> findings;

    public Validation(Site site, Catalog catalog) {
        index = new SiteIndex(site, catalog);
        changes = new Changes(site);
        rules.forEach(r -> results.put(r, new HashMap<>()));
    }

    /** Stops following the site. */
    public void dispose() {
        changes.dispose();
    }

    /** All findings for the present state, errors first; suppressed ones are among them. */
    public List<Finding> update() {
        if (findings == null) {
            rules.forEach(this::checkAll);
        } else if (changes.any) {
            new Step().run();
        } else {
            return findings;
        }
        changes.clear();
        findings = Collected.of(index, rules, results);
        return findings;
    }

    private <T> void checkAll(Rule<T> rule) {
        rule.scope().items(index).forEach(item -> check(rule, item));
    }

    private <T> void check(Rule<T> rule, T item) {
        Check check = new Check(index, rule);
        rule.check(item, check);
        List<Result> found = check.results(false);
        if (found.isEmpty()) {
            results.get(rule).remove(item);
        } else {
            results.get(rule).put(item, found);
        }
    }

    /** What one set of changes affects. */
    private final class Step {
        private final Map<Object, Set<EStructuralFeature>> devices = new LinkedHashMap<>();
        private final Map<Object, Set<EStructuralFeature>> links = new LinkedHashMap<>();
        private final Map<Object, Set<EStructuralFeature>> floors = new LinkedHashMap<>();
        private final Map<Scope<?>, Map<Object, Set<EStructuralFeature>>> segments = new HashMap<>();

        void run() {
            boolean structural = changes.features.contains(Changes.STRUCTURE);
            if (!changes.floors.isEmpty() || structural) {
                index.dropPlacements();
            }
            if (!changes.features.isEmpty() || changes.networks) {
                index.dropFacts(kind -> structural || !Structural.class.isAssignableFrom(kind));
            }
            index.invalidate(changes.kinds);
            spread();
            Map<Object, Set<EStructuralFeature>> site = changes.features.isEmpty() && !changes.networks ? Map.of()
                    : Map.of(index.site(), siteFeatures());
            Map<Scope<?>, Map<Object, Set<EStructuralFeature>>> dirty = new HashMap<>(segments);
            dirty.put(Scope.DEVICE, devices);
            dirty.put(Scope.LINK, links);
            dirty.put(Scope.FLOOR, floors);
            dirty.put(Scope.SITE, site);
            for (Rule<?> rule : rules) {
                Set<Object> items = new LinkedHashSet<>();
                dirty.get(rule.scope()).forEach((item, features) -> {
                    if (features.stream().anyMatch(rule::watches)) {
                        items.add(item);
                    }
                });
                items.addAll(mentioning(rule));
                items.forEach(item -> recheck(rule, item));
                results.get(rule).keySet().removeIf(this::gone);
            }
        }

        private Set<EStructuralFeature> siteFeatures() {
            Set<EStructuralFeature> all = new HashSet<>(changes.features);
            if (changes.networks) {
                all.add(Changes.STRUCTURE);
            }
            return all;
        }

        /** From what was changed to what may look at it. */
        private void spread() {
            Map<Device, Placement> placed = new HashMap<>();
            changes.floors.forEach((floor, features) -> add(floors, floor, features));
            changes.links.forEach((link, features) -> add(links, link, features));
            changes.devices.forEach((device, features) -> {
                near(device, features);
                index.placement(device).ifPresent(p -> placed.put(device, p));
            });
            placed.forEach((device, placement) -> add(floors, placement.eContainer(), changes.devices.get(device)));
            List<Scope<Segment>> scopes = List.of(Scope.BUS, Scope.NETWORK, Scope.POWER, Scope.JOINED_BUS);
            for (int i = 0; i < scopes.size(); i++) {
                Segments sort = index.segments().get(i);
                Map<Object, Set<EStructuralFeature>> dirty = new LinkedHashMap<>();
                sort.renewed().forEach(s -> add(dirty, s, Set.of(Changes.STRUCTURE)));
                devices.forEach((device, features) -> ((Device) device).getPorts().forEach(p -> {
                    if (sort.of(p) != null) {
                        add(dirty, sort.of(p), features);
                    }
                }));
                if (changes.networks) {
                    sort.list().forEach(s -> add(dirty, s, Set.of(Changes.STRUCTURE)));
                }
                segments.put(scopes.get(i), dirty);
            }
        }

        private void near(Device device, Set<EStructuralFeature> features) {
            add(devices, device, features);
            for (Port port : device.getPorts()) {
                for (Link link : index.links(port)) {
                    add(links, link, features);
                    SiteIndex.other(link, port).map(SiteIndex::device).ifPresent(peer -> add(devices, peer, features));
                }
            }
        }

        private static void add(Map<Object, Set<EStructuralFeature>> dirty, Object item, Set<EStructuralFeature> features) {
            dirty.computeIfAbsent(item, i -> new HashSet<>()).addAll(features);
        }

        /** A new name must show in the texts that have the old one. */
        private Collection<Object> mentioning(Rule<?> rule) {
            if (changes.renamed.isEmpty()) {
                return List.of();
            }
            Set<String> ids = changes.renamed.stream().flatMap(e -> e instanceof Device device
                    ? Stream.concat(Stream.of(e), device.getPorts().stream()) : Stream.of(e))
                    .map(Element::getId).collect(Collectors.toSet());
            return results.get(rule).entrySet().stream()
                    .filter(e -> e.getValue().stream().anyMatch(r -> r.finding().elements().stream().anyMatch(ids::contains)))
                    .map(Map.Entry::getKey).toList();
        }

        private boolean gone(Object item) {
            return switch (item) {
                case Segment segment -> index.segments().stream().noneMatch(s -> s.of(segment.ports().get(0)) == segment);
                case Site site -> false;
                case Device device -> device.eContainer() != index.site();
                case Link link -> link.eContainer() != index.site();
                case Floor floor -> floor.eContainer() != index.site();
                default -> true;
            };
        }

        @SuppressWarnings("unchecked") // items of a scope come from its own map
        private <T> void recheck(Rule<T> rule, Object item) {
            if (!gone(item)) {
                check(rule, (T) item);
            }
        }
    }
}
