package org.headend.model.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.headend.core.problem.ProblemException;
import org.headend.testsupport.model.TinyModel;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelInfoTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhatIsInAModel() throws Exception {
        ModelInfo info = ModelInfo.of(TinyModel.write(folder, 1));
        assertEquals(List.of(new ModelInfo.Value("input", "float32[N, 3, 8, 8]")), info.inputs());
        assertEquals(List.of(new ModelInfo.Value("logits", "float32[N, 3]")), info.outputs());
        assertEquals(13, info.opsets().get("ai.onnx"));
        assertEquals(2, info.operators().get("Conv"));
        assertEquals("", info.loadProblem());
        assertEquals(TinyModel.PARAMETERS, info.parameters());
    }

    @Test
    void saysClearlyWhatIsNoModel() throws Exception {
        assertEquals("model.missing", code(folder.resolve("absent.onnx")));
        assertEquals("model.lfs", code(Files.writeString(folder.resolve("lfs.onnx"),
                "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n")));
        assertEquals("model.notOnnx", code(Files.writeString(folder.resolve("text.onnx"), "hello world, this is text")));
        assertEquals("model.notOnnx", code(Files.write(folder.resolve("empty.onnx"), new byte[0])));
        byte[] good = Files.readAllBytes(TinyModel.write(folder, 1));
        assertEquals("model.broken", code(Files.write(folder.resolve("cut.onnx"), java.util.Arrays.copyOf(good, good.length / 2))));
    }

    @Test
    void damagedModelsGiveAProblemAndNothingElse() throws Exception {
        byte[] good = Files.readAllBytes(TinyModel.write(folder, 1));
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = good.clone();
            for (int i = 0; i < 4; i++) {
                damaged[random.nextInt(Math.min(good.length, 400))] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged.onnx"), damaged);
            try {
                OnnxFile.read(file);
            } catch (ProblemException e) {
                assertTrue(e.problem().code().startsWith("model."));
            }
        }
    }

    @Test
    void readsEveryRealModelAndNamesThoseThatCannotBeLoaded() throws Exception {
        Path models = TestData.require("onnx-models");
        Set<String> failing = new TreeSet<>();
        int read = 0;
        try (var files = Files.list(models)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".onnx")).sorted().toList()) {
                ModelInfo info = ModelInfo.of(file);
                assertFalse(info.operators().isEmpty(), file.toString());
                read++;
                if (!info.loadProblem().isEmpty()) {
                    failing.add(file.getFileName().toString());
                }
            }
        }
        assertTrue(read >= 20, "read " + read);
        assertTrue(failing.containsAll(Set.of("relu.onnx", "noisy_relu.onnx", "pytorch-converted-test_Linear.onnx")),
                failing.toString());
        assertFalse(failing.contains("mnist.onnx"));
    }

    private static String code(Path file) {
        return assertThrows(ProblemException.class, () -> ModelInfo.of(file)).problem().code();
    }
}
