package org.headend.design.background;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.headend.design.background.LineDrawing.Layer;
import org.headend.design.background.LineDrawing.Line;
import org.headend.design.background.LineDrawing.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DxfTest {
    @TempDir
    Path folder;

    /** Pairs written as {@code code=value} separated by blanks. */
    private static String pairs(String text) {
        StringBuilder all = new StringBuilder();
        for (String pair : text.strip().split("\\s+")) {
            int at = pair.indexOf('=');
            all.append(pair, 0, at).append('\n').append(pair.substring(at + 1).replace('~', ' ')).append('\n');
        }
        return all.toString();
    }

    private static String file(String header, String tables, String blocks, String entities) {
        return pairs("0=SECTION 2=HEADER " + header + " 0=ENDSEC 0=SECTION 2=TABLES " + tables + " 0=ENDSEC 0=SECTION 2=BLOCKS " + blocks
                + " 0=ENDSEC 0=SECTION 2=ENTITIES " + entities + " 0=ENDSEC 0=EOF");
    }

    private Background open(String text, Charset charset) throws Exception {
        Path file = folder.resolve("plan.dxf");
        Files.write(file, text.getBytes(charset));
        return new Backgrounds(folder).open(file, 1, null);
    }

    private LineDrawing read(String entities) throws Exception {
        return open(file("", "", "", entities), StandardCharsets.UTF_8).drawing().orElseThrow();
    }

    @Test
    void readsLinesOnLayersInTheUnitsOfTheFile() throws Exception {
        Background plan = open(file("9=$INSUNITS 70=4", "0=LAYER 2=WALLS 62=1 70=0 0=LAYER 2=FURNITURE 62=-3 70=0 0=LAYER 2=FROZEN 62=2 70=1", "",
                "0=LINE 8=WALLS 10=100 20=200 11=1100 21=700 0=LINE 8=FURNITURE 10=-5000 20=-5000 11=0 21=0"), StandardCharsets.UTF_8);
        assertEquals(0.001, plan.suggestedScale());
        LineDrawing drawing = plan.drawing().orElseThrow();
        assertEquals(List.of(new Layer("WALLS", true), new Layer("FURNITURE", false), new Layer("FROZEN", false)), drawing.layers());
        assertEquals(1000, plan.width(), 1e-9, "hidden layers do not count");
        assertEquals(500, plan.height(), 1e-9);
        Line line = drawing.lines().get(0);
        assertEquals("WALLS", line.layer());
        assertEquals(0xff0000, line.rgb());
        assertArrayEquals(new double[] { 0, 0, 1000, 500 }, line.xy(), 1e-9);
        assertEquals(1, drawing.only(Set.of("WALLS")).lines().size());
    }

    @Test
    void unitsThatAreNotSaidAreUnknown() throws Exception {
        assertEquals(0, open(file("", "", "", "0=LINE 10=0 20=0 11=1 21=1"), StandardCharsets.UTF_8).suggestedScale());
    }

    @Test
    void bulgesArcsAndCirclesBecomeShortLines() throws Exception {
        LineDrawing drawing = read("0=LWPOLYLINE 90=2 70=0 10=0 20=0 42=1 10=2 20=0 0=ARC 10=1 20=5 40=1 50=0 51=90 0=CIRCLE 10=1 20=9 40=1");
        Line half = drawing.lines().get(0); // a half circle below the line, as the bulge is positive
        assertTrue(half.size() > 20);
        for (int i = 0; i < half.size(); i++) {
            assertEquals(1, Math.hypot(half.x(i) - 1, half.y(i) - 1), 1e-9);
            assertTrue(half.y(i) <= 1 + 1e-9);
        }
        Line quarter = drawing.lines().get(1);
        assertEquals(2, quarter.x(0), 1e-9);
        assertEquals(1, quarter.x(quarter.size() - 1), 1e-9);
        assertEquals(7, quarter.y(quarter.size() - 1), 1e-9);
        Line circle = drawing.lines().get(2);
        assertEquals(circle.x(0), circle.x(circle.size() - 1), 1e-9);
    }

    @Test
    void closedPolylinesOfBothKindsEndWhereTheyBegin() throws Exception {
        LineDrawing drawing = read("0=LWPOLYLINE 90=3 70=1 10=0 20=0 10=4 20=0 10=4 20=3 0=POLYLINE 66=1 70=1 0=VERTEX 10=0 20=0 0=VERTEX 10=4 20=0 0=VERTEX 10=4 20=3 0=SEQEND");
        assertArrayEquals(new double[] { 0, 0, 4, 0, 4, 3, 0, 0 }, drawing.lines().get(0).xy(), 1e-9);
        assertArrayEquals(drawing.lines().get(0).xy(), drawing.lines().get(1).xy(), 1e-9);
    }

    @Test
    void ellipsesAndSplinesFollowTheirCurve() throws Exception {
        LineDrawing drawing = read("0=ELLIPSE 10=0 20=0 11=4 21=0 40=0.5 41=0 42=6.283185307179586 "
                + "0=SPLINE 70=8 71=3 72=8 73=4 40=0 40=0 40=0 40=0 40=1 40=1 40=1 40=1 10=-4 20=-2 10=-4 20=2 10=4 20=2 10=4 20=-2");
        Line ellipse = drawing.lines().get(0);
        for (int i = 0; i < ellipse.size(); i++) {
            double x = ellipse.x(i) - 4;
            double y = ellipse.y(i) - 2;
            assertEquals(1, x * x / 16 + y * y / 4, 1e-9);
        }
        Line spline = drawing.lines().get(1);
        assertEquals(0, spline.x(0), 1e-9);
        assertEquals(8, spline.x(spline.size() - 1), 1e-9);
        double top = 0;
        for (int i = 0; i < spline.size(); i++) {
            top = Math.max(top, spline.y(i));
        }
        assertEquals(3, top, 1e-9, "a Bézier curve reaches three quarters of its control points");
    }

    @Test
    void blocksAreSetInScaledTurnedAndInRows() throws Exception {
        String block = "0=BLOCK 2=DOOR 10=1 20=0 0=LINE 8=0 62=0 10=1 20=0 11=2 21=0 0=ENDBLK";
        LineDrawing drawing = open(file("", "0=LAYER 2=DOORS 62=5 70=0", block,
                "0=LINE 8=X 10=0 20=0 11=0 21=0.5 0=INSERT 8=DOORS 2=door 10=10 20=20 41=3 42=3 50=90 0=INSERT 8=DOORS 2=DOOR 10=0 20=0 70=2 71=3 44=5 45=6"),
                StandardCharsets.UTF_8).drawing().orElseThrow();
        assertEquals(1 + 1 + 6, drawing.lines().size());
        assertArrayEquals(new double[] { 10, 20, 10, 23 }, drawing.lines().get(1).xy(), 1e-9);
        assertArrayEquals(new double[] { 5, 12, 6, 12 }, drawing.lines().get(7).xy(), 1e-9);
        assertEquals("DOORS", drawing.lines().get(1).layer(), "layer 0 of a block is the layer where it is used");
        assertEquals(0x0000ff, drawing.lines().get(1).rgb());
    }

    @Test
    void mirroredEntitiesAndPaperSpaceAreUnderstood() throws Exception {
        LineDrawing drawing = read("0=LINE 10=-9 20=0 11=0 21=9 0=CIRCLE 10=5 20=5 40=1 230=-1 0=LINE 67=1 10=0 20=0 11=500 21=500");
        assertEquals(2, drawing.lines().size());
        assertEquals(9, drawing.width(), 1e-9, "the circle is at x −5");
    }

    @Test
    void textsAreReadWithoutTheirCodes() throws Exception {
        LineDrawing drawing = read("0=LINE 10=0 20=0 11=9 21=9 0=TEXT 10=1 20=2 40=0.5 50=90 1=%%c20~%%d "
                + "0=MTEXT 10=0 20=9 40=1 71=1 1={\\fArial|b0;Room}\\POffice~\\U+4E2D");
        Text text = drawing.texts().get(0);
        assertEquals("⌀20 °", text.text());
        assertEquals(90, text.degrees(), 1e-9);
        assertEquals(0.5, text.height(), 1e-9);
        assertEquals(List.of("Room", "Office 中"), drawing.texts().subList(1, 3).stream().map(Text::text).toList());
        assertTrue(drawing.texts().get(1).y() > drawing.texts().get(2).y());
    }

    @Test
    void oldChineseFilesAreReadInTheirCodePage() throws Exception {
        String text = file("9=$ACADVER 1=AC1015 9=$DWGCODEPAGE 3=ANSI_936", "", "", "0=LINE 8=墙体 10=0 20=0 11=9 21=9 0=TEXT 8=文字 10=1 20=2 40=1 1=会议室");
        assertEquals("会议室", open(text, Charset.forName("GBK")).drawing().orElseThrow().texts().get(0).text());
        String young = text.replace("AC1015", "AC1027");
        assertEquals("墙体", open(young, StandardCharsets.UTF_8).drawing().orElseThrow().lines().get(0).layer());
    }

    @Test
    void drawsWhatIsVisible() throws Exception {
        Background plan = open(file("", "0=LAYER 2=OFF 62=-1 70=0", "", "0=LINE 8=A 10=0 20=5 11=10 21=5 0=LINE 8=A 10=0 20=0 11=0 21=10 0=LINE 8=OFF 10=0 20=8 11=10 21=8"),
                StandardCharsets.UTF_8);
        var image = plan.image(10, null);
        assertEquals(100, image.getWidth());
        assertTrue(image.getRGB(50, 50) >>> 24 > 100, "the line in the middle");
        assertEquals(0, image.getRGB(50, 20) >>> 24, "the hidden one");
    }

    @Test
    void blocksThatGrowWithoutLimitAreRefused() {
        StringBuilder blocks = new StringBuilder("0=BLOCK 2=B0 0=LINE 10=0 20=0 11=1 21=1 0=ENDBLK ");
        for (int i = 1; i < 12; i++) {
            blocks.append("0=BLOCK 2=B").append(i).append(" 0=INSERT 2=B").append(i - 1).append(" 70=30 71=30 44=1 45=1 0=ENDBLK ");
        }
        ProblemException e = assertThrows(ProblemException.class,
                () -> open(file("", "", blocks.toString(), "0=INSERT 2=B11"), StandardCharsets.UTF_8));
        assertEquals("background.read", e.problem().code());
        ProblemException self = assertThrows(ProblemException.class,
                () -> open(file("", "", "0=BLOCK 2=A 0=INSERT 2=A 0=INSERT 2=A 0=ENDBLK", "0=INSERT 2=A"), StandardCharsets.UTF_8));
        assertEquals("background.read", self.problem().code());
    }

    @Test
    void aBrokenFileIsAProblemAndNothingElse() throws Exception {
        String good = file("9=$INSUNITS 70=4", "0=LAYER 2=W 62=1 70=0", "0=BLOCK 2=D 0=LINE 10=1 20=0 11=2 21=0 0=ENDBLK",
                "0=LINE 8=W 10=0 20=0 11=9 21=9 0=LWPOLYLINE 90=2 70=1 10=0 20=0 42=1 10=2 20=0 0=ARC 10=1 20=5 40=1 50=0 51=90 0=SPLINE 71=3 40=0 10=1 20=1 "
                        + "0=INSERT 2=D 10=3 20=3 41=2 70=3 44=1 0=MTEXT 10=1 20=1 40=1 1=a\\Pb 0=POLYLINE 66=1 0=VERTEX 10=1 20=1 0=VERTEX 10=2 20=2 0=SEQEND");
        Random random = new Random(5);
        for (int run = 0; run < 3000; run++) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : "0123456789.-eE \n\\{}".charAt(random.nextInt(18)));
            }
            String text = new String(bytes, 0, random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length, StandardCharsets.ISO_8859_1);
            try {
                Background plan = open(text, StandardCharsets.ISO_8859_1);
                assertTrue(plan.width() > 0 && plan.height() > 0 && plan.suggestedScale() >= 0);
                plan.drawing().orElseThrow().lines().forEach(line -> {
                    for (double value : line.xy()) {
                        assertTrue(Double.isFinite(value));
                    }
                });
                if (run % 50 == 0) {
                    plan.image(0.5, null);
                }
            } catch (ProblemException e) {
                assertFalse(e.problem().remedy().isEmpty());
            }
        }
    }

    @Test
    void readingCanBeCancelled() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            many.append("0=LINE 10=0 20=0 11=1 21=").append(i).append(' ');
        }
        Path file = folder.resolve("many.dxf");
        Files.writeString(file, file("", "", "", many.toString()));
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new Backgrounds(folder).open(file, 1, monitor));
    }
}
