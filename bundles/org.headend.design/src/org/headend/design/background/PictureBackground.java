package org.headend.design.background;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.ProblemException;

/** A PNG, JPEG or other picture; its pixels are the units. */
final class PictureBackground implements Background {
    private static final long MAX_PIXELS = 40_000_000;
    private static final int MAX_SIDE = 60_000;

    private final BufferedImage picture;
    private final int width;
    private final int height;
    private final Images images = new Images();

    private PictureBackground(BufferedImage picture, int width, int height) {
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    /** Large pictures are read in part: every second or third pixel. */
    static PictureBackground open(Path file, IProgressMonitor monitor) throws ProblemException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                throw Reading.failed(file, Messages.background_kind, Messages.background_kindRemedy, null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
                    throw Reading.failed(file, Messages.background_tooLarge, Messages.background_tooLargeRemedy, null);
                }
                int step = (int) Math.ceil(Math.sqrt((double) width * height / MAX_PIXELS));
                ImageReadParam part = reader.getDefaultReadParam();
                part.setSourceSubsampling(step, step, 0, 0);
                Images.checkCanceled(monitor);
                return new PictureBackground(reader.read(0, part), width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers throw unchecked on broken files, and CancellationException is none
            if (e instanceof org.eclipse.core.runtime.OperationCanceledException canceled) {
                throw canceled;
            }
            throw Reading.failed(file, String.valueOf(e.getMessage()), Messages.background_readRemedy, e);
        }
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public BufferedImage image(double pixelsPerUnit, IProgressMonitor monitor) {
        if (pixelsPerUnit >= finest()) {
            return picture;
        }
        return images.get(width, height, pixelsPerUnit, this::draw);
    }

    @Override
    public double finest() {
        return (double) picture.getWidth() / width;
    }

    @Override
    public BufferedImage part(Rectangle2D part, double pixelsPerUnit, IProgressMonitor monitor) {
        return Images.part(part, height, Math.min(pixelsPerUnit, finest()), this::draw);
    }

    private void draw(Graphics2D graphics, double perUnit) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        BufferedImage from = picture;
        int w = (int) Math.max(1, Math.round(width * perUnit));
        int h = (int) Math.max(1, Math.round(height * perUnit));
        while (from.getWidth() > 2 * w && from.getHeight() > 2 * h) { // bilinear sees only four pixels
            BufferedImage half = new BufferedImage(from.getWidth() / 2, from.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = half.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(from, 0, 0, half.getWidth(), half.getHeight(), null);
            g.dispose();
            from = half;
        }
        graphics.drawImage(from, 0, 0, w, h, null);
    }
}
