package org.headend.contract;

/**
 * The network's answer for one picture.
 *
 * @param index      class index in the model's order
 * @param confidence probability of that class, 0…1
 */
public record Classification(int index, double confidence) {

    /**
     * The most likely class.
     *
     * @param output  one row of the network's output
     * @param softmax true when the row holds probabilities, false for logits
     */
    public static Classification of(float[] output, boolean softmax) {
        int best = 0;
        for (int i = 1; i < output.length; i++) {
            if (output[i] > output[best]) {
                best = i;
            }
        }
        return new Classification(best, softmax ? output[best] : probabilities(output)[best]);
    }

    /** Numerically stable softmax. */
    public static double[] probabilities(float[] logits) {
        double max = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            max = Math.max(max, logit);
        }
        double sum = 0;
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(logits[i] - max);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
