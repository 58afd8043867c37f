package org.headend.design;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Port;

/**
 * Which port of each link is the first. Links and ports refer to each other, and EMF’s recorder brings the two ends of a
 * link back in whatever order; but the corners of a route run from the first port to the second.
 */
public final class LinkEnds {
    private final Document document;
    private final Link[] links;
    private final Port[] ports;

    private LinkEnds(Document document) {
        this.document = document;
        List<Link> all = document.getSite().getLinks();
        links = all.toArray(Link[]::new);
        ports = new Port[links.length * 2];
        for (int i = 0; i < links.length; i++) {
            ports[2 * i] = port(links[i], 0);
            ports[2 * i + 1] = port(links[i], 1);
        }
    }

    private static Port port(Link link, int index) {
        return index < link.getPorts().size() ? link.getPorts().get(index) : null;
    }

    /** The present state, to be compared after a change. */
    public static LinkEnds of(Document document) {
        return new LinkEnds(document);
    }

    /** What a change did to the ends of links. */
    public final class Change {
        private final List<Ends> ends = new ArrayList<>();

        /** After the change was undone. */
        public void undone() {
            ends.forEach(e -> restore(e.link(), e.before()));
        }

        /** After the change was done again. */
        public void redone() {
            ends.forEach(e -> restore(e.link(), e.after()));
        }
    }

    private record Ends(Link link, List<Port> before, List<Port> after) {
    }

    /** To be called when the change is done; linear in the links of the site, and next to nothing where none has changed. */
    public Change changed() {
        Change change = new Change();
        if (same()) {
            return change;
        }
        Map<Link, Integer> known = new IdentityHashMap<>();
        for (int i = 0; i < links.length; i++) {
            known.put(links[i], i);
        }
        for (Link link : document.getSite().getLinks()) {
            Integer index = known.remove(link);
            List<Port> before = index == null ? List.of() : before(index);
            if (!before.equals(link.getPorts())) {
                change.ends.add(new Ends(link, before, List.copyOf(link.getPorts())));
            }
        }
        known.forEach((link, index) -> change.ends.add(new Ends(link, before(index), List.copyOf(link.getPorts()))));
        return change;
    }

    private List<Port> before(int index) {
        List<Port> before = new ArrayList<>(2);
        for (int end = 0; end < 2; end++) {
            if (ports[2 * index + end] != null) {
                before.add(ports[2 * index + end]);
            }
        }
        return before;
    }

    private boolean same() {
        List<Link> now = document.getSite().getLinks();
        if (now.size() != links.length) {
            return false;
        }
        for (int i = 0; i < links.length; i++) {
            if (now.get(i) != links[i] || port(links[i], 0) != ports[2 * i] || port(links[i], 1) != ports[2 * i + 1]) {
                return false;
            }
        }
        return true;
    }

    private static void restore(Link link, List<Port> wanted) {
        EList<Port> ports = link.getPorts();
        if (ports.size() == 2 && wanted.size() == 2 && ports.get(0) == wanted.get(1) && ports.get(1) == wanted.get(0)) {
            ports.move(0, 1);
        }
    }
}
