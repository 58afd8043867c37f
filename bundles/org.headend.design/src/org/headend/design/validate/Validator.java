package org.headend.design.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.headend.catalog.Catalog;
import org.headend.design.site.Site;

/** All rules over one site. Reads the model only; call it on a copy when the model may change meanwhile. */
public final class Validator {
    private static final List<Rule> RULES = List.of(new PortOveruse(), new IncompatiblePorts(), new DuplicateAddress(),
            new WrongSubnet(), new SerialMismatch(), new BusAddress(), new PoeBudget(), new Unconnected());

    private static final Catalog BUILT_IN = Catalog.builtIn();

    private Validator() {
    }

    /** As {@link #validate(Site, Catalog)} with the built-in device types. */
    public static List<Finding> validate(Site site) {
        return validate(site, BUILT_IN);
    }

    /** Errors first; within a severity in the order of rules and elements. */
    public static List<Finding> validate(Site site, Catalog catalog) {
        SiteIndex index = new SiteIndex(site, catalog);
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> rule.check(index, findings::add));
        findings.sort(Comparator.comparing((Finding f) -> f.problem().severity()).reversed());
        return findings;
    }
}
