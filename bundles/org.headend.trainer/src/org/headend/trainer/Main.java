package org.headend.trainer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.headend.contract.ModelDescriptor;
import org.headend.contract.Preprocessing;
import org.headend.trainer.data.SampleSet;
import org.headend.trainer.data.SampleSet.Item;
import org.headend.trainer.network.ResidualNet.NetWeights;
import org.headend.trainer.onnx.OnnxExport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.onnxruntime.OrtException;

/** {@code java -cp … org.headend.trainer.Main job.json}; exit code 0 when the model was written and checked. */
public final class Main {
    private static final int AGREEMENT_SAMPLES = 100;

    private final Job job;
    private final Events events;
    private final Path artifacts;

    private Main(Job job, Events events) {
        this.job = job;
        this.events = events;
        this.artifacts = job.folder().resolve("artifacts");
    }

    public static void main(String[] arguments) {
        Events events = new Events(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        int code = 1;
        try {
            if (arguments.length != 1) {
                throw new JobException("Exactly one argument is needed: job.json.", "Start it from Headend Studio.");
            }
            new Main(Job.read(Path.of(arguments[0])), events).train();
            code = 0;
        } catch (JobException e) {
            fail(events, e.getMessage(), e.remedy());
        } catch (IOException e) {
            fail(events, "The result cannot be written: " + e.getMessage(), "Check free space and permissions.");
        } catch (OutOfMemoryError e) {
            fail(events, "There is not enough memory for this job.", "Use smaller batches or a smaller input.");
        } catch (EngineException | OrtException e) {
            fail(events, "The engine failed: " + e.getMessage(), "See the console for its own message.");
        }
        System.exit(code); // the engine keeps threads alive
    }

    private static void fail(Events events, String message, String remedy) {
        events.send(events.event("error").put("message", message).put("remedy", remedy));
    }

    private void train() throws JobException, IOException, OrtException {
        long started = System.nanoTime();
        Files.createDirectories(artifacts);
        if (job.options().threads() > 0) {
            System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(job.options().threads()));
        }
        Preprocessing preprocessing = Preprocessing.standard(job.width(), job.height());
        SampleSet samples = SampleSet.read(job.folder().resolve("samples.jsonl"), job.classes().size(), preprocessing,
                events::warning);
        try (Learning learning = new Learning(job, samples, events)) {
            ObjectNode start = events.event("start").put("engine", "PyTorch " + Engine.getEngine("PyTorch").getVersion())
                    .put("device", Engine.getEngine("PyTorch").defaultDevice().toString())
                    .put("train", samples.train().size()).put("val", samples.val().size())
                    .put("test", samples.test().size()).put("epochs", job.options().epochs())
                    .put("parameters", learning.parameterCount());
            job.classes().forEach(start.putArray("classes")::add);
            events.send(start);
            learning.run(weights -> write("checkpoint.onnx", onnx(weights)));
            byte[] onnx = onnx(learning.netWeights());
            check(onnx, learning, samples);
            ObjectNode metrics = evaluate(learning, samples);
            String sha256 = write("model.onnx", onnx);
            Files.deleteIfExists(artifacts.resolve("checkpoint.onnx"));
            descriptor(sha256, preprocessing, metrics);
            artifact("model", "model.onnx", sha256);
            events.send(events.event("done").put("seconds", (System.nanoTime() - started) / 1e9)
                    .put("bestEpoch", learning.bestEpoch()));
        }
    }

    private byte[] onnx(NetWeights weights) {
        return OnnxExport.export(weights, 3, job.height(), job.width(), Map.of("classes", String.join("\n", job.classes())))
                .toByteArray();
    }

    private void check(byte[] onnx, Learning learning, SampleSet samples) throws JobException, OrtException {
        List<Item> probe = new ArrayList<>(samples.val());
        probe.addAll(samples.test());
        probe.addAll(samples.train());
        probe = probe.subList(0, Math.min(AGREEMENT_SAMPLES, probe.size()));
        double difference = Agreement.difference(onnx, learning, probe, job);
        events.send(events.event("metric").put("name", "onnxDifference").put("value", difference)
                .put("samples", probe.size()));
        if (!(difference <= Agreement.TOLERANCE)) {
            throw new JobException("The ONNX file differs from the trained network by " + difference + " (allowed "
                    + Agreement.TOLERANCE + ").", "This is a defect of the exporter; please report it with the job.");
        }
    }

    /** Figures on the test part, or on the validation part where there is no test part. */
    private ObjectNode evaluate(Learning learning, SampleSet samples) {
        boolean test = !samples.test().isEmpty();
        Learning.Evaluation result = learning.evaluate(test ? samples.test() : samples.val());
        ObjectNode metrics = new ObjectMapper().createObjectNode();
        metrics.put("on", test ? "test" : "val").put("samples", test ? samples.test().size() : samples.val().size())
                .put("accuracy", result.accuracy()).put("loss", result.loss());
        int[][] confusion = result.confusion();
        ArrayNode perClass = metrics.putArray("perClass");
        double f1 = 0;
        for (int c = 0; c < confusion.length; c++) {
            int support = 0;
            int predicted = 0;
            for (int k = 0; k < confusion.length; k++) {
                support += confusion[c][k];
                predicted += confusion[k][c];
            }
            double precision = predicted == 0 ? 0 : (double) confusion[c][c] / predicted;
            double recall = support == 0 ? 0 : (double) confusion[c][c] / support;
            double classF1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            f1 += classF1;
            perClass.addObject().put("class", job.classes().get(c)).put("precision", precision).put("recall", recall)
                    .put("f1", classF1).put("support", support);
        }
        f1 /= confusion.length;
        metrics.put("macroF1", f1);
        ArrayNode rows = metrics.putArray("confusion");
        for (int[] row : confusion) {
            ArrayNode cells = rows.addArray();
            for (int cell : row) {
                cells.add(cell);
            }
        }
        events.metric("accuracy", result.accuracy());
        events.metric("macroF1", f1);
        ObjectNode event = events.event("metric").put("name", "confusion");
        event.set("value", rows);
        events.send(event);
        return metrics;
    }

    private void descriptor(String sha256, Preprocessing preprocessing, ObjectNode metrics) throws IOException {
        ObjectNode lineage = new ObjectMapper().createObjectNode();
        lineage.put("trainer", "org.headend.trainer").put("job", job.name()).put("dataset", job.json().path("dataset").asText())
                .put("samples", job.json().path("samples").asText("objects"))
                .put("seed", job.options().seed());
        lineage.set("training", job.json().path("training"));
        if (job.json().path("objectPx").isNumber()) {
            lineage.set("objectPx", job.json().path("objectPx"));
        }
        ModelDescriptor.of(job.name(), "model.onnx", sha256, OnnxExport.INPUT, preprocessing, OnnxExport.OUTPUT, false,
                job.classes()).with("metrics", metrics).with("lineage", lineage).write(artifacts);
        artifact("descriptor", ModelDescriptor.FILE, sha256(Files.readAllBytes(artifacts.resolve(ModelDescriptor.FILE))));
    }

    private void artifact(String kind, String name, String sha256) {
        events.send(events.event("artifact").put("kind", kind).put("path", "artifacts/" + name).put("sha256", sha256));
    }

    /** Writes whole or not at all. */
    private String write(String name, byte[] bytes) throws IOException {
        Path temporary = artifacts.resolve(name + ".part");
        Files.write(temporary, bytes);
        Files.move(temporary, artifacts.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return sha256(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform must have it
        }
    }
}
