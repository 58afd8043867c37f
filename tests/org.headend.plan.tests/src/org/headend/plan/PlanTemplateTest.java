package org.headend.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.headend.catalog.Catalog;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;
import org.headend.design.SiteFile;
import org.headend.design.export.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own template makes the browser page, the PDF and the Word document. */
class PlanTemplateTest {
    @TempDir
    private Path folder;
    private Site site;
    private Path own;

    @BeforeEach
    void create() throws Exception {
        site = SiteTemplate.byId("smart-campus").create(folder.resolve("campus"), "Smart campus", null);
        own = site.folder().resolve("templates/plan");
        Files.createDirectories(own);
    }

    private Path write() throws Exception {
        PlanRequest request = new PlanRequest(EnumSet.of(PlanPart.DEVICES, PlanPart.CABLES), List.of(), EnumSet.of(PlanFormat.HTML, PlanFormat.PDF, PlanFormat.DOCX),
                Paper.A3, Locale.ENGLISH, folder.resolve("out"), "", "", LocalDate.of(2026, 11, 25));
        return PlanDocuments.of(SiteFile.load(site.design()), Catalog.of(site), site.folder()).write(request, null).folder();
    }

    @Test
    void changesAllThree() throws Exception {
        Files.writeString(own.resolve("package.ftlh"), """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title><style><#include "package.css"></style></head><body>
                <h1>House style of ACME</h1>
                <#list chapters as chapter><h2 id="${chapter.id}">${chapter.title}</h2><#list chapter.blocks as b><#if b.kind == "table"><stamp>${b.rows?size} rows</stamp></#if></#list></#list>
                </body></html>
                """);
        Files.writeString(own.resolve("package.css"), "@page { size: 200mm 150mm; margin: 20mm } h1 { color: #c9372c }");
        Path out = write();
        String html = Files.readString(out.resolve("plan.html"));
        assertTrue(html.contains("House style of ACME") && html.contains("#c9372c"));
        try (PDDocument pdf = Loader.loadPDF(out.resolve("plan.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("House style of ACME") && text.contains("Device list") && text.contains("28 rows"), text);
            assertFalse(text.contains("Contents"), "nothing is left of the built-in template");
            assertEquals(200 / 25.4 * 72, pdf.getPage(0).getMediaBox().getWidth(), 1);
        }
        try (InputStream in = Files.newInputStream(out.resolve("plan.docx")); XWPFDocument docx = new XWPFDocument(in)) {
            assertEquals(List.of("House style of ACME", "Device list", "28 rows", "Cable schedule", "28 rows"), docx.getParagraphs().stream().map(XWPFParagraph::getText).toList());
            assertEquals("C9372C", docx.getStyles().getStyle("Title").getCTStyle().getRPr().getColorArray(0).xgetVal().getStringValue());
            assertEquals(200 / 25.4 * 1440, ((Number) docx.getDocument().getBody().getSectPr().getPgSz().getW()).doubleValue(), 12);
        }
    }

    @Test
    void mayChangeTheStyleSheetAlone() throws Exception {
        Files.writeString(own.resolve("package.css"), "@page { size: A4; margin: 20mm } th { background: #ffeecc }");
        Path out = write();
        try (InputStream in = Files.newInputStream(out.resolve("plan.docx")); XWPFDocument docx = new XWPFDocument(in)) {
            String grounds = docx.getTables().stream().flatMap(t -> t.getRow(0).getTableCells().stream()).map(c -> String.valueOf(c.getColor())).collect(Collectors.joining(" "));
            assertTrue(grounds.contains("FFEECC") && !grounds.contains("EAF0F5"), grounds);
        }
        assertTrue(Files.readString(out.resolve("plan.html")).contains("#ffeecc"));
    }

    @Test
    void thatIsNotWellFormedIsNamedAndNothingIsWritten() throws Exception {
        Files.writeString(own.resolve("package.ftlh"), "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>${title}<br></p></body></html>");
        ProblemException e = assertThrows(ProblemException.class, this::write);
        assertEquals("plan.template", e.problem().code());
        assertTrue(e.problem().place().resource().endsWith("package.ftlh"), e.problem().place().toString());
        assertFalse(Files.exists(folder.resolve("out/plan.html")));
    }
}
