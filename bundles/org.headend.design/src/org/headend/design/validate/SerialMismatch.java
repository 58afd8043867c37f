package org.headend.design.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.design.Labels;
import org.headend.design.internal.Messages;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding.QuickFix;

/**
 * SER-01: devices on one serial line use different parameters, or such that no line has. The master’s count; without
 * a master those of the first device that has any.
 */
final class SerialMismatch implements Rule {

    @Override
    public void check(SiteIndex site, Consumer<Finding> findings) {
        for (PortKind kind : List.of(PortKind.RS485, PortKind.RS232)) {
            site.lines(kind).forEach(line -> line(line, findings));
        }
    }

    private static void line(Set<Port> line, Consumer<Finding> findings) {
        Optional<Port> reference = line.stream().filter(p -> p.getRole() == PortRole.HOST && parameters(p).isPresent()).findFirst()
                .or(() -> line.stream().filter(p -> parameters(p).isPresent()).findFirst());
        for (Port port : line) {
            if (blank(port)) {
                findings.accept(finding(Problem.info("SER-01", Messages.bind(Messages.ser01_unknown, Labels.of(port)), //$NON-NLS-1$
                        Place.NONE.at(port.getId()), Messages.ser01Remedy), port, reference));
            } else if (parameters(port).isEmpty()) {
                findings.accept(finding(Problem.error("SER-01", //$NON-NLS-1$
                        Messages.bind(Messages.ser01_invalid, Labels.of(port), port.getSerial()),
                        Place.NONE.at(port.getId()), Messages.ser01_invalidRemedy), port, reference));
            } else if (!parameters(port).equals(reference.flatMap(SerialMismatch::parameters))) {
                Port master = reference.orElseThrow();
                findings.accept(finding(Problem.error("SER-01", Messages.bind(Messages.ser01, //$NON-NLS-1$
                        new Object[] { Labels.of(port), port.getSerial(), Labels.of(master), master.getSerial() }),
                        Place.NONE.at(port.getId()), Messages.ser01Remedy), port, reference));
            }
        }
    }

    private static Finding finding(Problem problem, Port port, Optional<Port> reference) {
        return new Finding(problem, reference.map(r -> List.of(port.getId(), r.getId())).orElse(List.of(port.getId())),
                reference.flatMap(SerialMismatch::parameters).map(SerialParameters::toString)
                        .map(p -> List.of(new QuickFix(Messages.bind(Messages.fix_setSerial, p), () -> port.setSerial(p))))
                        .orElse(List.of()));
    }

    private static Optional<SerialParameters> parameters(Port port) {
        return blank(port) ? Optional.empty() : SerialParameters.parse(port.getSerial());
    }

    private static boolean blank(Port port) {
        return port.getSerial() == null || port.getSerial().isBlank();
    }
}
