package org.headend.design.validate.rules;

import java.util.List;
import java.util.Optional;

import org.headend.design.Labels;
import org.headend.design.site.Known;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Check.Report;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.Segment;
import org.headend.design.validate.SiteIndex;

/** BUS-08: a line floats without bias, or its devices have supplies of their own and no common ground. */
final class BusReference extends Rule<Segment> {

    BusReference() {
        super("BUS-08", Category.BUSES, Scope.BUS, SitePackage.Literals.PORT__BIASED, SitePackage.Literals.PORT__GROUNDED); //$NON-NLS-1$
    }

    @Override
    protected void check(Segment line, Check check) {
        if (line.kind() != PortKind.RS485) {
            return;
        }
        Port first = line.ports().stream().filter(p -> p.getRole() == PortRole.HOST).findFirst().orElse(line.ports().get(0));
        if (line.ports().stream().allMatch(p -> p.getBiased() == Known.NO)) {
            check.warning(Messages.bind(Messages.bus08_bias, Labels.of(first)), first).remedy(Messages.bus08Remedy)
                    .fix(Messages.bind(Messages.fix_bias, Labels.of(first)), () -> first.setBiased(Known.YES));
        } else if (line.ports().stream().noneMatch(p -> p.getBiased() == Known.YES)) {
            check.unknown(Messages.bind(Messages.bus08_unknown, Labels.of(first)), Messages.bus08_several, Labels.of(first), first).remedy(Messages.bus08Remedy)
                    .fix(Messages.bind(Messages.fix_bias, Labels.of(first)), () -> first.setBiased(Known.YES));
        }
        List<Port> floating = line.ports().stream().filter(p -> p.getGrounded() == Known.NO).toList();
        if (!floating.isEmpty() && separate(line, check.site())) {
            Report report = check.warning(Messages.bind(Messages.bus08_ground, Labels.of(floating.get(0))), floating.get(0)).remedy(Messages.bus08Remedy)
                    .fix(Messages.fix_ground, () -> line.ports().forEach(p -> p.setGrounded(Known.YES)));
            floating.forEach(report::involves);
        } else if (floating.isEmpty() && line.ports().stream().anyMatch(p -> p.getGrounded() == Known.UNKNOWN) && separate(line, check.site())) {
            Report report = check.unknown(Messages.bind(Messages.bus08_groundUnknown, Labels.of(first)), Messages.bus08_groundSeveral, Labels.of(first), first)
                    .remedy(Messages.bus08Remedy).fix(Messages.fix_ground, () -> line.ports().forEach(p -> p.setGrounded(Known.YES)));
            line.ports().stream().filter(p -> p.getGrounded() == Known.UNKNOWN).forEach(report::involves);
        }
    }

    /** True when not all devices hang on one supply. */
    private static boolean separate(Segment line, SiteIndex site) {
        return line.ports().stream().map(SiteIndex::device).map(d -> d.getPorts().stream().filter(p -> p.getKind() == PortKind.POWER).map(site::circuit)
                .flatMap(Optional::stream).findFirst()).distinct().count() > 1 || line.ports().size() > 1 && line.ports().stream().map(SiteIndex::device)
                .noneMatch(d -> d.getPorts().stream().anyMatch(p -> p.getKind() == PortKind.POWER && site.circuit(p).isPresent()));
    }
}
