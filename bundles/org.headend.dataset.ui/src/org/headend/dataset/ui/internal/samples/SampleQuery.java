package org.headend.dataset.ui.internal.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.ui.internal.model.DatasetContent;

/**
 * Which samples are shown, and in which order.
 *
 * @param text  words that the name holds, in any order and case
 * @param label class of at least one box, null for any
 * @param split null for any, empty for samples without one
 * @param state how far the work is
 * @param order never null
 */
record SampleQuery(String text, String label, Optional<Split> split, SampleState state, SampleOrder order) {
    /** Everything, by name. */
    static final SampleQuery ALL = new SampleQuery("", null, null, SampleState.ANY, SampleOrder.NAME); //$NON-NLS-1$

    /** True when it shows every sample. */
    boolean isOpen() {
        return text.isBlank() && label == null && split == null && state == SampleState.ANY;
    }

    List<Sample> apply(DatasetContent content) {
        List<Sample> found;
        if (isOpen()) {
            found = content.samples();
        } else {
            String[] words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
            found = new ArrayList<>();
            for (Sample sample : content.samples()) {
                if (matches(sample, words, content)) {
                    found.add(sample);
                }
            }
        }
        if (order.comparator() != null) {
            found = new ArrayList<>(found);
            found.sort(order.comparator());
        }
        return found;
    }

    private boolean matches(Sample sample, String[] words, DatasetContent content) {
        if (!state.holds(sample, content) || split != null && !content.split(sample).equals(split)) {
            return false;
        }
        if (label != null && sample.annotations().stream().noneMatch(a -> a.label().equals(label))) {
            return false;
        }
        if (words.length > 0) {
            String name = sample.id().toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (!name.contains(word)) {
                    return false;
                }
            }
        }
        return true;
    }
}
