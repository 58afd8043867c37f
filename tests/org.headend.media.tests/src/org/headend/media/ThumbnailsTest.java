package org.headend.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {
    @TempDir
    Path folder;

    private Path picture(String name, int width, int height, Color color) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private List<Path> cached() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void keepsTheShapeAndDoesNotEnlarge() throws Exception {
        Thumbnails thumbnails = new Thumbnails(folder.resolve("cache"), 128, 10);
        BufferedImage wide = thumbnails.of(picture("wide.png", 1000, 500, Color.RED));
        assertEquals(128, wide.getWidth());
        assertEquals(64, wide.getHeight());
        assertEquals(Color.RED.getRGB(), wide.getRGB(64, 32));
        BufferedImage thin = thumbnails.of(picture("thin.png", 3, 3000, Color.RED));
        assertEquals(1, thin.getWidth());
        assertEquals(30, thumbnails.of(picture("small.png", 30, 20, Color.RED)).getWidth());
    }

    @Test
    void comesFromMemoryThenFromDiskThenIsMadeAgain() throws Exception {
        Path file = picture("a.png", 300, 300, Color.RED);
        Thumbnails thumbnails = new Thumbnails(folder.resolve("cache"), 64, 1);
        BufferedImage first = thumbnails.of(file);
        assertSame(first, thumbnails.of(file));
        thumbnails.of(picture("b.png", 300, 300, Color.GREEN));
        assertNotSame(first, thumbnails.of(file), "only one stays in memory");
        assertEquals(2, cached().size());
        for (Path damaged : cached()) {
            Files.writeString(damaged, "damaged");
        }
        assertEquals(Color.RED.getRGB(), new Thumbnails(folder.resolve("cache"), 64, 1).of(file).getRGB(5, 5));
    }

    @Test
    void followsAChangedPicture() throws Exception {
        Path file = picture("a.png", 300, 300, Color.RED);
        Thumbnails thumbnails = new Thumbnails(folder.resolve("cache"), 64, 4);
        thumbnails.of(file);
        picture("a.png", 300, 300, Color.BLUE);
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertEquals(Color.BLUE.getRGB(), thumbnails.of(file).getRGB(5, 5));
    }

    @Test
    void anUnreadablePictureIsAProblem() throws Exception {
        Thumbnails thumbnails = new Thumbnails(folder.resolve("cache"), 64, 4);
        Path broken = Files.writeString(folder.resolve("x.png"), "no picture");
        assertEquals("image.unknown", assertThrows(ProblemException.class, () -> thumbnails.of(broken)).problem().code());
        assertEquals("image.missing", assertThrows(ProblemException.class,
                () -> thumbnails.of(folder.resolve("absent.png"))).problem().code());
    }
}
