package org.headend.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;
import org.headend.design.SiteFile;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.testsupport.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** All of a plan speaks one language, whatever the program speaks. */
class PlanLanguageTest {
    private final Locale before = Locale.getDefault();
    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    /** A site whose names are in a language, with gaps and mistakes so that there is much to say. */
    private PlanResult plan(Locale language, Locale program) throws Exception {
        Locale.setDefault(language);
        Site site = SiteTemplate.byId("smart-campus").create(folder.resolve("campus"), language == Locale.ENGLISH ? "Campus" : "园区", null);
        Document document = SiteFile.load(site.design());
        document.getSite().getLinks().forEach(link -> link.setLengthMetres(0));
        List<Device> devices = document.getSite().getDevices();
        for (int i = 0; i < devices.size(); i++) {
            int which = i;
            devices.get(i).getPorts().stream().filter(p -> p.getAddress() != null).forEach(p -> p.setAddress(which % 3 == 0 ? "192.168.10.9/24" : "10.0." + which + ".1/30"));
        }
        document.getSite().getFloors().forEach(f -> {
            f.getPlacements().stream().limit(6).forEach(p -> p.setHeight(0));
            f.getZones().forEach(z -> z.setLux(0));
            f.getZones().forEach(z -> z.getNeeds().forEach(n -> n.setModel("missing")));
        });
        Files.createDirectories(site.folder().resolve("catalog"));
        Files.writeString(site.folder().resolve("catalog/broken.json"), "{");
        Locale.setDefault(program);
        return PlanDocuments.of(document, Catalog.of(site), site.folder()).write(PlanRequest.everything(folder.resolve("plan"), language), null);
    }

    /** Texts of an XML file as a reader sees them. */
    private static List<String> pieces(String xml) throws Exception {
        List<String> pieces = new ArrayList<>();
        collect(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.replaceFirst("<!DOCTYPE html>", "").replaceAll("(?s)<style>.*?</style>", "")))), pieces);
        return pieces;
    }

    private static void collect(Node node, List<String> into) {
        if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
            into.add(node.getNodeValue().strip());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, into);
        }
    }

    private static List<String> said(PlanResult result) throws Exception {
        List<String> pieces = new ArrayList<>(result.notes());
        for (Path file : result.files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".html") || name.endsWith(".svg")) {
                pieces.addAll(pieces(Files.readString(file)));
            } else if (name.endsWith(".csv")) {
                Files.readAllLines(file).forEach(line -> pieces.addAll(List.of(line.replace("\uFEFF", "").replace("\"", "").split(","))));
            } else if (name.endsWith(".docx")) {
                for (String part : List.of("word/document.xml", "word/footer1.xml", "word/footer2.xml")) {
                    pieces.addAll(pieces(entry(file, part)));
                }
            } else if (name.endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    new PDFTextStripper().getText(pdf).lines().forEach(pieces::add);
                }
            }
        }
        return pieces;
    }

    private static String entry(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.getEntry(name) == null ? "<none/>" : new String(file.getInputStream(file.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void aChinesePlanOfAnEnglishProgramHoldsNoEnglishText() throws Exception {
        PlanResult result = plan(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
        List<String> said = said(result);
        assertTrue(said.contains("检查结果") && said.stream().anyMatch(s -> s.contains("图例")), "findings and legends are there");
        assertTrue(Files.readAllLines(result.folder().resolve("csv/findings.csv")).size() > 20, "the rules have much to say");
        assertEquals(Set.of(), Translations.englishIn(said, "org.headend.plan", "org.headend.design", "org.headend.core", "org.headend.catalog"));
        Set<String> names = Set.copyOf(said);
        for (DeviceType type : Catalog.builtIn().types()) {
            String english = type.name(Locale.ENGLISH);
            assertFalse(!english.equals(type.name(Locale.SIMPLIFIED_CHINESE)) && names.contains(english), english);
        }
    }

    @Test
    void anEnglishPlanOfAChineseProgramHoldsNoChineseCharacter() throws Exception {
        List<String> said = said(plan(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE));
        assertTrue(said.contains("Findings") && said.stream().anyMatch(s -> s.contains("Legend")));
        List<String> foreign = said.stream().filter(s -> s.matches("(?s).*[\\p{IsHan}，。；：].*")).toList();
        assertEquals(List.of(), foreign);
    }
}
