package org.headend.model;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.contract.Classification;
import org.headend.contract.ContractException;
import org.headend.contract.ImagePreprocessor;
import org.headend.contract.ModelDescriptor;
import org.headend.core.io.Checksum;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.media.Picture;
import org.headend.model.internal.Messages;
import org.headend.model.internal.RuntimeReason;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** A loaded image classifier. Not for several threads at once. */
public final class Classifier implements AutoCloseable {
    private final Path file;
    private final ModelDescriptor descriptor;
    private final ImagePreprocessor preprocessor;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private Classifier(Path file, ModelDescriptor descriptor, OrtSession session) {
        this.file = file;
        this.descriptor = descriptor;
        this.preprocessor = new ImagePreprocessor(descriptor.preprocessing());
        this.session = session;
    }

    /**
     * Loads a model folder; the file must match the checksum of its descriptor.
     *
     * @param threads CPU threads for one inference, 0 for all
     */
    public static Classifier open(Path modelFolder, int threads) throws ProblemException {
        try {
            ModelDescriptor descriptor = ModelDescriptor.read(modelFolder);
            Path file = modelFolder.resolve(descriptor.file());
            if (!Files.isRegularFile(file)) {
                throw new ProblemException(Problem.error("model.missing", Messages.model_missing, Place.of(file), //$NON-NLS-1$
                        Messages.model_missingRemedy));
            }
            if (!descriptor.sha256().isEmpty() && !descriptor.sha256().equals(Checksum.sha256(file, null))) {
                throw new ProblemException(Problem.error("model.checksum", Messages.model_checksum, Place.of(file), //$NON-NLS-1$
                        Messages.model_checksumRemedy));
            }
            return open(file, descriptor, threads);
        } catch (ContractException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("model.read", //$NON-NLS-1$
                    Messages.bind(Messages.model_broken, e.getMessage()), Place.of(modelFolder),
                    Messages.model_brokenRemedy), e);
        }
    }

    /** Loads a model file with a descriptor that may lie elsewhere. */
    public static Classifier open(Path file, ModelDescriptor descriptor, int threads) throws ProblemException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (threads > 0) {
                options.setIntraOpNumThreads(threads);
            }
            OrtSession session = OrtEnvironment.getEnvironment().createSession(file.toString(), options);
            return new Classifier(file, descriptor, session);
        } catch (OrtException e) {
            throw new ProblemException(Problem.error("model.load", //$NON-NLS-1$
                    Messages.bind(Messages.model_load, RuntimeReason.of(e)), Place.of(file), Messages.model_loadRemedy), e);
        }
    }

    /** The same problem as the rest of the program tells it. */
    public static ProblemException problem(ContractException e) {
        return new ProblemException(Problem.error("model.descriptor", e.getMessage(), //$NON-NLS-1$
                Place.of(e.file()).at(e.field()), e.remedy()), e);
    }

    public ModelDescriptor descriptor() {
        return descriptor;
    }

    /** Preprocesses exactly as the descriptor says. */
    public float[] input(LabelledImage image) throws ProblemException {
        BufferedImage picture = Picture.of(image.image()).read();
        Rectangle crop = image.crop() == null ? new Rectangle(picture.getWidth(), picture.getHeight()) : image.crop();
        return preprocessor.apply(picture, crop);
    }

    /** The network's raw answer for one preprocessed input. */
    public float[] run(float[] input) throws ProblemException {
        var p = descriptor.preprocessing();
        long[] shape = { 1, p.color().channels(), p.height(), p.width() };
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
                OrtSession.Result result = session.run(Map.of(descriptor.input(), tensor))) {
            if (result.get(descriptor.output()).map(v -> v).orElse(null) instanceof OnnxTensor out) {
                float[] values = new float[out.getFloatBuffer().remaining()];
                out.getFloatBuffer().get(values);
                return values;
            }
            throw failed(descriptor.output(), null);
        } catch (OrtException e) {
            throw failed(RuntimeReason.of(e), e);
        }
    }

    private ProblemException failed(String reason, Throwable cause) {
        return new ProblemException(Problem.error("model.run", Messages.bind(Messages.run_failed, reason), //$NON-NLS-1$
                Place.of(file), Messages.run_failedRemedy), cause);
    }

    public Classification classify(LabelledImage image) throws ProblemException {
        return Classification.of(run(input(image)), descriptor.softmax());
    }

    /**
     * How good and how fast the model is on known pictures.
     *
     * @param samples    number of pictures
     * @param accuracy   share of right answers, 0…1
     * @param confusion  counts; row = true class, column = answer
     * @param medianMs   median time of one inference without preprocessing
     * @param p95Ms      95th percentile of it
     */
    public record Result(int samples, double accuracy, int[][] confusion, double medianMs, double p95Ms) {
    }

    /** Classifies all pictures, one at a time as an edge device does, after a warm-up. */
    public Result evaluate(List<LabelledImage> images, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.evaluating, Math.max(1, images.size()));
        int classes = descriptor.classes().size();
        int[][] confusion = new int[classes][classes];
        List<Double> times = new ArrayList<>();
        int right = 0;
        warmUp();
        for (LabelledImage image : images) {
            progress.checkCanceled();
            progress.worked(1);
            float[] input = input(image);
            long start = System.nanoTime();
            float[] output = run(input);
            times.add((System.nanoTime() - start) / 1e6);
            int answer = Classification.of(output, descriptor.softmax()).index();
            right += answer == image.label() ? 1 : 0;
            if (image.label() >= 0 && image.label() < classes && answer < classes) {
                confusion[image.label()][answer]++;
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Result(images.size(), images.isEmpty() ? 0 : (double) right / images.size(), confusion,
                percentile(sorted, 0.5), percentile(sorted, 0.95));
    }

    /** @return sorted times of {@code count} inferences on one constant input, ms */
    public double[] bench(int count, IProgressMonitor monitor) throws ProblemException {
        float[] input = new float[descriptor.preprocessing().inputLength()];
        warmUp();
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            SubMonitor.convert(monitor).checkCanceled();
            long start = System.nanoTime();
            run(input);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private void warmUp() throws ProblemException {
        float[] input = new float[descriptor.preprocessing().inputLength()];
        for (int i = 0; i < 5; i++) {
            run(input);
        }
    }

    /** Nearest-rank percentile of sorted values; 0 without values. */
    public static double percentile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.clamp(Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1.0)];
    }

    @Override
    public void close() throws ProblemException {
        try {
            session.close();
        } catch (OrtException e) {
            throw failed(RuntimeReason.of(e), e);
        }
    }
}
