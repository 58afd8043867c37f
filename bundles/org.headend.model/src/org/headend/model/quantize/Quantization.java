package org.headend.model.quantize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.contract.ModelDescriptor;
import org.headend.core.io.AtomicFile;
import org.headend.core.io.Checksum;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.model.Classifier;
import org.headend.model.LabelledImage;
import org.headend.model.inspect.OnnxFile;
import org.headend.model.internal.Messages;

import com.fasterxml.jackson.databind.node.ObjectNode;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;

/** Quantizes a model folder and decides by measurement whether the result is worth shipping. */
public final class Quantization {
    private static final int CALIBRATION_SAMPLES = 200;
    private static final int BENCH_RUNS = 300;
    /** “Clearly smaller”. */
    private static final double SIZE_GAIN = 0.6;

    private Quantization() {
    }

    /**
     * What must hold for int8 to be shipped.
     *
     * @param maxAccuracyDrop share, for instance 0.01 for one point
     * @param minSpeedUp      median latency fp32 / int8 that counts as faster
     * @param threads         CPU threads of the latency measurement
     */
    public record Gate(double maxAccuracyDrop, double minSpeedUp, int threads) {
        public static Gate standard() {
            return new Gate(0.01, 1.05, 1);
        }
    }

    /** Figures of one variant; latency is the median of single inferences. */
    public record Variant(String file, double accuracy, double medianMs, double p95Ms, long bytes) {
    }

    /**
     * The decision.
     *
     * @param fp32   figures of the original
     * @param int8   figures of the quantized model
     * @param ship   true when int8 is to be shipped
     * @param reason one translated sentence
     * @param folder model folder of the variant to ship
     */
    public record Report(Variant fp32, Variant int8, boolean ship, String reason, Path folder) {
        public ObjectNode toJson() {
            ObjectNode json = JsonFile.mapper().createObjectNode();
            put(json.putObject("fp32"), fp32); //$NON-NLS-1$
            put(json.putObject("int8"), int8); //$NON-NLS-1$
            return json.put("ship", ship ? "int8" : "fp32").put("reason", reason).put("folder", folder.toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        }

        private static void put(ObjectNode node, Variant v) {
            node.put("file", v.file()).put("accuracy", v.accuracy()).put("medianMs", v.medianMs()).put("p95Ms", v.p95Ms()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    .put("bytes", v.bytes()); //$NON-NLS-1$
        }
    }

    /**
     * Writes the quantized model to the folder {@code <model>-int8} beside the original.
     *
     * @param calibration pictures that the ranges are taken from (the first 200 count)
     * @param judgement   pictures that accuracy is measured on
     */
    public static Report run(Path modelFolder, List<LabelledImage> calibration, List<LabelledImage> judgement, Gate gate,
            IProgressMonitor monitor) throws ProblemException {
        if (calibration.isEmpty() || judgement.isEmpty()) {
            throw new ProblemException(Problem.error("quantize.noSamples", Messages.quantize_noSamples, //$NON-NLS-1$
                    Place.of(modelFolder), Messages.quantize_noSamplesRemedy));
        }
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Path target = modelFolder.resolveSibling(modelFolder.getFileName() + "-int8"); //$NON-NLS-1$
        try (Classifier original = Classifier.open(modelFolder, gate.threads())) {
            ModelDescriptor descriptor = original.descriptor();
            List<float[]> inputs = new ArrayList<>();
            for (LabelledImage image : calibration.subList(0, Math.min(CALIBRATION_SAMPLES, calibration.size()))) {
                progress.checkCanceled();
                inputs.add(original.input(image));
            }
            var p = descriptor.preprocessing();
            long[] shape = { 1, p.color().channels(), p.height(), p.width() };
            Path source = modelFolder.resolve(descriptor.file());
            ModelProto quantized = Quantizer.quantize(OnnxFile.read(source), descriptor.input(), inputs, shape,
                    !hasVnni(), progress.split(40));
            byte[] bytes = quantized.toByteArray();
            Path file = target.resolve("model.onnx"); //$NON-NLS-1$
            AtomicFile.write(file, bytes);
            ModelDescriptor small = descriptor.withName(descriptor.name() + "-int8") //$NON-NLS-1$
                    .withFile("model.onnx", Checksum.sha256(bytes)); //$NON-NLS-1$
            small.write(target);
            Variant before = measure(original, source, judgement, progress.split(30));
            Variant after;
            try (Classifier classifier = Classifier.open(target, gate.threads())) {
                after = measure(classifier, file, judgement, progress.split(30));
            }
            Report report = decide(before, after, gate, modelFolder, target);
            small.with("quantization", report.toJson()).write(target); //$NON-NLS-1$
            return report;
        } catch (OrtException e) {
            throw new ProblemException(Problem.error("model.run", //$NON-NLS-1$
                    Messages.bind(Messages.run_failed, e.getMessage()), Place.of(modelFolder), Messages.run_failedRemedy), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("model.read", //$NON-NLS-1$
                    Messages.bind(Messages.model_broken, e.getMessage()), Place.of(target), Messages.model_brokenRemedy), e);
        }
    }

    private static Variant measure(Classifier classifier, Path file, List<LabelledImage> images, IProgressMonitor monitor)
            throws ProblemException, IOException {
        double accuracy = classifier.evaluate(images, monitor).accuracy();
        double[] times = classifier.bench(BENCH_RUNS, monitor);
        return new Variant(file.getParent().getFileName() + "/" + file.getFileName(), accuracy, //$NON-NLS-1$
                Classifier.percentile(times, 0.5), Classifier.percentile(times, 0.95), Files.size(file));
    }

    static Report decide(Variant before, Variant after, Gate gate, Path original, Path quantized) {
        double drop = before.accuracy() - after.accuracy();
        double speedUp = before.medianMs() / Math.max(1e-9, after.medianMs());
        double size = (double) after.bytes() / before.bytes();
        if (drop > gate.maxAccuracyDrop()) {
            return new Report(before, after, false,
                    Messages.bind(Messages.gate_accuracy, points(drop), points(gate.maxAccuracyDrop())), original);
        }
        if (speedUp < gate.minSpeedUp() && !(size <= SIZE_GAIN && speedUp >= 1 / gate.minSpeedUp())) {
            return new Report(before, after, false, Messages.gate_noGain, original);
        }
        return new Report(before, after, true, Messages.bind(Messages.gate_ok, new Object[] { points(0 - drop),
                String.format(Locale.ROOT, "%.2f", speedUp), String.format(Locale.ROOT, "%.2f", size) }), quantized); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100 + 0.0); //$NON-NLS-1$
    }

    /** True when this CPU multiplies int8 without intermediate overflow (Linux x86; others do by design). */
    private static boolean hasVnni() {
        try {
            return !System.getProperty("os.arch").equals("amd64") //$NON-NLS-1$ //$NON-NLS-2$
                    || Files.readString(Path.of("/proc/cpuinfo")).contains("vnni"); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IOException e) {
            return false; // not Linux: the safe way
        }
    }
}
