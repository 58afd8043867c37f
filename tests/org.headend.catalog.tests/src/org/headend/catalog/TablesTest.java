package org.headend.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;

import org.headend.core.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final String OVERVIEW = "/editions/IEC 62676-4:2025/OVERVIEW";

    @TempDir
    private Path folder;

    @Test
    void aSiteOverridesSingleValues() throws Exception {
        Tables tables = of("{\"formatVersion\":1,\"editions\":{\"IEC 62676-4:2025\":{\"OVERVIEW\":25}}}");
        assertEquals(25, tables.get("levels").at(OVERVIEW).asDouble());
        assertEquals(40, tables.get("levels").at("/editions/IEC 62676-4:2025/OUTLINE").asDouble());
        assertEquals(20, Tables.builtIn().get("levels").at(OVERVIEW).asDouble());
    }

    @Test
    void aBrokenTableIsAProblemAndTheBuiltInValuesHold() throws Exception {
        Tables tables = of("{\"formatVersion\":");
        assertEquals(20, tables.get("levels").at(OVERVIEW).asDouble());
        assertEquals(1, tables.problems().size());
    }

    @Test
    void anUnknownTableIsAMistakeOfTheCaller() {
        assertThrows(IllegalArgumentException.class, () -> Tables.builtIn().get("no-such-table"));
    }

    private Tables of(String json) throws Exception {
        Files.writeString(folder.resolve("site.json"), "{\"formatVersion\":1,\"name\":\"a\",\"scene\":\"campus\"}");
        Files.createDirectories(folder.resolve("catalog/tables"));
        Files.writeString(folder.resolve("catalog/tables/levels.json"), json);
        return Tables.of(Site.open(folder));
    }
}
