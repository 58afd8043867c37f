package org.headend.model.quantize;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.model.internal.Messages;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Range of every activation over calibration inputs; only ranges are kept, so memory does not grow. */
final class Calibration {

    /** Smallest and largest value, widened to include 0 as the quantization formula needs it. */
    record Range(double min, double max) {
        Range include(double value) {
            return new Range(Math.min(min, value), Math.max(max, value));
        }
    }

    private Calibration() {
    }

    /**
     * @param tensors names of activations
     * @param inputs  preprocessed samples, CHW
     * @param shape   of one input, [1, C, H, W]
     */
    static Map<String, Range> run(ModelProto model, Set<String> tensors, String inputName, List<float[]> inputs,
            long[] shape, IProgressMonitor monitor) throws OrtException, IOException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.calibrating, inputs.size());
        ModelProto.Builder open = model.toBuilder();
        for (String tensor : tensors) {
            boolean output = model.getGraph().getOutputList().stream().anyMatch(o -> o.getName().equals(tensor));
            if (!tensor.equals(inputName) && !output) {
                open.getGraphBuilder().addOutput(ValueInfoProto.newBuilder().setName(tensor));
            }
        }
        Map<String, Range> ranges = new HashMap<>();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                OrtSession session = environment.createSession(open.build().toByteArray(), options)) {
            for (float[] input : inputs) {
                progress.checkCanceled();
                progress.worked(1);
                extend(ranges, inputName, FloatBuffer.wrap(input));
                try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
                        OrtSession.Result result = session.run(Map.of(inputName, tensor))) {
                    for (Map.Entry<String, OnnxValue> entry : result) {
                        if (tensors.contains(entry.getKey()) && entry.getValue() instanceof OnnxTensor values) {
                            extend(ranges, entry.getKey(), values.getFloatBuffer());
                        }
                    }
                }
            }
        }
        return ranges;
    }

    private static void extend(Map<String, Range> ranges, String tensor, FloatBuffer values) {
        double min = 0;
        double max = 0;
        while (values.hasRemaining()) {
            float value = values.get();
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        Range now = new Range(min, max);
        ranges.merge(tensor, now, (a, b) -> a.include(b.min()).include(b.max()));
    }
}
