package org.headend.contract;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

import org.headend.contract.Preprocessing.Color;

/**
 * Turns pictures into network input exactly as a {@link Preprocessing} says. Pure integer source pixels and
 * double arithmetic in a fixed order: the result is the same in every process and on every machine.
 * Shrinking averages over the covered area (every source pixel counts), enlarging is bilinear with
 * half-pixel centres.
 */
public final class ImagePreprocessor {
    private static final int FILL = 114;

    private final Preprocessing preprocessing;

    public ImagePreprocessor(Preprocessing preprocessing) {
        this.preprocessing = preprocessing;
    }

    /** @return {@code C·H·W} floats in CHW order */
    public float[] apply(BufferedImage image) {
        return apply(image, new Rectangle(image.getWidth(), image.getHeight()));
    }

    /** @param crop part of the picture, px; clipped to it, at least one pixel is taken */
    public float[] apply(BufferedImage image, Rectangle crop) {
        Rectangle part = clip(crop, image.getWidth(), image.getHeight());
        int[] pixels = image.getRGB(part.x, part.y, part.width, part.height, null, 0, part.width);
        return apply(pixels, part.width, part.height);
    }

    /** @param argb packed pixels, row by row */
    public float[] apply(int[] argb, int width, int height) {
        int outWidth = preprocessing.width();
        int outHeight = preprocessing.height();
        double[] rgb = switch (preprocessing.resize()) {
            case STRETCH -> resize(argb, width, 0, 0, width, height, outWidth, outHeight);
            case CROP -> {
                double scale = Math.max((double) outWidth / width, (double) outHeight / height);
                double cutWidth = outWidth / scale;
                double cutHeight = outHeight / scale;
                yield resize(argb, width, (width - cutWidth) / 2, (height - cutHeight) / 2, cutWidth, cutHeight,
                        outWidth, outHeight);
            }
            case LETTERBOX -> letterbox(argb, width, height, outWidth, outHeight);
        };
        return normalize(rgb, outWidth * outHeight);
    }

    private static Rectangle clip(Rectangle crop, int width, int height) {
        int x = Math.clamp(crop.x, 0, width - 1);
        int y = Math.clamp(crop.y, 0, height - 1);
        int right = (int) Math.clamp((long) crop.x + crop.width, x + 1L, width);
        int bottom = (int) Math.clamp((long) crop.y + crop.height, y + 1L, height);
        return new Rectangle(x, y, right - x, bottom - y);
    }

    private static double[] letterbox(int[] argb, int width, int height, int outWidth, int outHeight) {
        double scale = Math.min((double) outWidth / width, (double) outHeight / height);
        int innerWidth = Math.max(1, (int) Math.rint(width * scale));
        int innerHeight = Math.max(1, (int) Math.rint(height * scale));
        double[] inner = resize(argb, width, 0, 0, width, height, innerWidth, innerHeight);
        double[] out = new double[3 * outWidth * outHeight];
        java.util.Arrays.fill(out, FILL);
        int left = (outWidth - innerWidth) / 2;
        int top = (outHeight - innerHeight) / 2;
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < innerHeight; y++) {
                System.arraycopy(inner, (c * innerHeight + y) * innerWidth, out,
                        (c * outHeight + top + y) * outWidth + left, innerWidth);
            }
        }
        return out;
    }

    /** Separable: first along x, then along y. Result is planar RGB, 0…255. */
    private static double[] resize(int[] argb, int stride, double x0, double y0, double partWidth, double partHeight,
            int outWidth, int outHeight) {
        int height = argb.length / stride;
        Weights across = Weights.of(x0, partWidth, outWidth, stride);
        Weights down = Weights.of(y0, partHeight, outHeight, height);
        double[] rows = new double[3 * height * outWidth];
        int firstRow = down.first[0];
        int lastRow = down.first[outHeight - 1] + down.weights[outHeight - 1].length;
        for (int y = firstRow; y < lastRow; y++) {
            for (int x = 0; x < outWidth; x++) {
                double r = 0;
                double g = 0;
                double b = 0;
                double[] w = across.weights[x];
                int at = y * stride + across.first[x];
                for (int i = 0; i < w.length; i++) {
                    int pixel = argb[at + i];
                    r += w[i] * (pixel >> 16 & 0xff);
                    g += w[i] * (pixel >> 8 & 0xff);
                    b += w[i] * (pixel & 0xff);
                }
                rows[y * outWidth + x] = r;
                rows[(height + y) * outWidth + x] = g;
                rows[(2 * height + y) * outWidth + x] = b;
            }
        }
        double[] out = new double[3 * outHeight * outWidth];
        for (int c = 0; c < 3; c++) {
            for (int y = 0; y < outHeight; y++) {
                double[] w = down.weights[y];
                for (int x = 0; x < outWidth; x++) {
                    double sum = 0;
                    for (int i = 0; i < w.length; i++) {
                        sum += w[i] * rows[(c * height + down.first[y] + i) * outWidth + x];
                    }
                    out[(c * outHeight + y) * outWidth + x] = sum;
                }
            }
        }
        return out;
    }

    /** For each output position the source positions it is made of. */
    private record Weights(int[] first, double[][] weights) {

        static Weights of(double start, double length, int outSize, int sourceSize) {
            int[] first = new int[outSize];
            double[][] weights = new double[outSize][];
            double step = length / outSize;
            for (int i = 0; i < outSize; i++) {
                if (step > 1) {
                    area(first, weights, i, start + i * step, start + (i + 1) * step, sourceSize);
                } else {
                    bilinear(first, weights, i, start + (i + 0.5) * step - 0.5, sourceSize);
                }
            }
            return new Weights(first, weights);
        }

        private static void area(int[] first, double[][] weights, int i, double from, double to, int size) {
            int low = Math.clamp((int) Math.floor(from + 1e-9), 0, size - 1);
            int high = Math.clamp((int) Math.ceil(to - 1e-9), low + 1, size);
            double[] w = new double[high - low];
            double sum = 0;
            for (int k = low; k < high; k++) {
                w[k - low] = Math.max(0, Math.min(k + 1.0, to) - Math.max(k, from));
                sum += w[k - low];
            }
            for (int k = 0; k < w.length; k++) {
                w[k] /= sum;
            }
            first[i] = low;
            weights[i] = w;
        }

        private static void bilinear(int[] first, double[][] weights, int i, double centre, int size) {
            double at = Math.clamp(centre, 0, size - 1.0);
            int low = (int) Math.floor(at);
            double fraction = at - low;
            first[i] = low;
            weights[i] = fraction == 0 || low + 1 >= size ? new double[] { 1 }
                    : new double[] { 1 - fraction, fraction };
        }
    }

    private float[] normalize(double[] rgb, int area) {
        Color color = preprocessing.color();
        float[] out = new float[color.channels() * area];
        double scale = preprocessing.scale();
        for (int c = 0; c < color.channels(); c++) {
            double mean = preprocessing.mean().get(c);
            double std = preprocessing.std().get(c);
            for (int i = 0; i < area; i++) {
                double value = switch (color) {
                    case RGB -> rgb[c * area + i];
                    case BGR -> rgb[(2 - c) * area + i];
                    // ITU-R BT.601 luma
                    case GREY -> 0.299 * rgb[i] + 0.587 * rgb[area + i] + 0.114 * rgb[2 * area + i];
                };
                out[c * area + i] = (float) ((value * scale - mean) / std);
            }
        }
        return out;
    }
}
