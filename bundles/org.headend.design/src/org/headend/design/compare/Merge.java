package org.headend.design.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.DesignEdits;
import org.headend.design.compare.Difference.Change;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.Port;

/**
 * Takes chosen differences from one version into a document of the other. What an added element refers to and the
 * target lacks is taken with it, so that nothing is left dangling; what cannot be taken is told.
 */
public final class Merge {
    private final Document target;
    private final Map<String, EObject> known;
    private final Map<String, EObject> source;
    private final List<Runnable> references = new ArrayList<>();

    private Merge(Document target, Document source) {
        this.target = target;
        known = Keys.all(target);
        this.source = Keys.all(source);
    }

    /**
     * @param target changed; it may have other changes of its own
     * @param source the version that has what is wanted, {@code after} of the differences
     * @param chosen differences of {@link Comparison#of}; of one that is chosen without its children, only its own features are taken
     */
    public static void apply(Document target, Document source, Collection<Difference> chosen) {
        Merge merge = new Merge(target, source);
        chosen.stream().filter(d -> d.kind() == Kind.ADDED).forEach(d -> merge.add(d.after()));
        chosen.stream().filter(d -> d.kind() == Kind.CHANGED).forEach(merge::change);
        merge.references.forEach(Runnable::run);
        merge.remove(chosen.stream().filter(d -> d.kind() == Kind.REMOVED).map(Difference::before).toList());
    }

    private EObject add(EObject wanted) {
        String key = Keys.of(wanted);
        if (known.containsKey(key)) {
            return known.get(key);
        }
        EObject owner = wanted.eContainer() instanceof Document ? target : add(wanted.eContainer());
        if (known.containsKey(key)) { // came with its owner
            return known.get(key);
        }
        EObject copy = copy(wanted);
        EReference feature = wanted.eContainmentFeature();
        if (feature.isMany()) {
            list(owner, feature).add(copy);
        } else {
            owner.eSet(feature, copy);
        }
        return copy;
    }

    /** A copy with everything inside it; its references are set at the end, when everything is there. */
    private EObject copy(EObject original) {
        EObject copy = EcoreUtil.create(original.eClass());
        known.put(Keys.of(original), copy);
        for (EStructuralFeature feature : original.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                for (EObject child : Comparison.contents(original, reference)) {
                    EObject inner = copy(child);
                    if (reference.isMany()) {
                        list(copy, reference).add(inner);
                    } else {
                        copy.eSet(reference, inner);
                    }
                }
            } else if (feature instanceof EReference reference && Comparison.compared(reference)) {
                need(original, reference);
                references.add(() -> refer(copy, original, reference));
            } else if (Comparison.compared(feature) && original.eIsSet(feature)) {
                copy.eSet(feature, original.eGet(feature));
            }
        }
        return copy;
    }

    /** Brings what an added element cannot be without: a link its devices, a placement its device. */
    private void need(EObject original, EReference reference) {
        if (reference.getLowerBound() > 0) {
            values(original, reference).forEach(this::add);
        }
    }

    private void change(Difference difference) {
        EObject mine = known.get(difference.key());
        if (mine == null) {
            return; // it is gone here, and stays so
        }
        for (Change change : difference.changes()) {
            if (change.feature() instanceof EReference reference && reference.isContainment()) {
                EObject owner = known.get(Keys.of(difference.after().eContainer()));
                if (owner != null && !EcoreUtil.isAncestor(mine, owner)) {
                    list(owner, reference).add(mine);
                }
            } else if (change.feature() instanceof EReference reference) {
                need(difference.after(), reference);
                references.add(() -> refer(mine, difference.after(), reference));
            } else if (difference.after().eIsSet(change.feature())) {
                mine.eSet(change.feature(), difference.after().eGet(change.feature()));
            } else {
                mine.eUnset(change.feature());
            }
        }
    }

    private void refer(EObject mine, EObject original, EReference reference) {
        List<EObject> found = values(original, reference).stream().map(Keys::of).filter(known::containsKey).map(known::get).toList();
        if (reference.isMany()) {
            EList<EObject> list = list(mine, reference);
            list.clear();
            list.addAll(found);
        } else {
            mine.eSet(reference, found.isEmpty() ? null : found.get(0));
        }
    }

    private void remove(List<EObject> gone) {
        List<EObject> mine = gone.stream().map(Keys::of).filter(k -> !source.containsKey(k)).map(known::get)
                .filter(o -> o != null && o.eContainer() != null).toList();
        Set<Device> devices = new LinkedHashSet<>();
        Set<Link> links = new LinkedHashSet<>();
        for (EObject object : mine) {
            switch (object) {
                case Device device -> devices.add(device);
                case Link link -> links.add(link);
                case Port port -> links.addAll(port.getLinks()); // they cannot be without it
                default -> {
                    // below, after what may have taken it along
                }
            }
        }
        DesignEdits.remove(target, devices, links);
        DesignEdits.forget(target, new HashSet<>(mine));
        for (EObject object : mine) {
            if (object.eContainer() != null && EcoreUtil.isAncestor(target, object)) {
                EcoreUtil.remove(object);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }

    private static List<EObject> values(EObject owner, EReference reference) {
        Object value = owner.eGet(reference);
        if (value instanceof Collection<?> many) {
            return many.stream().filter(Element.class::isInstance).map(EObject.class::cast).toList();
        }
        return value instanceof Element element ? List.of(element) : List.of();
    }
}
