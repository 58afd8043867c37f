package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Placement;

/** What is selected on a floor: walls, openings, zones, trays, risers, routes and placements. */
public final class FloorSelection {
    private final Set<EObject> selected = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public List<EObject> all() {
        return List.copyOf(selected);
    }

    public boolean isEmpty() {
        return selected.isEmpty();
    }

    public boolean contains(EObject part) {
        return selected.contains(part);
    }

    /** The only one that is selected. */
    public Optional<EObject> single() {
        return selected.size() == 1 ? Optional.of(selected.iterator().next()) : Optional.empty();
    }

    /** The only placement that is selected. */
    public Optional<Placement> placement() {
        return single().filter(Placement.class::isInstance).map(Placement.class::cast);
    }

    public void set(Collection<? extends EObject> parts) {
        Set<EObject> now = new LinkedHashSet<>(parts);
        if (!now.equals(selected)) {
            selected.clear();
            selected.addAll(now);
            listeners.forEach(Runnable::run);
        }
    }

    public void clear() {
        set(List.of());
    }

    /** Adds a part, or takes it out when it is in. */
    public void toggle(EObject part) {
        Set<EObject> now = new LinkedHashSet<>(selected);
        if (!now.remove(part)) {
            now.add(part);
        }
        set(now);
    }
}
