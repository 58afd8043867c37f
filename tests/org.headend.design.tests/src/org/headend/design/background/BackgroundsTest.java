package org.headend.design.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.headend.design.site.Floor;
import org.headend.design.site.SiteFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundsTest {
    static {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory"); // as in the product
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    @TempDir
    Path folder;
    private Backgrounds backgrounds;

    @BeforeEach
    void make() throws Exception {
        Files.createDirectories(folder.resolve("site"));
        backgrounds = new Backgrounds(folder.resolve("site"));
    }

    private Path picture(String name, String format, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        ImageIO.write(image, format, folder.resolve(name).toFile());
        return folder.resolve(name);
    }

    private Path pdf(String name, String text, String password) throws Exception {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDPage page = new PDPage(new PDRectangle(200, 100));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.BLUE);
                content.addRect(0, 0, 100, 50);
                content.fill();
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                content.newLineAtOffset(110, 60);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void picturesHavePixelsForUnitsAndAreNeverEnlarged() throws Exception {
        for (String format : new String[] { "png", "jpg", "bmp" }) {
            Background background = backgrounds.open(picture("plan." + format, format, 300, 200), 1, null);
            assertEquals(300, background.width());
            assertEquals(0, background.suggestedScale(), "pixels say nothing about metres");
            assertEquals(300, background.image(5, null).getWidth());
            BufferedImage small = background.image(0.1, null);
            assertEquals(30, small.getWidth());
            assertEquals(20, small.getHeight());
            assertTrue(new Color(small.getRGB(5, 10)).getRed() > 200);
            assertTrue(new Color(small.getRGB(25, 10)).getRed() < 60);
        }
    }

    @Test
    void aPageOfAPdfIsDrawnAtTheScaleWanted() throws Exception {
        Background background = backgrounds.open(pdf("plan.pdf", "Scale 1:100", null), 2, null);
        assertEquals(2, background.pages());
        assertEquals(200, background.width(), 1e-6);
        assertEquals(100 * 0.0254 / 72, background.suggestedScale(), 1e-9, "the only scale that the page names");
        BufferedImage image = background.image(2, null);
        assertEquals(400, image.getWidth());
        assertEquals(200, image.getHeight());
        assertEquals(0xff0000ff, image.getRGB(50, 150), "blue in the lower left quarter");
        assertEquals(0, image.getRGB(350, 20) >>> 24, "transparent elsewhere");
        assertSame(image, background.image(2, null));
    }

    /** What a part shows is what the whole shows there, at its own scale. */
    private static void assertPart(Background background, Rectangle2D part, double perUnit) throws Exception {
        BufferedImage whole = background.image(perUnit, new NullProgressMonitor());
        BufferedImage image = background.part(part, perUnit, new NullProgressMonitor());
        assertEquals(part.getWidth() * perUnit, image.getWidth(), 1);
        assertEquals(part.getHeight() * perUnit, image.getHeight(), 1);
        int left = (int) Math.round(part.getX() * perUnit);
        int top = (int) Math.round((background.height() - part.getMaxY()) * perUnit);
        int other = 0;
        int ink = 0;
        for (int y = 0; y < image.getHeight() - 1; y++) {
            for (int x = 0; x < image.getWidth() - 1; x++) {
                int a = image.getRGB(x, y);
                int b = whole.getRGB(left + x, top + y);
                ink += a >>> 24 > 128 ? 1 : 0;
                other += Math.abs((a >>> 24) - (b >>> 24)) > 60 || Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > 60 && a >>> 24 > 128 ? 1 : 0;
            }
        }
        assertTrue(ink > 0, "something is drawn there");
        assertTrue(other <= 0.02 * image.getWidth() * image.getHeight() + 2, other + " of " + image.getWidth() * image.getHeight() + " pixels differ");
    }

    @Test
    void partsAreDrawnAsSharpAsWanted() throws Exception {
        Path svg = Files.writeString(folder.resolve("plan.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><rect x='60' y='20' width='50' height='30' fill='red'/></svg>");
        Background drawn = backgrounds.open(svg, 1, new NullProgressMonitor());
        assertPart(drawn, new Rectangle2D.Double(50, 40, 40, 30), 4);
        BufferedImage close = drawn.part(new Rectangle2D.Double(59, 79, 2, 2), 400, new NullProgressMonitor());
        assertEquals(800, close.getWidth());
        int edge = 0; // from nothing to red in the middle, without a blur
        for (int x = 0; x < 800; x++) {
            int alpha = close.getRGB(x, 600) >>> 24;
            edge += alpha > 20 && alpha < 235 ? 1 : 0;
        }
        assertTrue(edge <= 2, edge + " pixels are neither");
        assertEquals(Double.POSITIVE_INFINITY, drawn.finest());
        Path dxf = Files.writeString(folder.resolve("plan.dxf"), "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\nWALL\n10\n0\n20\n0\n11\n100\n21\n50\n0\nLINE\n8\nWALL\n10\n0\n20\n50\n11\n100\n21\n0\n0\nENDSEC\n0\nEOF\n");
        assertPart(backgrounds.open(dxf, 1, new NullProgressMonitor()), new Rectangle2D.Double(40, 15, 20, 20), 10);
        assertPart(backgrounds.open(pdf("part.pdf", "Scale 1:100", null), 2, new NullProgressMonitor()), new Rectangle2D.Double(60, 30, 100, 50), 5);
        Background picture = backgrounds.open(picture("part.png", "png", 400, 300), 1, new NullProgressMonitor());
        assertEquals(1, picture.finest());
        assertEquals(100, picture.part(new Rectangle2D.Double(150, 100, 100, 50), 8, new NullProgressMonitor()).getWidth(), "a picture is never enlarged");
    }

    @Test
    void severalScalesOnAPageAreNone() throws Exception {
        assertEquals(0, backgrounds.open(pdf("plan.pdf", "1:100 detail 1:20", null), 2, null).suggestedScale());
    }

    @Test
    void saysWhatIsWrongWithAPdf() throws Exception {
        ProblemException page = assertThrows(ProblemException.class, () -> backgrounds.open(pdf("plan.pdf", "x", null), 3, null));
        assertTrue(page.problem().message().contains("3") && page.problem().message().contains("2"), page.problem().message());
        ProblemException locked = assertThrows(ProblemException.class, () -> backgrounds.open(pdf("locked.pdf", "x", "secret"), 1, null));
        assertTrue(locked.problem().message().contains("password"), locked.problem().message());
    }

    @Test
    void drawingAPdfCanBeCancelled() throws Exception {
        Background background = backgrounds.open(pdf("plan.pdf", "x", null), 2, null);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> background.image(1, monitor));
        assertEquals(200, background.image(1, null).getWidth(), "afterwards it can be drawn");
    }

    @Test
    void svgIsDrawnAndReadsNothingOutsideItself() throws Exception {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        Path file = folder.resolve("plan.svg");
        Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'><rect width='50' height='50' fill='#00ff00'/></svg>");
        Background background = backgrounds.open(file, 1, null);
        assertEquals(100, background.width());
        assertEquals(0xff00ff00, background.image(2, null).getRGB(40, 40));
        Path evil = folder.resolve("evil.svg");
        Files.writeString(evil, "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'>"
                + "<image href='" + secret.toUri() + "' width='9' height='9'/><text y='20'>&x;</text></svg>");
        try {
            BufferedImage image = backgrounds.open(evil, 1, null).image(1, null);
            for (int x = 0; x < 100; x++) {
                for (int y = 0; y < 50; y++) {
                    assertEquals(0, image.getRGB(x, y) >>> 24, "nothing of the other file is drawn");
                }
            }
        } catch (ProblemException e) {
            assertEquals("background.read", e.problem().code());
        }
    }

    @Test
    void otherFilesAreRefusedWithARemedy() throws Exception {
        for (String content : new String[] { "", "hello", "AC1027\0\0\0", "AutoCAD Binary DXF\r\n\u001a\0", "<svg", "<html></html>", "%PDF-1.7 nothing", "\u0089PNG\r\n\u001a\n" }) {
            Path file = folder.resolve("plan.bin");
            Files.write(file, content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            ProblemException e = assertThrows(ProblemException.class, () -> backgrounds.open(file, 1, null), content);
            assertEquals("background.read", e.problem().code());
            assertFalse(e.problem().remedy().isEmpty());
        }
        assertThrows(ProblemException.class, () -> backgrounds.open(folder.resolve("none.png"), 1, null));
    }

    @Test
    void brokenPicturesAndPdfsAreProblemsAndNothingElse() throws Exception {
        Random random = new Random(3);
        for (Path good : new Path[] { picture("a.png", "png", 40, 30), picture("a.jpg", "jpg", 40, 30), pdf("a.pdf", "1:50", null) }) {
            byte[] bytes = Files.readAllBytes(good);
            for (int run = 0; run < 150; run++) {
                byte[] broken = bytes.clone();
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                Path file = folder.resolve("broken-" + run % 10);
                Files.write(file, random.nextBoolean() ? broken : java.util.Arrays.copyOf(broken, random.nextInt(broken.length)));
                try {
                    Background background = new Backgrounds(folder).open(file, 1, null);
                    background.image(0.5, null);
                } catch (ProblemException e) {
                    assertEquals("background.read", e.problem().code());
                }
            }
        }
    }

    @Test
    void copiesAChosenFileIntoTheSiteUnderASafeName() throws Exception {
        Path chosen = picture("Étage 1 (plan)#.png", "png", 30, 20);
        String name = backgrounds.add(chosen, null);
        assertEquals("design/backgrounds/Étage-1-plan.png", name);
        assertEquals(name, backgrounds.add(chosen, null), "the same file is not copied twice");
        Path other = picture("Étage 1 plan.png", "png", 31, 20);
        assertEquals("design/backgrounds/Étage-1-plan-2.png", backgrounds.add(other, null));
        Floor floor = SiteFactory.eINSTANCE.createFloor();
        assertTrue(backgrounds.of(floor, null).isEmpty());
        floor.setBackground(name);
        assertEquals(30, backgrounds.of(floor, null).orElseThrow().width());
        assertEquals(name, backgrounds.add(folder.resolve("site").resolve(name), null), "what is in the site stays where it is");
    }

    @Test
    void aBackgroundCannotLeadOutOfTheSite() throws Exception {
        picture("outside.png", "png", 30, 20);
        Floor floor = SiteFactory.eINSTANCE.createFloor();
        floor.setBackground("../outside.png");
        assertThrows(ProblemException.class, () -> backgrounds.of(floor, null));
    }

    @Test
    void aChangedFileIsReadAgain() throws Exception {
        Path file = picture("plan.png", "png", 30, 20);
        Background first = backgrounds.open(file, 1, null);
        assertSame(first, backgrounds.open(file, 1, null));
        picture("plan.png", "png", 300, 200);
        assertEquals(300, backgrounds.open(file, 1, null).width());
    }
}
