package org.headend.design.validate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.headend.core.language.Text;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.design.site.Element;
import org.headend.design.validate.Finding.QuickFix;

import com.fasterxml.jackson.databind.JsonNode;

/** One run of a rule over one item: what it may read, and where it reports. */
public final class Check {
    private final SiteIndex index;
    private final Rule<?> rule;
    private final List<Report> reports = new ArrayList<>();

    Check(SiteIndex index, Rule<?> rule) {
        this.index = index;
        this.rule = rule;
    }

    public SiteIndex site() {
        return index;
    }

    /** A number of this rule from the table {@code rules}; the site may override it. */
    public double number(String name) {
        JsonNode value = setting(name);
        if (!value.isNumber()) {
            throw new IllegalStateException(rule.id() + '.' + name);
        }
        return value.asDouble();
    }

    /** A setting of this rule from the table {@code rules}. */
    public JsonNode setting(String name) {
        return index.catalog().tables().get("rules").path(rule.id()).path(name); //$NON-NLS-1$
    }

    /**
     * Something that keeps the site from being installed.
     *
     * @param first  what is to be repaired
     * @param others what else is involved
     */
    public Report error(CharSequence message, Element first, Element... others) {
        return report(Severity.ERROR, message, first, others);
    }

    /** Something to review. */
    public Report warning(CharSequence message, Element first, Element... others) {
        return report(Severity.WARNING, message, first, others);
    }

    /** Advice. */
    public Report info(CharSequence message, Element first, Element... others) {
        return report(Severity.INFO, message, first, others);
    }

    /**
     * The rule cannot be checked on {@code element}. Equal cases are told together, so that many gaps make one finding.
     *
     * @param message with the element, for one case: “Cannot check …: … is missing.”
     * @param several for many cases; {0} is their number and {1} names the first of them
     * @param label   how the element is named in {@code several}
     */
    public Report unknown(CharSequence message, Text several, String label, Element element, Element... others) {
        Report report = report(Severity.INFO, message, element, others);
        report.several = several;
        report.label = label;
        return report;
    }

    private Report report(Severity severity, CharSequence message, Element first, Element[] others) {
        Report report = new Report(severity, message, first, others);
        reports.add(report);
        return report;
    }

    List<Result> results(boolean withFixes) {
        return reports.stream().map(r -> r.result(rule, withFixes)).toList();
    }

    /** A finding with what is needed to tell it together with others like it; {@code several} is null when it stands alone. */
    record Result(Finding finding, Text several, String label) {
    }

    /** A finding that is being told. */
    public static final class Report {
        private final Severity severity;
        private final String message;
        private final Set<String> elements = new LinkedHashSet<>();
        private final List<Supplier<List<QuickFix>>> fixes = new ArrayList<>(1);
        private String remedy = ""; //$NON-NLS-1$
        private String measured = ""; //$NON-NLS-1$
        private String allowed = ""; //$NON-NLS-1$
        private Text several;
        private String label;

        Report(Severity severity, CharSequence message, Element first, Element[] others) {
            this.severity = severity;
            this.message = message.toString();
            elements.add(first.getId());
            for (Element other : others) {
                involves(other);
            }
        }

        /** What to do about it, as one sentence. */
        public Report remedy(CharSequence sentence) {
            remedy = sentence.toString();
            return this;
        }

        /** The two values that were compared, with their unit. */
        public Report values(String measuredValue, String allowedValue) {
            measured = measuredValue;
            allowed = allowedValue;
            return this;
        }

        public Report involves(EObject other) {
            if (other instanceof Element element && element.getId() != null) {
                elements.add(element.getId());
            }
            return this;
        }

        /** A change that repairs it. */
        public Report fix(CharSequence fixLabel, Runnable change) {
            return fixes(() -> List.of(new QuickFix(fixLabel.toString(), change)));
        }

        /** Changes that repair it, best first; looked for only when somebody wants them, and anywhere in the site. */
        public Report fixes(Supplier<List<QuickFix>> search) {
            fixes.add(search);
            return this;
        }

        private Result result(Rule<?> rule, boolean withFixes) {
            List<QuickFix> found = withFixes ? fixes.stream().flatMap(f -> f.get().stream()).toList() : List.of();
            List<String> ids = List.copyOf(elements);
            return new Result(new Finding(new Problem(severity, rule.id(), message, Place.NONE.at(ids.get(0)), remedy), ids, 1,
                    measured, allowed, found, ""), several, label); //$NON-NLS-1$
        }
    }
}
