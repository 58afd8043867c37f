package org.headend.design.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Site;

/** Where devices, links and floors stand in their lists; what is appended or removed does not renumber the rest. */
final class Order {
    private final Site site;
    private final Map<EObject, Integer> places = new HashMap<>();
    private int last;
    private boolean known;

    Order(Site site) {
        this.site = site;
    }

    /** A number that grows along the list of the element; that of an element outside the site comes before all. */
    int place(EObject element) {
        if (!known) {
            places.clear();
            last = 0;
            lists().forEach(list -> list.forEach(e -> places.put(e, ++last)));
            known = true;
        }
        return places.getOrDefault(element, 0);
    }

    private List<List<? extends EObject>> lists() {
        return List.of(site.getDevices(), site.getLinks(), site.getFloors());
    }

    void follow(Changes changes) {
        for (EObject element : changes.added) {
            changes.moved |= places.remove(element) != null; // it went and came back elsewhere
        }
        known &= !changes.inserted && !changes.moved;
        if (!known) {
            return;
        }
        changes.devices.keySet().forEach(this::dropGone);
        changes.links.keySet().forEach(this::dropGone);
        changes.floors.keySet().forEach(this::dropGone);
        for (List<? extends EObject> list : lists()) {
            int from = list.size();
            while (from > 0 && !places.containsKey(list.get(from - 1))) {
                from--;
            }
            for (EObject appended : list.subList(from, list.size())) {
                places.put(appended, ++last);
            }
        }
    }

    private void dropGone(EObject element) {
        if (element.eContainer() != site) {
            places.remove(element);
        }
    }
}
