package org.headend.model.quantize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.headend.contract.ModelDescriptor;
import org.headend.core.problem.ProblemException;
import org.headend.model.Classifier;
import org.headend.model.LabelledImage;
import org.headend.testsupport.model.TinyModel;
import org.headend.model.inspect.ModelInfo;
import org.headend.model.quantize.Quantization.Gate;
import org.headend.model.quantize.Quantization.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuantizationTest {
    @TempDir
    Path folder;

    /** Noise pictures whose label is what the fp32 model answers: its accuracy is 1 by construction. */
    private List<LabelledImage> images(Path model, int count) throws Exception {
        Random random = new Random(8);
        List<LabelledImage> images = new ArrayList<>();
        try (Classifier classifier = Classifier.open(model, 1)) {
            for (int i = 0; i < count; i++) {
                BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                int base = random.nextInt(1 << 24);
                for (int k = 0; k < 64; k++) {
                    image.setRGB(k % 8, k / 8, random.nextInt(3) == 0 ? random.nextInt(1 << 24) : base);
                }
                Path file = folder.resolve("i" + i + ".png");
                ImageIO.write(image, "png", file.toFile());
                images.add(new LabelledImage(file, null, classifier.classify(new LabelledImage(file, null, 0)).index()));
            }
        }
        return images;
    }

    @Test
    void theQuantizedModelAnswersAlmostAsTheOriginal() throws Exception {
        Path model = folder.resolve("tiny");
        TinyModel.write(model, 5);
        List<LabelledImage> images = images(model, 120);
        Quantization.Report report = Quantization.run(model, images, images, new Gate(0.05, 1.05, 1), null);
        assertEquals(1, report.fp32().accuracy());
        assertTrue(report.int8().accuracy() >= 0.95, report.toString());
        Path int8 = folder.resolve("tiny-int8");
        ModelInfo info = ModelInfo.of(int8.resolve("model.onnx"));
        assertEquals("", info.loadProblem());
        assertFalse(info.operators().containsKey("Relu"), "clipping replaces Relu");
        double worst = 0;
        double size = 0;
        try (Classifier a = Classifier.open(model, 1); Classifier b = Classifier.open(int8, 1)) {
            for (LabelledImage image : images) {
                float[] x = a.run(a.input(image));
                float[] y = b.run(b.input(image));
                for (int c = 0; c < x.length; c++) {
                    worst = Math.max(worst, Math.abs(x[c] - y[c]));
                    size = Math.max(size, Math.abs(x[c]));
                }
            }
        }
        assertTrue(worst < 0.05 * size, worst + " of " + size);
        assertEquals(report.ship() ? "int8" : "fp32",
                ModelDescriptor.read(int8).extra().at("/quantization/ship").asText());
    }

    @Test
    void theGateShipsOnlyWhatKeepsAccuracyAndGains() {
        Gate gate = new Gate(0.01, 1.05, 1);
        Path a = Path.of("a");
        Path b = Path.of("b");
        Variant fp32 = new Variant("a", 0.95, 10, 12, 1000);
        assertTrue(Quantization.decide(fp32, new Variant("b", 0.945, 5, 6, 300), gate, a, b).ship());
        assertFalse(Quantization.decide(fp32, new Variant("b", 0.93, 5, 6, 300), gate, a, b).ship(), "less accurate");
        assertFalse(Quantization.decide(fp32, new Variant("b", 0.95, 20, 22, 300), gate, a, b).ship(), "slower");
        assertTrue(Quantization.decide(fp32, new Variant("b", 0.95, 10, 12, 300), gate, a, b).ship(), "smaller");
        assertFalse(Quantization.decide(fp32, new Variant("b", 0.95, 10, 12, 900), gate, a, b).ship(), "no gain");
    }

    @Test
    void refusesModelsThatDoNotMatchTheirDescriptor() throws Exception {
        Path model = folder.resolve("tiny");
        TinyModel.write(model, 5);
        ModelDescriptor.read(model).withFile("model.onnx", "00").write(model);
        assertEquals("model.checksum", assertThrows(ProblemException.class, () -> Classifier.open(model, 1)).problem().code());
        Files.delete(model.resolve("model.onnx"));
        assertEquals("model.missing", assertThrows(ProblemException.class, () -> Classifier.open(model, 1)).problem().code());
        TinyModel.write(model, 5);
        assertEquals("quantize.noSamples", assertThrows(ProblemException.class,
                () -> Quantization.run(model, List.of(), List.of(), Gate.standard(), null)).problem().code());
    }
}
