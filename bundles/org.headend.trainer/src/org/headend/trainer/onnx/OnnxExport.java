package org.headend.trainer.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

import org.headend.trainer.network.ResidualNet.NetWeights;
import org.headend.trainer.network.ResidualNet.StageWeights;
import org.headend.trainer.network.Weights;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/**
 * Builds the ONNX graph of a {@code ResidualNet}: opset 13, IR 7, float32, input [N, C, H, W] with a symbolic
 * batch, output [N, classes] logits.
 */
public final class OnnxExport {
    public static final String INPUT = "input";
    public static final String OUTPUT = "logits";
    private static final int OPSET = 13;
    private static final int IR_VERSION = 7;
    private static final String BATCH = "N";

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("headend");
    private int names;

    private OnnxExport() {
    }

    public static ModelProto export(NetWeights net, int channels, int height, int width, Map<String, String> metadata) {
        OnnxExport export = new OnnxExport();
        String x = export.relu(export.conv(INPUT, net.stem()));
        for (StageWeights stage : net.stages()) {
            String main = export.conv(export.relu(export.conv(x, stage.first())), stage.second());
            String side = stage.shortcut() == null ? x : export.conv(x, stage.shortcut());
            x = export.relu(export.node("Add", List.of(main, side)));
        }
        x = export.node("Flatten", List.of(export.node("GlobalAveragePool", List.of(x))));
        export.dense(x, net.dense());
        export.graph.addInput(value(INPUT, channels, height, width));
        export.graph.addOutput(value(OUTPUT, net.dense().bias().length));
        ModelProto.Builder model = ModelProto.newBuilder().setIrVersion(IR_VERSION).setProducerName("Headend Studio")
                .setGraph(export.graph).addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET));
        metadata.forEach((key, text) -> model.addMetadataPropsBuilder().setKey(key).setValue(text));
        return model.build();
    }

    private String conv(String input, Weights weights) {
        String name = "conv" + names;
        int pad = weights.kernel() / 2;
        NodeProto.Builder node = NodeProto.newBuilder().setOpType("Conv").setName(name).addInput(input)
                .addInput(initializer(name + ".weight", weights.shape(), weights.weight()))
                .addInput(initializer(name + ".bias", new long[] { weights.bias().length }, weights.bias()))
                .addAttribute(ints("kernel_shape", weights.kernel(), weights.kernel()))
                .addAttribute(ints("strides", weights.stride(), weights.stride()))
                .addAttribute(ints("pads", pad, pad, pad, pad));
        return add(node);
    }

    private String relu(String input) {
        return node("Relu", List.of(input));
    }

    private String node(String op, List<String> inputs) {
        return add(NodeProto.newBuilder().setOpType(op).setName(op.toLowerCase(java.util.Locale.ROOT) + names)
                .addAllInput(inputs));
    }

    private String add(NodeProto.Builder node) {
        String output = "t" + names++;
        graph.addNode(node.addOutput(output));
        return output;
    }

    private void dense(String input, Weights weights) {
        graph.addNode(NodeProto.newBuilder().setOpType("Gemm").setName("dense").addInput(input)
                .addInput(initializer("dense.weight", weights.shape(), weights.weight()))
                .addInput(initializer("dense.bias", new long[] { weights.bias().length }, weights.bias()))
                .addAttribute(AttributeProto.newBuilder().setName("transB").setType(AttributeProto.AttributeType.INT)
                        .setI(1))
                .addOutput(OUTPUT));
    }

    private String initializer(String name, long[] shape, float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name)
                .setDataType(TensorProto.DataType.FLOAT.getNumber()).setRawData(ByteString.copyFrom(bytes.array()));
        for (long dim : shape) {
            tensor.addDims(dim);
        }
        graph.addInitializer(tensor);
        return name;
    }

    private static AttributeProto ints(String name, long... values) {
        AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name)
                .setType(AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        return attribute.build();
    }

    private static ValueInfoProto value(String name, long... dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDimBuilder().setDimParam(BATCH);
        for (long dim : dims) {
            shape.addDimBuilder().setDimValue(dim);
        }
        return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(
                TypeProto.Tensor.newBuilder().setElemType(TensorProto.DataType.FLOAT.getNumber()).setShape(shape))).build();
    }
}
