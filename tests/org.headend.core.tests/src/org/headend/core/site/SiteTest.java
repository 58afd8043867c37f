package org.headend.core.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    @TempDir
    Path folder;

    @Test
    void aTemplateNamesItsDevicesInTheReadersLanguage() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            SiteTemplate template = SiteTemplate.byId("smart-campus");
            assertEquals("智慧园区", template.name());
            Site site = template.create(folder.resolve("zh"), "东区", null);
            assertEquals("zh-CN", site.language());
            String design = Files.readString(site.design());
            assertTrue(design.contains("id=\"switch1\" name=\"核心交换机\""), design);
            assertFalse(design.matches("(?s).*<devices id=\"[^\"]+\" name=\"[\\x00-\\x7f]+\".*"), "a device without a Chinese name");
            assertFalse(Files.exists(site.folder().resolve("nl")));
        } finally {
            Locale.setDefault(before);
        }
        Site english = SiteTemplate.byId("smart-campus").create(folder.resolve("en"), "East", null);
        assertTrue(Files.readString(english.design()).contains("name=\"Core switch\""));
    }

    @Test
    void everyTemplateMakesASiteThatOpens() throws Exception {
        assertTrue(SiteTemplate.all().stream().anyMatch(t -> t.id().equals("smart-campus")));
        for (SiteTemplate template : SiteTemplate.all()) {
            Path target = folder.resolve(template.id());
            Site created = template.create(target, "北区 site", null);
            assertEquals(new Site(target, "北区 site", template.scene(), "en"), Site.open(target));
            assertTrue(Files.isDirectory(created.datasets()));
            assertTrue(Files.readString(target.resolve(".project")).contains("org.headend.core.nature"));
        }
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws Exception {
        Files.createFile(folder.resolve("mine.txt"));
        assertEquals("site.notEmpty", code(() -> SiteTemplate.byId("empty").create(folder, "x", null)));
        assertTrue(Files.exists(folder.resolve("mine.txt")));
        assertFalse(Site.isSite(folder));
    }

    @Test
    void namesTheTemplatesThatExist() {
        var failure = assertThrows(ProblemException.class, () -> SiteTemplate.byId("mars"));
        assertTrue(failure.problem().remedy().contains("smart-campus"), failure.problem().remedy());
    }

    @Test
    void aCancelledCreationLeavesNothing() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Path target = folder.resolve("new");
        assertThrows(OperationCanceledException.class,
                () -> SiteTemplate.byId("smart-campus").create(target, "x", cancelled));
        assertFalse(Files.exists(target));
    }

    @Test
    void tellsWhatIsWrongWithADescriptor() throws Exception {
        assertEquals("site.missing", code(() -> Site.open(folder)));
        descriptor("{\"name\":\" \",\"scene\":\"campus\"}");
        assertEquals("site.name", code(() -> Site.open(folder)));
        descriptor("{\"name\":\"a\",\"scene\":\"moon\"}");
        assertEquals("site.scene", code(() -> Site.open(folder)));
        descriptor("{\"name\":");
        assertEquals("json.syntax", code(() -> Site.open(folder)));
        descriptor("{\"formatVersion\":2,\"name\":\"a\",\"scene\":\"campus\"}");
        assertEquals("json.newer", code(() -> Site.open(folder)));
    }

    @Test
    void savingKeepsFieldsOfNewerPrograms() throws Exception {
        descriptor("{\"formatVersion\":1,\"name\":\"a\",\"scene\":\"campus\",\"future\":7}");
        Site site = Site.open(folder);
        new Site(site.folder(), "b", Scene.RETAIL, "zh-CN").save();
        var json = JsonFile.read(folder.resolve(Site.DESCRIPTOR));
        assertEquals(7, json.get("future").asInt());
        assertEquals(new Site(folder, "b", Scene.RETAIL, "zh-CN"), Site.open(folder));
    }

    @Test
    void findsTheSiteAroundAFolder() throws Exception {
        Site site = Site.create(folder, "a", Scene.COMMUNITY, "en");
        Path deep = Files.createDirectories(folder.resolve("datasets/x/samples"));
        assertEquals(site, Site.enclosing(deep));
        assertEquals("site.exists", code(() -> Site.create(folder, "b", Scene.COMMUNITY, "en")));
    }

    private void descriptor(String text) throws Exception {
        Files.writeString(folder.resolve(Site.DESCRIPTOR), text);
    }

    private static String code(Executable action) {
        return assertThrows(ProblemException.class, action).problem().code();
    }
}
