package org.headend.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;

/**
 * A change of a document that is done and can be taken back and done again. EMF restores ends of links from both sides, in
 * any order; here the first end stays the first, because bend points of edges run from it to the second.
 */
public final class RecordedChange {
    private final ChangeDescription description;
    private final Map<Link, List<Port>> before = new HashMap<>();
    private final Map<Link, List<Port>> after = new HashMap<>();
    private boolean undone;

    /** @param description as the recorder gave it, not yet applied */
    public RecordedChange(ChangeDescription description) {
        this.description = description;
        description.getObjectChanges().forEach(entry -> entry.getValue().forEach(change -> remember(entry.getKey(), change)));
    }

    private void remember(EObject object, FeatureChange change) {
        if (change.getFeature() == SitePackage.Literals.LINK__PORTS) {
            Link link = (Link) object;
            before.put(link, ports(change.getValue()));
            after.put(link, List.copyOf(link.getPorts()));
        } else if (change.getFeature() == SitePackage.Literals.PORT__LINKS) { // of a new link only its ports tell
            ((Port) object).getLinks().forEach(link -> after.put(link, List.copyOf(link.getPorts())));
        }
    }

    private static List<Port> ports(Object value) {
        return ((List<?>) value).stream().map(Port.class::cast).toList();
    }

    /** True when nothing has changed. */
    public boolean isEmpty() {
        return description.getObjectChanges().isEmpty();
    }

    /** Takes the change back, or does it again when it was taken back last. */
    public void reverse() {
        description.applyAndReverse();
        undone = !undone;
        (undone ? before : after).forEach(RecordedChange::order);
    }

    private static void order(Link link, List<Port> ports) {
        if (!link.getPorts().equals(ports) && new HashSet<>(link.getPorts()).equals(new HashSet<>(ports))) {
            ECollections.setEList(link.getPorts(), ports);
        }
    }
}
