package org.headend.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.headend.contract.ModelDescriptor;
import org.headend.contract.Preprocessing;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Split;
import org.headend.model.LabelledImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledImagesTest {
    @TempDir
    Path folder;

    @Test
    void labelsAreThoseOfTheModelWhateverTheOrderOfTheDataset() throws Exception {
        Dataset dataset = Dataset.create(folder.resolve("d"));
        dataset.addClasses(List.of("bird", "dog", "cat"));
        ImageIO.write(new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB), "png", dataset.picture("a.png").toFile());
        BoundingBox box = new BoundingBox(10, 10, 20, 20);
        dataset.write(dataset.sample("a.png").with(List.of(new Annotation("cat", box), new Annotation("bird", box),
                new Annotation("dog", box))));
        dataset.setSplits(Map.of("a.png", Split.TEST));
        ModelDescriptor.of("m", "model.onnx", "", "input", Preprocessing.standard(8, 8), "logits", false, List.of("cat", "dog"))
                .write(folder.resolve("m"));
        List<LabelledImage> images = LabelledImages.of(folder.resolve("m"), dataset, Split.TEST, null);
        assertEquals(List.of(0, 1), images.stream().map(LabelledImage::label).toList(), "birds are left out");
        assertEquals(List.of(), LabelledImages.of(folder.resolve("m"), dataset, Split.TRAIN, null));
    }
}
