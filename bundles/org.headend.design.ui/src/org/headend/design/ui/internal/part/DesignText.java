package org.headend.design.ui.internal.part;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.headend.core.problem.Problem;
import org.headend.design.Labels;
import org.headend.design.MediumStyle;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;

/** How elements of the design are called and explained on the canvas. */
public final class DesignText {

    private static final int LISTED = 12;

    private DesignText() {
    }

    static String detail(Device device) {
        return device.getPorts().stream().map(Port::getAddress).filter(a -> a != null && !a.isBlank())
                .map(a -> a.replaceFirst("/.*", "")).findFirst() //$NON-NLS-1$ //$NON-NLS-2$
                .or(() -> device.getPorts().stream().filter(p -> p.getBusAddress() > 0).map(p -> "#" + p.getBusAddress()).findFirst()) //$NON-NLS-1$
                .orElse(""); //$NON-NLS-1$
    }

    static String tip(Device device, Optional<String> type, List<Problem> findings) {
        StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
        text.add(device.getName());
        text.add(type.orElseGet(() -> Messages.bind(Messages.part_unknownType, device.getType())));
        if (!detail(device).isEmpty()) {
            text.add(detail(device));
        }
        return with(text, findings);
    }

    static String tip(Port port, List<Problem> findings) {
        StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
        String kind = Labels.of(port.getKind());
        text.add(port.getName() + " · " + switch (port.getPoe()) { //$NON-NLS-1$
            case NONE -> kind;
            case SOURCE -> Messages.bind(Messages.part_poeSource, kind);
            case POWERED -> Messages.bind(Messages.part_poePowered, kind);
            case UNKNOWN -> Messages.bind(Messages.part_poeUnknown, kind);
        });
        if (port.getAddress() != null && !port.getAddress().isBlank()) {
            text.add(port.getAddress());
        }
        if (port.getSerial() != null && !port.getSerial().isBlank()) {
            text.add(port.getBusAddress() > 0 ? port.getSerial() + " · #" + port.getBusAddress() : port.getSerial()); //$NON-NLS-1$
        }
        List<String> others = port.getLinks().stream().flatMap(l -> l.getPorts().stream()).filter(p -> p != port)
                .map(Labels::of).toList();
        text.add(others.isEmpty() ? Messages.part_free
                : Messages.bind(Messages.part_linked, String.join(", ", others.subList(0, Math.min(4, others.size()))) //$NON-NLS-1$
                        + (others.size() > 4 ? " …" : ""))); //$NON-NLS-1$ //$NON-NLS-2$
        return with(text, findings);
    }

    static String tip(Link link, List<Problem> findings) {
        StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
        text.add(link.getPorts().stream().map(Labels::of).reduce((a, b) -> a + " – " + b).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
        String medium = MediumStyle.of(link.getMedium()).label();
        text.add(link.getLengthMetres() > 0 ? Messages.bind(Messages.part_length, medium, link.getLengthMetres()) : medium);
        return with(text, findings);
    }

    /** Of several links that are drawn as one. */
    static String tip(List<Link> links) {
        StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
        text.add(MediumStyle.of(links.get(0).getMedium()).label() + " × " + links.size()); //$NON-NLS-1$
        links.stream().limit(LISTED).forEach(link -> text.add(Labels.of(link)));
        if (links.size() > LISTED) {
            text.add("…"); //$NON-NLS-1$
        }
        return text.toString();
    }

    private static String with(StringJoiner text, List<Problem> findings) {
        findings.forEach(f -> text.add("⚠ " + f.message())); //$NON-NLS-1$
        return text.toString();
    }
}
