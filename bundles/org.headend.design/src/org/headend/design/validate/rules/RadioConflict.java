package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.DeviceSet;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** RF-01: Zigbee shares a channel with Wi-Fi, LoRa devices are in another region than their gateway, or send too often. */
final class RadioConflict extends Rule<Device> {

    RadioConflict() {
        super("RF-01", Category.RADIO, Scope.DEVICE, SitePackage.Literals.PORT__CHANNEL, SitePackage.Literals.PORT__BANDS, SitePackage.Literals.PORT__REGION, //$NON-NLS-1$
                SitePackage.Literals.PORT__ROLE, SitePackage.Literals.PORT__POLL_MILLIS, SitePackage.Literals.LINK__RATE_MBIT);
    }

    private enum Sort {
        ACCESS_POINTS, COORDINATORS
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            if (coordinates(check.site(), port)) {
                beside(port, check);
            } else if (port.getKind() == PortKind.LORA && port.getRole() == PortRole.DEVICE) {
                lora(port, check);
            } else if (Radios.accessPoint(port) && Radios.mayBeLow(port) && anyCoordinator(check.site())) {
                check.unknown(Messages.bind(Messages.rf01_wifi, Labels.of(port)), Messages.rf01_wifiSeveral, Labels.of(port), port).remedy(Messages.rf01_unknownRemedy);
            }
        }
    }

    private static boolean coordinates(SiteIndex site, Port port) {
        return port.getKind() == PortKind.ZIGBEE && port.getRole() == PortRole.HOST && !site.links(port).isEmpty();
    }

    private static boolean anyCoordinator(SiteIndex site) {
        return !DeviceSet.of(site, Sort.COORDINATORS, d -> d.getPorts().stream().anyMatch(p -> coordinates(site, p))).devices().isEmpty();
    }

    private static List<Port> accessPoints(SiteIndex site) {
        List<Port> found = new ArrayList<>();
        for (Device device : DeviceSet.of(site, Sort.ACCESS_POINTS, d -> d.getPorts().stream().anyMatch(Radios::accessPoint)).devices()) {
            site.reads(device);
            device.getPorts().stream().filter(Radios::accessPoint).forEach(found::add);
        }
        return found;
    }

    /** Zigbee and Wi-Fi at 2.4 GHz. */
    private static void beside(Port port, Check check) {
        List<Port> points = accessPoints(check.site());
        List<Port> wifi = points.stream().filter(p -> Radios.low(check.site().catalog().tables(), p)).toList();
        if (port.getChannel() > 0) {
            zigbee(port, wifi, check);
        } else if (!wifi.isEmpty() || points.stream().anyMatch(Radios::mayBeLow)) {
            check.unknown(Messages.bind(Messages.rf01_unknown, Labels.of(port)), Messages.rf01_several, Labels.of(port), port).remedy(Messages.rf01_unknownRemedy);
        }
    }

    private static boolean disturbs(Check check, Port wifi, int channel) {
        return Math.abs(Radios.wifiMegahertz(wifi.getChannel()) - Radios.zigbeeMegahertz(channel)) < check.number("wifiHalfMegahertz") + check.number("zigbeeHalfMegahertz"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void zigbee(Port port, List<Port> wifi, Check check) {
        JsonNode clear = check.site().catalog().tables().get("media").path("media").path("zigbee").path("channelsClearOfWifi"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        wifi.stream().filter(w -> disturbs(check, w, port.getChannel())).findFirst().ifPresent(w -> check
                .warning(Messages.bind(Messages.rf01, new Object[] { Labels.of(port), port.getChannel(), Labels.of(w), w.getChannel() }), port, w).remedy(Messages.rf01Remedy)
                .values(String.valueOf(port.getChannel()), "").fixes(() -> StreamSupport.stream(clear.spliterator(), false).map(JsonNode::asInt) //$NON-NLS-1$
                        .filter(c -> wifi.stream().noneMatch(x -> disturbs(check, x, c))).limit(1)
                        .map(c -> new QuickFix(Messages.bind(Messages.fix_channel, c), () -> port.setChannel(c))).toList()));
    }

    private static void lora(Port port, Check check) {
        boolean other = false;
        for (Port gateway : check.site().peers(port)) {
            if (blank(port.getRegion()) || blank(gateway.getRegion())) {
                Port unknown = blank(port.getRegion()) ? port : gateway;
                check.unknown(Messages.bind(Messages.rf01_region, Labels.of(unknown)), Messages.rf01_regionSeveral, Labels.of(unknown), unknown).remedy(Messages.rf01_regionRemedy);
            } else if (!port.getRegion().equals(gateway.getRegion())) {
                other = true;
                check.warning(Messages.bind(Messages.rf01_lora, new Object[] { Labels.of(port), port.getRegion(), Labels.of(gateway), gateway.getRegion() }), port, gateway)
                        .remedy(Messages.rf01_loraRemedy).values(port.getRegion(), gateway.getRegion())
                        .fix(Messages.bind(Messages.fix_region, gateway.getRegion()), () -> port.setRegion(gateway.getRegion()));
            }
        }
        if (!other && !blank(port.getRegion()) && !check.site().links(port).isEmpty()) {
            duty(port, check);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** What it sends in a period against what its region allows; where the spreading factor is not known, at the fastest and the slowest. */
    private static void duty(Port port, Check check) {
        LoraAirtime air = new LoraAirtime(check.site().catalog().tables());
        double allowed = air.dutyCycle(port.getRegion());
        OptionalInt factor = air.spreadingFactor(check.site(), port);
        double shortest = air.millis(factor.orElse(air.fastest()));
        double longest = air.millis(factor.orElse(air.slowest()));
        if (allowed <= 0) {
            check.unknown(Messages.bind(Messages.rf01_law, Labels.of(port), port.getRegion()), Messages.rf01_lawSeveral, Labels.of(port), port).remedy(Messages.rf01_regionRemedy);
        } else if (allowed < 1 && port.getPollMillis() <= 0) {
            check.unknown(Messages.bind(Messages.rf01_period, Labels.of(port)), Messages.rf01_periodSeveral, Labels.of(port), port).remedy(Messages.rf01_periodRemedy);
        } else if (allowed < 1 && shortest / port.getPollMillis() > allowed) {
            String measured = Numbers.plain(shortest / port.getPollMillis() * 100);
            double period = Math.ceil(longest / allowed);
            check.warning(Messages.bind(Messages.rf01_duty, new Object[] { Labels.of(port), measured, Numbers.plain(allowed * 100) }), port)
                    .remedy(Messages.rf01_dutyRemedy).values(measured + " %", Numbers.plain(allowed * 100) + " %") //$NON-NLS-1$ //$NON-NLS-2$
                    .fix(Messages.bind(Messages.fix_period, Numbers.plain(period)), () -> port.setPollMillis(period));
        } else if (allowed < 1 && longest / port.getPollMillis() > allowed) {
            check.unknown(Messages.bind(Messages.rf01_factor, Labels.of(port)), Messages.rf01_factorSeveral, Labels.of(port), port).remedy(Messages.rf01_factorRemedy);
        }
    }
}
