package org.headend.dataset.ui.internal.samples;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.headend.core.problem.Problem;
import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetContent;
import org.headend.dataset.ui.internal.split.SplitNames;

/** What is known of a sample, as lines of text. */
final class SampleTips {

    private SampleTips() {
    }

    static String of(Sample sample, DatasetContent content) {
        StringBuilder text = new StringBuilder(sample.id());
        if (sample.width() > 0) {
            text.append('\n').append(NLS.bind(Messages.tip_size, sample.width(), sample.height()));
        }
        if (!sample.annotated()) {
            text.append('\n').append(Messages.state_notAnnotated);
        } else if (sample.annotations().isEmpty()) {
            text.append('\n').append(Messages.state_empty);
        } else {
            Map<String, Integer> counts = new TreeMap<>();
            sample.annotations().forEach(a -> counts.merge(a.label(), 1, Integer::sum));
            counts.forEach((label, count) -> text.append('\n').append(count).append(" × ").append(label)); //$NON-NLS-1$
        }
        content.split(sample).ifPresent(s -> text.append('\n').append(SplitNames.name(s)));
        if (sample.verified()) {
            text.append('\n').append(Messages.state_verified);
        }
        Problem problem = content.problems().get(sample.id());
        if (problem != null) {
            text.append('\n').append(problem.message()).append(' ').append(problem.remedy());
        }
        return text.toString();
    }
}
