package org.headend.design.validate.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.headend.catalog.Tables;
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
                SitePackage.Literals.PORT__BANDS, SitePackage.Literals.PORT__ROLE);
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            if (Radios.accessPoint(port)) {
                channel(port, check);
                List<Port> clients = check.site().peers(port);
                if (!clients.isEmpty() && (port.getWifiSecurity() == null || port.getWifiSecurity().isBlank())) {
                    check.unknown(Messages.bind(Messages.wifi05_unknown, Labels.of(port)), Messages.wifi05_several, Labels.of(port), port).remedy(Messages.wifi05_unknownRemedy);
                }
                clients.forEach(client -> security(port, client, check));
            }
        }
    }

    private static void channel(Port ap, Check check) {
        if (ap.getChannel() <= 0) {
            return; // it chooses one that is allowed where it is set up
        }
        Tables tables = check.site().catalog().tables();
        String band = Radios.band(tables, ap);
        String country = ap.getRegion() == null ? "" : ap.getRegion().strip(); //$NON-NLS-1$
        JsonNode allowed = allowed(check, country).path(band);
        if (country.isEmpty()) {
            if (!has(allowed(check, "everywhere").path(band), ap.getChannel())) { //$NON-NLS-1$
                check.unknown(Messages.bind(Messages.wifi05_region, Labels.of(ap)), Messages.wifi05_regionSeveral, Labels.of(ap), ap).remedy(Messages.wifi05_regionRemedy);
            }
        } else if (!allowed(check, country).isObject()) {
            check.unknown(Messages.bind(Messages.wifi05_country, Labels.of(ap), country), Messages.wifi05_countrySeveral, Labels.of(ap), ap).remedy(Messages.wifi05_countryRemedy);
        } else if (!has(allowed, ap.getChannel())) {
            check.warning(Messages.bind(Messages.wifi05_channel, new Object[] { Labels.of(ap), ap.getChannel(), country }), ap).remedy(Messages.wifi05_channelRemedy)
                    .values(String.valueOf(ap.getChannel()), country).fixes(() -> channels(tables, band, allowed).limit(1)
                            .map(c -> new QuickFix(Messages.bind(Messages.fix_channel, c), () -> ap.setChannel(c))).toList());
        }
    }

    /** Channels that a country allows by band; a country may refer to another one. */
    private static JsonNode allowed(Check check, String country) {
        JsonNode channels = check.setting("channels"); //$NON-NLS-1$
        JsonNode own = channels.path(country);
        return own.isTextual() ? channels.path(own.asText()) : own;
    }

    private static boolean has(JsonNode channels, int channel) {
        return StreamSupport.stream(channels.spliterator(), false).anyMatch(c -> c.asInt() == channel);
    }

    /** Those of the plan of the band first. */
    private static Stream<Integer> channels(Tables tables, String band, JsonNode allowed) {
        JsonNode plan = tables.get("rules").path("WIFI-04").path("plan").path(band); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return Stream.concat(StreamSupport.stream(plan.spliterator(), false).filter(c -> has(allowed, c.asInt())), StreamSupport.stream(allowed.spliterator(), false)).map(JsonNode::asInt);
    }

    private static void security(Port ap, Port client, Check check) {
        String offered = ap.getWifiSecurity();
        String known = client.getWifiSecurity();
        if (known == null || known.isBlank()) {
            check.unknown(Messages.bind(Messages.wifi05_unknown, Labels.of(client)), Messages.wifi05_several, Labels.of(client), client, ap).remedy(Messages.wifi05_unknownRemedy);
        } else if (offered != null && !offered.isBlank() && Arrays.stream(known.split("/")).noneMatch(k -> Arrays.asList(offered.split("/")).contains(k))) { //$NON-NLS-1$ //$NON-NLS-2$
            check.warning(Messages.bind(Messages.wifi05, new Object[] { Labels.of(client), known, Labels.of(ap), offered }), client, ap).remedy(Messages.wifi05Remedy)
                    .values(known, offered).fixes(() -> offered.equals("wpa3") && known.equals("wpa2") //$NON-NLS-1$ //$NON-NLS-2$
                            ? List.of(new QuickFix(Messages.bind(Messages.fix_security, Labels.of(ap), "wpa2/wpa3"), () -> ap.setWifiSecurity("wpa2/wpa3"))) : List.of()); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
