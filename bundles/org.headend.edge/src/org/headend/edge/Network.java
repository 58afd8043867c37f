package org.headend.edge;

import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.headend.contract.Classification;
import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** The loaded model. */
final class Network implements AutoCloseable {
    private final ModelDescriptor descriptor;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private Network(ModelDescriptor descriptor, OrtSession session) {
        this.descriptor = descriptor;
        this.session = session;
    }

    /** Loads and runs once, so that what is wrong shows before the runtime calls itself healthy. */
    static Network load(Path folder) throws EdgeException {
        try {
            ModelDescriptor descriptor = ModelDescriptor.read(folder);
            Path file = folder.resolve(descriptor.file());
            if (!Files.isRegularFile(file)) {
                throw new EdgeException("The model file " + file + " is missing.", "Deploy the model again.");
            }
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                // between frames the threads of the pool must sleep, not spin: an edge device has other work
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                Network network = new Network(descriptor, OrtEnvironment.getEnvironment().createSession(file.toString(), options));
                network.run(new float[descriptor.preprocessing().inputLength()]);
                return network;
            }
        } catch (ContractException e) {
            throw new EdgeException(e.getMessage(), e.remedy());
        } catch (OrtException e) {
            throw new EdgeException("The model in " + folder + " does not load: " + e.getMessage(),
                    "Convert it for ONNX Runtime and deploy again.");
        }
    }

    ModelDescriptor descriptor() {
        return descriptor;
    }

    float[] run(float[] input) throws EdgeException {
        var p = descriptor.preprocessing();
        long[] shape = { 1, p.color().channels(), p.height(), p.width() };
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
                OrtSession.Result result = session.run(Map.of(descriptor.input(), tensor))) {
            if (result.get(descriptor.output()).orElse(null) instanceof OnnxTensor out) {
                FloatBuffer buffer = out.getFloatBuffer();
                float[] values = new float[buffer.remaining()];
                buffer.get(values);
                return values;
            }
            throw new EdgeException("The model has no output " + descriptor.output() + ".", "Correct model.json.");
        } catch (OrtException e) {
            throw new EdgeException("The model failed: " + e.getMessage(), "Check that model.json fits the model.");
        }
    }

    Classification classify(float[] output) {
        return Classification.of(output, descriptor.softmax());
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            // going away anyhow
        }
    }
}
