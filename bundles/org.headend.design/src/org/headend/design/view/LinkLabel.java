package org.headend.design.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.LinkRoutes.Slot;
import org.headend.design.LinkRoutes;
import org.headend.design.AutoLayout.Position;
import org.headend.design.LinkRoutes.Side;
import org.headend.design.site.Link;
import org.headend.design.site.Port;

/** What can be written at a link. Names of ports and addresses stand at its ends, everything else at its middle. */
public enum LinkLabel {
    PORTS, ADDRESS, LENGTH, RATE, NAME;

    /** Cards with more links than this on a side have no room for texts between them. */
    private static final int CROWDED = 10;
    private static final int BORDER = 10;
    private static final int CHARACTER = 6;

    /**
     * A text at a link.
     *
     * @param at   the middle of the text, or where it begins when it stands at an end
     * @param away the direction from the card at whose side it begins; null in the middle of a link
     */
    public record Text(String text, Position at, Side away) {
    }

    /** From the comma separated form of the model; what is not known is left out. */
    public static Set<LinkLabel> parse(String ids) {
        Set<LinkLabel> labels = EnumSet.noneOf(LinkLabel.class);
        for (LinkLabel label : values()) {
            if (ids != null && List.of(ids.split("\\s*,\\s*")).contains(label.id())) { //$NON-NLS-1$
                labels.add(label);
            }
        }
        return labels;
    }

    public static String format(Set<LinkLabel> labels) {
        return labels.stream().sorted().map(LinkLabel::id).collect(Collectors.joining(",")); //$NON-NLS-1$
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return switch (this) {
            case PORTS -> Messages.label_ports;
            case ADDRESS -> Messages.label_address;
            case LENGTH -> Messages.label_length;
            case RATE -> Messages.label_rate;
            case NAME -> Messages.label_name;
        };
    }

    /** All texts of a drawn link. Where one line stands for several links, only their number is told. */
    public static List<Text> texts(Link link, LinkRoutes routes, Set<LinkLabel> wanted) {
        List<Text> texts = new ArrayList<>();
        List<Position> path = routes.route(link);
        int bundle = routes.scene().bundle(link).size();
        if (bundle > 1) {
            texts.add(new Text("× " + bundle, middle(path), null)); //$NON-NLS-1$
            return texts;
        }
        if (wanted.isEmpty()) {
            return texts;
        }
        String middle = middle(link, wanted);
        if (!middle.isEmpty()) {
            texts.add(new Text(middle, middle(path), null));
        }
        for (int end = 0; end < 2; end++) {
            Slot slot = routes.end(link, end);
            String text = end(link.getPorts().get(end), wanted, room(path, end));
            if (!text.isEmpty() && slot.lanes() <= CROWDED) {
                texts.add(new Text(text, path.get(end == 0 ? 0 : path.size() - 1), slot.side()));
            }
        }
        return texts;
    }

    /** How many characters go beside the first or last segment. */
    private static int room(List<Position> path, int end) {
        Position a = path.get(end == 0 ? 0 : path.size() - 1);
        Position b = path.get(end == 0 ? 1 : path.size() - 2);
        return (Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) - BORDER) / CHARACTER;
    }

    /** The address is left out where it would run over other links: it stands on the card, too. */
    private static String end(Port port, Set<LinkLabel> wanted, int room) {
        List<String> parts = new ArrayList<>();
        if (wanted.contains(PORTS)) {
            parts.add(port.getName());
        }
        if (wanted.contains(ADDRESS)) {
            if (port.getAddress() != null && !port.getAddress().isBlank()) {
                parts.add(port.getAddress().replaceFirst("/.*", "")); //$NON-NLS-1$ //$NON-NLS-2$
            } else if (port.getBusAddress() > 0) {
                parts.add("#" + port.getBusAddress()); //$NON-NLS-1$
            }
        }
        String text = String.join(" ", parts); //$NON-NLS-1$
        return text.length() <= room || parts.isEmpty() || !wanted.contains(PORTS) ? text : parts.get(0);
    }

    private static String middle(Link link, Set<LinkLabel> wanted) {
        List<String> parts = new ArrayList<>();
        if (wanted.contains(NAME) && link.getName() != null && !link.getName().isBlank()) {
            parts.add(link.getName());
        }
        if (wanted.contains(LENGTH) && link.getLengthMetres() > 0) {
            parts.add(number(link.getLengthMetres()) + " m"); //$NON-NLS-1$
        }
        double rate = rate(link);
        if (wanted.contains(RATE) && rate > 0) {
            parts.add(rate >= 1000 ? number(rate / 1000) + " Gbit/s" : number(rate) + " Mbit/s"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return String.join(" · ", parts); //$NON-NLS-1$
    }

    /** The configured rate, else that of the slower end where both are known; 0 when unknown. */
    private static double rate(Link link) {
        return link.getRateMbit() > 0 ? link.getRateMbit() : link.getPorts().stream().mapToDouble(Port::getSpeedMbit).min().orElse(0);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(Math.round(value * 100) / 100.0);
    }

    /** The middle of the longest segment, horizontal ones first. */
    private static Position middle(List<Position> path) {
        int best = 0;
        double longest = -1;
        for (int i = 0; i + 1 < path.size(); i++) {
            Position a = path.get(i);
            Position b = path.get(i + 1);
            double length = Math.abs(a.x() - b.x()) * 2.0 + Math.abs(a.y() - b.y());
            if (length > longest) {
                longest = length;
                best = i;
            }
        }
        Position a = path.get(best);
        Position b = path.get(best + 1);
        return new Position((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
