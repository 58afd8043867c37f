package org.headend.model.ui.internal.run;

import java.nio.file.Path;

import org.headend.dataset.Split;

/**
 * What the user asked for.
 *
 * @param kind       what to do
 * @param dataset    folder of the dataset; null for {@link Kind#BENCH}
 * @param split      part that an evaluation is made on
 * @param maxDrop    share of accuracy that int8 may lose
 * @param minSpeedUp how much faster int8 must be
 * @param threads    CPU threads of one inference
 * @param runs       inferences of a latency measurement
 */
public record RunRequest(Kind kind, Path dataset, Split split, double maxDrop, double minSpeedUp, int threads, int runs) {

    /** What can be done with a model. */
    public enum Kind {
        QUANTIZE, EVALUATE, BENCH
    }
}
