package org.headend.design.validate.rules;

import java.util.Comparator;
import java.util.stream.StreamSupport;

import org.headend.design.Labels;
import org.headend.design.site.Device;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

import com.fasterxml.jackson.databind.JsonNode;

/** WIFI-04 for one access point: at 2.4 GHz, channels other than 1, 6 and 11 disturb two of them; where the country allows it, 1, 5, 9 and 13 do not disturb each other either. */
final class OddChannel extends Rule<Device> {

    OddChannel() {
        super("WIFI-04", Category.RADIO, Scope.DEVICE, SitePackage.Literals.PORT__CHANNEL, SitePackage.Literals.PORT__BANDS, SitePackage.Literals.PORT__ROLE, //$NON-NLS-1$
                SitePackage.Literals.PORT__REGION);
    }

    @Override
    protected void check(Device device, Check check) {
        for (Port port : device.getPorts()) {
            if (Radios.accessPoint(port) && Radios.low(check.site().catalog().tables(), port)) {
                JsonNode plan = check.setting("plan").path(Radios.LOW_BAND); //$NON-NLS-1$
                if (StreamSupport.stream(plan.spliterator(), false).noneMatch(c -> c.asInt() == port.getChannel())
                        && !Radios.fourChannels(check.site().catalog().tables(), port).contains(port.getChannel())) {
                    int near = StreamSupport.stream(plan.spliterator(), false).map(JsonNode::asInt)
                            .min(Comparator.comparingInt(c -> Math.abs(c - port.getChannel()))).orElseThrow();
                    check.info(Messages.bind(Messages.wifi04_odd, Labels.of(port), port.getChannel()), port).remedy(Messages.wifi04Remedy)
                            .values(String.valueOf(port.getChannel()), plan.toString().replaceAll("[\\[\\]]", "")) //$NON-NLS-1$ //$NON-NLS-2$
                            .fix(Messages.bind(Messages.fix_channel, near), () -> port.setChannel(near));
                }
            }
        }
    }
}
