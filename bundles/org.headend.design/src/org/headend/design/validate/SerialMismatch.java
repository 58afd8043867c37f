package org.headend.design.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.internal.Messages;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding.QuickFix;

/** SER-01: devices on one serial line use different parameters; the master’s count. */
final class SerialMismatch implements Rule {

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        for (PortKind kind : List.of(PortKind.RS485, PortKind.RS232)) {
            for (Set<Port> segment : site.segments(kind, false)) {
                Optional<Port> master = segment.stream().filter(p -> p.getRole() == PortRole.HOST).findFirst()
                        .or(() -> segment.stream().findFirst());
                master.ifPresent(m -> segment.stream().filter(p -> p != m).forEach(p -> compare(m, p, findings)));
            }
        }
    }

    private static void compare(Port master, Port port, Consumer<Finding> findings) {
        if (blank(master) || blank(port)) {
            Port unknown = blank(master) ? master : port;
            findings.accept(new Finding(Problem.info("SER-01", //$NON-NLS-1$
                    Messages.bind(Messages.ser01_unknown, SiteIndex.label(unknown)), Place.NONE.at(unknown.getId()),
                    Messages.ser01Remedy), List.of(unknown.getId()), List.of()));
        } else if (!master.getSerial().strip().equalsIgnoreCase(port.getSerial().strip())) {
            findings.accept(new Finding(Problem.error("SER-01", Messages.bind(Messages.ser01, //$NON-NLS-1$
                    new Object[] { SiteIndex.label(port), port.getSerial(), SiteIndex.label(master), master.getSerial() }),
                    Place.NONE.at(port.getId()), Messages.ser01Remedy), List.of(port.getId(), master.getId()),
                    List.of(new QuickFix(Messages.bind(Messages.fix_setSerial, master.getSerial()),
                            () -> port.setSerial(master.getSerial())))));
        }
    }

    private static boolean blank(Port port) {
        return port.getSerial() == null || port.getSerial().isBlank();
    }
}
