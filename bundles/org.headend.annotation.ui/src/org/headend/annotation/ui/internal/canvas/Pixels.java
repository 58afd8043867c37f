package org.headend.annotation.ui.internal.canvas;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.headend.core.problem.ProblemException;
import org.headend.media.Picture;

/**
 * A decoded picture in several sizes, each half of the one before, so that a large one is drawn small quickly.
 *
 * @param width  px of the file, also when it was decoded reduced
 * @param height px of the file
 * @param levels largest first
 */
public record Pixels(int width, int height, List<Image> levels) {
    /** Larger pictures are decoded reduced; boxes stay exact to the px of the file. */
    static final long MAX_PIXELS = 24_000_000;
    private static final int SMALLEST = 1024;

    /** Decodes a picture; not for the UI thread. */
    public static Pixels decode(Path file, Display display, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Picture picture = Picture.of(file);
        int step = (int) Math.ceil(Math.sqrt((double) picture.width() * picture.height() / MAX_PIXELS));
        int side = Math.max(picture.width(), picture.height()) / Math.max(1, step);
        BufferedImage image = rgb(picture.readReduced(Math.max(1, side)));
        progress.worked(2);
        List<BufferedImage> sizes = new ArrayList<>(List.of(image));
        while (Math.max(sizes.getLast().getWidth(), sizes.getLast().getHeight()) > SMALLEST * 2) {
            progress.checkCanceled();
            sizes.add(half(sizes.getLast()));
        }
        List<Image> levels = new ArrayList<>();
        for (BufferedImage size : sizes) {
            levels.add(new Image(display, data(size)));
        }
        return new Pixels(picture.width(), picture.height(), levels);
    }

    private static BufferedImage rgb(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage target = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null); // transparent parts as on paper
        graphics.dispose();
        return target;
    }

    private static BufferedImage half(BufferedImage image) {
        int w = Math.max(1, image.getWidth() / 2);
        int h = Math.max(1, image.getHeight() / 2);
        BufferedImage target = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        int[] from = pixels(image);
        int[] to = pixels(target);
        int stride = image.getWidth();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at = Math.min(2 * y, image.getHeight() - 1) * stride + Math.min(2 * x, stride - 1);
                int right = 2 * x + 1 < stride ? 1 : 0;
                int down = 2 * y + 1 < image.getHeight() ? stride : 0;
                to[y * w + x] = mean(from[at], from[at + right], from[at + down], from[at + right + down]);
            }
        }
        return target;
    }

    /** Of four packed colours, per channel. */
    private static int mean(int a, int b, int c, int d) {
        int redBlue = (a & 0xff00ff) / 4 + (b & 0xff00ff) / 4 + (c & 0xff00ff) / 4 + (d & 0xff00ff) / 4;
        int green = ((a & 0xff00) + (b & 0xff00) + (c & 0xff00) + (d & 0xff00)) / 4;
        return redBlue & 0xff00ff | green & 0xff00;
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static ImageData data(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        ImageData data = new ImageData(w, h, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        int[] from = pixels(image);
        for (int y = 0; y < h; y++) {
            int at = y * data.bytesPerLine;
            for (int x = 0; x < w; x++) {
                int rgb = from[y * w + x];
                data.data[at++] = (byte) (rgb >> 16);
                data.data[at++] = (byte) (rgb >> 8);
                data.data[at++] = (byte) rgb;
            }
        }
        return data;
    }

    /** The smallest image that has at least the wanted px. */
    Image level(double zoom) {
        Image found = levels.get(0);
        for (Image level : levels) {
            if (level.getBounds().width >= width * zoom) {
                found = level;
            }
        }
        return found;
    }

    public void dispose() {
        levels.forEach(Image::dispose);
    }
}
