package org.headend.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.headend.core.io.AtomicFile;
import org.headend.core.io.Checksum;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.media.internal.Messages;

/**
 * Small copies of pictures, kept in memory (the most recent ones) and in a folder that may be deleted at any
 * time. A thumbnail is made again when its picture's size or time changes. Thread-safe; two threads may make
 * one thumbnail at the same time, with the same result.
 */
public final class Thumbnails {
    private final Path folder;
    private final int side;
    private final Map<String, BufferedImage> recent;

    /**
     * @param folder   cache folder, {@code .index/thumbs} of a dataset; need not exist
     * @param side     longer side, px; smaller pictures are not enlarged
     * @param inMemory how many thumbnails stay in memory
     */
    public Thumbnails(Path folder, int side, int inMemory) {
        if (side < 1 || inMemory < 0) {
            throw new IllegalArgumentException("side " + side + " inMemory " + inMemory); //$NON-NLS-1$ //$NON-NLS-2$
        }
        this.folder = folder;
        this.side = side;
        this.recent = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, BufferedImage> eldest) {
                return size() > inMemory;
            }
        };
    }

    /**
     * The thumbnail of a picture, {@link BufferedImage#TYPE_INT_RGB}; do not draw on it. Takes a few to some
     * hundred milliseconds the first time: do not call it in the UI thread.
     *
     * @throws ProblemException as {@link Picture#of} for a picture that cannot be read
     */
    public BufferedImage of(Path picture) throws ProblemException {
        String key = key(picture);
        synchronized (recent) {
            BufferedImage known = recent.get(key);
            if (known != null) {
                return known;
            }
        }
        Path file = folder.resolve(key.substring(0, 2)).resolve(key + ".png"); //$NON-NLS-1$
        BufferedImage image = load(file);
        if (image == null) {
            image = scaled(picture);
            store(file, image);
        }
        synchronized (recent) {
            recent.put(key, image);
        }
        return image;
    }

    private String key(Path picture) throws ProblemException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(picture, BasicFileAttributes.class);
            String identity = picture.toAbsolutePath().normalize() + "\n" + attributes.size() + '\n' //$NON-NLS-1$
                    + attributes.lastModifiedTime() + '\n' + side;
            return Checksum.sha256(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("image.missing", Messages.image_missing, Place.of(picture), //$NON-NLS-1$
                    Messages.image_missingRemedy), e);
        }
    }

    /** Null when it is not in the cache or damaged there. */
    private static BufferedImage load(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return rgb(Picture.of(file).read());
        } catch (ProblemException e) {
            return null;
        }
    }

    private static void store(Path file, BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out); //$NON-NLS-1$
            AtomicFile.write(file, out.toByteArray());
        } catch (IOException e) {
            // read-only media: works without a cache, only slower
        }
    }

    private BufferedImage scaled(Path picture) throws ProblemException {
        BufferedImage reduced = Picture.of(picture).readReduced(2 * side); // averaged below, so without aliasing
        double scale = Math.min(1, (double) side / Math.max(reduced.getWidth(), reduced.getHeight()));
        int width = Math.max(1, (int) Math.round(reduced.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(reduced.getHeight() * scale));
        return draw(reduced, width, height);
    }

    private static BufferedImage rgb(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_RGB ? image : draw(image, image.getWidth(), image.getHeight());
    }

    private static BufferedImage draw(BufferedImage image, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, null);
            return target;
        } finally {
            graphics.dispose();
        }
    }
}
