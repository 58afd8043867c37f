package org.headend.design.validate;

import java.util.List;

import org.headend.core.problem.Problem;

/**
 * A breach of a rule, or what is missing to check it.
 *
 * @param problem    what is wrong and what to do; its place names the first element
 * @param elements   ids of all elements involved, the first one is to be repaired
 * @param cases      how many of the first elements are cases of their own; 1 unless gaps in the data are told together
 * @param measured   the value that was found, with unit; empty where a number says nothing
 * @param allowed    the value that is allowed, with unit; empty as above
 * @param fixes      changes that would repair it, best first; may be empty
 * @param suppressed why somebody has accepted it; empty while it is open
 */
public record Finding(Problem problem, List<String> elements, int cases, String measured, String allowed, List<QuickFix> fixes,
        String suppressed) {

    public Finding {
        elements = List.copyOf(elements);
        fixes = List.copyOf(fixes);
    }

    public boolean isSuppressed() {
        return !suppressed.isEmpty();
    }

    Finding suppressedBecause(String reason) {
        return new Finding(problem, elements, cases, measured, allowed, fixes, reason);
    }

    /**
     * A change of the model that a change recorder can undo.
     *
     * @param label  translated, in the imperative
     * @param change applied on the thread that owns the model
     */
    public record QuickFix(String label, Runnable change) {
    }
}
