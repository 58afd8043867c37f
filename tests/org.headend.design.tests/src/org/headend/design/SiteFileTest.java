package org.headend.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.headend.catalog.Catalog;
import org.headend.core.site.Site;
import org.headend.core.problem.ProblemException;
import org.headend.design.export.DiagramSvg;
import org.headend.design.export.Picture;
import org.headend.design.site.Document;
import org.headend.design.site.Node;
import org.headend.design.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFileTest {
    @TempDir
    Path folder;

    private static Path template(String id) {
        return Path.of(System.getProperty("headend.templates"), "sites", id, "design", "site.headend");
    }

    @Test
    void theTemplatesAreCleanAndTheirNodesDoNotOverlap() throws Exception {
        for (String id : List.of("smart-campus", "empty")) {
            Document document = SiteFile.load(template(id));
            assertEquals(List.of(), Validator.validate(document.getSite(), Catalog.of(Site.open(template(id).getParent().getParent()))), id);
            List<Node> nodes = Designs.topology(document).getNodes();
            assertEquals(document.getSite().getDevices().size(), nodes.size());
            for (Node a : nodes) {
                for (Node b : nodes) {
                    assertTrue(a == b || Math.abs(a.getX() - b.getX()) >= AutoLayout.NODE_WIDTH
                            || Math.abs(a.getY() - b.getY()) >= AutoLayout.NODE_HEIGHT, a + " " + b);
                }
            }
            document.getSite().getDevices().forEach(d -> assertTrue(Catalog.builtIn().type(d.getType()).isPresent(), d.getType()));
        }
        assertTrue(SiteFile.load(template("smart-campus")).getSite().getDevices().size() >= 20);
    }

    @Test
    void savingWhatWasLoadedChangesNoByte() throws Exception {
        Document document = SiteFile.load(template("smart-campus"));
        Path copy = folder.resolve("copy.headend");
        SiteFile.save(document, copy);
        assertArrayEquals(Files.readAllBytes(template("smart-campus")), Files.readAllBytes(copy));
    }

    @Test
    void hostileFilesAreRefusedAndNothingIsReadThroughThem() throws Exception {
        Files.writeString(folder.resolve("secret"), "top-secret");
        String body = "<site:Document xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:site=\"http://headend.org/site/1\">";
        assertEquals("design.foreign", code("<!DOCTYPE x [<!ENTITY e SYSTEM \"file://" + folder.resolve("secret") + "\">]>" + body
                + "<site id=\"s\" name=\"&e;\"/></site:Document>"));
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        assertEquals("design.foreign", code(bomb + "]>" + body + "<site id=\"s\" name=\"&a29;\"/></site:Document>"));
        assertEquals("design.foreign", code(body.replace(">", " xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\">")
                + "<site id=\"s\"/></site:Document>"));
        assertEquals("design.foreign", code(body + "<site id=\"s\"><devices href=\"http://127.0.0.1/x#1\"/></site></site:Document>"));
    }

    @Test
    void newerBrokenAndDanglingFilesAreTold() throws Exception {
        String good = Files.readString(template("smart-campus"));
        assertEquals("design.newer", code(good.replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"99\"")));
        Path cut = Files.writeString(folder.resolve("cut"), good.substring(0, good.length() / 2));
        var failure = assertThrows(ProblemException.class, () -> SiteFile.load(cut));
        assertEquals("design.xml", failure.problem().code());
        assertTrue(failure.problem().place().line() > 10, failure.getMessage());
        assertEquals("design.xml", code(good.replaceFirst("ports=\"\\S+ ", "ports=\"nowhere ")));
        assertEquals("design.missing", assertThrows(ProblemException.class, () -> SiteFile.load(folder.resolve("absent"))).problem().code());
        assertFalse(code("").isEmpty());
    }

    @Test
    void damagedFilesGiveAProblemAndNothingElse() throws Exception {
        byte[] good = Files.readAllBytes(template("smart-campus"));
        Random random = new Random(6);
        for (int round = 0; round < 400; round++) {
            byte[] damaged = good.clone();
            for (int i = random.nextInt(5); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged"), damaged);
            try {
                Validator.validate(SiteFile.load(file).getSite());
            } catch (ProblemException e) {
                assertTrue(e.problem().code().startsWith("design."));
            }
        }
    }

    @Test
    void drawingsShowEveryDevice() throws Exception {
        Document document = SiteFile.load(template("smart-campus"));
        document.getSite().getDevices().get(0).setName("<路由器> & \"co\"");
        String svg = DiagramSvg.draw(document, Designs.topology(document), Catalog.builtIn());
        assertTrue(svg.contains("&lt;路由器&gt; &amp;"));
        Picture.write(svg, folder.resolve("a.svg"), 1);
        Picture.write(svg, folder.resolve("a.png"), 1);
        assertTrue(ImageIO.read(folder.resolve("a.png").toFile()).getWidth() > 500);
        assertEquals("design.export", assertThrows(ProblemException.class, () -> Picture.write(svg, folder.resolve("a.gif"), 1)).problem().code());
        assertEquals("design.export", assertThrows(ProblemException.class, () -> Picture.write(svg, folder.resolve("b.png"), 1e6)).problem().code());
    }

    private String code(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("x.headend"), text);
        return assertThrows(ProblemException.class, () -> SiteFile.load(file)).problem().code();
    }
}
