package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.headend.core.language.Text;
import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;
import org.headend.design.validate.rules.Register.Entry;

/** IP-07: two devices have the same MAC address, host name, id or MQTT client id. */
final class DuplicateIdentity extends Rule<Device> {
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9a-f]"); //$NON-NLS-1$

    DuplicateIdentity() {
        super("IP-07", Category.ADDRESSES, Scope.DEVICE, SitePackage.Literals.DEVICE__HOSTNAME, SitePackage.Literals.DEVICE__CLIENT_ID, //$NON-NLS-1$
                SitePackage.Literals.PORT__MAC, SitePackage.Literals.ELEMENT__ID);
    }

    /** @param value that people compare, such as a host name without regard to case */
    private record Key(String what, String value) {
    }

    /** Names that are given away, shared by all findings. */
    private record Taken(Set<String> names) {
        static Taken of(SiteIndex site) {
            Set<String> names = new HashSet<>();
            site.site().getDevices().forEach(d -> names.addAll(List.of(text(d.getId()), text(d.getHostname()), text(d.getClientId()))));
            return new Taken(names);
        }
    }

    private static List<Entry> entries(Device device) {
        List<Entry> entries = new ArrayList<>(4);
        entry(entries, "id", text(device.getId()), device); //$NON-NLS-1$
        entry(entries, "host", text(device.getHostname()), device); //$NON-NLS-1$
        entry(entries, "client", text(device.getClientId()), device); //$NON-NLS-1$
        device.getPorts().forEach(p -> entry(entries, "mac", mac(p), p)); //$NON-NLS-1$
        return entries;
    }

    private static void entry(List<Entry> entries, String what, String value, Element element) {
        if (!value.isEmpty()) {
            entries.add(new Entry(new Key(what, value), element));
        }
    }

    @Override
    protected void check(Device device, Check check) {
        Register register = Register.of(check.site(), DuplicateIdentity.class, DuplicateIdentity::entries);
        same(check, register, "id", device, device.getId(), Messages.ip07_id, device::setId); //$NON-NLS-1$
        same(check, register, "host", device, device.getHostname(), Messages.ip07_host, device::setHostname); //$NON-NLS-1$
        same(check, register, "client", device, device.getClientId(), Messages.ip07_client, device::setClientId); //$NON-NLS-1$
        for (Port port : device.getPorts()) {
            String mac = mac(port);
            if (!mac.isEmpty() && register.first(new Key("mac", mac)) instanceof Port owner && owner != port) { //$NON-NLS-1$
                check.error(Messages.bind(Messages.ip07_mac, new Object[] { Labels.of(port), Labels.of(owner), port.getMac() }), port, owner)
                        .remedy(Messages.ip07_macRemedy).values(port.getMac(), "").fix(Messages.fix_clearMac, () -> port.setMac(null)); //$NON-NLS-1$
            }
        }
    }

    private static String mac(Port port) {
        return port.getMac() == null ? "" : SEPARATORS.matcher(text(port.getMac())).replaceAll(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String text(String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
    }

    private static void same(Check check, Register register, String what, Device device, String value, Text message, Consumer<String> setter) {
        String key = text(value);
        if (!key.isEmpty() && register.first(new Key(what, key)) instanceof Device owner && owner != device) {
            check.error(Messages.bind(message, new Object[] { device.getName(), owner.getName(), value }), device, owner).remedy(Messages.ip07Remedy)
                    .values(value, "").fixes(() -> { //$NON-NLS-1$
                        Set<String> taken = check.site().fact(Taken.class, Taken::of).names();
                        int number = 2;
                        while (!taken.add(key + "-" + number)) { //$NON-NLS-1$
                            number++;
                        }
                        String free = value.strip() + "-" + number; //$NON-NLS-1$
                        return List.of(new QuickFix(Messages.bind(Messages.fix_rename, free), () -> setter.accept(free)));
                    });
        }
    }
}
