package org.headend.trainer;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

import org.headend.trainer.data.SampleSet.Item;
import org.headend.trainer.onnx.OnnxExport;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Compares the written ONNX file with the network that it was written from. */
final class Agreement {
    /** Largest difference of a logit, relative to the larger of 1 and its size. */
    static final double TOLERANCE = 1e-4;

    private Agreement() {
    }

    /** @return the largest relative difference over all logits of the samples */
    static double difference(byte[] onnx, Learning learning, List<Item> samples, Job job) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        double worst = 0;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                OrtSession session = environment.createSession(onnx, options)) {
            for (Item item : samples) {
                float[] expected = learning.logits(List.of(item));
                long[] shape = { 1, 3, job.height(), job.width() };
                try (OnnxTensor input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(item.input()), shape);
                        OrtSession.Result result = session.run(Map.of(OnnxExport.INPUT, input))) {
                    float[] actual = ((float[][]) result.get(0).getValue())[0];
                    for (int c = 0; c < actual.length; c++) {
                        worst = Math.max(worst, Math.abs(actual[c] - expected[c]) / Math.max(1, Math.abs(expected[c])));
                    }
                }
            }
        }
        return worst;
    }
}
