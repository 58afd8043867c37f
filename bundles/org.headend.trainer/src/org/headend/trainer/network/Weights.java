package org.headend.trainer.network;

/**
 * Exported weights of one layer.
 *
 * @param shape  of {@code weight}: [filters, channels, k, k] or [units, inputs]
 * @param weight row-major
 * @param bias   one per filter or unit
 * @param kernel side of a convolution's kernel, 0 for a dense layer
 * @param stride of a convolution
 */
public record Weights(long[] shape, float[] weight, float[] bias, int kernel, int stride) {
}
