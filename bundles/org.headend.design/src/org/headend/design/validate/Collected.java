package org.headend.design.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.headend.core.language.Text;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.design.site.Site;
import org.headend.design.site.Suppression;
import org.headend.design.validate.Check.Result;
import org.headend.design.validate.Finding.QuickFix;
import org.headend.design.validate.rules.Messages;

/** Results of all rules as one list for people: sorted, gaps in the data told together, accepted findings marked. */
final class Collected {
    /** More gaps of one kind than this are told as one finding. */
    private static final int SINGLE = 3;
    private static final int NAMED = 4;

    private final SiteIndex index;
    private final List<Rule<?>> rules;
    private final Map<Rule<?>, Map<Object, List<Result>>> results = new HashMap<>();
    private final Map<Rule<?>, List<Finding>> told = new HashMap<>();

    Collected(SiteIndex index, List<Rule<?>> rules) {
        this.index = index;
        this.rules = rules;
    }

    /** @param found by item, all that there is now; it is read when the findings are asked for */
    void put(Rule<?> rule, Map<Object, List<Result>> found) {
        results.put(rule, found);
        told.remove(rule);
    }

    /** Other findings are accepted now. */
    void renew() {
        told.clear();
    }

    /** Errors first; within a severity in the order of rules and elements. */
    List<Finding> findings() {
        Map<String, String> accepted = accepted(index.site());
        Map<Severity, List<Finding>> bySeverity = new EnumMap<>(Severity.class);
        for (Rule<?> rule : rules) {
            told.computeIfAbsent(rule, r -> tell(r, accepted)).forEach(f -> bySeverity.computeIfAbsent(f.problem().severity(), s -> new ArrayList<>()).add(f));
        }
        List<Finding> all = new ArrayList<>();
        List.copyOf(bySeverity.values()).reversed().forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }

    private record Placed(int place, int port, List<Result> results) {
    }

    private List<Finding> tell(Rule<?> rule, Map<String, String> accepted) {
        Map<Object, List<Result>> found = results.getOrDefault(rule, Map.of());
        List<Placed> items = new ArrayList<>(found.size());
        found.forEach((item, all) -> items.add(new Placed(place(item), portPosition(item), all)));
        items.sort(Comparator.comparingInt(Placed::place).thenComparingInt(Placed::port));
        List<Finding> findings = new ArrayList<>();
        Map<Text, List<Result>> gaps = new LinkedHashMap<>();
        items.forEach(item -> item.results().forEach(result -> {
            String reason = accepted.get(key(rule.id(), result.finding().elements().get(0)));
            if (reason != null) {
                findings.add(result.finding().suppressedBecause(reason));
            } else if (result.several() != null) {
                gaps.computeIfAbsent(result.several(), s -> new ArrayList<>()).add(result);
            } else {
                findings.add(result.finding());
            }
        }));
        gaps.values().forEach(g -> findings.addAll(g.size() > SINGLE ? List.of(together(g)) : g.stream().map(Result::finding).toList()));
        return findings;
    }

    private int place(Object item) {
        return index.place(item instanceof Segment segment ? SiteIndex.device(segment.ports().get(0)) : (EObject) item);
    }

    private static int portPosition(Object item) {
        return item instanceof Segment segment ? SiteIndex.device(segment.ports().get(0)).getPorts().indexOf(segment.ports().get(0)) : 0;
    }

    private static Map<String, String> accepted(Site site) {
        Map<String, String> reasons = new HashMap<>();
        for (Suppression suppression : site.getSuppressions()) {
            String reason = suppression.getReason() == null || suppression.getReason().isBlank() ? "–" : suppression.getReason().strip(); //$NON-NLS-1$
            reasons.put(key(suppression.getRule(), suppression.getElement()), reason);
        }
        return reasons;
    }

    private static String key(String rule, String element) {
        return rule + '|' + element;
    }

    private static Finding together(List<Result> gaps) {
        Finding first = gaps.get(0).finding();
        Set<String> elements = new LinkedHashSet<>();
        gaps.forEach(g -> elements.add(g.finding().elements().get(0)));
        String names = gaps.stream().limit(NAMED).map(Result::label).collect(Collectors.joining(", ")) //$NON-NLS-1$
                + (gaps.size() > NAMED ? ", …" : ""); //$NON-NLS-1$ //$NON-NLS-2$
        Problem problem = new Problem(first.problem().severity(), first.problem().code(),
                Messages.bind(gaps.get(0).several(), gaps.size(), names), first.problem().place(), first.problem().remedy());
        List<QuickFix> each = gaps.stream().map(Result::finding).filter(f -> !f.fixes().isEmpty()).map(f -> f.fixes().get(0)).toList();
        List<QuickFix> fixes = each.isEmpty() ? List.of() : List.of(new QuickFix(Messages.bind(Messages.fix_several, each.size(), each.get(0).label()),
                () -> each.forEach(f -> f.change().run())));
        return new Finding(problem, List.copyOf(elements), elements.size(), "", "", fixes, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
