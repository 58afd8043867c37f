package org.headend.design.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Designs;
import org.headend.design.MediumStyle;
import org.headend.design.PortCompatibility;
import org.headend.design.PortPairs;
import org.headend.design.exchange.DrawioExport.Colours;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes links of edges: between the ports that are named, or else between those that fit best. */
final class DrawioLinks {
    private static final Map<Medium, String> WORDS = Map.of(Medium.FIBRE, "fibre|fiber|光纤|光缆|sfp", Medium.WIRELESS, "wi-?fi|wlan|wireless|无线", //$NON-NLS-1$ //$NON-NLS-2$
            Medium.SERIAL, "rs-?485|rs-?232|rs-?422|modbus|串口|can\\b", Medium.USB, "\\busb", Medium.VIDEO, "hdmi|csi|视频线", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Medium.AUDIO, "audio|音频", Medium.POWER, "power supply|电源|\\b(12|24|48) ?v\\b"); //$NON-NLS-1$ //$NON-NLS-2$

    private static final Site NOBODY = SiteFactory.eINSTANCE.createSite();

    private final Document document;
    private final Report report;
    private final Set<Device> guessed = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private int number;

    /** Tells what was assumed. */
    @FunctionalInterface
    interface Report {
        void tell(boolean warning, DrawioCell cell, String message);
    }

    /** An end of an edge. @param port as the drawing names it; empty where it does not */
    record End(Device device, String port) {
    }

    DrawioLinks(Document document, Report report) {
        this.document = document;
        this.report = report;
    }

    /** Nobody said what the device is, so its ports may be what the drawing says. */
    void guessed(Device device) {
        guessed.add(device);
    }

    /** @param labels at the begin, in the middle and at the end of the edge */
    Optional<Link> link(DrawioCell cell, List<String> labels, End source, End target) {
        String[] names = names(cell, labels, source, target);
        Optional<Medium> medium = medium(cell, String.join(" ", labels)); //$NON-NLS-1$
        Port a = find(source.device(), names[0]).orElse(null);
        Port b = find(target.device(), names[1]).orElse(null);
        PortPairs.Pair pair = a != null && b != null ? new PortPairs.Pair(a, b) : choose(cell, source.device(), a, target.device(), b, medium);
        if (pair == null) {
            report.tell(true, cell, Messages.bind(Messages.drawio_noPorts, source.device().getName(), target.device().getName()));
            return Optional.empty();
        }
        adopt(pair.a(), source.device(), names[0]);
        adopt(pair.b(), target.device(), names[1]);
        Link link = Designs.link(NOBODY, pair.a(), pair.b());
        JsonNode data = DrawioData.tree(cell.attribute("data")); //$NON-NLS-1$
        if (data != null) {
            DrawioData.set(link, data);
        }
        String id = cell.id();
        link.setId(data != null && id.matches("[A-Za-z][\\w.-]{0,40}") && taken.add(id) ? id : fresh()); //$NON-NLS-1$
        medium.filter(m -> !cell.attribute("medium").isEmpty() || m == PortCompatibility.medium(pair.a().getKind())).ifPresent(link::setMedium); //$NON-NLS-1$
        if (data == null && !cell.text().isEmpty() && names[0].isEmpty()) {
            link.setName(cell.text().lines().findFirst().orElse("")); //$NON-NLS-1$
        }
        document.getSite().getLinks().add(link);
        return Optional.of(link);
    }

    private String fresh() {
        String id = "link" + ++number; //$NON-NLS-1$
        while (!taken.add(id)) {
            id = "link" + ++number; //$NON-NLS-1$
        }
        return id;
    }

    /** Names of the two ports; empty where none is told. */
    private static String[] names(DrawioCell cell, List<String> labels, End source, End target) {
        String from = first(source.port(), cell.attribute("fromPort"), cell.attribute("sourcePort"), cell.attribute("source_port"), labels.get(0)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String to = first(target.port(), cell.attribute("toPort"), cell.attribute("targetPort"), cell.attribute("target_port"), labels.get(2)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String[] parts = labels.get(1).split("\\s*(?:<?-+>|→|↔|⇄|–|—)\\s*|\\s+-+\\s+|\\n"); //$NON-NLS-1$
        if (from.isEmpty() && to.isEmpty() && parts.length == 2 && looksLikePort(parts[0]) && looksLikePort(parts[1])) {
            return parts;
        }
        return new String[] { from, to };
    }

    private static String first(String... texts) {
        return Arrays.stream(texts).filter(t -> !t.isBlank()).findFirst().orElse("").strip(); //$NON-NLS-1$
    }

    private static boolean looksLikePort(String text) {
        return text.matches("[\\w./+-]{1,24}"); //$NON-NLS-1$
    }

    private static Optional<Port> find(Device device, String name) {
        return name.isEmpty() ? Optional.empty()
                : device.getPorts().stream().filter(p -> name.equals(p.getName())).findFirst()
                        .or(() -> device.getPorts().stream().filter(p -> name.equalsIgnoreCase(p.getName())).findFirst());
    }

    /** By attribute, by a word, or by the colour that our drawings give it. */
    private static Optional<Medium> medium(DrawioCell cell, String text) {
        Medium named = Medium.get(cell.attribute("medium").toUpperCase(Locale.ROOT)); //$NON-NLS-1$
        if (named != null) {
            return Optional.of(named);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<Medium> told = WORDS.entrySet().stream().filter(e -> java.util.regex.Pattern.compile(e.getValue()).matcher(lower).find())
                .map(Map.Entry::getKey).sorted().findFirst();
        String colour = cell.style().get(Colours.STROKE);
        return told.or(() -> Arrays.stream(Medium.values()).filter(m -> MediumStyle.of(m).color().equalsIgnoreCase(colour)).findFirst());
    }

    private PortPairs.Pair choose(DrawioCell cell, Device from, Port a, Device to, Port b, Optional<Medium> medium) {
        List<PortPairs.Pair> free = a != null ? PortPairs.match(a, to).map(p -> List.of(new PortPairs.Pair(a, p))).orElse(List.of())
                : b != null ? PortPairs.match(b, from).map(p -> List.of(new PortPairs.Pair(p, b))).orElse(List.of()) : PortPairs.between(from, to);
        Optional<PortPairs.Pair> fitting = free.stream().filter(p -> medium.isEmpty() || PortCompatibility.medium(p.a().getKind()) == medium.get()).findFirst();
        if (fitting.isPresent() || medium.isEmpty() && !free.isEmpty()) {
            return fitting.orElseGet(() -> free.get(0));
        }
        if (guessed.contains(from) || guessed.contains(to)) {
            return grow(cell, from, a, to, b, medium);
        }
        if (!free.isEmpty()) {
            return free.get(0);
        }
        return crowded(cell, from, a, to, b);
    }

    /** Gives a guessed device the port that the drawing needs. */
    private PortPairs.Pair grow(DrawioCell cell, Device from, Port a, Device to, Port b, Optional<Medium> medium) {
        boolean both = guessed.contains(from) && guessed.contains(to);
        PortKind kind = a != null ? a.getKind() : b != null ? b.getKind() : medium.map(DrawioLinks::kind).orElse(PortKind.ETHERNET);
        Port begin = a != null ? a : both || guessed.contains(from) ? null : freePort(from, kind);
        Port end = b != null ? b : both || guessed.contains(to) ? null : freePort(to, kind);
        if (begin == null && !guessed.contains(from) || end == null && !guessed.contains(to)) {
            return crowded(cell, from, a, to, b);
        }
        Port left = begin != null ? begin : add(cell, from, end != null ? end.getKind() : kind);
        Port right = end != null ? end : add(cell, to, left.getKind());
        return new PortPairs.Pair(left, right);
    }

    private static PortKind kind(Medium medium) {
        return switch (medium) {
            case COPPER -> PortKind.ETHERNET;
            case FIBRE -> PortKind.SFP;
            case WIRELESS -> PortKind.WIFI;
            case SERIAL -> PortKind.RS485;
            case USB -> PortKind.USB;
            case VIDEO -> PortKind.HDMI;
            case AUDIO -> PortKind.AUDIO;
            case CONTACT -> PortKind.GPIO;
            case POWER -> PortKind.POWER;
        };
    }

    private static Port freePort(Device device, PortKind kind) {
        return device.getPorts().stream().filter(p -> p.getKind() == kind && PortPairs.isFree(p)).findFirst()
                .or(() -> device.getPorts().stream().filter(PortPairs::isFree).findFirst()).orElse(null);
    }

    private Port add(DrawioCell cell, Device device, PortKind kind) {
        Port free = device.getPorts().stream().filter(p -> p.getKind() == kind && PortPairs.isFree(p)).findFirst().orElse(null);
        if (free != null) {
            return free;
        }
        Port port = SiteFactory.eINSTANCE.createPort();
        String base = kind.getName().toLowerCase(Locale.ROOT);
        int number = 1;
        while (find(device, base + number).isPresent()) {
            number++;
        }
        port.setName(base + number);
        port.setId(device.getId() + '.' + port.getName());
        port.setKind(kind);
        port.setCapacity(1);
        port.setPoeClass(-1);
        device.getPorts().add(port);
        report.tell(false, cell, Messages.bind(Messages.drawio_port, device.getName(), port.getName()));
        return port;
    }

    /** The drawing says that there is a link, so there is one, though the ports are full or do not fit; the rules tell it. */
    private PortPairs.Pair crowded(DrawioCell cell, Device from, Port a, Device to, Port b) {
        List<Port> left = a != null ? List.of(a) : from.getPorts();
        List<Port> right = b != null ? List.of(b) : to.getPorts();
        for (Port p : left) {
            for (Port q : right) {
                if (PortCompatibility.obstacle(p, q).isEmpty()) {
                    report.tell(true, cell, Messages.bind(Messages.drawio_full, from.getName(), to.getName()));
                    return new PortPairs.Pair(p, q);
                }
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        report.tell(true, cell, Messages.bind(Messages.drawio_misfit, from.getName(), to.getName()));
        return new PortPairs.Pair(left.get(0), right.get(0));
    }

    /** A guessed device names its port as the drawing does. */
    private void adopt(Port port, Device device, String name) {
        if (guessed.contains(device) && looksLikePort(name) && !name.equals(port.getName()) && find(device, name).isEmpty()) {
            port.setName(name);
            port.setId(device.getId() + '.' + name);
        }
    }
}
