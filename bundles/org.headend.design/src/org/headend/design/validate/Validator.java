package org.headend.design.validate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headend.catalog.Catalog;
import org.headend.design.site.Site;
import org.headend.design.validate.Check.Result;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.rules.Rules;

/** All rules over one site, once. Reads the model only; call it on a copy when the model may change meanwhile. */
public final class Validator {
    private static final Catalog BUILT_IN = Catalog.builtIn();

    private Validator() {
    }

    /** As {@link #validate(Site, Catalog)} with the built-in device types. */
    public static List<Finding> validate(Site site) {
        return validate(site, BUILT_IN);
    }

    /** Open findings, errors first; within a severity in the order of rules and elements. */
    public static List<Finding> validate(Site site, Catalog catalog) {
        return findings(site, catalog, Rules.ALL, true).stream().filter(f -> !f.isSuppressed()).toList();
    }

    /** All findings, those that somebody has accepted too; without fixes. */
    public static List<Finding> report(Site site, Catalog catalog) {
        return findings(site, catalog, Rules.ALL, false);
    }

    /** What would repair this finding, on this very model; empty when it does not have it any more. */
    public static List<QuickFix> fixes(Site site, Catalog catalog, String rule, String element) {
        return findings(site, catalog, Rules.ALL.stream().filter(r -> r.id().equals(rule)).toList(), true).stream()
                .filter(f -> f.problem().place().element().equals(element)).flatMap(f -> f.fixes().stream()).toList();
    }

    /** Ids and categories of all rules, in the order in which they are reported. */
    public static Map<String, Category> rules() {
        Map<String, Category> all = new LinkedHashMap<>();
        Rules.ALL.forEach(r -> all.put(r.id(), r.category()));
        return all;
    }

    private static List<Finding> findings(Site site, Catalog catalog, List<Rule<?>> rules, boolean withFixes) {
        SiteIndex index = new SiteIndex(site, catalog);
        Collected collected = new Collected(index, rules);
        rules.forEach(rule -> collected.put(rule, run(rule, index, withFixes)));
        return collected.findings();
    }

    private static <T> Map<Object, List<Result>> run(Rule<T> rule, SiteIndex index, boolean withFixes) {
        Map<Object, List<Result>> found = new HashMap<>();
        for (T item : rule.scope().items(index)) {
            Check check = new Check(index, rule);
            rule.check(item, check);
            List<Result> results = check.results(withFixes);
            if (!results.isEmpty()) {
                found.put(item, results);
            }
        }
        return found;
    }
}
