package org.headend.plan.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlOptions;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.headend.plan.internal.print.Print;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxFileTest {
    private static final String PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    @TempDir
    private Path folder;

    /** Writes and opens again a page with this style sheet and body; its XML follows the schema. */
    private XWPFDocument docx(String css, String body) throws IOException, ProblemException {
        Path file = folder.resolve("x.docx");
        try (Print print = new Print("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>T &amp; x</title><style>" + css
                + "</style></head><body>" + body + "</body></html>", false, Path.of("t.ftlh"))) {
            DocxFile.write(print, file, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            XWPFDocument document = new XWPFDocument(in);
            List<Object> errors = new java.util.ArrayList<>();
            assertTrue(document.getDocument().validate(new XmlOptions().setErrorListener(new java.util.AbstractCollection<>() {
                @Override
                public boolean add(org.apache.xmlbeans.XmlError error) {
                    return errors.add(error);
                }

                @Override
                public java.util.Iterator<org.apache.xmlbeans.XmlError> iterator() {
                    return java.util.Collections.emptyIterator();
                }

                @Override
                public int size() {
                    return errors.size();
                }
            })), () -> errors.toString());
            return document;
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        return document.getParagraphs().stream().filter(p -> p.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(document.getParagraphs().stream().map(XWPFParagraph::getText).toList().toString()));
    }

    private static XWPFRun run(XWPFDocument document, String text) {
        return document.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).filter(r -> text.equals(r.text())).findFirst().orElseThrow();
    }

    @Test
    void headingsAreStylesThatTheNavigationKnowsAndLookAsTheStyleSheetSays() throws Exception {
        XWPFDocument document = docx("h2 { font-size: 16pt; color: #12806f }", "<h1>Title</h1><h2>One</h2><h3>Below</h3><p>Text</p>");
        assertEquals("Title", paragraph(document, "Title").getStyle());
        assertEquals("Heading1", paragraph(document, "One").getStyle());
        assertEquals("Heading2", paragraph(document, "Below").getStyle());
        var style = document.getStyles().getStyle("Heading1").getCTStyle();
        assertEquals(0, style.getPPr().getOutlineLvl().getVal().intValue());
        assertEquals("32", style.getRPr().getSzArray(0).getVal().toString());
        assertEquals("T & x", document.getProperties().getCoreProperties().getTitle());
        assertEquals("Heading2", docx("", "<h1>A</h1><h1>B</h1><h2>C</h2>").getParagraphs().get(2).getStyle(), "no title where there are several");
    }

    @Test
    void charactersLookAsTheStyleSheetSays() throws Exception {
        XWPFDocument document = docx("code { font-family: monospace } .x { color: #a86a00; background: #ffeecc }",
                "<p>a <b>bold</b> <i>slanted</i> <u>under</u> <s>struck</s> <code>code</code> <span class=\"x\">mark</span> H<sub>2</sub>O</p>");
        assertTrue(run(document, "bold").isBold());
        assertTrue(run(document, "slanted").isItalic());
        assertEquals("SINGLE", run(document, "under").getUnderline().name());
        assertTrue(run(document, "struck").isStrikeThrough());
        assertEquals("Consolas", run(document, "code").getFontFamily());
        assertEquals("A86A00", run(document, "mark").getColor());
        assertEquals("a bold slanted under struck code mark H2O", document.getParagraphs().get(0).getText(), "spaces stay single");
    }

    @Test
    void listsNestAndEachNumbersForItself() throws Exception {
        XWPFDocument document = docx("", "<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol><ol start=\"5\"><li>d</li></ol>");
        assertEquals(0, paragraph(document, "a").getNumIlvl().intValue());
        assertEquals(1, paragraph(document, "c").getNumIlvl().intValue());
        assertEquals("bullet", paragraph(document, "c").getNumFmt());
        assertEquals(paragraph(document, "a").getNumID(), paragraph(document, "b").getNumID());
        assertFalse(paragraph(document, "a").getNumID().equals(paragraph(document, "d").getNumID()));
        assertEquals(5, document.getNumbering().getAbstractNum(document.getNumbering().getAbstractNumID(paragraph(document, "d").getNumID())).getCTAbstractNum()
                .getLvlArray(0).getStart().getVal().intValue());
    }

    @Test
    void tablesKeepWidthsBordersGroundSpansAndTheirHead() throws Exception {
        XWPFDocument document = docx("@page { size: 200mm 100mm; margin: 10mm } body { margin: 0 } table { width: 100% } td, th { border: 1pt solid #cfd7df; padding: 2pt } th { background: #eaf0f5 }",
                "<table><thead><tr><th style=\"width:25%\">A</th><th>B</th><th>C</th></tr></thead><tbody><tr style=\"page-break-inside: avoid\"><td rowspan=\"2\">1</td><td colspan=\"2\">2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>");
        XWPFTable table = document.getTables().get(0);
        assertTrue(table.getRow(0).isRepeatHeader());
        assertTrue(table.getRow(1).isCantSplitRow());
        XWPFTableCell head = table.getRow(0).getCell(0);
        assertEquals("EAF0F5", head.getColor());
        assertEquals(180 / 25.4 * 1440 / 4, head.getWidth(), 30, "a quarter of the text");
        assertEquals(STBorder.SINGLE, head.getCTTc().getTcPr().getTcBorders().getTop().getVal());
        assertEquals("CFD7DF", head.getCTTc().getTcPr().getTcBorders().getTop().xgetColor().getStringValue());
        assertEquals(2, table.getRow(1).getCell(1).getCTTc().getTcPr().getGridSpan().getVal().intValue());
        assertEquals("restart", table.getRow(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal().toString());
        assertEquals("continue", table.getRow(2).getCell(0).getCTTc().getTcPr().getVMerge().getVal().toString());
        assertEquals("4", table.getRow(2).getCell(2).getText());
    }

    @Test
    void twoTablesStayTwoAndACellMayHoldAnother() throws Exception {
        XWPFDocument document = docx("", "<table><tr><td>a</td></tr></table><table><tr><td><table><tr><td>b</td></tr></table></td></tr></table>");
        assertEquals(2, document.getTables().size());
        XWPFTableCell cell = document.getTables().get(1).getRow(0).getCell(0);
        assertEquals("b", cell.getTables().get(0).getRow(0).getCell(0).getText());
        assertFalse(cell.getParagraphs().isEmpty(), "Word refuses a cell that ends with a table");
    }

    @Test
    void kindsOfPagesBecomeSectionsWithTheirSizeAndFooter() throws Exception {
        XWPFDocument document = docx("@page { size: A4 portrait; margin: 20mm; @bottom-right { content: counter(page) ' of ' counter(pages) } } @page wide { size: 420mm 297mm; margin: 0 } .wide { page: wide }",
                "<p>a</p><div class=\"wide\"><p>b</p></div><p>c</p>");
        List<CTSectPr> sections = document.getParagraphs().stream().filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr()).collect(Collectors.toList());
        sections.add(document.getDocument().getBody().getSectPr());
        assertEquals(3, sections.size());
        assertEquals(210 / 25.4 * 1440, ((Number) sections.get(0).getPgSz().getW()).doubleValue(), 12);
        assertEquals(STPageOrientation.LANDSCAPE, sections.get(1).getPgSz().getOrient());
        assertEquals(420 / 25.4 * 1440, ((Number) sections.get(1).getPgSz().getW()).doubleValue(), 12);
        assertEquals(0, ((Number) sections.get(1).getPgMar().getLeft()).intValue());
        String footers = document.getFooterList().stream().map(f -> f._getHdrFtr().xmlText()).collect(Collectors.joining());
        assertTrue(footers.contains(" PAGE ") && footers.contains(" NUMPAGES ") && footers.contains(" of "), footers);
    }

    @Test
    void breaksBeforeAndAfterArePagesAndMarginsCollapse() throws Exception {
        XWPFDocument document = docx("p { margin: 6pt 0 10pt 0 } .b { page-break-before: always } .e { page-break-after: always }", "<p>a</p><p>b</p><p class=\"b e\">c</p><p>d</p>");
        assertEquals(200, paragraph(document, "b").getSpacingBefore(), "the larger of both");
        for (String text : List.of("a", "b", "c", "d")) {
            assertEquals("cd".contains(text), paragraph(document, text).getCTP().getPPr().isSetPageBreakBefore(), text);
        }
    }

    @Test
    void contentsIsAFieldWithTheTitlesAndTheirPages() throws Exception {
        XWPFDocument document = docx("section { page-break-before: always }", "<h1>T</h1><h2>Contents</h2><ol class=\"toc\"><li><a href=\"#one\">First</a></li><li><a href=\"#two\">Second</a></li></ol>"
                + "<section id=\"one\"><h2>First</h2></section><section id=\"two\"><h2>Second</h2><p>x</p></section>");
        String xml = document.getDocument().xmlText();
        assertTrue(xml.contains("TOC \\o \"1-1\" \\h"), xml);
        assertTrue(document.isEnforcedUpdateFields());
        assertEquals("TOCHeading", paragraph(document, "Contents").getStyle(), "it is not in its own list");
        List<XWPFParagraph> entries = document.getParagraphs().stream().filter(p -> "TOC1".equals(p.getStyle())).toList();
        assertEquals(2, entries.size());
        assertTrue(entries.get(0).getText().startsWith("First") && entries.get(0).getCTP().xmlText().contains(">2<"), entries.get(0).getCTP().xmlText());
        assertTrue(entries.get(1).getCTP().xmlText().contains(">3<"));
        assertEquals(1, xml.split("w:fldCharType=\"begin\"", -1).length - 1);
        assertEquals(1, xml.split("w:fldCharType=\"end\"", -1).length - 1);
    }

    @Test
    void linksLeadToBookmarksOrOutwardsButRunNothing() throws Exception {
        XWPFDocument document = docx("", "<p><a href=\"#there\">in</a> <a href=\"https://example.org/x\">out</a> <a href=\"javascript:alert(1)\">evil</a> <a href=\"file:///etc/passwd\">file</a> <a href=\"#none\">none</a></p><p id=\"there\">there</p>");
        String xml = document.getDocument().xmlText();
        String bookmark = paragraph(document, "there").getCTP().getBookmarkStartArray(0).getName();
        assertTrue(xml.contains("w:anchor=\"" + bookmark + '"'), xml);
        assertEquals("in out evil file none", document.getParagraphs().get(0).getText());
        List<String> targets = document.getPackagePart().getRelationships().getRelationships("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink") == null ? List.of()
                : java.util.stream.StreamSupport.stream(document.getPackagePart().getRelationshipsByType("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink").spliterator(), false)
                        .map(r -> r.getTargetURI().toString()).toList();
        assertEquals(List.of("https://example.org/x"), targets);
    }

    @Test
    void picturesAreEmbeddedAndDrawingsAreSharp() throws Exception {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"50mm\" height=\"25mm\" viewBox=\"0 0 50 25\"><rect width=\"50\" height=\"25\" fill=\"#12806f\"/></svg>";
        XWPFDocument document = docx("", "<p>a <img src=\"" + PIXEL + "\" alt=\"dot\"/> b</p><div>" + svg + "</div><p><img src=\"https://example.org/x.png\" alt=\"elsewhere\"/></p>");
        assertEquals(2, document.getAllPictures().size());
        var drawn = document.getAllPictures().stream().map(p -> {
            try {
                return ImageIO.read(p.getPackagePart().getInputStream());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).filter(i -> i.getWidth() > 1).findFirst().orElseThrow();
        assertTrue(drawn.getWidth() / (50 / 25.4) >= 200, drawn.getWidth() + " pixels");
        assertEquals(0xff12806f, drawn.getRGB(10, 10));
        assertEquals("elsewhere", document.getParagraphs().get(document.getParagraphs().size() - 1).getText(), "nothing is loaded");
    }

    @Test
    void aDrawingThatIsItsPageKeepsItsScale() throws Exception {
        XWPFDocument document = docx("@page { size: 420mm 297mm; margin: 0 } svg { display: block }",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"420mm\" height=\"297mm\" viewBox=\"0 0 420 297\"><path d=\"M0 0H9\"/></svg>");
        var anchor = document.getParagraphs().get(0).getRuns().get(0).getCTR().getDrawingArray(0).getAnchorArray(0);
        assertEquals(420 * 36000, anchor.getExtent().getCx(), 200);
        assertEquals(1, document.getDocument().getBody().sizeOfPArray(), "no page more");
    }

    @Test
    void unknownElementsDegradeToTheirText() throws Exception {
        XWPFDocument document = docx("", "<fancy>one <odd>two</odd></fancy><widget><p>three</p></widget><script>no</script><p style=\"display:none\">hidden</p>");
        assertEquals(List.of("one two", "three"), document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    @Test
    void aBoxToTickIsASign() throws Exception {
        XWPFDocument document = docx(".box { display: inline-block; width: 3mm; height: 3mm; border: 1pt solid black }", "<p><span class=\"box\"></span> done</p>");
        assertEquals("☐ done", document.getParagraphs().get(0).getText());
    }

    @Test
    void aPageThatIsNotWellFormedNamesTheTemplateAndTheLine() {
        ProblemException e = assertThrows(ProblemException.class, () -> docx("", "<p>\n<b>open</p>"));
        assertEquals("plan.template", e.problem().code());
        assertTrue(e.problem().message().contains("<b>open"), e.problem().message());
        assertEquals("t.ftlh", e.problem().place().resource());
    }

    @Test
    void whateverAPageHoldsTheDocumentOpens() throws Exception {
        String[] tags = { "p", "div", "b", "table", "tr", "td", "th", "thead", "tbody", "ul", "ol", "li", "h1", "h2", "h5", "a", "span", "pre", "br", "hr", "section", "x", "svg", "img", "caption", "dl", "dd" };
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            StringBuilder body = new StringBuilder();
            any(body, random, tags, 0);
            XWPFDocument document = docx("@page w { size: A5 landscape } .c1 { page: w } .c2 { page-break-before: always; border: 1pt solid red } .c3 { display: inline-block; width: 40% } .c4 { display: table-cell }", body.toString());
            assertNotNull(document.getDocument().getBody().getSectPr(), "seed " + seed);
        }
    }

    private static void any(StringBuilder out, Random random, String[] tags, int depth) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            String tag = tags[random.nextInt(tags.length)];
            out.append('<').append(tag).append(" class=\"c").append(random.nextInt(9)).append("\" colspan=\"").append(random.nextInt(4)).append("\" rowspan=\"").append(random.nextInt(4))
                    .append("\" id=\"i").append(random.nextInt(5)).append("\" href=\"#i").append(random.nextInt(5)).append("\">text ");
            if (depth < 5) {
                any(out, random, tags, depth + 1);
            }
            out.append("</").append(tag).append('>');
        }
    }

    @Test
    void cancellingEndsIt() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        try (Print print = new Print("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>a</p></body></html>", false, Path.of("t.ftlh"))) {
            assertThrows(OperationCanceledException.class, () -> DocxFile.write(print, folder.resolve("c.docx"), monitor));
        }
    }
}
