package org.headend.design.validate.rules;

import java.util.OptionalDouble;

import org.headend.design.Labels;
import org.headend.design.advice.Bitrates;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.Traffic;
import org.headend.design.advice.Traffic.LinkLoad;
import org.headend.design.site.Link;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** BW-02: were all streams of the cameras behind it watched, a link between switches could not carry them. */
final class Oversubscription extends Rule<Link> {

    Oversubscription() {
        super("BW-02", Category.BANDWIDTH, Scope.LINK, Watched.RATE); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().stream().allMatch(p -> SiteIndex.device(p) != null && check.site().forwards(SiteIndex.device(p)))) {
            Traffic.of(check.site()).load(link).filter(load -> load.potentialMbit() > 0).ifPresent(load -> uplink(load, check));
        }
    }

    private static void uplink(LinkLoad load, Check check) {
        Link link = load.link();
        OptionalDouble usable = MediaTable.of(check.site()).usableMbit(link);
        if (usable.isEmpty()) {
            check.unknown(Messages.bind(Messages.bw02_unknown, Labels.of(link)), Messages.bw02_several, Labels.of(link), link).remedy(Messages.bw01_unknownRemedy);
            return;
        }
        double allowed = check.number("maxRatio"); //$NON-NLS-1$
        double burst = Bitrates.burstFactor(check.site().catalog().tables());
        double ratio = load.potentialMbit() * burst / usable.getAsDouble();
        if (ratio > allowed) {
            check.warning(Messages.bind(Messages.bw02, new Object[] { Labels.of(link), Numbers.tenths(load.potentialMbit()), Numbers.plain(usable.getAsDouble()),
                    Numbers.tenths(ratio) }), link).remedy(Messages.bw02Remedy).values(Numbers.tenths(ratio) + ":1", Numbers.plain(allowed) + ":1") //$NON-NLS-1$ //$NON-NLS-2$
                    .fixes(() -> FasterLink.of(check.site(), link, load.potentialMbit() * burst / allowed));
        }
    }
}
