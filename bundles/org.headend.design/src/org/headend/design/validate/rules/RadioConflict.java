package org.headend.design.validate.rules;

import java.util.List;
import java.util.stream.IntStream;

import org.headend.design.Labels;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.Site;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** RF-01: Zigbee shares a channel with Wi-Fi, LoRa devices are in another region than their gateway, or send too often. */
final class RadioConflict extends Rule<Site> {
    private static final double HALF_WIFI = 11;
    private static final double HALF_ZIGBEE = 1;

    RadioConflict() {
        super("RF-01", Category.RADIO, Scope.SITE, SitePackage.Literals.PORT__CHANNEL, SitePackage.Literals.PORT__REGION, SitePackage.Literals.PORT__ROLE, //$NON-NLS-1$
                SitePackage.Literals.PORT__POLL_MILLIS);
    }

    @Override
    protected void check(Site site, Check check) {
        List<Port> wifi = check.site().ports().stream().filter(p -> Radios.accessPoint(p) && Radios.low(p)).toList();
        for (Port port : check.site().ports()) {
            if (port.getKind() == PortKind.ZIGBEE && port.getRole() == PortRole.HOST && !check.site().links(port).isEmpty()) {
                zigbee(port, wifi, check);
            } else if (port.getKind() == PortKind.LORA && port.getRole() == PortRole.DEVICE) {
                lora(port, check);
            }
        }
    }

    private static boolean disturbs(Port wifi, int channel) {
        return Math.abs(Radios.wifiMegahertz(wifi.getChannel()) - Radios.zigbeeMegahertz(channel)) < HALF_WIFI + HALF_ZIGBEE;
    }

    private static void zigbee(Port port, List<Port> wifi, Check check) {
        if (wifi.isEmpty()) {
            return;
        }
        if (port.getChannel() <= 0) {
            check.unknown(Messages.bind(Messages.rf01_unknown, Labels.of(port)), Messages.rf01_several, Labels.of(port), port).remedy(Messages.rf01_unknownRemedy);
            return;
        }
        wifi.stream().filter(w -> disturbs(w, port.getChannel())).findFirst().ifPresent(w -> check
                .warning(Messages.bind(Messages.rf01, new Object[] { Labels.of(port), port.getChannel(), Labels.of(w), w.getChannel() }), port, w).remedy(Messages.rf01Remedy)
                .values(String.valueOf(port.getChannel()), "").fixes(() -> IntStream.of(15, 20, 25, 26).filter(c -> wifi.stream().noneMatch(x -> disturbs(x, c))).limit(1) //$NON-NLS-1$
                        .mapToObj(c -> new QuickFix(Messages.bind(Messages.fix_channel, c), () -> port.setChannel(c))).toList()));
    }

    private static void lora(Port port, Check check) {
        for (Port gateway : check.site().peers(port)) {
            boolean known = port.getRegion() != null && !port.getRegion().isBlank() && gateway.getRegion() != null && !gateway.getRegion().isBlank();
            if (!known) {
                Port unknown = port.getRegion() == null || port.getRegion().isBlank() ? port : gateway;
                check.unknown(Messages.bind(Messages.rf01_region, Labels.of(unknown)), Messages.rf01_regionSeveral, Labels.of(unknown), unknown).remedy(Messages.rf01_regionRemedy);
            } else if (!port.getRegion().equals(gateway.getRegion())) {
                check.warning(Messages.bind(Messages.rf01_lora, new Object[] { Labels.of(port), port.getRegion(), Labels.of(gateway), gateway.getRegion() }), port, gateway)
                        .remedy(Messages.rf01_loraRemedy).values(port.getRegion(), gateway.getRegion())
                        .fix(Messages.bind(Messages.fix_region, gateway.getRegion()), () -> port.setRegion(gateway.getRegion()));
            }
        }
        double allowed = check.site().catalog().tables().get("media").path("media").path("lorawan").path("dutyCycle").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        double duty = port.getPollMillis() > 0 ? check.number("loraAirtimeMillis") / port.getPollMillis() : 0; //$NON-NLS-1$
        if (duty > allowed) {
            double period = check.number("loraAirtimeMillis") / allowed; //$NON-NLS-1$
            check.warning(Messages.bind(Messages.rf01_duty, new Object[] { Labels.of(port), Numbers.plain(duty * 100), Numbers.plain(allowed * 100) }), port)
                    .remedy(Messages.rf01_dutyRemedy).values(Numbers.plain(duty * 100) + " %", Numbers.plain(allowed * 100) + " %") //$NON-NLS-1$ //$NON-NLS-2$
                    .fix(Messages.bind(Messages.fix_period, Numbers.plain(period)), () -> port.setPollMillis(period));
        }
    }
}
