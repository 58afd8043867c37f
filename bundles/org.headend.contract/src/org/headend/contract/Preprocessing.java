package org.headend.contract;

import java.util.List;

/**
 * How an image becomes the network's input: {@code value = (pixel * scale - mean[c]) / std[c]}, pixel 0…255.
 *
 * @param resize how the picture is fitted into width × height
 * @param width  input width, px
 * @param height input height, px
 * @param color  order of the channels, or grey
 * @param scale  factor for pixel values, usually 1/255
 * @param mean   per channel, after scaling
 * @param std    per channel, not zero
 */
public record Preprocessing(Resize resize, int width, int height, Color color, double scale, List<Double> mean,
        List<Double> std) {

    /** How a picture of another aspect ratio is fitted. */
    public enum Resize {
        /** Both axes independently. */
        STRETCH,
        /** Whole picture visible, the rest filled with 114 (the grey that detectors are trained with). */
        LETTERBOX,
        /** Short side fitted, the long one cut at the centre. */
        CROP
    }

    /** Channels of the input. */
    public enum Color {
        RGB(3), BGR(3), GREY(1);

        private final int channels;

        Color(int channels) {
            this.channels = channels;
        }

        public int channels() {
            return channels;
        }
    }

    public Preprocessing {
        if (width < 1 || height < 1 || width > 8192 || height > 8192) {
            throw new IllegalArgumentException("size " + width + "x" + height);
        }
        mean = List.copyOf(mean);
        std = List.copyOf(std);
        if (mean.size() != color.channels() || std.size() != color.channels() || std.contains(0.0)) {
            throw new IllegalArgumentException("mean and std need one value per channel, std not zero");
        }
    }

    /** RGB, stretched, pixels mapped to −1…1: what the built-in trainer uses. */
    public static Preprocessing standard(int width, int height) {
        return new Preprocessing(Resize.STRETCH, width, height, Color.RGB, 1.0 / 255, List.of(0.5, 0.5, 0.5),
                List.of(0.5, 0.5, 0.5));
    }

    /** Number of floats of one input. */
    public int inputLength() {
        return color.channels() * width * height;
    }
}
