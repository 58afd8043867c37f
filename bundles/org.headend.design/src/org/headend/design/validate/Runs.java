package org.headend.design.validate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.headend.design.validate.Check.Result;
import org.headend.design.validate.SiteIndex.Question;

/** What rules have found on their items, by what it was found from and by what it names. */
final class Runs {
    private final SiteIndex index;
    private final Map<Rule<?>, Map<Object, Run>> runs = new HashMap<>();
    private final Map<Rule<?>, Map<Object, List<Result>>> found = new HashMap<>();
    private final Map<Question, Set<Run>> asking = new HashMap<>();
    private final Map<String, Set<Run>> naming = new HashMap<>();
    private final Set<Rule<?>> changed = new LinkedHashSet<>();

    /** One rule on one item that found something, or asked for something. */
    record Run(Rule<?> rule, Object item, List<Result> results, Set<Question> questions) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    Runs(SiteIndex index, Collection<Rule<?>> rules) {
        this.index = index;
        rules.forEach(r -> {
            runs.put(r, new HashMap<>());
            found.put(r, new HashMap<>());
        });
    }

    <T> void check(Rule<T> rule, T item) {
        Check check = new Check(index, rule);
        Set<Question> questions = index.questions(() -> rule.check(item, check));
        List<Result> results = check.results(false);
        Run known = runs.get(rule).get(item);
        if (known != null && known.questions().equals(questions) && known.results().equals(results)) {
            return;
        }
        forget(rule, item);
        if (!results.isEmpty() || !questions.isEmpty()) {
            Run run = new Run(rule, item, results, questions);
            runs.get(rule).put(item, run);
            questions.forEach(q -> asking.computeIfAbsent(q, k -> new LinkedHashSet<>(4)).add(run));
            names(run).forEach(id -> naming.computeIfAbsent(id, k -> new LinkedHashSet<>(4)).add(run));
            if (!results.isEmpty()) {
                found.get(rule).put(item, results);
                changed.add(rule);
            }
        }
    }

    void forget(Rule<?> rule, Object item) {
        Run run = runs.get(rule).remove(item);
        if (run != null) {
            run.questions().forEach(q -> drop(asking, q, run));
            names(run).forEach(id -> drop(naming, id, run));
            if (found.get(rule).remove(item) != null) {
                changed.add(rule);
            }
        }
    }

    private static <K> void drop(Map<K, Set<Run>> by, K key, Run run) {
        by.computeIfPresent(key, (k, set) -> set.remove(run) && set.isEmpty() ? null : set);
    }

    private static Collection<String> names(Run run) {
        if (run.results().isEmpty()) {
            return List.of();
        }
        if (run.results().size() == 1) {
            return run.results().get(0).finding().elements();
        }
        Set<String> ids = new LinkedHashSet<>();
        run.results().forEach(r -> ids.addAll(r.finding().elements()));
        return ids;
    }

    /** Runs that have asked this. */
    List<Run> asking(Question question) {
        return List.copyOf(asking.getOrDefault(question, Set.of()));
    }

    /** Runs that found something about the element of this id. */
    List<Run> naming(String id) {
        return List.copyOf(naming.getOrDefault(id, Set.of()));
    }

    /** Rules that have other results since the last call. */
    Set<Rule<?>> takeChanged() {
        Set<Rule<?>> taken = new LinkedHashSet<>(changed);
        changed.clear();
        return taken;
    }

    /** Results of a rule by item, those only that there are; follows. */
    Map<Object, List<Result>> found(Rule<?> rule) {
        return found.get(rule);
    }
}
