package org.headend.design.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.site.Document;

/**
 * A copy of a document that follows it: the thread that owns the original takes what has changed, another thread applies
 * it to the copy. Each step costs as much as what was changed, whatever the size of the document.
 */
public final class Mirror {
    private final Document original;
    private final Document copy;
    private final Map<EObject, EObject> copies = new HashMap<>();
    private final Map<EObject, Set<EStructuralFeature>> dirty = new LinkedHashMap<>();
    private final EContentAdapter listener = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getFeature() instanceof EStructuralFeature feature) {
                changed((EObject) change.getNotifier(), feature);
                added(feature, change.getNewValue());
            }
        }
    };

    /** What has changed, as values of the copy. */
    public static final class Changes {
        private final List<Runnable> steps = new ArrayList<>();

        /** Applies them to the copy, in the order in which they were taken. */
        public void apply() {
            steps.forEach(Runnable::run);
        }

        public boolean isEmpty() {
            return steps.isEmpty();
        }
    }

    /** Copies the document; call it and {@link #take()} on the thread that owns it. */
    public Mirror(Document original) {
        this.original = original;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copy = (Document) copier.copy(original);
        copier.copyReferences();
        copies.putAll(copier);
        original.eAdapters().add(listener);
    }

    /** Stops following. */
    public void dispose() {
        original.eAdapters().remove(listener);
    }

    /** The copy; belongs to the thread that applies the changes. */
    public Document copy() {
        return copy;
    }

    private void changed(EObject object, EStructuralFeature feature) {
        if (!feature.isTransient() && !feature.isDerived()) {
            dirty.computeIfAbsent(object, o -> new LinkedHashSet<>()).add(feature);
        }
    }

    /** What comes in may have changed while nobody listened. */
    private void added(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            if (value instanceof List<?> many) {
                many.forEach(v -> added(feature, v));
            } else if (value instanceof EObject object) {
                all(object);
                object.eAllContents().forEachRemaining(this::all);
            }
        }
    }

    private void all(EObject object) {
        object.eClass().getEAllStructuralFeatures().forEach(f -> changed(object, f));
    }

    /** What has changed since the last call. */
    public Changes take() {
        Changes changes = new Changes();
        dirty.forEach((object, features) -> features.forEach(feature -> {
            EObject target = copyOf(object);
            Object value = value(object, feature);
            changes.steps.add(() -> set(target, feature, value));
        }));
        dirty.clear();
        return changes;
    }

    private EObject copyOf(EObject object) {
        return copies.computeIfAbsent(object, o -> EcoreUtil.create(o.eClass()));
    }

    private Object value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature, false);
        if (!(feature instanceof EReference)) {
            return value;
        }
        if (feature.isMany()) {
            return ((List<?>) value).stream().map(v -> copyOf((EObject) v)).toList();
        }
        return value == null ? null : copyOf((EObject) value);
    }

    @SuppressWarnings("unchecked") // a feature with many values has an EList of them
    private static void set(EObject target, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ECollections.setEList((EList<Object>) target.eGet(feature), (List<Object>) value);
        } else {
            target.eSet(feature, value);
        }
    }
}
