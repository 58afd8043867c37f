package org.headend.design.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.headend.catalog.Catalog;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Segments.Renewal;
import org.headend.design.validate.SiteIndex.Question;
import org.headend.design.validate.rules.Rules;

/**
 * The findings of a site, kept up to date: after a change only what it can have affected is checked again, which is what
 * lies near it and what has asked a fact that answers otherwise now. Use it on one thread, on a model that nobody else
 * changes meanwhile; see {@link Mirror}. The findings carry no fixes, see {@link Validator#fixes}.
 */
public final class Validation {
    private final SiteIndex index;
    private final Changes changes;
    private final List<Rule<?>> rules = Rules.ALL;
    private final Runs runs;
    private final Collected collected;
    private List<Finding> findings;

    public Validation(Site site, Catalog catalog) {
        index = new SiteIndex(site, catalog);
        changes = new Changes(site);
        runs = new Runs(index, rules);
        collected = new Collected(index, rules);
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
        if (changes.suppressions || changes.moved) {
            collected.renew();
        }
        runs.takeChanged().forEach(rule -> collected.put(rule, runs.found(rule)));
        changes.clear();
        findings = collected.findings();
        return findings;
    }

    private <T> void checkAll(Rule<T> rule) {
        rule.scope().items(index).forEach(item -> runs.check(rule, item));
    }

    /** What one set of changes affects. */
    private final class Step {
        private final Map<Scope<?>, Map<Object, Set<EStructuralFeature>>> dirty = new HashMap<>();
        private final Map<Rule<?>, Set<Object>> again = new HashMap<>();

        void run() {
            SiteChange change = index.follow(changes);
            Map<Scope<Segment>, Renewal> renewals = new HashMap<>();
            index.segments().forEach((scope, sort) -> renewals.put(scope, sort.follow(change)));
            near();
            index.segments().forEach((scope, sort) -> segments(scope, sort, renewals.get(scope)));
            changes.floors.forEach((floor, features) -> add(Scope.FLOOR, floor, features));
            for (Rule<?> rule : rules) {
                dirty.getOrDefault(rule.scope(), Map.of()).forEach((item, features) -> {
                    if (features.stream().anyMatch(rule::watches)) {
                        again(rule, item);
                    }
                });
            }
            answers(change);
            renamed();
            renewals.forEach((scope, renewal) -> gone(scope, renewal.gone()));
            gone(Scope.DEVICE, outside(changes.devices.keySet()));
            gone(Scope.LINK, outside(changes.links.keySet()));
            gone(Scope.FLOOR, outside(changes.floors.keySet()));
            rules.forEach(rule -> again.getOrDefault(rule, Set.of()).forEach(item -> recheck(rule, item)));
        }

        private void add(Scope<?> scope, Object item, Set<EStructuralFeature> features) {
            dirty.computeIfAbsent(scope, s -> new LinkedHashMap<>()).computeIfAbsent(item, i -> new HashSet<>()).addAll(features);
        }

        private void again(Rule<?> rule, Object item) {
            again.computeIfAbsent(rule, r -> new LinkedHashSet<>()).add(item);
        }

        /** What was changed, what is a link away from it, and the floors that it stands on. */
        private void near() {
            changes.links.forEach((link, features) -> add(Scope.LINK, link, features));
            changes.devices.forEach((device, features) -> {
                add(Scope.DEVICE, device, features);
                index.placement(device).ifPresent(p -> add(Scope.FLOOR, p.eContainer(), features));
                for (Port port : device.getPorts()) {
                    for (Link link : index.links(port)) {
                        add(Scope.LINK, link, features);
                        SiteIndex.other(link, port).map(SiteIndex::device).ifPresent(peer -> add(Scope.DEVICE, peer, features));
                    }
                }
            });
        }

        private void segments(Scope<Segment> scope, Segments sort, Renewal renewal) {
            renewal.renewed().forEach(s -> add(scope, s, Set.of(Changes.STRUCTURE)));
            Map.copyOf(dirty.getOrDefault(Scope.DEVICE, Map.of())).forEach((device, features) -> ((Device) device).getPorts().forEach(p -> {
                Segment segment = sort.of(p);
                if (segment != null && !segment.ports().isEmpty()) {
                    add(scope, segment, features);
                }
            }));
            dirty.getOrDefault(scope, Map.of()).keySet().forEach(s -> asked(null, s));
            renewal.gone().forEach(s -> asked(null, s));
        }

        private void answers(SiteChange change) {
            change.answers().forEach((fact, keys) -> keys.forEach(key -> asked(fact, key)));
            change.near().forEach(device -> asked(null, device));
            if (changes.networks) {
                asked(null, SitePackage.Literals.SITE__NETWORKS);
            }
        }

        private void asked(Followed fact, Object key) {
            runs.asking(new Question(fact, key)).forEach(run -> again(run.rule(), run.item()));
        }

        /** A new name must show in the texts that have the old one; ports and links are called by their devices. */
        private void renamed() {
            for (Element element : changes.renamed) {
                named(element);
                if (element instanceof Device device) {
                    for (Port port : device.getPorts()) {
                        named(port);
                        port.getLinks().forEach(this::named);
                    }
                }
            }
        }

        private void named(Element element) {
            runs.naming(element.getId()).forEach(run -> again(run.rule(), run.item()));
        }

        private static List<EObject> outside(Collection<? extends EObject> elements) {
            return elements.stream().<EObject>map(e -> e).filter(e -> !(e.eContainer() instanceof Site)).toList();
        }

        private void gone(Scope<?> scope, Collection<?> items) {
            if (!items.isEmpty()) {
                rules.stream().filter(r -> r.scope() == scope).forEach(rule -> {
                    items.forEach(item -> runs.forget(rule, item));
                    again.getOrDefault(rule, new HashSet<>()).removeAll(items);
                });
            }
        }

        @SuppressWarnings("unchecked") // items of a scope come from its own map
        private <T> void recheck(Rule<T> rule, Object item) {
            if (!(item instanceof Device || item instanceof Link || item instanceof Floor) || ((EObject) item).eContainer() == index.site()) {
                runs.check(rule, (T) item);
            }
        }
    }
}
