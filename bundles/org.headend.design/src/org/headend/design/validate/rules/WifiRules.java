package org.headend.design.validate.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

import com.fasterxml.jackson.databind.JsonNode;

/** WIFI-05: a client cannot meet the security of its access point, or a channel is not allowed in the country. */
final class WifiRules extends Rule<Device> {

    WifiRules() {
        super("WIFI-05", Category.RADIO, Scope.DEVICE, SitePackage.Literals.PORT__WIFI_SECURITY, SitePackage.Literals.PORT__CHANNEL, SitePackage.Literals.PORT__REGION, //$NON-NLS-1$
                SitePackage.Literals.PORT__ROLE);
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            if (Radios.accessPoint(port)) {
                channel(port, check);
                check.site().peers(port).forEach(client -> security(port, client, check));
            }
        }
    }

    private static void channel(Port ap, Check check) {
        JsonNode countries = check.setting("channels"); //$NON-NLS-1$
        if (ap.getChannel() <= 0 || ap.getRegion() == null || ap.getRegion().isBlank()) {
            if (ap.getChannel() > 0 && StreamSupport.stream(countries.path("everywhere").spliterator(), false).noneMatch(c -> c.asInt() == ap.getChannel())) { //$NON-NLS-1$
                check.unknown(Messages.bind(Messages.wifi05_region, Labels.of(ap)), Messages.wifi05_regionSeveral, Labels.of(ap), ap).remedy(Messages.wifi05_regionRemedy);
            }
            return;
        }
        JsonNode allowed = countries.path(ap.getRegion());
        if (allowed.isArray() && StreamSupport.stream(allowed.spliterator(), false).noneMatch(c -> c.asInt() == ap.getChannel())) {
            check.warning(Messages.bind(Messages.wifi05_channel, new Object[] { Labels.of(ap), ap.getChannel(), ap.getRegion() }), ap).remedy(Messages.wifi05_channelRemedy)
                    .values(String.valueOf(ap.getChannel()), ap.getRegion()).fix(Messages.bind(Messages.fix_channel, Radios.low(ap) ? 1 : 36), () -> ap.setChannel(Radios.low(ap) ? 1 : 36));
        }
    }

    private static void security(Port ap, Port client, Check check) {
        String offered = ap.getWifiSecurity();
        String known = client.getWifiSecurity();
        if (offered == null || offered.isBlank()) {
            return; // an access point without any is told by SEC-01
        }
        if (known == null || known.isBlank()) {
            check.unknown(Messages.bind(Messages.wifi05_unknown, Labels.of(client)), Messages.wifi05_several, Labels.of(client), client, ap).remedy(Messages.wifi05_unknownRemedy);
        } else if (Arrays.stream(known.split("/")).noneMatch(k -> Arrays.asList(offered.split("/")).contains(k))) { //$NON-NLS-1$ //$NON-NLS-2$
            check.warning(Messages.bind(Messages.wifi05, new Object[] { Labels.of(client), known, Labels.of(ap), offered }), client, ap).remedy(Messages.wifi05Remedy)
                    .values(known, offered).fixes(() -> offered.equals("wpa3") && known.equals("wpa2") //$NON-NLS-1$ //$NON-NLS-2$
                            ? List.of(new QuickFix(Messages.bind(Messages.fix_security, Labels.of(ap), "wpa2/wpa3"), () -> ap.setWifiSecurity("wpa2/wpa3"))) : List.of()); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
