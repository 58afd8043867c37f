package org.headend.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

import org.headend.contract.Preprocessing.Color;
import org.headend.contract.Preprocessing.Resize;
import org.junit.jupiter.api.Test;

class ImagePreprocessorTest {

    private static Preprocessing raw(Resize resize, int width, int height, Color color) {
        List<Double> zeros = java.util.Collections.nCopies(color.channels(), 0.0);
        return new Preprocessing(resize, width, height, color, 1, zeros, java.util.Collections.nCopies(color.channels(), 1.0));
    }

    private static BufferedImage noise(int width, int height, long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(1 << 24));
        }
        return image;
    }

    @Test
    void sameSizeCopiesPixelsExactly() {
        BufferedImage image = noise(5, 4, 1);
        float[] out = new ImagePreprocessor(raw(Resize.STRETCH, 5, 4, Color.RGB)).apply(image);
        for (int i = 0; i < 20; i++) {
            int pixel = image.getRGB(i % 5, i / 5);
            assertEquals(pixel >> 16 & 255, out[i]);
            assertEquals(pixel >> 8 & 255, out[20 + i]);
            assertEquals(pixel & 255, out[40 + i]);
        }
    }

    @Test
    void shrinkingByAWholeFactorAveragesBlocks() {
        int[] pixels = { 0x000000, 0x0a0a0a, 0x141414, 0x1e1e1e };
        float[] out = new ImagePreprocessor(raw(Resize.STRETCH, 1, 1, Color.GREY)).apply(pixels, 2, 2);
        assertArrayEquals(new float[] { 15 }, out, 1e-5f);
    }

    @Test
    void everyResizeKeepsAConstantPictureConstant() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            int width = 1 + random.nextInt(90);
            int height = 1 + random.nextInt(90);
            int[] pixels = new int[width * height];
            java.util.Arrays.fill(pixels, 0x725030);
            Resize resize = random.nextBoolean() ? Resize.STRETCH : Resize.CROP;
            float[] out = new ImagePreprocessor(raw(resize, 1 + random.nextInt(40), 1 + random.nextInt(40), Color.RGB))
                    .apply(pixels, width, height);
            int area = out.length / 3;
            for (int i = 0; i < area; i++) {
                assertEquals(0x72, out[i], 1e-4);
                assertEquals(0x50, out[area + i], 1e-4);
                assertEquals(0x30, out[2 * area + i], 1e-4);
            }
        }
    }

    @Test
    void shrinkingKeepsTheMean() {
        BufferedImage image = noise(60, 45, 9);
        double mean = 0;
        for (int i = 0; i < 60 * 45; i++) {
            mean += image.getRGB(i % 60, i / 60) >> 8 & 255;
        }
        mean /= 60 * 45;
        float[] out = new ImagePreprocessor(raw(Resize.STRETCH, 20, 9, Color.RGB)).apply(image);
        double sum = 0;
        for (int i = 180; i < 360; i++) {
            sum += out[i];
        }
        assertEquals(mean, sum / 180, 1e-3);
    }

    @Test
    void letterboxFillsTheRestWithGrey() {
        int[] white = new int[8];
        java.util.Arrays.fill(white, 0xffffff);
        float[] out = new ImagePreprocessor(raw(Resize.LETTERBOX, 4, 4, Color.GREY)).apply(white, 4, 2);
        assertArrayEquals(new float[] { 114, 114, 114, 114, 255, 255, 255, 255, 255, 255, 255, 255, 114, 114, 114, 114 },
                out, 1e-3f);
    }

    @Test
    void channelOrderAndNormalisationFollowTheDescriptor() {
        var bgr = new Preprocessing(Resize.STRETCH, 1, 1, Color.BGR, 1.0 / 255, List.of(0.5, 0.0, 0.0),
                List.of(0.5, 1.0, 2.0));
        assertArrayEquals(new float[] { -1, 128 / 255f, 0.5f },
                new ImagePreprocessor(bgr).apply(new int[] { 0xff8000 }, 1, 1), 1e-6f);
    }

    @Test
    void cropsAreClippedToThePicture() {
        BufferedImage image = noise(10, 10, 4);
        var preprocessor = new ImagePreprocessor(raw(Resize.STRETCH, 3, 3, Color.RGB));
        assertArrayEquals(preprocessor.apply(image, new Rectangle(5, 5, 5, 5)),
                preprocessor.apply(image, new Rectangle(5, 5, 500, 500)));
        assertEquals(27, preprocessor.apply(image, new Rectangle(-100, 400, 3, 3)).length);
    }
}
