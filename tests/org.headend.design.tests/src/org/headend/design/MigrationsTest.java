package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.headend.core.site.SiteTemplate;
import org.headend.design.compare.Comparison;
import org.headend.design.site.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOfTheFirstFormatOpensIsLeftAloneAndIsWrittenInTheNewOne() throws Exception {
        Path design = SiteTemplate.byId("smart-campus").create(folder.resolve("site"), "Campus", null).design();
        Document now = SiteFile.load(design);
        String old = Files.readString(design).replaceFirst(" formatVersion=\"\\d+\"", "");
        Files.writeString(design, old);

        Document opened = SiteFile.load(design);
        assertEquals(old, Files.readString(design));
        assertEquals(List.of(), Comparison.of(now, opened));
        SiteFile.save(opened, design);
        assertEquals(SiteFile.FORMAT_VERSION, SiteFile.load(design).getFormatVersion());
        assertEquals(true, Files.readString(design).contains("formatVersion=\"" + SiteFile.FORMAT_VERSION + '"'));
    }

    @Test
    void stepsAreTakenInOrderFromTheFormatOfTheFile() {
        List<String> taken = new ArrayList<>();
        Document document = Designs.create("Site");
        document.setFormatVersion(2);
        Migrations.migrate(document, Map.of(1, d -> taken.add("1"), 3, d -> taken.add("3"), 2, d -> taken.add("2")));
        assertEquals(List.of("2", "3"), taken);
        assertEquals(4, document.getFormatVersion());
    }
}
