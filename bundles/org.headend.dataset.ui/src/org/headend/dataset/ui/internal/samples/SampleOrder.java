package org.headend.dataset.ui.internal.samples;

import java.util.Comparator;

import org.headend.dataset.Sample;
import org.headend.dataset.ui.internal.Messages;

/** Orders that the grid can have; equal samples stay in the order of their names. */
enum SampleOrder {
    NAME(Messages.order_name, null),
    MOST_BOXES(Messages.order_mostBoxes, Comparator.comparingInt(s -> -s.annotations().size())),
    FEWEST_BOXES(Messages.order_fewestBoxes, Comparator.comparingInt(s -> s.annotations().size())),
    SMALLEST_BOX(Messages.order_smallestBox, Comparator.comparingDouble(SampleOrder::smallestBox)),
    LARGEST_PICTURE(Messages.order_largestPicture, Comparator.comparingLong(s -> -(long) s.width() * s.height()));

    private final String label;
    private final Comparator<Sample> comparator;

    SampleOrder(String label, Comparator<Sample> comparator) {
        this.label = label;
        this.comparator = comparator;
    }

    private static double smallestBox(Sample sample) {
        return sample.annotations().stream().mapToDouble(a -> a.box().area()).min().orElse(Double.MAX_VALUE);
    }

    String label() {
        return label;
    }

    /** Null for the order in which they are. */
    Comparator<Sample> comparator() {
        return comparator;
    }
}
