package org.headend.dataset.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Dataset;
import org.headend.dataset.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, a reader answers with samples and problems, and with nothing else. */
class ParserFuzzTest {
    private static final int ROUNDS = 700;
    private static final List<String> POISON = List.of("<", ">", "&", "&lt;", "<!DOCTYPE x [<!ENTITY e \"e\">]>", "]]>", "\u0000", "\uFEFF", "\"",
            "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "NaN", "99999999999999999999", "0.5", "- ", "&a", "*a",
            "!!java.net.URL [x]", "../../../etc/passwd", "\t", "\n", "\r", "狗", "\uD83D\uDC36", "<object>", "</object>", "\\u12");

    private final Transfer transfer = Transfer.standard();

    @TempDir
    Path folder;

    private List<Path> textFiles() throws Exception {
        try (var files = Files.walk(folder.resolve("out"))) {
            return files.filter(f -> f.toString().matches(".*\\.(xml|txt|json|yaml)")).sorted().toList();
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        StringBuilder text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, POISON.get(random.nextInt(POISON.size())));
                case 1 -> text.replace(at, end, POISON.get(random.nextInt(POISON.size())));
                case 2 -> text.delete(at, end);
                case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                default -> text.setLength(at);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = { "voc", "yolo", "coco" })
    void mutatedFilesGiveSamplesAndProblemsOnly(String id) throws Exception {
        transfer.export(Fixtures.dataset(folder.resolve("a"), 4, 9), folder.resolve("out"), transfer.format(id), null);
        List<Path> files = textFiles();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            Files.write(file, mutated(good, random));
            try {
                check(transfer.preview(folder.resolve("out"), transfer.format(id), null).problems());
                transfer.detect(folder.resolve("out"));
            } catch (ProblemException e) {
                check(List.of(e.problem()));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(id + " round " + round + ' ' + file, e);
            }
            Files.write(file, good);
        }
    }

    private static void check(List<Problem> problems) {
        for (Problem problem : problems) {
            assertFalse(problem.message().isBlank() || problem.remedy().isBlank() || problem.place().resource().isBlank(),
                    problem.toString());
        }
    }

    @Test
    void deepNestingAndExpandingEntitiesAreRefusedQuickly() throws Exception {
        Path in = folder.resolve("in");
        Fixtures.picture(in.resolve("a.png"), 10, 10);
        Files.writeString(in.resolve("a.xml"), "<annotation>" + "<a>".repeat(200_000));
        Files.writeString(in.resolve("a.json"), "{\"images\":" + "[".repeat(200_000));
        Files.writeString(in.resolve("data.yaml"), "a: &a [x,x,x,x,x,x,x,x,x]\n" + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n".repeat(60)
                + "names: " + "[".repeat(20_000));
        for (Map.Entry<String, String> expected : Map.of("voc", "voc.xml", "coco", "coco.json", "yolo", "yolo.yaml").entrySet()) {
            String code;
            try {
                code = transfer.preview(in, transfer.format(expected.getKey()), null).problems().get(0).code();
            } catch (ProblemException e) {
                code = e.problem().code();
            }
            assertEquals(expected.getValue(), code);
        }
    }

    @Test
    void namesThatLeadOutOfTheFolderReachNothing() throws Exception {
        Fixtures.picture(folder.resolve("outside.png"), 10, 10);
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.xml"), "<annotation><filename>../outside.png</filename><object><name>x</name><bndbox>"
                + "<xmin>1</xmin><ymin>1</ymin><xmax>5</xmax><ymax>5</ymax></bndbox></object></annotation>");
        Files.writeString(in.resolve("a.json"), "{\"images\":[{\"id\":1,\"file_name\":\"" + folder.resolve("outside.png") + "\"}]}");
        for (String id : List.of("voc", "coco")) {
            var result = transfer.importInto(Dataset.create(folder.resolve(id)), in, transfer.format(id), null);
            assertEquals(List.of("image.missing"), result.problems().stream().map(Problem::code).toList());
            assertEquals(0, result.samples());
        }
    }
}
