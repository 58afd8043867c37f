package org.headend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationStoreTest {
    @TempDir
    Path folder;

    private static Application camera(EdgeParameters parameters) {
        return new Application("door", "gate", "signs", StartUp.SYSTEMD, parameters);
    }

    @Test
    void whatIsSavedComesBackAndUnknownFieldsStay() throws Exception {
        ApplicationStore store = new ApplicationStore(folder);
        Application door = camera(new EdgeParameters("https://server/api", SourceKind.RTSP, "rtsp://camera/1", 12.5, 0.75, 3, 9000));
        store.save(door);
        assertEquals(door, store.byName("door").orElseThrow());
        Path file = folder.resolve("door/app.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"note\": \"mine\","));
        store.save(camera(EdgeParameters.images("pictures", 8090)));
        assertTrue(Files.readString(file).contains("mine"));
        assertEquals(SourceKind.IMAGES, store.byName("door").orElseThrow().parameters().kind());
        assertTrue(store.byName("other").isEmpty());
    }

    @Test
    void aBrokenFileIsToldAndTheOthersAreRead() throws Exception {
        ApplicationStore store = new ApplicationStore(folder);
        store.save(camera(EdgeParameters.images("pictures", 8090)));
        String[] broken = { "{", "{\"startUp\":\"magic\"}", "{\"source\":7}", "{\"source\":{\"kind\":\"dream\",\"uri\":\"x\"}}",
                "{\"formatVersion\":99}", "{\"name\":\"../x\",\"source\":{\"uri\":\"x\"}}" };
        for (int i = 0; i < broken.length; i++) {
            Files.writeString(Files.createDirectories(folder.resolve("broken" + i)).resolve("app.json"), broken[i]);
        }
        List<Problem> problems = new ArrayList<>();
        assertEquals(List.of("door"), store.all(problems).stream().map(Application::name).toList());
        assertEquals(broken.length, problems.size(), problems.toString());
        assertTrue(problems.stream().allMatch(p -> p.place().resource().endsWith("app.json") && !p.remedy().isEmpty()), problems.toString());
    }

    @Test
    void parametersThatTheRuntimeWouldRefuseAreNamedBefore() {
        EdgeParameters good = EdgeParameters.images("pictures", 8090);
        record Case(String field, EdgeParameters parameters) {
        }
        for (Case bad : List.of(new Case("source/uri", new EdgeParameters("", SourceKind.IMAGES, " ", 5, 0.5, 1, 1)),
                new Case("source/uri", new EdgeParameters("", SourceKind.RTSP, "camera", 5, 0.5, 1, 1)),
                new Case("source/fps", new EdgeParameters("", SourceKind.IMAGES, "x", -1, 0.5, 1, 1)),
                new Case("thresholds/confidence", new EdgeParameters("", SourceKind.IMAGES, "x", 5, Double.NaN, 1, 1)),
                new Case("thresholds/frames", new EdgeParameters("", SourceKind.IMAGES, "x", 5, 0.5, 0, 1)),
                new Case("http/port", new EdgeParameters("", SourceKind.IMAGES, "x", 5, 0.5, 1, 70000)),
                new Case("server", new EdgeParameters("ftp://x", SourceKind.IMAGES, "x", 5, 0.5, 1, 1)))) {
            ProblemException failure = assertThrows(ProblemException.class, bad.parameters()::checked);
            assertEquals(bad.field(), failure.problem().place().element());
        }
        assertEquals(good, assertDoesNotFail(good));
    }

    private static EdgeParameters assertDoesNotFail(EdgeParameters parameters) {
        return org.junit.jupiter.api.Assertions.assertDoesNotThrow(parameters::checked);
    }
}
