package org.headend.testsupport.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.headend.contract.ModelDescriptor;
import org.headend.contract.Preprocessing;

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

/** A little residual network with random weights, of the operators that our trainer writes. */
public final class TinyModel {
    public static final long PARAMETERS = 4 * 3 * 9 + 4 + 4 * 4 * 9 + 4 + 3 * 4 + 3;

    private TinyModel() {
    }

    /** Writes {@code model.onnx} and {@code model.json} into the folder. */
    public static Path write(Path folder, long seed) throws Exception {
        Random random = new Random(seed);
        GraphProto.Builder graph = GraphProto.newBuilder().setName("tiny");
        graph.addNode(conv("c1", "input", "a")).addNode(node("Relu", "r1", "a", "b"));
        graph.addNode(conv("c2", "b", "c"));
        graph.addNode(node("Add", "add", "c", "d").addInput("b")).addNode(node("Relu", "r2", "d", "e"));
        graph.addNode(node("GlobalAveragePool", "gap", "e", "f")).addNode(node("Flatten", "flat", "f", "g"));
        graph.addNode(node("Gemm", "fc", "g", "logits").addInput("fc.w").addInput("fc.b")
                .addAttribute(AttributeProto.newBuilder().setName("transB").setType(AttributeProto.AttributeType.INT).setI(1)));
        graph.addInitializer(tensor(random, "c1.w", 4, 3, 3, 3)).addInitializer(tensor(random, "c1.b", 4));
        graph.addInitializer(tensor(random, "c2.w", 4, 4, 3, 3)).addInitializer(tensor(random, "c2.b", 4));
        graph.addInitializer(tensor(random, "fc.w", 3, 4)).addInitializer(tensor(random, "fc.b", 3));
        graph.addInput(value("input", 3, 8, 8)).addOutput(value("logits", 3));
        ModelProto model = ModelProto.newBuilder().setIrVersion(7).setGraph(graph)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(13)).build();
        Files.createDirectories(folder);
        ModelDescriptor.of("tiny", "model.onnx", "", "input", Preprocessing.standard(8, 8), "logits", false,
                List.of("a", "b", "c")).write(folder);
        return Files.write(folder.resolve("model.onnx"), model.toByteArray());
    }

    private static NodeProto.Builder node(String op, String name, String input, String output) {
        return NodeProto.newBuilder().setOpType(op).setName(name).addInput(input).addOutput(output);
    }

    private static NodeProto.Builder conv(String name, String input, String output) {
        AttributeProto.Builder pads = AttributeProto.newBuilder().setName("pads").setType(AttributeProto.AttributeType.INTS);
        for (int i = 0; i < 4; i++) {
            pads.addInts(1);
        }
        return node("Conv", name, input, output).addInput(name + ".w").addInput(name + ".b").addAttribute(pads);
    }

    private static TensorProto tensor(Random random, String name, long... dims) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(1);
        int size = 1;
        for (long dim : dims) {
            tensor.addDims(dim);
            size *= (int) dim;
        }
        ByteBuffer bytes = ByteBuffer.allocate(4 * size).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size; i++) {
            bytes.putFloat((float) random.nextGaussian() * 0.5f);
        }
        return tensor.setRawData(ByteString.copyFrom(bytes.array())).build();
    }

    private static ValueInfoProto value(String name, long... dims) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDimBuilder().setDimParam("N");
        for (long dim : dims) {
            shape.addDimBuilder().setDimValue(dim);
        }
        return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(
                TypeProto.Tensor.newBuilder().setElemType(1).setShape(shape))).build();
    }
}
