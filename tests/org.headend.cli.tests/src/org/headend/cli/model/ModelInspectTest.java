package org.headend.cli.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.headend.cli.Headend;
import org.headend.core.json.JsonFile;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class ModelInspectTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int inspect(Path file, String... more) {
        out.reset();
        err.reset();
        List<String> words = new ArrayList<>(List.of("model", "inspect", file.toString()));
        words.addAll(List.of(more));
        return Headend.run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyRealModelIsShownAndOneThatCannotBeLoadedEndsWithOneClearMessage() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("onnx-models", "onnx-face")) {
            try (Stream<Path> found = Files.list(TestData.require(name))) {
                found.filter(f -> f.toString().endsWith(".onnx")).sorted().forEach(files::add);
            }
        }
        int failing = 0;
        for (Path file : files) {
            int code = inspect(file);
            assertFalse(out.toString(StandardCharsets.UTF_8).isBlank(), file.toString());
            if (code == 0) {
                assertEquals("", errors(), file.toString());
            } else {
                failing++;
                assertEquals(1, code, file.toString());
                assertEquals(1, errors().lines().count(), errors());
                assertTrue(errors().contains(file.getFileName().toString()), errors());
            }
            assertEquals(code, inspect(file, "--json"));
            JsonNode json = JsonFile.mapper().readTree(out.toByteArray());
            assertEquals(code == 0, json.path("loadProblem").asText().isEmpty(), file.toString());
            assertTrue(json.path("metadata").isObject());
        }
        assertTrue(files.size() >= 25 && failing >= 3 && failing < files.size() / 2, failing + " of " + files.size());
    }

    @Test
    void whatIsNoModelEndsWithFilePlaceAndRemedy() throws Exception {
        Path text = Files.writeString(folder.resolve("text.onnx"), "certainly no model");
        assertEquals(1, inspect(text));
        assertEquals(1, errors().lines().count());
        assertTrue(errors().contains("text.onnx"), errors());
        assertEquals(1, inspect(folder.resolve("absent.onnx")));
    }
}
