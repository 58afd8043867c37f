package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headend.design.Labels;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SerialParameters;

/**
 * SER-01: devices on one serial line use different parameters, or such that no line has. The master’s count; without
 * a master those of the first device that has any.
 */
final class SerialMismatch extends Rule<Segment> {
    private static final Set<PortKind> KINDS = Set.of(PortKind.RS485, PortKind.RS232, PortKind.RS422, PortKind.UART);

    SerialMismatch() {
        super("SER-01", Category.BUSES, Scope.BUS, SitePackage.Literals.PORT__SERIAL, SitePackage.Literals.PORT__ROLE); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment line, Check check) {
        if (!KINDS.contains(line.kind())) {
            return;
        }
        Optional<Port> reference = reference(line);
        for (Port port : line.ports()) {
            if (blank(port)) {
                offer(check.info(Messages.bind(Messages.ser01_unknown, Labels.of(port)), port), port, reference).remedy(Messages.ser01Remedy);
            } else if (parameters(port).isEmpty()) {
                offer(check.error(Messages.bind(Messages.ser01_invalid, Labels.of(port), port.getSerial()), port), port, reference)
                        .remedy(Messages.ser01_invalidRemedy);
            } else if (!parameters(port).equals(reference.flatMap(SerialMismatch::parameters))) {
                Port master = reference.orElseThrow();
                offer(check.error(Messages.bind(Messages.ser01,
                        new Object[] { Labels.of(port), port.getSerial(), Labels.of(master), master.getSerial() }), port), port, reference)
                        .remedy(Messages.ser01Remedy).values(port.getSerial(), master.getSerial());
            }
        }
    }

    /** Whose parameters hold on a line. */
    private static Optional<Port> reference(Segment line) {
        return line.ports().stream().filter(p -> p.getRole() == PortRole.HOST && parameters(p).isPresent()).findFirst()
                .or(() -> line.ports().stream().filter(p -> parameters(p).isPresent()).findFirst());
    }

    private static Report offer(Report report, Port port, Optional<Port> reference) {
        reference.ifPresent(report::involves);
        return report.fixes(() -> reference.flatMap(SerialMismatch::parameters).map(SerialParameters::toString)
                .map(p -> List.of(new QuickFix(Messages.bind(Messages.fix_setSerial, p), () -> port.setSerial(p)))).orElse(List.of()));
    }

    private static Optional<SerialParameters> parameters(Port port) {
        return blank(port) ? Optional.empty() : SerialParameters.parse(port.getSerial());
    }

    private static boolean blank(Port port) {
        return port.getSerial() == null || port.getSerial().isBlank();
    }
}
