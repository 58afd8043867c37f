import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;

/**
 * Opens a made-up dataset three times: without a cache, with it, and with it after one sidecar changed.
 * Prints seconds; see README.md beside it.
 */
public final class IndexBenchmark {

    private IndexBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        Dataset dataset = Dataset.create(folder);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", picture);
        String boxes = "{\"label\":\"a\",\"box\":[1.5,2,30,20]},".repeat(10);
        String sidecar = "{\"formatVersion\":1,\"verified\":true,\"objects\":[" + boxes.substring(0, boxes.length() - 1) + "]}";
        for (int i = 0; i < count; i++) {
            Path file = dataset.picture(String.format("%03d/%06d.png", i / 1000, i));
            Files.createDirectories(file.getParent());
            Files.write(file, picture.toByteArray());
            Files.writeString(file.resolveSibling(file.getFileName() + ".json"), sidecar);
        }
        measure("no cache", dataset);
        measure("cache", dataset);
        Sample first = dataset.sample("000/000000.png");
        dataset.write(first.withVerified(false));
        measure("one sidecar changed", dataset);
    }

    private static void measure(String what, Dataset dataset) throws Exception {
        long start = System.nanoTime();
        List<Sample> samples = dataset.samples(null);
        long boxes = samples.stream().mapToLong(s -> s.annotations().size()).sum();
        System.out.printf("%-20s %7d samples %8d boxes %6.2f s%n", what, samples.size(), boxes,
                (System.nanoTime() - start) / 1e9);
    }
}
