package org.headend.dataset.ui.internal.samples;

import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetContent;

/** How far the work on a sample is, as a filter. */
enum SampleState {
    ANY(Messages.state_any) {
        @Override
        boolean holds(Sample sample, DatasetContent content) {
            return true;
        }
    },
    ANNOTATED(Messages.state_annotated) {
        @Override
        boolean holds(Sample sample, DatasetContent content) {
            return sample.annotated();
        }
    },
    NOT_ANNOTATED(Messages.state_notAnnotated) {
        @Override
        boolean holds(Sample sample, DatasetContent content) {
            return !sample.annotated();
        }
    },
    VERIFIED(Messages.state_verified) {
        @Override
        boolean holds(Sample sample, DatasetContent content) {
            return sample.verified();
        }
    },
    TO_VERIFY(Messages.state_toVerify) {
        @Override
        boolean holds(Sample sample, DatasetContent content) {
            return sample.annotated() && !sample.verified();
        }
    },
    EMPTY(Messages.state_empty) {
        @Override
        boolean holds(Sample sample, DatasetContent content) {
            return sample.annotated() && sample.annotations().isEmpty();
        }
    },
    PROBLEM(Messages.state_problem) {
        @Override
        boolean holds(Sample sample, DatasetContent content) {
            return content.problems().containsKey(sample.id());
        }
    };

    private final String label;

    SampleState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract boolean holds(Sample sample, DatasetContent content);
}
