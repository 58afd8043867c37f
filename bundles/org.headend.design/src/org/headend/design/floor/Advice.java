package org.headend.design.floor;

import java.util.List;

/**
 * Something that would help a need, computed again with it.
 *
 * @param text      one translated sentence with the numbers before and after
 * @param change    what to set in the design; null where it takes other hardware or another model
 * @param before    share of the zone that has what is needed, %
 * @param after     the same with the change
 * @param satisfied whether the need is then met
 * @param harm      translated sentences about needs that would no longer be met
 * @param effort    what it takes: 1 a setting … 6 another device
 */
public record Advice(String text, Change change, double before, double after, boolean satisfied, List<String> harm, int effort) {

    public Advice {
        harm = List.copyOf(harm);
    }

    /** Text and harm. */
    public String sentence() {
        return harm.isEmpty() ? text : text + ' ' + String.join(" ", harm); //$NON-NLS-1$
    }
}
