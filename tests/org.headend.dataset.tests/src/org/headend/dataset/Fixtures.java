package org.headend.dataset;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

import javax.imageio.ImageIO;

import org.headend.dataset.Annotation.Flag;

/** Small datasets that tests make themselves. */
public final class Fixtures {

    private Fixtures() {
    }

    public static void picture(Path file, int width, int height) throws Exception {
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    /** {@code count} pictures of 100×80 with up to four boxes of the classes cat, 狗 and “a b”. */
    public static Dataset dataset(Path folder, int count, long seed) throws Exception {
        Dataset dataset = Dataset.create(folder);
        dataset.addClasses(List.of("cat", "狗", "a b"));
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String id = "p" + i + ".png";
            picture(dataset.picture(id), 100, 80);
            var boxes = new java.util.ArrayList<Annotation>();
            for (int k = random.nextInt(5); k > 0; k--) {
                int x = 1 + random.nextInt(70);
                int y = 1 + random.nextInt(50);
                boxes.add(new Annotation(dataset.classes().get(random.nextInt(3)).name(),
                        new BoundingBox(x, y, 1 + random.nextInt(28), 1 + random.nextInt(28)),
                        random.nextInt(3) == 0 ? Set.of(Flag.DIFFICULT) : Set.of()));
            }
            dataset.write(Sample.of(id, 100, 80).with(boxes).withVerified(random.nextBoolean()));
        }
        return dataset;
    }
}
