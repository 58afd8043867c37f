package org.headend.design.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headend.design.site.Site;

/** All rules over one site. Reads the model only; call it on a copy when the model may change meanwhile. */
public final class Validator {
    private static final List<Rule> RULES = List.of(new PortOveruse(), new IncompatiblePorts(), new DuplicateAddress(),
            new WrongSubnet(), new SerialMismatch(), new BusAddress(), new PoeBudget(), new Unconnected());

    private Validator() {
    }

    /** Errors first; within a severity in the order of rules and elements. */
    public static List<Finding> validate(Site site) {
        SiteIndex index = new SiteIndex(site);
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.check(index, findings::add));
        findings.sort(Comparator.comparing((Finding f) -> f.problem().severity()).reversed());
        return findings;
    }
}
