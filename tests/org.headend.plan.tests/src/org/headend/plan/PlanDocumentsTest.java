package org.headend.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.catalog.Catalog;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Polyline;
import org.headend.design.export.Paper;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDocumentsTest {
    static {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory"); // as in the product
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    @TempDir
    static Path folder;
    private static Site site;
    private static Document document;
    private static PlanResult english;
    private static PlanResult chinese;

    @BeforeAll
    static void makeOnce() throws Exception {
        site = SiteTemplate.byId("smart-campus").create(folder.resolve("campus"), "Smart campus", null);
        document = SiteFile.load(site.design());
        english = write(PlanRequest.everything(folder.resolve("en"), Locale.ENGLISH));
        chinese = write(PlanRequest.everything(folder.resolve("zh"), Locale.SIMPLIFIED_CHINESE));
    }

    private static PlanResult write(PlanRequest request) throws ProblemException {
        return PlanDocuments.of(document, Catalog.of(site), site.folder()).write(request, null);
    }

    private static PlanRequest only(String target, Set<PlanPart> parts, PlanFormat format) {
        return new PlanRequest(parts, List.of(), EnumSet.of(format), Paper.A3, Locale.ENGLISH, folder.resolve(target), "", "", LocalDate.of(2026, 11, 25));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    void writesEveryFormatIntoTheTargetAndNothingElse() throws IOException {
        Set<String> names;
        try (Stream<Path> files = Files.walk(english.folder())) {
            names = files.filter(Files::isRegularFile).map(f -> english.folder().relativize(f).toString()).collect(Collectors.toSet());
        }
        assertEquals(english.files().stream().map(f -> english.folder().relativize(f).toString()).collect(Collectors.toSet()), names);
        assertTrue(names.containsAll(Set.of("plan.html", "plan.pdf", "plan.docx", "drawings.pdf", "csv/devices.csv", "csv/cables.csv", "csv/material.csv",
                "csv/addresses.csv", "csv/labels.csv", "csv/findings.csv", "csv/poe.csv", "csv/mounting.csv")), names.toString());
        assertEquals(english.folder().resolve("plan.html"), english.main().orElseThrow());
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(f -> f.toString().endsWith(".tmp")), "the work folder is gone");
        }
    }

    @Test
    void thePdfHoldsTheContentAsTextThatCanBeSearched() throws IOException {
        String text = text(english.folder().resolve("plan.pdf"));
        for (Device device : document.getSite().getDevices()) {
            assertTrue(text.replaceAll("\\s+", " ").contains(device.getName()), device.getName());
        }
        for (String title : List.of("Device list", "Mounting sheets", "Bill of material", "Cable schedule", "IP plan", "Findings", "Measurements on acceptance",
                "80 – 180 of 255", "at least 70 % of the baseline")) {
            assertTrue(text.contains(title), title);
        }
        assertTrue(english.notes().stream().noneMatch(n -> n.contains("font")), english.notes().toString());
    }

    @Test
    void theChinesePdfIsChineseThroughout() throws IOException {
        String text = text(chinese.folder().resolve("plan.pdf"));
        for (String title : List.of("设备清单", "安装单", "物料清单", "线缆表", "验收测量", "人脸亮度")) {
            assertTrue(text.contains(title), title);
        }
        assertFalse(text.contains("Mounting"), "no English title is left");
        assertFalse(text.contains("Cable schedule"));
    }

    @Test
    void drawingsArePagesOfTheirPaperInThePackageAndAlone() throws IOException {
        int floors = document.getSite().getFloors().size();
        try (PDDocument drawings = Loader.loadPDF(english.folder().resolve("drawings.pdf").toFile())) {
            assertEquals(floors, drawings.getNumberOfPages());
            assertEquals(420 * 72 / 25.4, drawings.getPage(0).getMediaBox().getWidth(), 0.5);
        }
        try (PDDocument all = Loader.loadPDF(english.folder().resolve("plan.pdf").toFile())) {
            long sheets = 0;
            for (int i = 0; i < all.getNumberOfPages(); i++) {
                sheets += Math.abs(all.getPage(i).getMediaBox().getWidth() - 420 * 72 / 25.4) < 2 ? 1 : 0;
            }
            assertEquals(floors, sheets);
        }
    }

    @Test
    void everyDrawingIsWellFormedAndNamesWhatIsOnItsFloor() throws Exception {
        for (Floor floor : document.getSite().getFloors()) {
            Path file = english.folder().resolve("drawings/" + floor.getId() + ".svg");
            String svg = Files.readString(file);
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
            assertTrue(svg.contains(floor.getName()), floor.getName());
            assertTrue(svg.contains("1:"), "a standard scale");
            assertTrue(floor.getPlacements().size() > 1);
            floor.getPlacements().forEach(p -> assertTrue(svg.contains(shortened(p.getDevice().getName())), p.getDevice().getName()));
            floor.getZones().forEach(z -> assertTrue(svg.contains(z.getName()), z.getName()));
        }
    }

    private static String shortened(String name) {
        return name.length() > 20 ? name.substring(0, 19) + '…' : name;
    }

    @Test
    void theWordDocumentOpensWithTheSameTables() throws IOException {
        try (InputStream in = Files.newInputStream(chinese.folder().resolve("plan.docx")); XWPFDocument docx = new XWPFDocument(in)) {
            String all = docx.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
            for (Device device : document.getSite().getDevices()) {
                assertTrue(all.contains(device.getName()), device.getName());
            }
            List<String> headings = docx.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).map(p -> p.getText().strip()).toList();
            assertTrue(headings.containsAll(List.of("安装图", "设备清单", "安装单", "线缆表", "检查结果")), headings.toString());
            assertTrue(docx.getAllPictures().size() >= document.getSite().getFloors().size());
        }
    }

    @Test
    void theBrowserFileIsOneFileWithoutScriptsAndLinksOutwards() throws IOException {
        String html = Files.readString(english.folder().resolve("plan.html"));
        assertTrue(html.startsWith("<!DOCTYPE html>"));
        assertFalse(html.contains("<script"));
        assertFalse(html.matches("(?s).*(src|href)=\"(https?|file):.*"), "nothing is loaded");
        assertTrue(html.contains("<svg"));
        assertTrue(html.contains("href=\"#cables\"") && html.contains("id=\"cables\""));
    }

    @Test
    void theCableScheduleHasARowForEveryCable() throws IOException {
        byte[] bytes = Files.readAllBytes(english.folder().resolve("csv/cables.csv"));
        assertEquals("EFBBBF", String.format("%02X%02X%02X", bytes[0], bytes[1], bytes[2]), "spreadsheets know UTF-8 by it");
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        long cables = document.getSite().getLinks().stream().filter(l -> l.getMedium() != org.headend.design.site.Medium.WIRELESS).count();
        assertEquals(cables + 1, lines.size());
        assertTrue(lines.stream().anyMatch(l -> l.contains(",route,")), "lengths come from routes where the plans tell");
    }

    @Test
    void onlyWhatIsAskedForIsWritten() throws ProblemException {
        PlanResult result = write(only("parts", EnumSet.of(PlanPart.CABLES, PlanPart.ADDRESSES), PlanFormat.CSV));
        assertTrue(result.files().stream().map(f -> f.getFileName().toString()).toList().containsAll(List.of("cables.csv", "addresses.csv")));
        assertTrue(result.files().stream().noneMatch(f -> f.toString().contains("devices.csv")), result.files().toString());
        Floor first = document.getSite().getFloors().get(0);
        PlanRequest request = new PlanRequest(EnumSet.of(PlanPart.DRAWINGS), List.of(first.getId()), EnumSet.of(PlanFormat.SVG), Paper.A1, Locale.ENGLISH,
                folder.resolve("floor"), "", "", LocalDate.now());
        assertEquals(List.of(first.getId() + ".svg"), write(request).files().stream().map(f -> f.getFileName().toString()).toList());
    }

    @Test
    void cancellingLeavesTheTargetAsItWas() throws IOException, ProblemException {
        PlanRequest request = only("cancelled", EnumSet.of(PlanPart.DEVICES), PlanFormat.CSV);
        Files.createDirectories(request.target());
        Files.writeString(request.target().resolve("mine.txt"), "mine");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        PlanDocuments documents = PlanDocuments.of(document, Catalog.of(site), site.folder());
        assertThrows(OperationCanceledException.class, () -> documents.write(request, monitor));
        try (Stream<Path> files = Files.walk(request.target())) {
            assertEquals(List.of("mine.txt"), files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(f -> f.toString().endsWith(".tmp")));
        }
    }

    @Test
    void aSiteHasItsOwnTemplateWhichCanDoNoHarm() throws Exception {
        Path own = site.folder().resolve("templates/plan/package.ftlh");
        Files.createDirectories(own.getParent());
        PlanRequest request = only("own", EnumSet.of(PlanPart.DEVICES), PlanFormat.HTML);
        try {
            Files.writeString(own, "<p>${title} &amp; ${chapters[0].title}: ${chapters[0].blocks?size}</p>");
            assertEquals("<p>Smart campus &amp; Device list: 1</p>", Files.readString(write(request).folder().resolve("plan.html")));
            for (String evil : List.of("${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "<#include \"../../site.json\">", "${title?api.class}",
                    "${nothing}", "<#list 1.. as x>${x}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list>")) {
                Files.writeString(own, evil);
                ProblemException e = assertThrows(ProblemException.class, () -> write(request), evil);
                assertEquals("plan.template", e.problem().code());
                assertTrue(e.problem().place().resource().contains("package.ftlh"), e.problem().place().toString());
            }
        } finally {
            Files.delete(own);
        }
    }

    @Test
    void namesCannotBreakAnyFormat() throws Exception {
        Document evil = SiteFile.load(site.design());
        Device device = evil.getSite().getDevices().get(0);
        String name = "=HYPERLINK(\"http://x\") <b>&amp;</b> ]]> ${title} 中𠮷 \u0001 %s {0}";
        device.setName(name);
        evil.getSite().setName("<script>alert(1)</script>");
        evil.getSite().getFloors().get(0).setName("../../<evil>");
        PlanRequest request = PlanRequest.everything(folder.resolve("evil"), Locale.ENGLISH);
        PlanResult result = PlanDocuments.of(evil, Catalog.of(site), site.folder()).write(request, null);
        assertTrue(result.files().stream().allMatch(f -> f.startsWith(result.folder())));
        assertFalse(Files.readString(result.folder().resolve("plan.html")).contains("<script>"));
        assertTrue(text(result.folder().resolve("plan.pdf")).contains("=HYPERLINK"));
        assertTrue(Files.readString(result.folder().resolve("csv/labels.csv")).contains("=HYPERLINK"));
        assertTrue(Files.readString(result.folder().resolve("csv/devices.csv")).contains("'=HYPERLINK"), "no spreadsheet runs it");
    }

    @Test
    void mountingSheetsNameTheLightThatLampsGive() throws Exception {
        Document lit = SiteFile.load(site.design());
        Floor floor = lit.getSite().getFloors().get(0);
        Zone zone = floor.getZones().stream().filter(z -> z.getName().equals("Lobby")).findFirst().orElseThrow();
        PlanResult measured = PlanDocuments.of(lit, Catalog.of(site), site.folder()).write(only("measured", Set.of(PlanPart.MOUNTING), PlanFormat.HTML), null);
        assertTrue(Files.readString(measured.folder().resolve("plan.html")).contains("measured " + Math.round(zone.getLux()) + " lx"));
        zone.setLux(0);
        Device lamp = Designs.device(lit.getSite(), Catalog.builtIn().type("generic/luminaire").orElseThrow(), Locale.ENGLISH);
        lit.getSite().getDevices().add(lamp);
        FloorEdits.place(floor, lamp, Polyline.parse(zone.getPoints()).middle(), 2.8).setTilt(90);
        PlanResult computed = PlanDocuments.of(lit, Catalog.of(site), site.folder()).write(only("computed", Set.of(PlanPart.MOUNTING), PlanFormat.HTML), null);
        String html = Files.readString(computed.folder().resolve("plan.html"));
        assertTrue(html.contains("Light in “Lobby”") && html.contains("uniformity"), "cameras of the zone");
        assertTrue(html.contains("Light on the floor below"), "the sheet of the lamp");
    }

    @Test
    void anEmptyDesignGivesEmptyDocumentsAndSaysSo() throws Exception {
        Document empty = org.headend.design.Designs.create("Nothing");
        PlanResult result = PlanDocuments.of(empty, Catalog.builtIn(), null).write(PlanRequest.everything(folder.resolve("empty"), Locale.ENGLISH), null);
        String text = text(result.folder().resolve("plan.pdf"));
        assertTrue(text.contains("There are no devices.") && text.contains("The design has no floors."), text);
    }

    @Test
    void unknownIsSaidAsUnknown() throws Exception {
        Document unknown = SiteFile.load(site.design());
        unknown.getSite().getFloors().clear();
        Link link = unknown.getSite().getLinks().get(0);
        link.setLengthMetres(0);
        PlanResult result = PlanDocuments.of(unknown, Catalog.of(site), site.folder()).write(only("unknown", EnumSet.of(PlanPart.CABLES), PlanFormat.CSV), null);
        String row = Files.readString(result.folder().resolve("csv/cables.csv")).lines().skip(1).findFirst().orElseThrow();
        assertTrue(row.contains(",–,unknown,"), row);
        assertTrue(result.notes().stream().anyMatch(n -> n.contains("without a length: 1")), result.notes().toString());
    }

    @Test
    void theLossOfVoltageOfEachConsumerIsInTheListAndInTheDocument() throws Exception {
        var index = new org.headend.design.validate.SiteIndex(document.getSite(), Catalog.of(site));
        var drops = index.circuits().stream().flatMap(circuit -> org.headend.design.advice.VoltageDrop.of(index, circuit).stream()).toList();
        assertFalse(drops.isEmpty(), "the sample has direct current supplies");
        for (String language : List.of("en", "zh")) {
            try (Stream<Path> files = Files.walk(folder.resolve(language))) {
                Path csv = files.filter(f -> f.getFileName().toString().equals("supplies.csv")).findFirst().orElseThrow();
                List<String> lines = Files.readAllLines(csv);
                assertEquals(drops.size() + 1, lines.size());
                String camera = lines.stream().filter(l -> l.contains("CAM08")).findFirst().orElseThrow();
                assertTrue(camera.contains(",25,1,0.5,0.44,3.6 %,"), "2 × 25 m × 0.0175 Ω·mm²/m × 0.5 A / 1 mm² = 0.44 V of 12 V: " + camera);
            }
        }
    }
}
