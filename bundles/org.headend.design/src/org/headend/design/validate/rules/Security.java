package org.headend.design.validate.rules;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.PasswordState;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Addresses;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

import com.fasterxml.jackson.databind.JsonNode;

/** SEC-01: factory passwords, unencrypted services, and devices that the internet can reach. */
final class Security extends Rule<Device> {

    Security() {
        super("SEC-01", Category.OPERATION, Scope.DEVICE, SitePackage.Literals.DEVICE__PASSWORD, SitePackage.Literals.DEVICE__SERVICES, //$NON-NLS-1$
                SitePackage.Literals.DEVICE__EXPOSED, SitePackage.Literals.PORT__WIFI_SECURITY, SitePackage.Literals.PORT__ADDRESS, SitePackage.Literals.PORT__DHCP,
                SitePackage.Literals.PORT__ROLE);
    }

    @Override
    protected void check(Device device, Check check) {
        boolean onNetwork = device.getPorts().stream().anyMatch(p -> Addresses.of(p).isPresent() || p.isDhcp());
        if (device.getPassword() == PasswordState.FACTORY) {
            check.warning(Messages.bind(Messages.sec01_password, device.getName()), device).remedy(Messages.sec01_passwordRemedy)
                    .fix(Messages.fix_password, () -> device.setPassword(PasswordState.CHANGED));
        } else if (device.getPassword() == PasswordState.UNKNOWN && onNetwork) {
            check.unknown(Messages.bind(Messages.sec01_unknown, device.getName()), Messages.sec01_several, device.getName(), device).remedy(Messages.sec01_unknownRemedy);
        }
        if (onNetwork && (device.getServices() == null || device.getServices().isBlank())) {
            check.unknown(Messages.bind(Messages.sec01_services, device.getName()), Messages.sec01_servicesSeveral, device.getName(), device).remedy(Messages.sec01_servicesRemedy);
        }
        Set<String> services = device.getServices() == null ? Set.of() : Arrays.stream(device.getServices().split(",")).map(String::strip) //$NON-NLS-1$
                .filter(s -> !s.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        for (JsonNode entry : check.setting("insecure")) { //$NON-NLS-1$
            String service = entry.path("service").asText(); //$NON-NLS-1$
            boolean always = entry.path("always").asBoolean(); //$NON-NLS-1$
            if (services.contains(service) && (always || device.isExposed())) {
                String secure = entry.path("secure").asText(); //$NON-NLS-1$
                check.warning(Messages.bind(Messages.sec01_service, device.getName(), service), device).remedy(Messages.sec01_serviceRemedy).values(service, secure)
                        .fix(Messages.bind(Messages.fix_service, service, secure), () -> device.setServices(replaced(services, service, secure)));
            }
        }
        if (device.isExposed()) {
            check.warning(Messages.bind(Messages.sec01_exposed, device.getName()), device).remedy(Messages.sec01_exposedRemedy)
                    .fix(Messages.fix_unexpose, () -> device.setExposed(false));
        }
        protection(device, check);
        device.getPorts().stream().filter(p -> Radios.accessPoint(p) && "open".equals(p.getWifiSecurity())) //$NON-NLS-1$
                .forEach(p -> check.warning(Messages.bind(Messages.sec01_open, Labels.of(p)), p, device).remedy(Messages.sec01_openRemedy)
                        .fix(Messages.bind(Messages.fix_security, Labels.of(p), "wpa2/wpa3"), () -> p.setWifiSecurity("wpa2/wpa3"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** An access point that does not say how it is protected. */
    private static void protection(Device device, Check check) {
        device.getPorts().stream().filter(p -> Radios.accessPoint(p) && (p.getWifiSecurity() == null || p.getWifiSecurity().isBlank()))
                .forEach(p -> check.unknown(Messages.bind(Messages.sec01_wifi, Labels.of(p)), Messages.sec01_wifiSeveral, Labels.of(p), p, device).remedy(Messages.sec01_openRemedy)
                        .fix(Messages.bind(Messages.fix_security, Labels.of(p), "wpa2/wpa3"), () -> p.setWifiSecurity("wpa2/wpa3"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String replaced(Set<String> services, String service, String secure) {
        return services.stream().map(s -> s.equals(service) ? secure : s).distinct().collect(Collectors.joining(",")); //$NON-NLS-1$
    }
}
