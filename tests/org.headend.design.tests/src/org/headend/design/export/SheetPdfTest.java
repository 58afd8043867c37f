package org.headend.design.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetPdfTest {
    private static final TitleBlock TITLE = new TitleBlock("智慧园区", "Topology", "T-1", "李伟", "2026-01-02", "A");
    /** A red square from (10,10) to (60,60) and a blue one in the lower right corner of a drawing of 1000 × 600. */
    private static final Drawing DRAWING = new Drawing("<rect x=\"10\" y=\"10\" width=\"50\" height=\"50\" fill=\"#ff0000\"/>"
            + "<rect x=\"940\" y=\"540\" width=\"50\" height=\"50\" fill=\"#0000ff\"/>", 0, 0, 1000, 600);

    @TempDir
    private Path folder;

    private Path write(PageSetup setup) throws ProblemException {
        Path file = folder.resolve("sub/x.pdf");
        SheetPdf.write(Sheets.of(List.of(new Plate(DRAWING, TITLE, List.of(), 0)), setup), TITLE, file, new NullProgressMonitor());
        return file;
    }

    private static Color at(BufferedImage image, Sheet sheet, double x, double y) {
        double pixels = image.getWidth() / sheet.width();
        return new Color(image.getRGB((int) ((sheet.window().x() + (x - sheet.originX()) * sheet.scale()) * pixels),
                (int) ((sheet.window().y() + (y - sheet.originY()) * sheet.scale()) * pixels)));
    }

    @Test
    void whatIsDrawnStandsOnThePageWhereTheSheetSays() throws Exception {
        for (PageSetup setup : List.of(PageSetup.fit(Paper.A4, true), PageSetup.fit(Paper.A1, false), PageSetup.fit(Paper.LETTER, true))) {
            Sheet sheet = Sheets.of(List.of(new Plate(DRAWING, TITLE, List.of(), 0)), setup).get(0);
            try (PDDocument pdf = Loader.loadPDF(write(setup).toFile())) {
                PDPage page = pdf.getPage(0);
                assertEquals(setup.width() * 72 / 25.4, page.getMediaBox().getWidth(), 0.01);
                assertEquals(setup.height() * 72 / 25.4, page.getMediaBox().getHeight(), 0.01);
                BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 60);
                assertEquals(Color.RED, at(image, sheet, 35, 35));
                assertEquals(Color.BLUE, at(image, sheet, 965, 565));
                assertEquals(Color.WHITE, at(image, sheet, 500, 300));
            }
        }
    }

    @Test
    void allIsVectorsAlsoChineseText() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(write(PageSetup.fit(Paper.A4, true)).toFile())) {
            assertEquals("智慧园区 – Topology", pdf.getDocumentInformation().getTitle());
            assertEquals("李伟", pdf.getDocumentInformation().getAuthor());
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
            double pixels = image.getWidth() / 297.0;
            int ink = 0;
            for (int x = (int) (107 * pixels); x < 160 * pixels; x++) { // the field of the site, its value
                for (int y = (int) (175.5 * pixels); y < 180 * pixels; y++) {
                    ink += new Color(image.getRGB(x, y)).getRed() < 128 ? 1 : 0;
                }
            }
            assertTrue(ink > 150, "glyphs: " + ink);
        }
        String raw = Files.readString(write(PageSetup.fit(Paper.A4, true)), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("/Subtype /Image") || raw.contains("/Subtype/Image"), "no pictures of what is drawn");
    }

    @Test
    void textCanBeSearchedWhereItIsSeen() throws Exception {
        Drawing drawing = new Drawing("<g transform=\"translate(100,50) rotate(90)\"><text x=\"10\" y=\"0\" font-size=\"20\">Turned 大厅 &amp; more</text></g>"
                + "<text x=\"900\" y=\"500\" font-size=\"20\" text-anchor=\"end\">Right</text>", 0, 0, 1000, 600);
        Path file = folder.resolve("text.pdf");
        List<Sheet> sheets = Sheets.of(List.of(new Plate(drawing, TITLE, List.of(), 0)), PageSetup.fit(Paper.A4, true));
        SheetPdf.write(sheets, TITLE, file, null);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String all = new PDFTextStripper().getText(pdf);
            assertTrue(all.contains("智慧园区") && all.contains("Right") && all.contains("1 / 1"), all);
            float[] place = new float[2];
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains("Right")) {
                        place[0] = positions.get(0).getXDirAdj();
                        place[1] = positions.get(0).getYDirAdj();
                    }
                }
            }.getText(pdf);
            Sheet sheet = sheets.get(0);
            double points = 72 / 25.4;
            assertEquals((sheet.window().y() + (500 - sheet.originY()) * sheet.scale()) * points, place[1], 1);
            double width = 20 * 5 * 0.56;
            assertEquals((sheet.window().x() + (900 - width - sheet.originX()) * sheet.scale()) * points, place[0], 2);
        }
        assertEquals("Turned 大厅 & more", SheetTexts.of("<g>" + drawing.body() + "</g>").get(0).text());
        assertEquals(List.of(), SheetTexts.of("<g"));
    }

    @Test
    void aDrawingOfThousandsOfLinesIsDrawn() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            body.append("<path d=\"M").append(i % 1000).append(' ').append(i / 10).append("l1 1\" stroke=\"#000000\"/><text x=\"1\" y=\"2\" font-size=\"1\">a &amp; b</text>");
        }
        Drawing drawing = new Drawing(body.toString(), 0, 0, 1000, 600);
        List<Sheet> sheets = Sheets.of(List.of(new Plate(drawing, TITLE, List.of(), 0)), PageSetup.fit(Paper.A4, true));
        Path file = folder.resolve("many.pdf");
        SheetPdf.write(sheets, TITLE, file, null);
        assertTrue(Files.size(file) > 10_000);
        Picture.write(sheets.get(0).svg(), folder.resolve("many.png"), 0.5);
        assertTrue(Files.size(folder.resolve("many.png")) > 1000);
    }

    @Test
    void aDrawingOnManySheetsIsKeptOnce() throws Exception {
        String body = DRAWING.body() + "<path d=\"M0 0" + "l3 7 5 -2".repeat(20_000) + "\" fill=\"none\" stroke=\"#000\"/>";
        Drawing heavy = new Drawing(body, 0, 0, 1000, 600);
        Path file = folder.resolve("heavy.pdf");
        SheetPdf.write(Sheets.of(List.of(new Plate(heavy, TITLE, List.of(), 0)), PageSetup.fit(Paper.A4, true)), TITLE, file, null);
        long single = Files.size(file);
        List<Sheet> many = Sheets.of(List.of(new Plate(heavy, TITLE, List.of(), 0)), new PageSetup(Paper.A4, true, 1));
        SheetPdf.write(many, TITLE, file, null);
        assertEquals(16, many.size());
        assertTrue(Files.size(file) < 4 * single, single + " → " + Files.size(file));
    }

    @Test
    void cancellingAndFailingLeaveNoFile() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        List<Sheet> sheets = Sheets.of(List.of(new Plate(DRAWING, TITLE, List.of(), 0)), PageSetup.fit(Paper.A4, true));
        Path file = folder.resolve("never.pdf");
        assertThrows(OperationCanceledException.class, () -> SheetPdf.write(sheets, TITLE, file, cancelled));
        assertFalse(Files.exists(file));
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        ProblemException failure = assertThrows(ProblemException.class,
                () -> SheetPdf.write(sheets, TITLE, notAFolder.resolve("x.pdf"), null));
        assertEquals("design.pdf", failure.problem().code());
    }
}
