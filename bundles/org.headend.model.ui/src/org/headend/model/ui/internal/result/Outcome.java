package org.headend.model.ui.internal.result;

import java.time.LocalTime;
import java.util.List;

import org.headend.core.json.JsonFile;
import org.headend.model.Classifier;
import org.headend.model.quantize.Quantization;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What came out of one run on a model. */
public sealed interface Outcome {

    /** When it was finished. */
    LocalTime time();

    ObjectNode toJson();

    /**
     * @param dataset folder name of the dataset that it was calibrated and judged on
     * @param report  figures of both variants and the decision
     */
    record Quantized(LocalTime time, String dataset, Quantization.Report report) implements Outcome {
        @Override
        public ObjectNode toJson() {
            return report.toJson().put("kind", "quantization").put("dataset", dataset); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    /**
     * @param dataset folder name of the dataset
     * @param split   id of the judged part
     * @param classes in the model's order
     * @param result  figures and confusion matrix
     */
    record Evaluated(LocalTime time, String dataset, String split, List<String> classes, Classifier.Result result)
            implements Outcome {
        @Override
        public ObjectNode toJson() {
            ObjectNode json = JsonFile.mapper().createObjectNode().put("kind", "evaluation").put("dataset", dataset) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("split", split).put("samples", result.samples()).put("accuracy", result.accuracy()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .put("medianMs", result.medianMs()).put("p95Ms", result.p95Ms()); //$NON-NLS-1$ //$NON-NLS-2$
            classes.forEach(json.putArray("classes")::add); //$NON-NLS-1$
            json.set("confusion", JsonFile.mapper().valueToTree(result.confusion())); //$NON-NLS-1$
            return json;
        }
    }

    /**
     * @param threads CPU threads of one inference
     * @param runs    number of inferences
     */
    record Measured(LocalTime time, int threads, int runs, double p50, double p95, double p99) implements Outcome {

        /** @param sorted times of single inferences, ms */
        public static Measured of(LocalTime time, int threads, double[] sorted) {
            return new Measured(time, threads, sorted.length, Classifier.percentile(sorted, 0.5),
                    Classifier.percentile(sorted, 0.95), Classifier.percentile(sorted, 0.99));
        }

        @Override
        public ObjectNode toJson() {
            return JsonFile.mapper().createObjectNode().put("kind", "latency").put("threads", threads).put("runs", runs) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    .put("p50Ms", p50).put("p95Ms", p95).put("p99Ms", p99); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }
}
