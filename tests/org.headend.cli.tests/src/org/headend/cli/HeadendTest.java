package org.headend.cli;

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
import java.util.Locale;

import org.headend.core.json.JsonFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class HeadendTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale;

    @BeforeEach
    void english() {
        locale = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Headend.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void everyCommandOptionAndParameterIsDescribedInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Locale.setDefault(language);
            List<String> missing = new ArrayList<>();
            check(Headend.commandLine(new Console(new PrintStream(out), new PrintStream(err))), missing);
            assertEquals(List.of(), missing, language.toString());
        }
    }

    private static void check(CommandLine command, List<String> missing) {
        var spec = command.getCommandSpec();
        if (spec.usageMessage().description().length == 0 && spec.usageMessage().header().length == 0) {
            missing.add(spec.qualifiedName());
        }
        spec.args().stream().filter(a -> a.description().length == 0).forEach(a -> missing.add(spec.qualifiedName() + ' ' + a.paramLabel()));
        command.getSubcommands().values().forEach(sub -> check(sub, missing));
    }

    @Test
    void wrongUsageIsToldWithTheHelpAndExitCodeTwo() {
        assertEquals(2, run());
        assertEquals(2, run("bogus"));
        assertEquals(2, run("dataset"));
        assertEquals(2, run("new"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Usage: headend new"));
        assertEquals(0, run("--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Exit codes"));
    }

    @Test
    void aProblemIsOneLineOrOneJsonValueAndExitCodeOne() throws Exception {
        assertEquals(1, run("dataset", "stats", folder));
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
        assertEquals(1, run("dataset", "stats", "--json", folder));
        assertEquals("dataset.missing", JsonFile.mapper().readTree(out.toByteArray()).at("/problems/0/code").asText());
        assertEquals(1, run("model", "inspect", folder.resolve("absent.onnx")));
        assertEquals(1, run("train", folder.resolve("absent")));
        assertEquals(1, run("gateway", "ls", "nowhere", "--site", folder));
        assertEquals(1, run("log", "analyze", folder.resolve("absent")));
        assertEquals(1, run("new", folder.resolve("x"), "--template", "mars"));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void aDatasetGoesFromDrawingThroughSplitAndExportToImport() throws Exception {
        Path site = folder.resolve("site");
        assertEquals(0, run("new", site, "--template", "empty"));
        Path dataset = site.resolve("datasets/signs");
        assertEquals(0, run("dataset", "generate", "--to", dataset, "--scenes", 8));
        assertEquals(0, run("dataset", "split", dataset, "--json"));
        assertEquals(8, JsonFile.mapper().readTree(out.toByteArray()).findValues("train").get(0).asInt()
                + JsonFile.mapper().readTree(out.toByteArray()).path("val").asInt()
                + JsonFile.mapper().readTree(out.toByteArray()).path("test").asInt());
        for (String format : List.of("voc", "yolo", "coco")) {
            assertEquals(0, run("dataset", "export", dataset, "--to", folder.resolve(format), "--format", format));
            assertEquals(0, run("dataset", "import", folder.resolve(format), "--to", folder.resolve("copy-" + format), "--json"));
            assertEquals(8, JsonFile.mapper().readTree(out.toByteArray()).path("samples").asInt());
        }
        assertEquals(2, run("dataset", "split", dataset, "--train", 0.9, "--val", 0.9));
        assertEquals(1, run("dataset", "export", dataset, "--to", folder.resolve("voc"), "--format", "voc"));
    }

    @Test
    void aBrokenDatasetIsOneProblemAndLeavesNothingBehind() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("data.yaml"), "names: [a, b\n- {");
        assertEquals(1, run("dataset", "import", broken, "--to", folder.resolve("none"), "--json"));
        var problem = JsonFile.mapper().readTree(out.toByteArray()).at("/problems/0");
        assertEquals("yolo.yaml", problem.path("code").asText());
        assertEquals(2, problem.path("line").asInt());
        assertEquals(broken.resolve("data.yaml").toString(), problem.path("file").asText());
        assertFalse(problem.path("remedy").asText().isEmpty());
        assertFalse(Files.exists(folder.resolve("none")));
        assertEquals(2, run("dataset", "generate", "--to", folder.resolve("none"), "--scenes", 0));
        assertEquals(0, run("dataset", "generate", "--to", folder.resolve("few"), "--scenes", 4));
        assertEquals(1, run("dataset", "generate", "--to", folder.resolve("few"), "--scenes", 4));
        assertEquals(0, run("dataset", "split", folder.resolve("few"), "--random", "--train", 0.5, "--val", 0.25));
        assertEquals(0, run("dataset", "stats", folder.resolve("few"), "--csv", folder.resolve("few.csv")));
        assertTrue(Files.readString(folder.resolve("few.csv")).contains("split,train,2\n"));
    }
}
