package org.headend.design.validate.rules;

import java.util.OptionalDouble;

import org.headend.design.Labels;
import org.headend.design.advice.Bitrates;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.Traffic;
import org.headend.design.advice.Traffic.LinkLoad;
import org.headend.design.site.Link;
import org.headend.design.site.Site;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** BW-02: were all streams of the cameras behind it watched, a link between switches could not carry them. */
final class Oversubscription extends Rule<Site> {

    Oversubscription() {
        super("BW-02", Category.BANDWIDTH, Scope.SITE, Watched.TRAFFIC); //$NON-NLS-1$
    }

    @Override
    protected void check(Site site, Check check) {
        MediaTable media = MediaTable.of(check.site());
        double burst = Bitrates.burstFactor(check.site().catalog().tables());
        double allowed = check.number("maxRatio"); //$NON-NLS-1$
        for (LinkLoad load : Traffic.of(check.site()).links()) {
            Link link = load.link();
            boolean uplink = link.getPorts().stream().allMatch(p -> check.site().forwards(SiteIndex.device(p)));
            OptionalDouble usable = media.usableMbit(link);
            if (!uplink || load.potentialMbit() <= 0) {
                continue;
            }
            if (usable.isEmpty()) {
                check.unknown(Messages.bind(Messages.bw02_unknown, Labels.of(link)), Messages.bw02_several, Labels.of(link), link).remedy(Messages.bw01_unknownRemedy);
                continue;
            }
            double ratio = load.potentialMbit() * burst / usable.getAsDouble();
            if (ratio > allowed) {
                check.warning(Messages.bind(Messages.bw02, new Object[] { Labels.of(link), Numbers.tenths(load.potentialMbit()), Numbers.plain(usable.getAsDouble()),
                        Numbers.tenths(ratio) }), link).remedy(Messages.bw02Remedy).values(Numbers.tenths(ratio) + ":1", Numbers.plain(allowed) + ":1") //$NON-NLS-1$ //$NON-NLS-2$
                        .fixes(() -> FasterLink.of(check.site(), link, load.potentialMbit() * burst / allowed));
            }
        }
    }
}
