package org.headend.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.media.internal.Messages;

/**
 * A picture file. Pixels are those of the raw raster (EXIF orientation is not applied, as in LabelImg), so
 * that boxes made by other tools fit.
 *
 * @param file   where it lies
 * @param width  px
 * @param height px
 * @param format lower-case name, for instance {@code jpeg}
 */
public record Picture(Path file, int width, int height, String format) {
    private static final long MAX_PIXELS = 200_000_000;
    private static final int MILLION = 1_000_000;

    /** True when the name ends like a picture's. */
    public static boolean hasPictureName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot >= 0 && switch (name.substring(dot + 1)) {
            case "jpg", "jpeg", "png", "bmp", "gif", "tif", "tiff" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            default -> false;
        };
    }

    /**
     * Reads the header only.
     *
     * @throws ProblemException {@code image.missing}, {@code image.unknown}, {@code image.broken}
     */
    public static Picture of(Path file) throws ProblemException {
        return withReader(file, reader -> new Picture(file, reader.getWidth(0), reader.getHeight(0),
                reader.getFormatName().toLowerCase(Locale.ROOT)));
    }

    /** Decodes the whole picture. */
    public BufferedImage read() throws ProblemException {
        return readReduced(Integer.MAX_VALUE);
    }

    /**
     * Decodes with subsampling, so that the longer side is at least {@code side} px (or the whole picture when
     * it is smaller): cheap in time and memory for thumbnails.
     */
    public BufferedImage readReduced(int side) throws ProblemException {
        int step = Math.max(1, Math.max(width, height) / Math.max(1, side));
        if ((long) width * height / ((long) step * step) > MAX_PIXELS) {
            throw new ProblemException(Problem.error("image.large", //$NON-NLS-1$
                    Messages.bind(Messages.image_tooLarge, new Object[] { width, height, MAX_PIXELS / MILLION }),
                    Place.of(file), Messages.image_tooLargeRemedy));
        }
        return withReader(file, reader -> {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        });
    }

    @FunctionalInterface
    private interface Use<T> {
        T apply(ImageReader reader) throws IOException;
    }

    private static <T> T withReader(Path file, Use<T> use) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.error("image.missing", Messages.image_missing, Place.of(file), //$NON-NLS-1$
                    Messages.image_missingRemedy));
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ProblemException(Problem.error("image.unknown", Messages.image_unknown, Place.of(file), //$NON-NLS-1$
                        Messages.image_unknownRemedy));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return use.apply(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // decoders of the platform throw both on damaged data
            throw new ProblemException(Problem.error("image.broken", //$NON-NLS-1$
                    Messages.bind(Messages.image_broken, e.getMessage()), Place.of(file), Messages.image_brokenRemedy), e);
        }
    }
}
