package org.headend.model.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.model.internal.Messages;
import org.headend.model.internal.RuntimeReason;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/**
 * What an ONNX file holds.
 *
 * @param irVersion    of the file format
 * @param producer     program that wrote it, with version
 * @param opsets       version by domain; the standard domain is {@code ai.onnx}
 * @param inputs       of the graph, without initializers
 * @param outputs      of the graph
 * @param operators    nodes by operator, subgraphs included
 * @param parameters   values in initializers, subgraphs included
 * @param bytes        size of the file
 * @param externalData names of files with weights outside the model
 * @param metadata     what the exporter wrote about it, by key; with the description as {@value #DESCRIPTION}
 * @param loadProblem  why ONNX Runtime cannot load it; empty when it can
 */
public record ModelInfo(long irVersion, String producer, Map<String, Long> opsets, List<Value> inputs,
        List<Value> outputs, Map<String, Integer> operators, long parameters, long bytes, List<String> externalData,
        Map<String, String> metadata, String loadProblem) {
    private static final String DESCRIPTION = "description"; //$NON-NLS-1$

    /** @param type element type and shape, for instance {@code float32[N, 3, 224, 224]} */
    public record Value(String name, String type) {
    }

    /** Reads a model and tries to load it. */
    public static ModelInfo of(Path file) throws ProblemException {
        ModelProto model = OnnxFile.read(file);
        Map<String, Long> opsets = new TreeMap<>();
        model.getOpsetImportList().forEach(o -> opsets.put(domain(o.getDomain()), o.getVersion()));
        GraphProto graph = model.getGraph();
        Set<String> initializers = graph.getInitializerList().stream().map(TensorProto::getName).collect(Collectors.toSet());
        Content content = new Content();
        content.add(graph);
        try {
            return new ModelInfo(model.getIrVersion(), (model.getProducerName() + ' ' + model.getProducerVersion()).strip(),
                    opsets, values(graph.getInputList(), initializers), values(graph.getOutputList(), Set.of()),
                    content.operators, content.parameters, Files.size(file), List.copyOf(content.external), metadata(model),
                    load(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.error("model.read", //$NON-NLS-1$
                    Messages.bind(Messages.model_broken, e.getMessage()), Place.of(file), Messages.model_brokenRemedy), e);
        }
    }

    private static Map<String, String> metadata(ModelProto model) {
        Map<String, String> metadata = new TreeMap<>();
        model.getMetadataPropsList().forEach(p -> metadata.put(p.getKey(), p.getValue()));
        if (!model.getDocString().isBlank()) {
            metadata.putIfAbsent(DESCRIPTION, model.getDocString().strip());
        }
        return metadata;
    }

    private static String load(Path file) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR); // what it removes is of no interest here
            OrtEnvironment.getEnvironment().createSession(file.toString(), options).close();
            return ""; //$NON-NLS-1$
        } catch (OrtException e) {
            return RuntimeReason.of(e);
        }
    }

    private static String domain(String domain) {
        return domain.isEmpty() ? "ai.onnx" : domain; //$NON-NLS-1$
    }

    /** Sums over a graph and its subgraphs. */
    private static final class Content {
        private final Map<String, Integer> operators = new TreeMap<>();
        private final List<String> external = new ArrayList<>();
        private long parameters;

        void add(GraphProto graph) {
            for (NodeProto node : graph.getNodeList()) {
                String name = node.getDomain().isEmpty() ? node.getOpType() : node.getDomain() + '.' + node.getOpType();
                operators.merge(name, 1, Integer::sum);
                for (AttributeProto attribute : node.getAttributeList()) {
                    if (attribute.hasG()) {
                        add(attribute.getG());
                    }
                    attribute.getGraphsList().forEach(this::add);
                }
            }
            for (TensorProto tensor : graph.getInitializerList()) {
                long size = 1;
                for (long dim : tensor.getDimsList()) {
                    size *= Math.max(0, dim);
                }
                parameters += size;
                tensor.getExternalDataList().stream().filter(e -> e.getKey().equals("location")) //$NON-NLS-1$
                        .forEach(e -> external.add(e.getValue()));
            }
        }
    }

    private static List<Value> values(List<ValueInfoProto> infos, Set<String> without) {
        return infos.stream().filter(i -> !without.contains(i.getName()))
                .map(i -> new Value(i.getName(), type(i.getType()))).toList();
    }

    private static String type(TypeProto type) {
        return switch (type.getValueCase()) {
            case TENSOR_TYPE -> element(type.getTensorType().getElemType())
                    + (type.getTensorType().hasShape() ? shape(type.getTensorType().getShape()) : ""); //$NON-NLS-1$
            case SEQUENCE_TYPE -> "sequence(" + type(type.getSequenceType().getElemType()) + ')'; //$NON-NLS-1$
            case MAP_TYPE -> "map(" + type(type.getMapType().getValueType()) + ')'; //$NON-NLS-1$
            case OPTIONAL_TYPE -> "optional(" + type(type.getOptionalType().getElemType()) + ')'; //$NON-NLS-1$
            default -> type.getValueCase().name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String element(int number) {
        TensorProto.DataType type = TensorProto.DataType.forNumber(number);
        if (type == null) {
            return "type" + number; //$NON-NLS-1$
        }
        return switch (type) {
            case FLOAT -> "float32"; //$NON-NLS-1$
            case DOUBLE -> "float64"; //$NON-NLS-1$
            default -> type.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String shape(TensorShapeProto shape) {
        return shape.getDimList().stream().map(d -> switch (d.getValueCase()) {
            case DIM_VALUE -> Long.toString(d.getDimValue());
            case DIM_PARAM -> d.getDimParam();
            default -> "?"; //$NON-NLS-1$
        }).collect(Collectors.joining(", ", "[", "]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    public ObjectNode toJson() {
        ObjectNode json = JsonFile.mapper().createObjectNode().put("irVersion", irVersion).put("producer", producer); //$NON-NLS-1$ //$NON-NLS-2$
        ObjectNode sets = json.putObject("opsets"); //$NON-NLS-1$
        opsets.forEach(sets::put);
        add(json.putArray("inputs"), inputs); //$NON-NLS-1$
        add(json.putArray("outputs"), outputs); //$NON-NLS-1$
        ObjectNode ops = json.putObject("operators"); //$NON-NLS-1$
        new LinkedHashMap<>(operators).forEach(ops::put);
        json.put("parameters", parameters).put("bytes", bytes); //$NON-NLS-1$ //$NON-NLS-2$
        externalData.forEach(json.putArray("externalData")::add); //$NON-NLS-1$
        ObjectNode about = json.putObject("metadata"); //$NON-NLS-1$
        metadata.forEach(about::put);
        return json.put("loadProblem", loadProblem); //$NON-NLS-1$
    }

    private static void add(ArrayNode array, List<Value> values) {
        values.forEach(v -> array.addObject().put("name", v.name()).put("type", v.type())); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
