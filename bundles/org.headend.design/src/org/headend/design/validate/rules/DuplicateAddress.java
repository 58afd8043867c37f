package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Known;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** IP-01: two ports of one broadcast domain and VLAN have the same IP address; the fix is the next free one. */
final class DuplicateAddress extends Rule<Device> {

    DuplicateAddress() {
        super("IP-01", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__VLAN); //$NON-NLS-1$
    }

    @Override
    protected void check(Device device, Check check) {
        AddressBook book = AddressBook.of(check.site());
        for (Port port : device.getPorts()) {
            Addresses.of(port).ifPresent(address -> {
                List<Port> before = book.owners(address);
                tell(port, before.subList(0, Math.max(0, before.indexOf(port))), check, () -> fixes(port, taken(check).next(address)));
            });
        }
    }

    private static void tell(Port port, List<Port> before, Check check, Supplier<List<QuickFix>> fixes) {
        Optional<Port> same = before.stream().filter(o -> together(check.site(), port, o) == Known.YES).findFirst();
        Optional<Port> perhaps = before.stream().filter(o -> together(check.site(), port, o) == Known.UNKNOWN).findFirst();
        if (same.isPresent()) {
            check.error(Messages.bind(Messages.ip01, new Object[] { Labels.of(port), port.getAddress(), Labels.of(same.get()) }), port, same.get())
                    .remedy(Messages.ip01Remedy).fixes(fixes);
        } else if (perhaps.isPresent()) {
            check.unknown(Messages.bind(Messages.ip01_unknown, new Object[] { Labels.of(port), port.getAddress(), Labels.of(perhaps.get()) }), Messages.ip01_several,
                    Labels.of(port), port, perhaps.get()).remedy(Messages.ip01_unknownRemedy).fixes(fixes);
        }
    }

    /** Whether two ports hear each other; not known while one has no link, or its VLAN is not said and that of the other is. */
    private static Known together(SiteIndex site, Port a, Port b) {
        site.reads(SiteIndex.device(b));
        Known joined = site.joined(a, b);
        int vlan = site.vlan(a);
        int other = site.vlan(b);
        return joined != Known.YES || vlan == other ? joined : vlan == 0 || other == 0 ? Known.UNKNOWN : Known.NO;
    }

    /** Shared by all findings, so that three equal addresses get different new ones. */
    private static Addresses taken(Check check) {
        return check.site().fact(Addresses.class, Addresses::new);
    }

    static List<QuickFix> fixes(Port port, Optional<Ipv4> free) {
        return free.map(f -> List.of(new QuickFix(Messages.bind(Messages.fix_setAddress, f), () -> port.setAddress(f.toString()))))
                .orElse(List.of());
    }
}
