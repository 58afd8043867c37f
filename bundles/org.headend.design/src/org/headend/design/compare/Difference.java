package org.headend.design.compare;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One element that differs between two versions.
 *
 * @param key      what identifies the element in both versions
 * @param kind     how it differs
 * @param before   the element of the older version; null when it was added
 * @param after    the element of the newer version; null when it was removed
 * @param changes  the features that differ, only for {@link Kind#CHANGED}
 * @param children elements inside it that differ; all of them for one that was added or removed
 */
public record Difference(String key, Kind kind, EObject before, EObject after, List<Change> changes, List<Difference> children) {

    /** How an element differs. */
    public enum Kind {
        ADDED, REMOVED, CHANGED,
        /** The element is equal; something inside it differs. */
        INSIDE
    }

    /**
     * A feature with two values.
     *
     * @param before as text a reader understands, empty for none
     * @param after  likewise
     */
    public record Change(EStructuralFeature feature, String before, String after) {
    }

    public Difference {
        changes = List.copyOf(changes);
        children = List.copyOf(children);
    }

    /** The element in whatever version has it, the newer one first. */
    public EObject element() {
        return after != null ? after : before;
    }

    /** This one and everything below it that is a difference of its own; not what lies inside an added or removed element. */
    public long count() {
        return (kind == Kind.INSIDE ? 0 : 1)
                + (kind == Kind.ADDED || kind == Kind.REMOVED ? 0 : children.stream().mapToLong(Difference::count).sum());
    }
}
