package org.headend.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

import org.headend.core.problem.ProblemException;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    @TempDir
    Path folder;

    @Test
    void readsTheHeaderAndAReducedPicture() throws Exception {
        Path file = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Picture picture = Picture.of(file);
        assertEquals(new Picture(file, 400, 100, "png"), picture);
        assertEquals(100, picture.readReduced(100).getWidth());
        assertEquals(400, picture.read().getWidth());
    }

    @Test
    void namesWhatIsWrongWithAFile() throws Exception {
        assertEquals("image.missing", code(folder.resolve("absent.jpg")));
        assertEquals("image.unknown", code(Files.writeString(folder.resolve("x.jpg"), "not a picture")));
    }

    @Test
    void damagedPicturesGiveAProblemAndNothingElse() throws Exception {
        Random random = new Random(11);
        for (String format : new String[] { "jpg", "png", "bmp", "gif" }) {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            for (int round = 0; round < 150; round++) {
                byte[] damaged = out.toByteArray();
                for (int i = 0; i < 3; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path file = Files.write(folder.resolve("damaged." + format),
                        java.util.Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length)));
                try {
                    Picture.of(file).readReduced(64);
                } catch (ProblemException e) {
                    assertTrue(e.problem().code().startsWith("image."));
                }
            }
        }
    }

    @Test
    void readsRealPhotographs() throws Exception {
        Path images = TestData.require("voc-bccd/JPEGImages");
        try (var files = Files.list(images)) {
            for (Path file : files.toList()) {
                assertEquals(640, Picture.of(file).width());
            }
        }
    }

    private static String code(Path file) {
        return assertThrows(ProblemException.class, () -> Picture.of(file)).problem().code();
    }
}
