package org.headend.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {
    @TempDir
    Path folder;

    @Test
    void keepsUnknownFieldsAndOrder() throws Exception {
        Path file = write("{\"formatVersion\":1,\"z\":[1,2],\"name\":\"a\",\"later\":{\"x\":true}}");
        var json = JsonFile.read(file, 1);
        json.put("name", "b");
        JsonFile.write(file, json);
        assertEquals("""
                {
                  "formatVersion" : 1,
                  "z" : [
                    1,
                    2
                  ],
                  "name" : "b",
                  "later" : {
                    "x" : true
                  }
                }
                """, Files.readString(file));
    }

    @Test
    void namesTheLineOfASyntaxError() throws Exception {
        var failure = failure(write("{\n  \"a\": 1,\n  \"b\": oops\n}"));
        assertEquals("json.syntax", failure.problem().code());
        assertEquals(3, failure.problem().place().line());
    }

    @Test
    void refusesDuplicateFieldsTrailingTextAndOtherValues() throws Exception {
        assertEquals("json.syntax", failure(write("{\"a\":1,\"a\":2}")).problem().code());
        assertEquals("json.syntax", failure(write("{} x")).problem().code());
        assertEquals("json.type", failure(write("[1]")).problem().code());
        assertEquals("json.type", failure(write("")).problem().code());
    }

    @Test
    void refusesANewerFormatAndAMissingFile() throws Exception {
        assertEquals("json.newer", failure(write("{\"formatVersion\":9}")).problem().code());
        assertEquals("json.missing", failure(folder.resolve("absent.json")).problem().code());
    }

    @Test
    void neverThrowsAnythingButAProblemOnDamagedFiles() throws Exception {
        byte[] good = "{\"formatVersion\":1,\"name\":\"站点\",\"list\":[1.5e3,null,{\"a\":\"\\u0041\"}]}".getBytes();
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = good.clone();
            for (int i = 0; i <= random.nextInt(3); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = folder.resolve("damaged.json");
            Files.write(file, damaged);
            try {
                JsonFile.read(file, 1);
            } catch (ProblemException e) {
                assertEquals(file.toString(), e.problem().place().resource());
            }
        }
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("x.json"), text);
    }

    private static ProblemException failure(Path file) {
        return assertThrows(ProblemException.class, () -> JsonFile.read(file, 1));
    }
}
