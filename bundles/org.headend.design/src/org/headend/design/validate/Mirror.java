package org.headend.design.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<EObject, Map<EStructuralFeature, Stretch>> dirty = new LinkedHashMap<>();
    private final EContentAdapter listener = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch() && change.getFeature() instanceof EStructuralFeature feature) {
                changed((EObject) change.getNotifier(), feature, change);
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

    /**
     * The part of a list that was touched, from both ends: long lists of what an element contains are not copied as a whole
     * when one of them comes or goes.
     */
    private static final class Stretch {
        private final List<EObject> gone = new ArrayList<>();
        private int before = Integer.MAX_VALUE;
        private int after = Integer.MAX_VALUE;

        void whole() {
            before = 0;
            after = 0;
        }

        void touch(Notification change, int size) {
            int at = change.getPosition();
            if (at < 0) {
                whole();
                return;
            }
            switch (change.getEventType()) {
                case Notification.ADD -> touch(at, size - 1 - at);
                case Notification.REMOVE -> {
                    gone.add((EObject) change.getOldValue());
                    touch(at, size - at);
                }
                case Notification.MOVE -> {
                    int from = (Integer) change.getOldValue();
                    touch(Math.min(from, at), size - 1 - Math.max(from, at));
                }
                default -> whole();
            }
        }

        private void touch(int first, int last) {
            before = Math.min(before, first);
            after = Math.min(after, last);
        }
    }

    private void changed(EObject object, EStructuralFeature feature, Notification change) {
        if (feature.isTransient() || feature.isDerived()) {
            return;
        }
        Stretch stretch = dirty.computeIfAbsent(object, o -> new LinkedHashMap<>()).computeIfAbsent(feature, f -> new Stretch());
        if (change != null && contains(feature)) {
            stretch.touch(change, ((List<?>) object.eGet(feature)).size());
        } else {
            stretch.whole();
        }
    }

    private static boolean contains(EStructuralFeature feature) {
        return feature.isMany() && feature instanceof EReference reference && reference.isContainment();
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
        object.eClass().getEAllStructuralFeatures().forEach(f -> changed(object, f, null));
    }

    /** What has changed since the last call. */
    public Changes take() {
        Changes changes = new Changes();
        dirty.forEach((object, features) -> features.forEach((feature, stretch) -> changes.steps.add(step(object, feature, stretch))));
        dirty.clear();
        return changes;
    }

    private Runnable step(EObject object, EStructuralFeature feature, Stretch stretch) {
        EObject target = copyOf(object);
        if (!contains(feature) || stretch.before == 0 && stretch.after == 0) {
            Object value = value(object, feature);
            return () -> set(target, feature, value);
        }
        List<?> now = (List<?>) object.eGet(feature);
        int first = Math.min(stretch.before, now.size());
        int last = Math.max(first, now.size() - stretch.after);
        Set<EObject> gone = new HashSet<>();
        stretch.gone.stream().filter(o -> o.eContainer() != object || o.eContainmentFeature() != feature).forEach(o -> gone.add(copyOf(o)));
        List<EObject> part = now.subList(first, last).stream().map(o -> copyOf((EObject) o)).toList();
        return () -> put(target, feature, first, part, gone);
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

    /** What is gone goes, then each of the part comes to its place; the rest of the list stays. */
    @SuppressWarnings("unchecked") // a feature with many values has an EList of them
    private static void put(EObject target, EStructuralFeature feature, int first, List<EObject> part, Set<EObject> gone) {
        EList<EObject> list = (EList<EObject>) target.eGet(feature);
        for (EObject object : gone) {
            list.remove(object);
        }
        for (int i = 0; i < part.size(); i++) {
            EObject object = part.get(i);
            if (first + i >= list.size() || list.get(first + i) != object) {
                if (object.eContainer() == target && object.eContainmentFeature() == feature) {
                    list.move(first + i, object);
                } else {
                    list.add(first + i, object);
                }
            }
        }
    }
}
