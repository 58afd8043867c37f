package org.headend.design.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.headend.core.language.Text;
import org.headend.design.Labels;
import org.headend.design.advice.Bitrates;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.Traffic;
import org.headend.design.advice.Traffic.LinkLoad;
import org.headend.design.site.Link;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

import com.fasterxml.jackson.databind.JsonNode;

/** BW-01: streams fill a link, or nearly: sum of all streams and consumers with room for bursts against what it can carry. */
final class LinkOverload extends Rule<Link> {

    LinkOverload() {
        super("BW-01", Category.BANDWIDTH, Scope.LINK, Watched.RATE); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        Traffic.of(check.site()).load(link).filter(load -> load.mbit() > 0).ifPresent(load -> load(load, check));
    }

    private static void load(LinkLoad load, Check check) {
        JsonNode table = check.site().catalog().tables().get("bitrates"); //$NON-NLS-1$
        Link link = load.link();
        OptionalDouble usable = MediaTable.of(check.site()).usableMbit(link);
        if (usable.isEmpty()) {
            check.unknown(Messages.bind(Messages.bw01_unknown, Labels.of(link)), Messages.bw01_several, Labels.of(link), link).remedy(Messages.bw01_unknownRemedy);
            return;
        }
        double share = load.mbit() * Bitrates.burstFactor(check.site().catalog().tables()) / usable.getAsDouble();
        if (share > table.path("linkShareError").asDouble()) { //$NON-NLS-1$
            tell(check, check.error(text(Messages.bw01, load, usable.getAsDouble(), share), link), load, share, table.path("linkShareError").asDouble()); //$NON-NLS-1$
        } else if (share > table.path("linkShareWarn").asDouble()) { //$NON-NLS-1$
            tell(check, check.warning(text(Messages.bw01_near, load, usable.getAsDouble(), share), link), load, share, table.path("linkShareWarn").asDouble()); //$NON-NLS-1$
        }
    }

    private static String text(Text message, LinkLoad load, double usable, double share) {
        return Messages.bind(message, new Object[] { Labels.of(load.link()), Numbers.tenths(load.mbit()), Numbers.plain(usable), Numbers.percent(share) });
    }

    /** What repairs it leaves room enough that it is not told again as a warning. */
    private static void tell(Check check, Report report, LinkLoad load, double share, double allowed) {
        report.remedy(Messages.bw01Remedy).values(Numbers.percent(share), Numbers.percent(allowed)).fixes(() -> {
            JsonNode table = check.site().catalog().tables().get("bitrates"); //$NON-NLS-1$
            double room = table.path("linkShareWarn").asDouble() / table.path("burstFactor").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
            List<QuickFix> fixes = new ArrayList<>(LoadFixes.of(check.site(), load.link(), MediaTable.of(check.site()).usableMbit(load.link()).orElse(0) * room));
            fixes.addAll(FasterLink.of(check.site(), load.link(), load.mbit() / room));
            return fixes;
        });
    }
}
