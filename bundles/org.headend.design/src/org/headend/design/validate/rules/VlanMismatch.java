package org.headend.design.validate.rules;

import java.util.Set;
import java.util.TreeSet;

import org.headend.design.Labels;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.SitePackage;
import org.headend.design.validate.Category;
import org.headend.design.validate.Check;
import org.headend.design.validate.Rule;
import org.headend.design.validate.Scope;
import org.headend.design.validate.SiteIndex;

/** VLAN-01: the two ends of a link are in different VLANs, or a trunk lacks one that the other end sends. */
final class VlanMismatch extends Rule<Link> {

    VlanMismatch() {
        super("VLAN-01", Category.ADDRESSES, Scope.LINK, SitePackage.Literals.PORT__VLAN, SitePackage.Literals.PORT__TRUNK_VLANS); //$NON-NLS-1$
    }

    @Override
    protected void check(Link link, Check check) {
        if (link.getPorts().size() != 2 || !link.getPorts().stream().allMatch(p -> SiteIndex.NETWORK_KINDS.contains(p.getKind()) && SiteIndex.device(p) != null)) {
            return;
        }
        Port a = link.getPorts().get(0);
        Port b = link.getPorts().get(1);
        Set<Integer> tagsA = Vlans.parse(a.getTrunkVlans());
        Set<Integer> tagsB = Vlans.parse(b.getTrunkVlans());
        if (tagsA.isEmpty() && tagsB.isEmpty()) {
            access(link, a, b, check);
        } else if (!tagsA.isEmpty() && !tagsB.isEmpty()) {
            trunks(link, a, tagsA, b, tagsB, check);
        } else {
            mixed(link, tagsA.isEmpty() ? b : a, tagsA.isEmpty() ? tagsB : tagsA, tagsA.isEmpty() ? a : b, check);
        }
    }

    private static void access(Link link, Port a, Port b, Check check) {
        if (a.getVlan() != 0 && b.getVlan() != 0 && a.getVlan() != b.getVlan()) {
            check.error(Messages.bind(Messages.vlan01, new Object[] { Labels.of(a), a.getVlan(), Labels.of(b), b.getVlan() }), link, a, b)
                    .remedy(Messages.vlan01Remedy).values(String.valueOf(a.getVlan()), String.valueOf(b.getVlan()))
                    .fix(Messages.bind(Messages.fix_vlan, Labels.of(b), a.getVlan()), () -> b.setVlan(a.getVlan()))
                    .fix(Messages.bind(Messages.fix_vlan, Labels.of(a), b.getVlan()), () -> a.setVlan(b.getVlan()));
        }
    }

    private static void trunks(Link link, Port a, Set<Integer> tagsA, Port b, Set<Integer> tagsB, Check check) {
        Set<Integer> all = new TreeSet<>(tagsA);
        all.addAll(tagsB);
        if (all.size() != tagsA.size() || all.size() != tagsB.size()) {
            Set<Integer> lacking = new TreeSet<>(all);
            lacking.removeIf(v -> tagsA.contains(v) && tagsB.contains(v));
            Port short1 = tagsA.size() < all.size() ? a : b;
            check.error(Messages.bind(Messages.vlan01_trunk, new Object[] { Labels.of(link), Labels.of(short1), Vlans.format(lacking) }), link, a, b)
                    .remedy(Messages.vlan01Remedy).values(Vlans.format(tagsA), Vlans.format(tagsB))
                    .fix(Messages.bind(Messages.fix_trunk, Vlans.format(all)), () -> {
                        a.setTrunkVlans(Vlans.format(all));
                        b.setTrunkVlans(Vlans.format(all));
                    });
        }
    }

    private static void mixed(Link link, Port trunk, Set<Integer> tags, Port access, Check check) {
        if (access.getVlan() != 0 && access.getVlan() != trunk.getVlan()) {
            Set<Integer> all = new TreeSet<>(tags);
            check.error(Messages.bind(Messages.vlan01_access, new Object[] { Labels.of(access), access.getVlan(), Labels.of(trunk), Vlans.format(all) }),
                    link, access, trunk).remedy(Messages.vlan01Remedy).values(String.valueOf(access.getVlan()), Vlans.format(all))
                    .fix(Messages.bind(Messages.fix_vlan, Labels.of(trunk), access.getVlan()), () -> {
                        trunk.setTrunkVlans(null);
                        trunk.setVlan(access.getVlan());
                    })
                    .fix(Messages.bind(Messages.fix_trunkOf, Labels.of(access), Vlans.format(all)), () -> access.setTrunkVlans(Vlans.format(all)));
        } else if (access.getVlan() == 0 && check.site().category(SiteIndex.device(access)).equals("switch")) { //$NON-NLS-1$
            check.unknown(Messages.bind(Messages.vlan01_unknown, Labels.of(access), Labels.of(trunk)), Messages.vlan01_several, Labels.of(access), access, link)
                    .remedy(Messages.vlan01_unknownRemedy)
                    .fix(Messages.bind(Messages.fix_trunkOf, Labels.of(access), Vlans.format(tags)), () -> access.setTrunkVlans(Vlans.format(tags)));
        }
    }
}
