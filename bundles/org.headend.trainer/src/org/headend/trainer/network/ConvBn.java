package org.headend.trainer.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.norm.BatchNorm;

/** A convolution without bias followed by batch normalisation. */
final class ConvBn {
    private static final float EPSILON = 1e-5f;

    private final int kernel;
    private final int stride;
    private final Conv2d conv;
    private final BatchNorm norm;

    ConvBn(int filters, int kernel, int stride) {
        this.kernel = kernel;
        this.stride = stride;
        int pad = kernel / 2;
        conv = Conv2d.builder().setFilters(filters).setKernelShape(new Shape(kernel, kernel))
                .optStride(new Shape(stride, stride)).optPadding(new Shape(pad, pad)).optBias(false).build();
        norm = BatchNorm.builder().optEpsilon(EPSILON).build();
    }

    void addTo(SequentialBlock block) {
        block.add(conv).add(norm);
    }

    /**
     * The convolution with the normalisation folded in: {@code W' = W·γ/√(σ²+ε)}, {@code b' = β − μ·γ/√(σ²+ε)},
     * computed in double.
     */
    Weights folded() {
        NDArray weight = conv.getParameters().get("weight").getArray();
        float[] w = weight.toFloatArray();
        float[] gamma = values("gamma");
        float[] beta = values("beta");
        float[] mean = values("runningMean");
        float[] variance = values("runningVar");
        int perFilter = w.length / gamma.length;
        float[] bias = new float[gamma.length];
        for (int f = 0; f < gamma.length; f++) {
            double factor = gamma[f] / Math.sqrt((double) variance[f] + EPSILON);
            for (int i = 0; i < perFilter; i++) {
                w[f * perFilter + i] = (float) (w[f * perFilter + i] * factor);
            }
            bias[f] = (float) (beta[f] - mean[f] * factor);
        }
        return new Weights(weight.getShape().getShape(), w, bias, kernel, stride);
    }

    private float[] values(String name) {
        Parameter parameter = norm.getParameters().get(name);
        return parameter.getArray().toFloatArray();
    }
}
