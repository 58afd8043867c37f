package org.headend.design.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.headend.design.export.Plate.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class SheetsTest {
    private static final TitleBlock TITLE = new TitleBlock("Site", "Ground <floor> & roof", "A-1", "Li", "2026-01-02", "C");

    private static Plate plate(double width, double height, double millimetres) {
        return new Plate(new Drawing("<rect x=\"-5\" y=\"7\" width=\"" + width + "\" height=\"" + height + "\"/>", -5, 7, width, height), TITLE,
                List.of(new Symbol("<path d=\"M0 2h10\"/>", "Fibre")), millimetres);
    }

    private static void assertShowsAll(Sheet sheet) {
        Drawing drawing = sheet.drawing();
        double right = sheet.originX() + sheet.window().width() / sheet.scale();
        double bottom = sheet.originY() + sheet.window().height() / sheet.scale();
        assertTrue(sheet.originX() <= drawing.x() && right >= drawing.x() + drawing.width(), sheet.toString());
        assertTrue(sheet.originY() <= drawing.y() && bottom >= drawing.y() + drawing.height(), sheet.toString());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aDrawingThatIsFittedIsWholeOnOneSheetAndInsideTheFrame(Paper paper) {
        for (boolean landscape : new boolean[] { true, false }) {
            for (double[] size : new double[][] { { 3000, 20 }, { 20, 3000 }, { 1, 1 }, { 1e6, 1e6 } }) {
                List<Sheet> sheets = Sheets.of(List.of(plate(size[0], size[1], 0)), PageSetup.fit(paper, landscape));
                assertEquals(1, sheets.size());
                assertShowsAll(sheets.get(0));
                Sheet.Box window = sheets.get(0).window();
                assertTrue(window.x() >= 20 && window.y() >= 10 && window.x() + window.width() <= sheets.get(0).width() - 9.99
                        && window.y() + window.height() <= sheets.get(0).height() - 10 - 28, window.toString());
                assertEquals(landscape, sheets.get(0).width() > sheets.get(0).height());
            }
        }
    }

    @Test
    void aPlanIsFittedAtAScaleThatRulersHave() {
        Plate plan = plate(30, 18, 1000);
        Sheet sheet = Sheets.of(List.of(plan), PageSetup.fit(Paper.A3, true)).get(0);
        assertEquals("1:100", Sheets.ratio(plan, sheet.scale()));
        assertEquals(10, sheet.scale(), 1e-9, "a metre is 10 mm");
        assertTrue(sheet.svg().contains(">1:100<"));
        assertEquals("1:125", Sheets.ratio(plan, Sheets.of(List.of(plan), PageSetup.fit(Paper.A4, true)).get(0).scale()));
        assertEquals("", Sheets.ratio(plate(30, 18, 0), 3));
        assertEquals("2:1", Sheets.ratio(plate(30, 18, 1), 2));
    }

    @Test
    void tilesCoverTheDrawingOverlapByTenMillimetresAndNameTheirNeighbours() {
        Plate plate = plate(1500, 900, 0);
        List<Sheet> sheets = Sheets.of(List.of(plate), new PageSetup(Paper.A4, true, 0.5));
        assertEquals(sheets.size(), Sheets.count(plate, new PageSetup(Paper.A4, true, 0.5)));
        assertEquals(9, sheets.size()); // 750 × 450 mm on 267 × 162 mm
        Sheet first = sheets.get(0);
        assertTrue(first.originX() <= -5 && first.originY() <= 7);
        Sheet second = sheets.get(1);
        double right = first.originX() + first.window().width() / first.scale();
        assertEquals(10, (right - second.originX()) * first.scale(), 1e-6);
        Sheet last = sheets.get(sheets.size() - 1);
        assertTrue(last.originX() + last.window().width() / last.scale() >= -5 + 1500);
        assertTrue(last.originY() + last.window().height() / last.scale() >= 7 + 900);
        assertTrue(first.svg().contains("▶ 2") && !first.svg().contains("◀"));
        assertTrue(second.svg().contains("1 ◀"));
        assertTrue(first.svg().contains(">1 / 9<") && last.svg().contains(">9 / 9<"));
    }

    @Test
    void sheetsOfSeveralDrawingsAreNumberedThrough() {
        List<Sheet> sheets = Sheets.of(List.of(plate(30, 18, 1000), plate(900, 300, 0)), PageSetup.fit(Paper.A4, false));
        assertEquals(2, sheets.size());
        assertTrue(sheets.get(0).svg().contains(">1 / 2<") && sheets.get(1).svg().contains(">2 / 2<"));
    }

    @Test
    void everySheetIsWellFormedAndEscapesItsTexts() throws Exception {
        for (Sheet sheet : Sheets.of(List.of(plate(1500, 900, 0)), new PageSetup(Paper.LETTER, false, 0.5))) {
            var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(sheet.svg())));
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < xml.getElementsByTagName("text").getLength(); i++) {
                texts.add(xml.getElementsByTagName("text").item(i).getTextContent());
            }
            assertTrue(texts.contains("Ground <floor> & roof"), texts.toString());
            assertTrue(texts.contains("Fibre") && texts.contains("Letter"), texts.toString());
        }
    }

    @Test
    void aTextThatIsTooLongForItsFieldIsShortened() {
        assertEquals("short", Strip.shorten("short", 50, 3));
        String cut = Strip.shorten("北".repeat(40), 30, 3);
        assertTrue(cut.endsWith("…") && cut.length() <= 11, cut);
        assertTrue(Strip.shorten("x".repeat(40), 30, 3).length() > cut.length());
        assertFalse(Strip.shorten("😀😀😀😀", 4, 3).matches(".*[\\ud800-\\udbff]…"), "no half characters");
    }

    @Test
    void anAbsurdNumberOfSheetsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Sheets.of(List.of(plate(1e9, 1e9, 0)), new PageSetup(Paper.A4, true, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Drawing("", 0, 0, 0, 5));
    }
}
