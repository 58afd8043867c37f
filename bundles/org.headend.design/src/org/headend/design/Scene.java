package org.headend.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.headend.design.site.Area;
import org.headend.design.site.Device;
import org.headend.design.site.Diagram;
import org.headend.design.site.Group;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Node;
import org.headend.design.site.Port;

/**
 * What a diagram shows: a card for each visible device, or one for a collapsed group of them; frames around the other
 * groups; and links between cards. Links of one medium between a collapsed group and another card are drawn as one.
 * Positions are always the present ones; everything else is as of {@link #refresh()}.
 */
public final class Scene {
    /** Air between a frame and what stands in it, and the height of its title, px. */
    static final int SIDE = 12;
    static final int TITLE = 32;
    private static final int EMPTY_WIDTH = 200;
    private static final int EMPTY_HEIGHT = 110;

    /** A card: of a device, or of a group that is collapsed. One of {@code node} and {@code group} is null. */
    public record Card(Node node, Group group) {

        public int x() {
            return node != null ? node.getX() : group.getX();
        }

        public int y() {
            return node != null ? node.getY() : group.getY();
        }

        /** A number that differs between neighbouring columns and rows of cards. */
        int hashOfPlace() {
            return Math.floorDiv(x(), AutoLayout.NODE_WIDTH) + 2 * Math.floorDiv(y(), AutoLayout.NODE_HEIGHT);
        }

        /** The notation element that stands for it. */
        public EObject model() {
            return node != null ? node : group;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Card card && card.model() == model();
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(model());
        }
    }

    /** A rectangle, px. */
    public record Box(int x, int y, int width, int height) {

        public static Box card(int x, int y) {
            return new Box(x, y, AutoLayout.NODE_WIDTH, AutoLayout.NODE_HEIGHT);
        }

        public boolean contains(int px, int py) {
            return px >= x && py >= y && px < x + width && py < y + height;
        }

        public boolean intersects(Box other) {
            return other.x < x + width && x < other.x + other.width && other.y < y + height && y < other.y + other.height;
        }

        /** Wider by {@code by} on every side. */
        public Box grown(int by) {
            return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
        }

        Box union(Box other) {
            int left = Math.min(x, other.x);
            int top = Math.min(y, other.y);
            return new Box(left, top, Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top);
        }
    }

    /** The frame of a group that is not collapsed. @param depth 0 for one that lies in no other */
    public record Frame(Group group, Box box, int depth) {
    }

    private record Bundle(EObject a, EObject b, Medium medium) {
    }

    private final Diagram diagram;
    private final Predicate<Device> devices;
    private final Predicate<Link> links;
    private final Map<Area, Group> groups = new HashMap<>();
    private final Map<Group, Group> parents = new HashMap<>();
    private final Map<Device, Node> nodes = new HashMap<>();
    private final Map<Device, Card> cards = new LinkedHashMap<>();
    private final Set<Card> all = new LinkedHashSet<>();
    private final Map<Link, List<Link>> bundles = new LinkedHashMap<>();
    private final Map<Card, Set<Port>> groupPorts = new HashMap<>();
    private final Set<Group> populated = new HashSet<>();
    private boolean everything;

    /** Everything that stands in the diagram. */
    public Scene(Diagram diagram) {
        this(diagram, null, null);
    }

    /** Only what both predicates let through; null for all. */
    public Scene(Diagram diagram, Predicate<Device> devices, Predicate<Link> links) {
        this.diagram = diagram;
        this.devices = devices;
        this.links = links;
        refresh();
    }

    /** After devices, links, areas or groups were added, removed, moved between areas or collapsed. */
    public void refresh() {
        groups.clear();
        parents.clear();
        nodes.clear();
        cards.clear();
        all.clear();
        bundles.clear();
        groupPorts.clear();
        populated.clear();
        everything = devices == null && links == null;
        diagram.getGroups().stream().filter(g -> g.getArea() != null).forEach(g -> groups.putIfAbsent(g.getArea(), g));
        groups.forEach((area, group) -> enclosing(area.eContainer()).ifPresent(parent -> parents.put(group, parent)));
        for (Node node : diagram.getNodes()) {
            Device device = node.getDevice();
            if (device == null) {
                continue;
            }
            nodes.put(device, node);
            Group group = enclosing(device.getArea()).orElse(null);
            if (devices != null && !devices.test(device)) {
                continue;
            }
            Group outermost = null;
            for (Group g = group; g != null; g = parents.get(g)) {
                populated.add(g);
                outermost = g.isCollapsed() ? g : outermost;
            }
            Card card = outermost != null ? new Card(null, outermost) : new Card(node, null);
            cards.put(device, card);
            all.add(card);
        }
        for (Group group : groups.values()) { // an empty one can be collapsed too
            if (group.isCollapsed() && shown(group)) {
                all.add(new Card(null, group));
            }
        }
        bundle();
    }

    private void bundle() {
        Map<Bundle, List<Link>> together = new HashMap<>();
        for (Link link : links(diagram)) {
            if (link.getPorts().size() != 2 || links != null && !links.test(link)) {
                continue;
            }
            Port first = link.getPorts().get(0);
            Port second = link.getPorts().get(1);
            Card a = cards.get(first.eContainer());
            Card b = cards.get(second.eContainer());
            if (a == null || b == null || a.equals(b)) {
                continue;
            }
            if (a.group() == null && b.group() == null) {
                bundles.put(link, null); // a list for each of thousands would be waste
                continue;
            }
            boolean order = System.identityHashCode(a.model()) < System.identityHashCode(b.model());
            Bundle key = new Bundle(order ? a.model() : b.model(), order ? b.model() : a.model(), link.getMedium());
            List<Link> list = together.computeIfAbsent(key, k -> {
                List<Link> fresh = new ArrayList<>();
                bundles.put(link, fresh);
                for (Port port : link.getPorts()) {
                    Card card = cards.get(port.eContainer());
                    if (card.group() != null) {
                        groupPorts.computeIfAbsent(card, c -> new LinkedHashSet<>()).add(port);
                    }
                }
                return fresh;
            });
            list.add(link);
        }
    }

    private static List<Link> links(Diagram diagram) {
        return diagram.eContainer() instanceof org.headend.design.site.Document document ? document.getSite().getLinks() : List.of();
    }

    /** The innermost group that holds an area or what lies in it. */
    private Optional<Group> enclosing(EObject area) {
        for (EObject a = area; a instanceof Area; a = a.eContainer()) {
            Group group = groups.get(a);
            if (group != null) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    public Diagram diagram() {
        return diagram;
    }

    /** Whether nothing is hidden. */
    public boolean isComplete() {
        return everything;
    }

    /** The cards that are shown. */
    public Set<Card> cards() {
        return Collections.unmodifiableSet(all);
    }

    /** The node of a device, shown or not. */
    public Optional<Node> node(Device device) {
        return Optional.ofNullable(nodes.get(device));
    }

    /** The card that stands for a device: its own or that of a collapsed group; empty when it is hidden. */
    public Optional<Card> card(Device device) {
        return Optional.ofNullable(cards.get(device));
    }

    /** Whether a link is drawn. Of those that are drawn as one it is the first. */
    public boolean drawn(Link link) {
        return bundles.containsKey(link);
    }

    /** All links that are drawn, in the order of the site. */
    public Collection<Link> drawn() {
        return Collections.unmodifiableSet(bundles.keySet());
    }

    /** The links that one drawn link stands for. */
    public List<Link> bundle(Link link) {
        List<Link> bundle = bundles.get(link);
        return bundle == null ? List.of(link) : Collections.unmodifiableList(bundle);
    }

    /** The ports at which drawn links end on a card. */
    Collection<Port> ports(Card card) {
        return card.node() != null ? card.node().getDevice().getPorts() : groupPorts.getOrDefault(card, Set.of());
    }

    /** The drawn links of which one end is at the card of a collapsed group. @param end 0 or 1 */
    public List<Link> links(Group group, int end) {
        List<Link> found = new ArrayList<>();
        for (Port port : groupPorts.getOrDefault(new Card(null, group), Set.of())) {
            for (Link link : port.getLinks()) {
                if (drawn(link) && link.getPorts().get(end) == port) {
                    found.add(link);
                }
            }
        }
        return found;
    }

    /** The innermost group that holds a device. */
    public Optional<Group> group(Device device) {
        return enclosing(device.getArea());
    }

    /** The group in which another one lies. */
    public Optional<Group> parent(Group group) {
        return Optional.ofNullable(parents.get(group));
    }

    /** Whether a group is drawn, as a frame or as a card. */
    public boolean shown(Group group) {
        if (group.getArea() == null || groups.get(group.getArea()) != group || !everything && !populated.contains(group)) {
            return false;
        }
        for (Group g = parents.get(group); g != null; g = parents.get(g)) {
            if (g.isCollapsed()) {
                return false;
            }
        }
        return true;
    }

    /** All nodes of devices in a group and in the groups within it, shown or not. */
    public List<Node> nodes(Group group) {
        List<Node> inside = new ArrayList<>();
        for (Node node : nodes.values()) {
            if (within(enclosing(node.getDevice().getArea()).orElse(null), group)) {
                inside.add(node);
            }
        }
        return inside;
    }

    /** All groups within a group. */
    public List<Group> groups(Group group) {
        return groups.values().stream().filter(g -> g != group && within(g, group)).toList();
    }

    private boolean within(Group inner, Group outer) {
        for (Group g = inner; g != null; g = parents.get(g)) {
            if (g == outer) {
                return true;
            }
        }
        return false;
    }

    /** Frames of the groups that are not collapsed, outer ones first. */
    public List<Frame> frames() {
        return frames(Set.of());
    }

    /** As {@link #frames()}, as if some nodes were not there. */
    public List<Frame> frames(Set<Node> without) {
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<Group, Box> boxes = new HashMap<>();
        for (Card card : all) {
            if (card.node() == null || !without.contains(card.node())) {
                Group holder = card.node() != null ? enclosing(card.node().getDevice().getArea()).orElse(null) : parents.get(card.group());
                if (holder != null) {
                    boxes.merge(holder, Box.card(card.x(), card.y()), Box::union);
                }
            }
        }
        List<Group> inner = new ArrayList<>(groups.values().stream().filter(g -> !g.isCollapsed() && shown(g)).toList());
        inner.sort((a, b) -> Integer.compare(depth(b), depth(a)));
        List<Frame> frames = new ArrayList<>();
        for (Group group : inner) {
            Box content = boxes.get(group);
            Box box = content == null ? new Box(group.getX(), group.getY(), EMPTY_WIDTH, EMPTY_HEIGHT)
                    : new Box(content.x() - SIDE, content.y() - TITLE, content.width() + 2 * SIDE, content.height() + TITLE + SIDE);
            boxes.put(group, box);
            Group parent = parents.get(group);
            if (parent != null) {
                boxes.merge(parent, box, Box::union);
            }
            frames.add(new Frame(group, box, depth(group)));
        }
        Collections.reverse(frames);
        return frames;
    }

    private int depth(Group group) {
        int depth = 0;
        for (Group g = parents.get(group); g != null; g = parents.get(g)) {
            depth++;
        }
        return depth;
    }
}
