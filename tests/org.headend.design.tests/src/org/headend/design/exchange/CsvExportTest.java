package org.headend.design.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.headend.catalog.Catalog;
import org.headend.design.SiteFile;
import org.headend.design.site.Document;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    private static List<CSVRecord> parse(String csv) throws Exception {
        assertTrue(csv.startsWith("\uFEFF"), "spreadsheets know UTF-8 by its mark");
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv.substring(1))).getRecords();
    }

    @Test
    void everyDeviceAndEveryLinkIsALine() throws Exception {
        Document document = SiteFile.load(TestData.projectRoot().resolve("templates/sites/smart-campus/design/site.headend"));
        document.getSite().getDevices().get(0).setName("=cmd|' /C calc'!A0");
        document.getSite().getDevices().get(1).setName("a \"b\", c");
        List<CSVRecord> devices = parse(CsvExport.devices(document, Catalog.builtIn(), Locale.ENGLISH));
        assertEquals(document.getSite().getDevices().size(), devices.size());
        assertEquals("'=cmd|' /C calc'!A0", devices.get(0).get(0), "no formula");
        assertEquals("a \"b\", c", devices.get(1).get(0));
        List<CSVRecord> links = parse(CsvExport.links(document, Catalog.builtIn(), Locale.ENGLISH));
        assertEquals(document.getSite().getLinks().size(), links.size());
    }
}
