package org.headend.trainer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.headend.contract.Classification;
import org.headend.trainer.data.Augmenter;
import org.headend.trainer.data.SampleSet;
import org.headend.trainer.data.SampleSet.Item;
import org.headend.trainer.network.ResidualNet;

import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;

/** The training loop: mini-batches, validation after each epoch, best weights kept, early stop. */
final class Learning implements AutoCloseable {
    private static final int CHANNELS = 3;
    private static final double MIN_DELTA = 1e-4;

    private final Job job;
    private final SampleSet samples;
    private final Events events;
    private final ResidualNet net;
    private final Model model;
    private final Trainer trainer;
    private final float[] classWeights;
    private final int steps;
    private final Map<Parameter, float[]> bestValues = new HashMap<>();
    private int bestEpoch;

    /** Loss, share of right answers, and the confusion matrix (rows: true class). */
    record Evaluation(double loss, double accuracy, int[][] confusion) {
    }

    Learning(Job job, SampleSet samples, Events events) {
        this.job = job;
        this.samples = samples;
        this.events = events;
        Engine engine = Engine.getEngine("PyTorch");
        engine.setRandomSeed((int) job.options().seed());
        net = new ResidualNet(job.widths(), job.classes().size());
        model = Model.newInstance(job.name(), "PyTorch");
        model.setBlock(net.block());
        steps = (samples.train().size() + job.options().batchSize() - 1) / job.options().batchSize();
        trainer = model.newTrainer(new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()).optOptimizer(optimizer()));
        trainer.initialize(new Shape(job.options().batchSize(), CHANNELS, job.height(), job.width()));
        classWeights = weights();
    }

    long parameterCount() {
        return net.parameterCount();
    }

    private Optimizer optimizer() {
        Tracker rate = Tracker.fixed((float) job.options().learningRate());
        Tracker schedule = new Tracker() {
            @Override
            public float getNewValue(int update) {
                return rate.getNewValue(update) * (float) factor(update);
            }
        };
        float decay = (float) job.options().weightDecay();
        return job.options().optimizer().equals("sgd")
                ? Optimizer.sgd().setLearningRateTracker(schedule).optMomentum(0.9f).optWeightDecays(decay).build()
                : Optimizer.adamW().optLearningRateTracker(schedule).optWeightDecays(decay).build();
    }

    /** 5 % linear warm-up, then half a cosine to 1 %. */
    private double factor(int update) {
        double total = (double) steps * job.options().epochs();
        double at = Math.min(1, update / Math.max(1, total));
        double warm = 0.05;
        return at < warm ? Math.max(at, 1 / total) / warm
                : 0.01 + 0.99 * 0.5 * (1 + Math.cos(Math.PI * (at - warm) / (1 - warm)));
    }

    /** N / (K·n_c), tamed by its square root: full weights let a handful of rare samples dominate. */
    private float[] weights() {
        int[] counts = SampleSet.counts(samples.train(), job.classes().size());
        float[] weights = new float[counts.length];
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] == 0) {
                events.warning("no training sample of class " + job.classes().get(c));
            }
            double balance = (double) samples.train().size() / (counts.length * (double) Math.max(1, counts[c]));
            weights[c] = job.options().classWeights() ? (float) Math.sqrt(balance) : 1;
        }
        return weights;
    }

    /** Leaves the network with the values of the epoch with the smallest validation loss. */
    void run(Checkpoint checkpoint) throws IOException {
        Random random = new Random(job.options().seed());
        Augmenter augmenter = new Augmenter(job.augment(), CHANNELS, job.width(), job.height(), random);
        List<Item> order = new ArrayList<>(samples.train());
        double best = Double.POSITIVE_INFINITY;
        for (int epoch = 1; epoch <= job.options().epochs(); epoch++) {
            long started = System.nanoTime();
            Collections.shuffle(order, random);
            Evaluation train = epoch(order, augmenter);
            Evaluation val = evaluate(samples.val());
            events.send(events.event("epoch").put("epoch", epoch).put("of", job.options().epochs())
                    .put("trainLoss", train.loss()).put("trainAccuracy", train.accuracy()).put("valLoss", val.loss())
                    .put("valAccuracy", val.accuracy())
                    .put("learningRate", job.options().learningRate() * factor(epoch * steps))
                    .put("seconds", (System.nanoTime() - started) / 1e9));
            if (val.loss() < best - MIN_DELTA) {
                best = val.loss();
                bestEpoch = epoch;
                for (var parameter : net.block().getParameters()) {
                    bestValues.put(parameter.getValue(), parameter.getValue().getArray().toFloatArray());
                }
                checkpoint.save(net.weights());
            } else if (job.options().patience() > 0 && epoch - bestEpoch >= job.options().patience()) {
                events.warning("stopped early: no better validation loss for " + job.options().patience() + " epochs");
                break;
            }
        }
        bestValues.forEach((parameter, values) -> parameter.getArray().set(values));
    }

    /** Told about the weights of each epoch that is the best so far. */
    @FunctionalInterface
    interface Checkpoint {
        void save(ResidualNet.NetWeights weights) throws IOException;
    }

    ResidualNet.NetWeights netWeights() {
        return net.weights();
    }

    int bestEpoch() {
        return bestEpoch;
    }

    private Evaluation epoch(List<Item> order, Augmenter augmenter) {
        int size = job.options().batchSize();
        int length = CHANNELS * job.width() * job.height();
        double loss = 0;
        int right = 0;
        for (int from = 0; from < order.size(); from += size) {
            List<Item> batch = order.subList(from, Math.min(order.size(), from + size));
            if (batch.size() == 1 && order.size() > 1) {
                continue; // batch statistics of one sample would only disturb
            }
            float[] data = new float[batch.size() * length];
            for (int i = 0; i < batch.size(); i++) {
                augmenter.apply(batch.get(i).input(), data, i * length);
            }
            try (NDManager manager = trainer.getManager().newSubManager()) {
                NDArray input = manager.create(data, new Shape(batch.size(), CHANNELS, job.height(), job.width()));
                NDArray target = manager.create(targets(batch), new Shape(batch.size(), job.classes().size()));
                NDArray logits;
                try (GradientCollector gradients = trainer.newGradientCollector()) {
                    logits = trainer.forward(new NDList(input)).singletonOrThrow();
                    NDArray value = logits.logSoftmax(1).mul(target).sum().neg().div(batch.size());
                    gradients.backward(value);
                    loss += value.getFloat() * batch.size();
                }
                trainer.step();
                right += right(logits.toFloatArray(), batch, null);
            }
        }
        return new Evaluation(loss / order.size(), (double) right / order.size(), null);
    }

    /** Smoothed one-hot rows times the class weight. */
    private float[] targets(List<Item> batch) {
        int classes = job.classes().size();
        float smooth = (float) job.options().labelSmoothing();
        float[] targets = new float[batch.size() * classes];
        for (int i = 0; i < batch.size(); i++) {
            int label = batch.get(i).label();
            for (int c = 0; c < classes; c++) {
                targets[i * classes + c] = (smooth / classes + (c == label ? 1 - smooth : 0)) * classWeights[label];
            }
        }
        return targets;
    }

    Evaluation evaluate(List<Item> items) {
        int[][] confusion = new int[job.classes().size()][job.classes().size()];
        double loss = 0;
        int right = 0;
        int size = Math.max(32, job.options().batchSize());
        for (int from = 0; from < items.size(); from += size) {
            List<Item> batch = items.subList(from, Math.min(items.size(), from + size));
            float[] logits = logits(batch);
            right += right(logits, batch, confusion);
            int classes = job.classes().size();
            for (int i = 0; i < batch.size(); i++) {
                float[] row = Arrays.copyOfRange(logits, i * classes, (i + 1) * classes);
                double p = Classification.probabilities(row)[batch.get(i).label()];
                loss -= Math.log(Math.max(p, 1e-12));
            }
        }
        return new Evaluation(loss / Math.max(1, items.size()), (double) right / Math.max(1, items.size()), confusion);
    }

    /** Rows of logits in inference mode. */
    float[] logits(List<Item> batch) {
        int length = CHANNELS * job.width() * job.height();
        float[] data = new float[batch.size() * length];
        for (int i = 0; i < batch.size(); i++) {
            System.arraycopy(batch.get(i).input(), 0, data, i * length, length);
        }
        try (NDManager manager = trainer.getManager().newSubManager()) {
            NDArray input = manager.create(data, new Shape(batch.size(), CHANNELS, job.height(), job.width()));
            return trainer.evaluate(new NDList(input)).singletonOrThrow().toFloatArray();
        }
    }

    private int right(float[] logits, List<Item> batch, int[][] confusion) {
        int classes = job.classes().size();
        int right = 0;
        for (int i = 0; i < batch.size(); i++) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                best = logits[i * classes + c] > logits[i * classes + best] ? c : best;
            }
            right += best == batch.get(i).label() ? 1 : 0;
            if (confusion != null) {
                confusion[batch.get(i).label()][best]++;
            }
        }
        return right;
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }
}
