package org.headend.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

class ModelDescriptorTest {
    @TempDir
    Path folder;

    private static ModelDescriptor sample() {
        return ModelDescriptor.of("signs", "model.onnx", "ab", "input", Preprocessing.standard(64, 48), "output", false,
                List.of("禁止吸烟", "exit"));
    }

    @Test
    void survivesARoundTripWithUnknownFields() throws Exception {
        sample().with("metrics", new ObjectMapper().readTree("{\"accuracy\":0.97}")).write(folder);
        ModelDescriptor read = ModelDescriptor.read(folder);
        assertEquals(sample().classes(), read.classes());
        assertEquals(sample().preprocessing(), read.preprocessing());
        read.withFile("int8.onnx", "cd").write(folder);
        ModelDescriptor again = ModelDescriptor.read(folder.resolve(ModelDescriptor.FILE));
        assertEquals("int8.onnx", again.file());
        assertEquals(0.97, again.extra().at("/metrics/accuracy").asDouble());
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        String good = new ObjectMapper().writeValueAsString(sample().toJson());
        assertField("/task", good.replace("image-classification", "poetry"));
        assertField("/file", good.replace("model.onnx", "../model.onnx"));
        assertField("/output/classes", good.replace("\"禁止吸烟\",\"exit\"", ""));
        assertField("/preprocessing", good.replace("\"width\":64", "\"width\":0"));
        assertField("/preprocessing/resize", good.replace("stretch", "fold"));
        assertField("/formatVersion", good.replace("\"formatVersion\":1", "\"formatVersion\":7"));
        assertField("", "{\"formatVersion\":");
        assertField("", "[]");
    }

    @Test
    void tellsHowSmallAnObjectMayBe() throws Exception {
        sample().write(folder);
        assertEquals(0, ModelDescriptor.read(folder).minObjectPx());
        assertEquals(0, ModelDescriptor.read(folder).trainedObjectPx());
        ObjectMapper mapper = new ObjectMapper();
        sample().with("minObjectPx", mapper.readTree("24")).with("lineage", mapper.readTree("{\"samples\":\"objects\",\"objectPx\":31.5}"))
                .write(folder);
        ModelDescriptor read = ModelDescriptor.read(folder).withFile("other.onnx", "cd");
        assertEquals(24, read.minObjectPx());
        assertEquals(31.5, read.trainedObjectPx());
        assertTrue(read.cutOuts());
        String good = new ObjectMapper().writeValueAsString(read.toJson());
        for (String wrong : List.of("0", "-3", "\"small\"")) {
            assertField("/minObjectPx", good.replace("\"minObjectPx\":24", "\"minObjectPx\":" + wrong));
        }
    }

    private void assertField(String field, String json) throws Exception {
        Files.writeString(folder.resolve(ModelDescriptor.FILE), json);
        var failure = assertThrows(ContractException.class, () -> ModelDescriptor.read(folder), json);
        assertEquals(field, failure.field(), json);
    }

    @Test
    void damagedFilesGiveAContractExceptionAndNothingElse() throws Exception {
        byte[] good = new ObjectMapper().writeValueAsBytes(sample().toJson());
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = good.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Files.write(folder.resolve(ModelDescriptor.FILE), damaged);
            try {
                ModelDescriptor.read(folder);
            } catch (ContractException e) {
                assertTrue(!e.remedy().isEmpty());
            }
        }
    }

    @Test
    void softmaxIsStableAndOrdered() {
        Classification answer = Classification.of(new float[] { 1000, 1001, 999 }, false);
        assertEquals(1, answer.index());
        assertEquals(1 / (1 + Math.exp(-1) + Math.exp(-2)), answer.confidence(), 1e-12);
        assertEquals(0.75, Classification.of(new float[] { 0.25f, 0.75f }, true).confidence(), 1e-9);
    }
}
