package org.headend.model.quantize;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.model.internal.Messages;
import org.headend.model.quantize.Calibration.Range;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtException;

/**
 * Static int8 quantization in QDQ form, as ONNX Runtime reads it: weights int8, symmetric, per output channel;
 * activations uint8, asymmetric; bias int32 with scale s_in·s_w. A Relu behind Conv, Gemm or Add disappears:
 * the quantized range that starts at 0 clips just as it does. Graph input and output stay float. For chains of
 * Conv, Relu, Add, GlobalAveragePool, Flatten, Gemm (our own networks); other operators are refused.
 */
final class Quantizer {
    private static final Set<String> COMPUTE = Set.of("Conv", "Gemm", "Add", "GlobalAveragePool"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final int ACTIVATION_MAX = 255;
    private static final int WEIGHT_MAX = 127;
    /** With 7 bits, two products never overflow the 16-bit sums of CPUs without VNNI. */
    private static final int REDUCED_WEIGHT_MAX = 63;

    private final ModelProto model;
    private final boolean reduceRange;
    private final Map<String, TensorProto> initializers = new HashMap<>();
    private final Map<String, String> reluOutputs = new HashMap<>();
    private final GraphProto.Builder graph = GraphProto.newBuilder();
    private final Map<String, Scale> scales = new HashMap<>();
    private final Set<String> quantized = new LinkedHashSet<>();

    private record Scale(float scale, int zero) {
        static Scale of(Range range) {
            double scale = (range.max() - range.min()) / ACTIVATION_MAX;
            if (scale < Float.MIN_NORMAL) {
                return new Scale(1, 0);
            }
            return new Scale((float) scale, (int) Math.clamp(Math.rint(-range.min() / scale), 0, ACTIVATION_MAX));
        }
    }

    private Quantizer(ModelProto model, boolean reduceRange) {
        this.model = model;
        this.reduceRange = reduceRange;
    }

    /**
     * @param inputs      preprocessed calibration samples
     * @param reduceRange 7-bit weights, for CPUs without VNNI
     */
    static ModelProto quantize(ModelProto model, String input, List<float[]> inputs, long[] shape, boolean reduceRange,
            IProgressMonitor monitor) throws ProblemException, OrtException, IOException {
        Quantizer quantizer = new Quantizer(model, reduceRange);
        Set<String> activations = quantizer.plan();
        Map<String, Range> ranges = Calibration.run(model, activations, input, inputs, shape, monitor);
        return quantizer.rewrite(ranges);
    }

    /** Checks the operators and finds the activations whose ranges are needed. */
    private Set<String> plan() throws ProblemException {
        model.getGraph().getInitializerList().forEach(t -> initializers.put(t.getName(), t));
        Map<String, Integer> uses = new HashMap<>();
        Map<String, NodeProto> producers = new HashMap<>();
        for (NodeProto node : model.getGraph().getNodeList()) {
            node.getInputList().forEach(i -> uses.merge(i, 1, Integer::sum));
            node.getOutputList().forEach(o -> producers.put(o, node));
        }
        Set<String> activations = new LinkedHashSet<>();
        for (NodeProto node : model.getGraph().getNodeList()) {
            String op = node.getOpType();
            if (op.equals("Relu")) { //$NON-NLS-1$
                NodeProto before = producers.get(node.getInput(0));
                if (before == null || !COMPUTE.contains(before.getOpType()) || uses.get(node.getInput(0)) != 1) {
                    throw unsupported(op);
                }
                reluOutputs.put(node.getInput(0), node.getOutput(0));
                activations.add(node.getOutput(0));
            } else if (COMPUTE.contains(op) || op.equals("Flatten")) { //$NON-NLS-1$
                node.getInputList().stream().filter(i -> !initializers.containsKey(i)).forEach(activations::add);
            } else {
                throw unsupported(op);
            }
        }
        activations.removeAll(reluOutputs.keySet());
        return activations;
    }

    private static ProblemException unsupported(String op) {
        return new ProblemException(Problem.error("quantize.operator", //$NON-NLS-1$
                Messages.bind(Messages.quantize_unsupported, op), Place.NONE, Messages.quantize_unsupportedRemedy));
    }

    private ModelProto rewrite(Map<String, Range> ranges) {
        ranges.forEach((tensor, range) -> scales.put(tensor, Scale.of(range)));
        for (NodeProto node : model.getGraph().getNodeList()) {
            if (node.getOpType().equals("Flatten") && scales.containsKey(node.getInput(0))) { //$NON-NLS-1$
                scales.put(node.getOutput(0), scales.get(node.getInput(0))); // moving values does not change them
            }
        }
        GraphProto source = model.getGraph();
        graph.setName(source.getName()).addAllInput(source.getInputList()).addAllOutput(source.getOutputList());
        for (NodeProto node : source.getNodeList()) {
            if (!node.getOpType().equals("Relu")) { //$NON-NLS-1$
                rewrite(node);
            }
        }
        return model.toBuilder().setGraph(graph).build();
    }

    private void rewrite(NodeProto node) {
        NodeProto.Builder copy = node.toBuilder().clearInput().clearOutput();
        copy.addOutput(reluOutputs.getOrDefault(node.getOutput(0), node.getOutput(0)));
        boolean weighted = node.getOpType().equals("Conv") || node.getOpType().equals("Gemm"); //$NON-NLS-1$ //$NON-NLS-2$
        if (weighted && initializers.containsKey(node.getInput(1))) {
            String input = node.getInput(0);
            copy.addInput(activation(input));
            double[] weightScales = weight(node, copy);
            if (node.getInputCount() > 2) {
                bias(node.getInput(2), scales.get(input).scale(), weightScales, copy);
            }
        } else {
            node.getInputList().forEach(i -> copy.addInput(activation(i)));
        }
        graph.addNode(copy);
    }

    /** Name of the dequantized activation; adds the Q/DQ pair at the first use. */
    private String activation(String tensor) {
        Scale scale = scales.get(tensor);
        if (scale == null) {
            return tensor;
        }
        if (quantized.add(tensor)) {
            String s = initializer(tensor + "_scale", floats(scale.scale()), TensorProto.DataType.FLOAT); //$NON-NLS-1$
            String z = initializer(tensor + "_zero", new byte[] { (byte) scale.zero() }, TensorProto.DataType.UINT8); //$NON-NLS-1$
            graph.addNode(NodeProto.newBuilder().setOpType("QuantizeLinear").setName("q_" + tensor).addInput(tensor) //$NON-NLS-1$ //$NON-NLS-2$
                    .addInput(s).addInput(z).addOutput(tensor + "_q")); //$NON-NLS-1$
            graph.addNode(NodeProto.newBuilder().setOpType("DequantizeLinear").setName("dq_" + tensor) //$NON-NLS-1$ //$NON-NLS-2$
                    .addInput(tensor + "_q").addInput(s).addInput(z).addOutput(tensor + "_dq")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return tensor + "_dq"; //$NON-NLS-1$
    }

    /** @return scale of each output channel */
    private double[] weight(NodeProto node, NodeProto.Builder copy) {
        TensorProto tensor = initializers.get(node.getInput(1));
        float[] values = floats(tensor);
        boolean transposed = node.getOpType().equals("Conv") //$NON-NLS-1$
                || node.getAttributeList().stream().anyMatch(a -> a.getName().equals("transB") && a.getI() == 1); //$NON-NLS-1$
        int axis = transposed ? 0 : 1;
        int channels = (int) tensor.getDims(axis);
        int[] channelOf = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            channelOf[i] = transposed ? i / (values.length / channels) : i % channels;
        }
        int limit = reduceRange ? REDUCED_WEIGHT_MAX : WEIGHT_MAX;
        double[] scale = new double[channels];
        for (int i = 0; i < values.length; i++) {
            scale[channelOf[i]] = Math.max(scale[channelOf[i]], Math.abs(values[i]));
        }
        float[] stored = new float[channels];
        for (int c = 0; c < channels; c++) {
            stored[c] = scale[c] / limit < Float.MIN_NORMAL ? 1 : (float) (scale[c] / limit);
            scale[c] = stored[c];
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.rint(values[i] / scale[channelOf[i]]), -limit, limit);
        }
        List<Long> dims = tensor.getDimsList();
        dequantized(tensor.getName(), bytes, TensorProto.DataType.INT8, dims, stored, axis, copy);
        return scale;
    }

    private void bias(String name, float inputScale, double[] weightScales, NodeProto.Builder copy) {
        float[] values = floats(initializers.get(name));
        float[] stored = new float[values.length];
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int c = 0; c < values.length; c++) {
            stored[c] = (float) (inputScale * weightScales[c]);
            bytes.putInt((int) Math.clamp(Math.rint(values[c] / (double) stored[c]), Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        dequantized(name, bytes.array(), TensorProto.DataType.INT32, List.of((long) values.length), stored, 0, copy);
    }

    private void dequantized(String name, byte[] bytes, TensorProto.DataType type, List<Long> dims, float[] scale, int axis,
            NodeProto.Builder copy) {
        graph.addInitializer(TensorProto.newBuilder().setName(name + "_q").setDataType(type.getNumber()) //$NON-NLS-1$
                .addAllDims(dims).setRawData(ByteString.copyFrom(bytes)));
        ByteBuffer zeros = ByteBuffer.allocate(scale.length * (type == TensorProto.DataType.INT8 ? 1 : 4));
        ByteBuffer scales = ByteBuffer.allocate(4 * scale.length).order(ByteOrder.LITTLE_ENDIAN);
        scales.asFloatBuffer().put(scale);
        vector(name + "_scale", scales.array(), TensorProto.DataType.FLOAT, scale.length); //$NON-NLS-1$
        vector(name + "_zero", zeros.array(), type, scale.length); //$NON-NLS-1$
        graph.addNode(NodeProto.newBuilder().setOpType("DequantizeLinear").setName("dq_" + name).addInput(name + "_q") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .addInput(name + "_scale").addInput(name + "_zero").addOutput(name + "_dq") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .addAttribute(AttributeProto.newBuilder().setName("axis").setType(AttributeProto.AttributeType.INT).setI(axis))); //$NON-NLS-1$
        copy.addInput(name + "_dq"); //$NON-NLS-1$
    }

    private void vector(String name, byte[] bytes, TensorProto.DataType type, int length) {
        graph.addInitializer(TensorProto.newBuilder().setName(name).setDataType(type.getNumber()).addDims(length)
                .setRawData(ByteString.copyFrom(bytes)));
    }

    private String initializer(String name, byte[] bytes, TensorProto.DataType type) {
        graph.addInitializer(TensorProto.newBuilder().setName(name).setDataType(type.getNumber())
                .setRawData(ByteString.copyFrom(bytes)));
        return name;
    }

    private static byte[] floats(float value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(value).array();
    }

    private static float[] floats(TensorProto tensor) {
        if (tensor.getRawData().isEmpty()) {
            List<Float> list = new ArrayList<>(tensor.getFloatDataList());
            float[] values = new float[list.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = list.get(i);
            }
            return values;
        }
        float[] values = new float[tensor.getRawData().size() / 4];
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        return values;
    }
}
