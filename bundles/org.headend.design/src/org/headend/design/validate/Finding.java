package org.headend.design.validate;

import java.util.List;

import org.headend.core.problem.Problem;

/**
 * A breach of a rule.
 *
 * @param problem  what is wrong and what to do; its place names the first element
 * @param elements ids of all elements involved, the first one is to be repaired
 * @param fixes    changes that would repair it, best first; may be empty
 */
public record Finding(Problem problem, List<String> elements, List<QuickFix> fixes) {

    public Finding {
        elements = List.copyOf(elements);
        fixes = List.copyOf(fixes);
    }

    /**
     * A change of the model. It only sets attributes or removes links, so that a recorder can undo it.
     *
     * @param label  translated, in the imperative
     * @param change applied on the thread that owns the model
     */
    public record QuickFix(String label, Runnable change) {
    }
}
