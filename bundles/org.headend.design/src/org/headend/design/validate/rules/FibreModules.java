package org.headend.design.validate.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.design.Labels;
import org.headend.design.advice.MediaTable;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** PORT-02 for fibre: mode, wavelength and number of fibres of both modules and of the cable between them must fit. */
final class FibreModules extends Rule<Link> {
    private static final Pattern LIGHT = Pattern.compile("(\\d{3,4})(?:\\s*/\\s*(\\d{3,4}))?"); //$NON-NLS-1$

    FibreModules() {
        super("PORT-02", Category.PORTS, Scope.LINK); //$NON-NLS-1$
    }

    /** Sent and received, nm. */
    private record Light(String sent, String received) {
        static Optional<Light> of(Port port) {
            Matcher light = LIGHT.matcher(port.getWavelengths() == null ? "" : port.getWavelengths().strip()); //$NON-NLS-1$
            return light.matches() ? Optional.of(new Light(light.group(1), light.group(2) == null ? light.group(1) : light.group(2))) : Optional.empty();
        }

        boolean meets(Light other) {
            return sent.equals(other.received) && received.equals(other.sent);
        }
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || Moves.adapted(link) || link.getPorts().stream().anyMatch(p -> p.getKind() != PortKind.SFP || SiteIndex.device(p) == null)) {
            return;
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        Optional<Light> here = Light.of(a);
        Optional<Light> there = Light.of(b);
        if (known(a.getFibreMode()) && known(b.getFibreMode()) && !a.getFibreMode().equals(b.getFibreMode())) {
            tell(check, link, a, b, mode(a.getFibreMode()), mode(b.getFibreMode()));
        } else if (a.getStrands() > 0 && b.getStrands() > 0 && a.getStrands() != b.getStrands()) {
            tell(check, link, a, b, Messages.bind(Messages.fibre_strands, a.getStrands()), Messages.bind(Messages.fibre_strands, b.getStrands()));
        } else if (here.isPresent() && there.isPresent() && !here.get().meets(there.get())) {
            tell(check, link, a, b, a.getWavelengths() + " nm", b.getWavelengths() + " nm"); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            for (Port port : link.getPorts()) {
                cable(check, link, port);
            }
            gap(check, link, a, b, here.isPresent() != there.isPresent());
        }
    }

    private static boolean known(String text) {
        return text != null && !text.isBlank();
    }

    private static String mode(String mode) {
        return mode.equals("multi") ? Messages.fibre_multi.toString() : Messages.fibre_single.toString(); //$NON-NLS-1$
    }

    private static void tell(Check check, Link link, Port a, Port b, String here, String there) {
        check.error(Messages.bind(Messages.port02_fibre, new Object[] { Labels.of(a), Labels.of(b), here, there }), link, a, b).remedy(Messages.port02_fibreRemedy)
                .values(here, there).fixes(() -> List.of(same(a, b), same(b, a)));
    }

    /** The counterpart of a module at the other end: what one sends the other receives. */
    private static QuickFix same(Port from, Port to) {
        return new QuickFix(Messages.bind(Messages.fix_module, Labels.of(from), Labels.of(to)), () -> {
            to.setFibreMode(from.getFibreMode());
            to.setStrands(from.getStrands());
            to.setWavelengths(Light.of(from).map(l -> l.sent().equals(l.received()) ? l.sent() : l.received() + '/' + l.sent()).orElse(null));
        });
    }

    private static void cable(Check check, Link link, Port port) {
        JsonNode cable = check.site().catalog().tables().get("cables").path("cables").path(String.valueOf(link.getCable())); //$NON-NLS-1$ //$NON-NLS-2$
        String made = cable.path("fibreMode").asText(); //$NON-NLS-1$
        if (known(port.getFibreMode()) && !made.isEmpty() && !made.equals(port.getFibreMode())) {
            check.error(Messages.bind(Messages.port02_fibreCable, new Object[] { Labels.of(port), LengthFixes.name(cable), mode(port.getFibreMode()) }), link, port)
                    .remedy(Messages.port02_fibreRemedy).values(mode(made), mode(port.getFibreMode())).fixes(() -> fitting(check.site(), link, port));
        }
    }

    private static List<QuickFix> fitting(SiteIndex site, Link link, Port port) {
        return LengthFixes.cheapest(site, PortKind.SFP, MediaTable.rate(link), Math.max(1, link.getLengthMetres()), List.of(), port.getFibreMode())
                .map(c -> new QuickFix(Messages.bind(Messages.fix_cable, LengthFixes.name(c.getValue())), () -> link.setCable(c.getKey()))).stream().toList();
    }

    /** One end says what its module is and the other does not. */
    private static void gap(Check check, Link link, Port a, Port b, boolean light) {
        boolean differs = light || known(a.getFibreMode()) != known(b.getFibreMode()) || a.getStrands() > 0 != b.getStrands() > 0;
        if (differs) {
            Port unknown = said(a) < said(b) ? a : b;
            Port other = Objects.equals(unknown, a) ? b : a;
            check.unknown(Messages.bind(Messages.port02_fibreUnknown, Labels.of(unknown)), Messages.port02_fibreSeveral, Labels.of(unknown), unknown, link)
                    .remedy(Messages.port02_fibreRemedy).fixes(() -> List.of(same(other, unknown)));
        }
    }

    private static int said(Port port) {
        return (known(port.getFibreMode()) ? 1 : 0) + (port.getStrands() > 0 ? 1 : 0) + (Light.of(port).isPresent() ? 1 : 0);
    }
}
