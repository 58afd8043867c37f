package org.headend.design.ui.internal.policy;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.headend.design.Designs;
import org.headend.design.PortCompatibility;
import org.headend.design.PortPairs;
import org.headend.design.PortPairs.Pair;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.command.ModelCommand;
import org.headend.design.ui.internal.part.DevicePart;
import org.headend.design.ui.internal.part.PortPart;

/**
 * Which ports a link between two places may join.
 *
 * @param pairs    best first, one of each kind; empty when nothing fits
 * @param obstacle why nothing fits, or empty
 */
public record LinkChoice(List<Pair> pairs, String obstacle) {

    /** Between ports or devices, in any combination. */
    public static LinkChoice of(EditPart source, EditPart target) {
        if (source instanceof PortPart a && target instanceof PortPart b) {
            return of(a.port(), b.port());
        }
        if (source instanceof PortPart a && target instanceof DevicePart b) {
            return of(a.port(), b, false);
        }
        if (source instanceof DevicePart a && target instanceof PortPart b) {
            return of(b.port(), a, true);
        }
        if (source instanceof DevicePart a && target instanceof DevicePart b) {
            if (a == b) {
                return new LinkChoice(List.of(), Messages.policy_sameDevice);
            }
            List<Pair> pairs = PortPairs.between(a.device(), b.device());
            return new LinkChoice(pairs, pairs.isEmpty()
                    ? Messages.bind(Messages.policy_noPair, a.device().getName(), b.device().getName()) : ""); //$NON-NLS-1$
        }
        return new LinkChoice(List.of(), ""); //$NON-NLS-1$
    }

    private static LinkChoice of(Port a, Port b) {
        return PortPairs.obstacle(a, b).map(why -> new LinkChoice(List.of(), why))
                .orElseGet(() -> new LinkChoice(List.of(new Pair(a, b)), "")); //$NON-NLS-1$
    }

    private static LinkChoice of(Port port, DevicePart device, boolean swapped) {
        if (port.eContainer() == device.device()) {
            return new LinkChoice(List.of(), Messages.policy_sameDevice);
        }
        return PortPairs.match(port, device.device())
                .map(other -> new LinkChoice(List.of(swapped ? new Pair(other, port) : new Pair(port, other)), "")) //$NON-NLS-1$
                .orElseGet(() -> new LinkChoice(List.of(), PortPairs.isFree(port)
                        ? Messages.bind(Messages.policy_noPort, device.device().getName(), port.getName())
                        : Messages.bind(Messages.policy_portUsed, port.getName())));
    }

    /** For an end that moves to another port; the first port of the pair is the end that stays. */
    static LinkChoice moved(Port fixed, Port to) {
        return PortCompatibility.obstacle(fixed, to)
                .or(() -> PortPairs.isFree(to) ? Optional.empty() : Optional.of(Messages.bind(Messages.policy_portUsed, to.getName())))
                .map(why -> new LinkChoice(List.of(), why)).orElseGet(() -> new LinkChoice(List.of(new Pair(fixed, to)), "")); //$NON-NLS-1$
    }

    /** For an end that moves from {@code own} to any fitting port of a device. */
    static LinkChoice moved(Port fixed, Port own, Device device) {
        if (own.eContainer() == device) {
            return new LinkChoice(List.of(), ""); //$NON-NLS-1$
        }
        return device.getPorts().stream().filter(p -> PortPairs.isFree(p) && PortCompatibility.obstacle(fixed, p).isEmpty()).findFirst()
                .map(p -> new LinkChoice(List.of(new Pair(fixed, p)), "")) //$NON-NLS-1$
                .orElseGet(() -> new LinkChoice(List.of(), Messages.bind(Messages.policy_noPort, device.getName(), fixed.getName())));
    }

    /** Makes the link. */
    public static Command command(Document document, Pair pair) {
        return new ModelCommand(Messages.policy_link, document, () -> {
            Link link = Designs.link(document.getSite(), pair.a(), pair.b());
            document.getSite().getLinks().add(link);
        });
    }
}
