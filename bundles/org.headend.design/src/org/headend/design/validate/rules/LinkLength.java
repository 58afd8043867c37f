package org.headend.design.validate.rules;

import java.util.Optional;

import org.headend.design.Labels;
import org.headend.design.advice.MediaTable;
import org.headend.design.advice.MediaTable.Limit;
import org.headend.design.site.Element;
import org.headend.design.site.Link;
import org.headend.design.site.PortKind;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;

/** LEN-01 for single links: the cable is longer than the medium allows at the rate of the link, or nearly. */
final class LinkLength extends Rule<Link> {

    LinkLength() {
        super("LEN-01", Category.LINKS, Scope.LINK); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2) {
            return;
        }
        PortKind kind = link.getPorts().get(0).getKind();
        if (kind != link.getPorts().get(1).getKind() || kind == PortKind.WIFI || kind == PortKind.POWER || BusLength.KINDS.contains(kind)) {
            return;
        }
        MediaTable media = MediaTable.of(check.site());
        Optional<Limit> limit = media.limit(link);
        if (limit.isPresent() && limit.get().tooFast()) {
            tooFast(link, limit.get(), media.topMbit(kind, link.getCable()), Labels.of(link), check).fixes(() -> LengthFixes.forRate(check.site(), link));
        } else if (limit.isPresent() && link.getLengthMetres() > 0) { // LEN-02 tells that the length is missing
            judge(link, link.getLengthMetres(), limit.get(), media.lengthWarnShare(), Labels.of(link), check)
                    .ifPresent(report -> report.fixes(() -> LengthFixes.of(check.site(), link)));
        } else if (limit.isEmpty() && link.getLengthMetres() > 0) {
            check.unknown(Messages.bind(Messages.len01_unknown, Labels.of(link)), Messages.len01_several, Labels.of(link), link).remedy(Messages.len01_unknownRemedy);
        }
    }

    static Report tooFast(Element element, Limit limit, double top, String label, Check check) {
        String allowed = top > 0 ? Numbers.rate(top) : ""; //$NON-NLS-1$
        return check.error(Messages.bind(Messages.len01_fast, label, Numbers.rate(limit.mbit())), element).remedy(Messages.len01_fastRemedy)
                .values(Numbers.rate(limit.mbit()), allowed);
    }

    /** Tells a length beyond the limit or near to it. */
    static Optional<Report> judge(Element element, double metres, Limit limit, double warnShare, String label, Check check) {
        String rate = limit.mbit() > 0 ? Numbers.rate(limit.mbit()) : "?"; //$NON-NLS-1$
        Object[] values = { label, Numbers.plain(metres), Numbers.plain(limit.metres()), rate };
        if (metres > limit.metres()) {
            return Optional.of(check.error(Messages.bind(Messages.len01, values), element).remedy(Messages.len01Remedy)
                    .values(Numbers.plain(metres) + " m", Numbers.plain(limit.metres()) + " m")); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (limit.surely() < limit.metres() && metres > warnShare * limit.surely()) {
            check.unknown(Messages.bind(Messages.len01_rate, label), Messages.len01_rateSeveral, label, element).remedy(Messages.len01_rateRemedy);
        } else if (metres > warnShare * limit.metres()) {
            return Optional.of(check.warning(Messages.bind(Messages.len01_near, values), element).remedy(Messages.len01Remedy)
                    .values(Numbers.plain(metres) + " m", Numbers.plain(warnShare * limit.metres()) + " m")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return Optional.empty();
    }
}
