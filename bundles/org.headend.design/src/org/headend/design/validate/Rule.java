package org.headend.design.validate;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One rule that a site must keep. Stateless; unknown data is never a pass and never an error, it is said by
 * {@link Check#unknown}.
 *
 * @param <T> what it looks at at a time
 */
public abstract class Rule<T> {
    private final String id;
    private final Category category;
    private final Scope<T> scope;
    private final Set<EStructuralFeature> watched;

    /**
     * @param id      stable, such as {@code IP-01}; also the anchor of its explanation in the help
     * @param watched the features of elements in scope that matter; none when all may. Added, removed and relinked
     *                elements always matter.
     */
    protected Rule(String id, Category category, Scope<T> scope, EStructuralFeature... watched) {
        this.id = id;
        this.category = category;
        this.scope = scope;
        this.watched = Set.of(watched);
    }

    public final String id() {
        return id;
    }

    public final Category category() {
        return category;
    }

    public final Scope<T> scope() {
        return scope;
    }

    final boolean watches(EStructuralFeature feature) {
        return watched.isEmpty() || feature == Changes.STRUCTURE || watched.contains(feature);
    }

    /** Reports what is wrong with one item. */
    protected abstract void check(T item, Check check);
}
