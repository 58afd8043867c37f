package org.headend.edge.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.headend.edge.EdgeException;

/** The pictures of a folder in name order; unreadable ones are skipped. */
final class ImageFolderSource implements FrameSource {
    private final List<Path> files;
    private final boolean loop;
    private int next;

    ImageFolderSource(Path folder, boolean loop) throws EdgeException {
        this.loop = loop;
        try (Stream<Path> content = Files.walk(folder, 4)) {
            files = content.filter(ImageFolderSource::isPicture).sorted().toList();
        } catch (IOException e) {
            throw new EdgeException("The picture folder " + folder + " cannot be read.", "Correct source/uri.");
        }
        if (files.isEmpty()) {
            throw new EdgeException("The folder " + folder + " holds no pictures.", "Put JPEG or PNG files there.");
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png") || name.endsWith(".bmp");
    }

    @Override
    public Optional<Captured> next() throws EdgeException {
        for (int tries = 0; tries < files.size(); tries++) {
            if (next == files.size()) {
                if (!loop) {
                    return Optional.empty();
                }
                next = 0;
            }
            Path file = files.get(next++);
            BufferedImage image = read(file);
            if (image != null) {
                return Optional.of(new Captured(file.getFileName().toString(), image));
            }
        }
        throw new EdgeException("No picture of the source can be read.", "Check the files of source/uri.");
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
