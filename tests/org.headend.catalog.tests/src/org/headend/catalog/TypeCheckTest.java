package org.headend.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.junit.jupiter.api.Test;

class TypeCheckTest {

    private static List<String> check(String json) throws Exception {
        DeviceType type = TypeJson.read(JsonFile.mapper().readTree(json), Place.NONE, p -> {
        }).orElseThrow();
        return TypeCheck.problems(type, Tables.builtIn(), List.of("a/taken")).stream()
                .map(p -> (p.severity() == Severity.ERROR ? "E " : "W ") + p.place().element()).toList();
    }

    @Test
    void theBuiltInTypesAreClean() {
        for (DeviceType type : Catalog.builtIn().types()) {
            assertEquals(List.<Problem>of(), TypeCheck.problems(type, Tables.builtIn(), List.of()), type.id());
        }
    }

    @Test
    void eachMistakeIsToldAtItsField() throws Exception {
        assertEquals(List.of("E id"), check("{\"id\":\"a/taken\"}"));
        assertEquals(List.of("E ports"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"USB\"},{\"name\":\"x\",\"kind\":\"USB\"}]}"));
        assertEquals(List.of("E ports"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"USB\",\"count\":2},{\"name\":\"x2\",\"kind\":\"USB\"}]}"));
        assertEquals(List.of("E ports"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"WARP\"}]}"));
        assertEquals(List.of("E ports"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"ETHERNET\",\"poe\":\"POWERED\",\"poeClass\":9}]}"));
        assertEquals(List.of("W ports"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"ETHERNET\",\"poe\":\"UNKNOWN\"}]}"));
        assertEquals(List.of("W ports"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"WIFI\"}]}"));
        assertEquals(List.of("W poeBudgetWatts"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"ETHERNET\",\"poe\":\"SOURCE\",\"poeClass\":3}]}"));
        assertEquals(List.of("W poeBudgetWatts"), check("{\"id\":\"a/b\",\"poeBudgetWatts\":9}"));
        assertEquals(List.of("E power"), check("{\"id\":\"a/b\",\"ports\":[{\"name\":\"x\",\"kind\":\"ETHERNET\",\"poe\":\"POWERED\",\"poeClass\":3}],\"spec\":{\"power\":{\"watts\":20}}}"));
        assertEquals(List.of("E power"), check("{\"id\":\"a/b\",\"spec\":{\"power\":{\"minVolts\":20,\"maxVolts\":10}}}"));
        assertEquals(List.of("E environment"), check("{\"id\":\"a/b\",\"spec\":{\"environment\":{\"minCelsius\":20,\"maxCelsius\":10}}}"));
        assertEquals(List.of("W optics"), check("{\"id\":\"a/b\",\"category\":\"camera-dome\"}"));
        assertEquals(List.of("E optics"), check("{\"id\":\"a/b\",\"category\":\"server\",\"spec\":{\"optics\":{\"focalMin\":8,\"focalMax\":4}}}"));
        assertEquals(List.of("E streams"), check("{\"id\":\"a/b\",\"spec\":{\"streams\":[{\"name\":\"m\",\"width\":640}]}}"));
    }
}
