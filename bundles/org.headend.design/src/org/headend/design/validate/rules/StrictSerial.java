package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;

import org.headend.catalog.DeviceType.PortType;
import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SerialParameters;

/** SER-02: a Modbus device that wants even parity or two stop bits is set to 8N1 (Modbus over serial line V1.02, 2.5.1). */
final class StrictSerial extends Rule<Device> {

    StrictSerial() {
        super("SER-02", Category.BUSES, Scope.DEVICE, SitePackage.Literals.PORT__SERIAL, SitePackage.Literals.PORT__PROTOCOL, SitePackage.Literals.ELEMENT__NAME); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            if (!"modbus-rtu".equals(port.getProtocol()) || port.getSerial() == null || check.site().links(port).isEmpty()) { //$NON-NLS-1$
                continue;
            }
            Optional<SerialParameters> set = SerialParameters.parse(port.getSerial());
            Optional<PortType> spec = check.site().type(device).flatMap(t -> t.ports().stream()
                    .filter(p -> p.kind().equals(port.getKind().getName()) && port.getName() != null && port.getName().startsWith(p.name())).findFirst());
            Optional<SerialParameters> wanted = spec.flatMap(p -> SerialParameters.parse(p.serial()));
            if (set.isPresent() && loose(set.get()) && wanted.filter(w -> !loose(w)).isPresent()) {
                SerialParameters right = new SerialParameters(set.get().baud(), wanted.get().dataBits(), wanted.get().parity(), wanted.get().stopBits());
                check.warning(Messages.bind(Messages.ser02, new Object[] { Labels.of(port), port.getSerial(), wanted.get() }), port).remedy(Messages.ser02Remedy)
                        .values(set.get().toString(), right.toString()).fixes(() -> List.of(new QuickFix(Messages.bind(Messages.fix_line, right),
                                () -> check.site().line(port).map(Segment::ports).orElse(List.of(port)).forEach(p -> p.setSerial(right.toString())))));
            } else if (set.isPresent() && loose(set.get()) && wanted.isEmpty()) {
                check.unknown(Messages.bind(Messages.ser02_unknown, Labels.of(port)), Messages.ser02_several, Labels.of(port), port).remedy(Messages.ser02_unknownRemedy);
            }
        }
    }

    private static boolean loose(SerialParameters parameters) {
        return parameters.parity() == 'N' && parameters.stopBits() == 1;
    }
}
