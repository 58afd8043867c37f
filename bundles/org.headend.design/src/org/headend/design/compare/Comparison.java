package org.headend.design.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.compare.Difference.Change;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.site.Document;
import org.headend.design.site.Element;
import org.headend.design.site.SitePackage;

/**
 * The differences between two versions of one site. Elements are matched by id, wherever they stand; the order of
 * elements is no difference. Linear in the size of both versions.
 */
public final class Comparison {
    private final Map<String, EObject> old;
    private final Map<String, EObject> now;

    private Comparison(Document before, Document after) {
        old = Keys.all(before);
        now = Keys.all(after);
    }

    /** Differences as a tree, the site first and then the diagrams; empty when both versions say the same. */
    public static List<Difference> of(Document before, Document after) {
        Comparison comparison = new Comparison(before, after);
        return comparison.children(before, after);
    }

    private List<Difference> children(EObject before, EObject after) {
        List<Difference> differences = new ArrayList<>();
        for (EReference feature : before.eClass().getEAllContainments()) {
            Set<String> seen = new HashSet<>();
            for (EObject child : contents(after, feature)) {
                String key = Keys.of(child);
                if (seen.add(key) && now.get(key) == child) {
                    EObject counterpart = old.get(key);
                    difference(key, counterpart != null && counterpart.eClass() == child.eClass() ? counterpart : null, child, differences);
                }
            }
            for (EObject child : contents(before, feature)) {
                String key = Keys.of(child);
                if (old.get(key) == child && (!now.containsKey(key) || now.get(key).eClass() != child.eClass())) {
                    differences.add(new Difference(key, Kind.REMOVED, child, null, List.of(), all(child, Kind.REMOVED)));
                }
            }
        }
        return differences;
    }

    private void difference(String key, EObject before, EObject after, List<Difference> differences) {
        if (before == null) {
            differences.add(new Difference(key, Kind.ADDED, null, after, List.of(), all(after, Kind.ADDED)));
            return;
        }
        List<Change> changes = changes(before, after);
        List<Difference> inside = children(before, after);
        if (!changes.isEmpty() || !inside.isEmpty()) {
            differences.add(new Difference(key, changes.isEmpty() ? Kind.INSIDE : Kind.CHANGED, before, after, changes, inside));
        }
    }

    private static List<Difference> all(EObject parent, Kind kind) {
        return parent.eContents().stream().map(child -> new Difference(Keys.of(child), kind, kind == Kind.REMOVED ? child : null,
                kind == Kind.ADDED ? child : null, List.of(), all(child, kind))).toList();
    }

    private static List<Change> changes(EObject before, EObject after) {
        List<Change> changes = new ArrayList<>();
        for (EStructuralFeature feature : before.eClass().getEAllStructuralFeatures()) {
            if (compared(feature)) {
                String a = text(before, feature);
                String b = text(after, feature);
                if (!a.equals(b)) {
                    changes.add(new Change(feature, a, b));
                }
            }
        }
        if (!parent(before).equals(parent(after))) { // an area that was put into another one
            changes.add(new Change(after.eContainmentFeature(), parent(before), parent(after)));
        }
        return changes;
    }

    private static String parent(EObject object) {
        return object.eContainer() == null || object.eContainer() instanceof Document ? "" : Keys.of(object.eContainer()); //$NON-NLS-1$
    }

    static boolean compared(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && !(feature instanceof EReference reference && reference.isContainment())
                && feature != SitePackage.Literals.DOCUMENT__FORMAT_VERSION;
    }

    private static String text(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (feature instanceof EAttribute attribute) {
            return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
        }
        return value instanceof Collection<?> many ? many.stream().map(Comparison::name).collect(Collectors.joining(", ")) //$NON-NLS-1$
                : name(value);
    }

    /** References are told by id: names need not be unique and may have changed as well. */
    private static String name(Object referred) {
        return referred instanceof Element element ? element.getId() : ""; //$NON-NLS-1$
    }

    static List<EObject> contents(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        if (value instanceof Collection<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
