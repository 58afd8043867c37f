package org.headend.design.validate.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.headend.core.language.Text;
import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** IP-07: two devices have the same MAC address, host name, id or MQTT client id. */
final class DuplicateIdentity extends Rule<Site> {
    private static final Pattern SEPARATORS = Pattern.compile("[^0-9a-f]"); //$NON-NLS-1$

    DuplicateIdentity() {
        super("IP-07", Category.ADDRESSES, Scope.SITE, SitePackage.Literals.DEVICE__HOSTNAME, SitePackage.Literals.DEVICE__CLIENT_ID, //$NON-NLS-1$
                SitePackage.Literals.PORT__MAC, SitePackage.Literals.ELEMENT__ID);
    }

    @Override
    protected void check(Site site, Check check) {
        Map<String, Device> ids = new HashMap<>();
        Map<String, Device> hosts = new HashMap<>();
        Map<String, Device> clients = new HashMap<>();
        Map<String, Port> macs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        site.getDevices().forEach(d -> taken.addAll(List.of(text(d.getId()), text(d.getHostname()), text(d.getClientId()))));
        for (Device device : site.getDevices()) {
            same(check, ids, device, device.getId(), Messages.ip07_id, taken, device::setId);
            same(check, hosts, device, device.getHostname(), Messages.ip07_host, taken, device::setHostname);
            same(check, clients, device, device.getClientId(), Messages.ip07_client, taken, device::setClientId);
            for (Port port : device.getPorts()) {
                String mac = port.getMac() == null ? "" : SEPARATORS.matcher(text(port.getMac())).replaceAll(""); //$NON-NLS-1$ //$NON-NLS-2$
                Port owner = mac.isEmpty() ? null : macs.putIfAbsent(mac, port);
                if (owner != null) {
                    check.error(Messages.bind(Messages.ip07_mac, new Object[] { Labels.of(port), Labels.of(owner), port.getMac() }), port, owner)
                            .remedy(Messages.ip07_macRemedy).values(port.getMac(), "").fix(Messages.fix_clearMac, () -> port.setMac(null)); //$NON-NLS-1$
                }
            }
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
    }

    private static void same(Check check, Map<String, Device> owners, Device device, String value, Text message, Set<String> taken, Consumer<String> setter) {
        String key = text(value);
        Device owner = key.isEmpty() ? null : owners.putIfAbsent(key, device);
        if (owner != null) {
            check.error(Messages.bind(message, new Object[] { device.getName(), owner.getName(), value }), device, owner).remedy(Messages.ip07Remedy)
                    .values(value, "").fixes(() -> { //$NON-NLS-1$
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
