package org.headend.trainer.data;

import java.util.Random;

import org.headend.trainer.Job.Augment;

/** Varies a preprocessed picture: one affine map (bilinear, edges repeated), then contrast, brightness, noise. */
public final class Augmenter {
    /** Preprocessed values lie in −1…1. */
    private static final double RANGE = 2;

    private final Augment options;
    private final int channels;
    private final int width;
    private final int height;
    private final Random random;

    public Augmenter(Augment options, int channels, int width, int height, Random random) {
        this.options = options;
        this.channels = channels;
        this.width = width;
        this.height = height;
        this.random = random;
    }

    /** Writes a variation of {@code source} to {@code target} at {@code offset}. */
    public void apply(float[] source, float[] target, int offset) {
        double angle = Math.toRadians(uniform(options.rotate()));
        double zoom = 1 + uniform(options.scale());
        double flipX = options.flipHorizontal() && random.nextBoolean() ? -1 : 1;
        double flipY = options.flipVertical() && random.nextBoolean() ? -1 : 1;
        double cos = Math.cos(angle) / zoom;
        double sin = Math.sin(angle) / zoom;
        double cx = (width - 1) / 2.0;
        double cy = (height - 1) / 2.0;
        double dx = uniform(options.shift()) * width;
        double dy = uniform(options.shift()) * height;
        double contrast = 1 + uniform(options.contrast());
        double brightness = uniform(options.brightness()) * RANGE / 2;
        double noise = options.noise() * RANGE;
        int area = width * height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = (x - cx - dx) * flipX;
                double v = (y - cy - dy) * flipY;
                double sx = Math.clamp(cos * u + sin * v + cx, 0, width - 1.0);
                double sy = Math.clamp(-sin * u + cos * v + cy, 0, height - 1.0);
                int x0 = (int) sx;
                int y0 = (int) sy;
                int x1 = Math.min(x0 + 1, width - 1);
                int y1 = Math.min(y0 + 1, height - 1);
                double fx = sx - x0;
                double fy = sy - y0;
                for (int c = 0; c < channels; c++) {
                    int plane = c * area;
                    double top = source[plane + y0 * width + x0] * (1 - fx) + source[plane + y0 * width + x1] * fx;
                    double bottom = source[plane + y1 * width + x0] * (1 - fx) + source[plane + y1 * width + x1] * fx;
                    double value = (top * (1 - fy) + bottom * fy) * contrast + brightness;
                    if (noise > 0) {
                        value += (random.nextFloat() + random.nextFloat() - 1) * noise * 2.449; // triangular, same variance
                    }
                    target[offset + plane + y * width + x] = (float) Math.clamp(value, -RANGE / 2, RANGE / 2);
                }
            }
        }
    }

    private double uniform(double limit) {
        return (random.nextDouble() * 2 - 1) * limit;
    }
}
