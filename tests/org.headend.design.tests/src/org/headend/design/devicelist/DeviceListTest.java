package org.headend.design.devicelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.headend.core.problem.ProblemException;
import org.headend.design.devicelist.DeviceList.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceListTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(chars = { ',', ';', '\t', '|' })
    void everySeparatorIsFoundOut(char separator) throws Exception {
        DeviceList list = DeviceList.parse("Name,IP address,Cable length (m)\nCam 1,10.0.0.1,3.5\n".replace(',', separator), "a");
        assertEquals("10.0.0.1", list.rows().getFirst().get(Field.ADDRESS));
        assertEquals("3.5", list.rows().getFirst().get(Field.LENGTH));
    }

    @Test
    void headingsAreKnownInEnglishAndChineseWhateverTheirForm() {
        for (String heading : List.of("Device_Name", "NAME", "设备名称", " 名称 ")) {
            assertEquals(Field.NAME, Field.of(heading).orElseThrow(), heading);
        }
        assertEquals(Field.LENGTH, Field.of("线缆长度（米）").orElseThrow());
        assertEquals(Field.PEER_PORT, Field.of("Switch-Port").orElseThrow());
        assertEquals(Field.ADDRESS, Field.of("IP地址").orElseThrow());
        assertTrue(Field.of("price").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "GBK", "UTF-16LE", "UTF-16BE" })
    void chineseTextIsReadInTheEncodingsThatSpreadsheetsWrite(String charset) throws Exception {
        String text = (charset.startsWith("UTF-16") ? "\ufeff" : "") + "名称,类型,备注\n大厅摄像机,generic/camera-dome,入口\n";
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
        assertEquals("大厅摄像机", DeviceList.read(file).rows().getFirst().get(Field.NAME));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), "\ufeffname;type\nA;B\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("A", DeviceList.read(file).rows().getFirst().get(Field.NAME));
    }

    @Test
    void quotedCellsMayHoldSeparatorsAndLines() throws Exception {
        DeviceList list = DeviceList.parse("name,notes\n\"Cam, 1\",\"a\nb\"\nCam 2,\"say \"\"hi\"\"\"\n", "a");
        assertEquals("Cam, 1", list.rows().get(0).get(Field.NAME));
        assertEquals(2, list.rows().get(0).line());
        assertEquals("say \"hi\"", list.rows().get(1).get(Field.NOTES));
        assertEquals(4, list.rows().get(1).line());
    }

    @Test
    void aSpreadsheetsOwnSeparatorLineIsObeyed() throws Exception {
        DeviceList list = DeviceList.parse("sep=;\r\nname;type\r\nA;B\r\n", "a");
        assertEquals("B", list.rows().getFirst().get(Field.TYPE));
        assertEquals(3, list.rows().getFirst().line());
    }

    @Test
    void otherAndDoubledColumnsAreNamed() throws Exception {
        DeviceList list = DeviceList.parse("name,price,IP,address\nA,5,10.0.0.1,10.0.0.2\n", "a");
        assertEquals(List.of("price", "address"), list.unknown());
        assertEquals("10.0.0.1", list.rows().getFirst().get(Field.ADDRESS));
    }

    @Test
    void emptyLinesAndShortLinesAreNoProblem() throws Exception {
        DeviceList list = DeviceList.parse("name,type,address\n\nA\n,,\nB,t\n", "a");
        assertEquals(List.of("A", "B"), list.rows().stream().map(r -> r.get(Field.NAME)).toList());
    }

    @Test
    void whatIsNoListIsRefusedWithOneProblem() {
        for (String text : List.of("", "\n\n", "price,colour\n1,2\n", "name\n\"A\"x\n")) {
            ProblemException e = assertThrows(ProblemException.class, () -> DeviceList.parse(text, "a"), text);
            assertTrue(e.problem().code().startsWith("list."), e.getMessage());
        }
    }

    @Test
    void theExamplesAreLists() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            DeviceList list = DeviceList.parse(DeviceList.example(locale), "a");
            assertEquals(2, list.rows().size());
            assertEquals(List.of(), list.unknown());
            assertTrue(list.rows().stream().noneMatch(r -> r.get(Field.ADDRESS).isEmpty()));
        }
    }

    @Test
    void anyTextIsAListOrAProblem() {
        Random random = new Random(7);
        String[] parts = { "name", "IP", "类型", ",", ";", "\t", "\"", "\n", "\r\n", "10.0.0.1", "x", " ", "\\", "'", "\u0000", "|", "sep=" };
        int lists = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(i % 2 == 0 ? "name,IP\n" : "");
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            try {
                lists += DeviceList.parse(text.toString(), "a").rows().isEmpty() ? 0 : 1;
            } catch (ProblemException e) {
                assertTrue(e.problem().code().startsWith("list."));
            }
        }
        assertTrue(lists > 100, "only " + lists);
    }

    /** What is written as CSV comes back, whatever is in the cells. */
    @Test
    void quotedTextSurvives() throws Exception {
        Random random = new Random(3);
        String alphabet = "ab,;\t|\"\n 名=";
        for (int i = 0; i < 300; i++) {
            List<String> names = new ArrayList<>();
            StringBuilder text = new StringBuilder("name,type\n");
            for (int j = 0; j < 4; j++) {
                StringBuilder name = new StringBuilder("n");
                for (int k = random.nextInt(8); k > 0; k--) {
                    name.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                name.append('n');
                names.add(name.toString());
                text.append('"').append(name.toString().replace("\"", "\"\"")).append("\",t\n");
            }
            assertEquals(names, DeviceList.parse(text.toString(), "a").rows().stream().map((Row r) -> r.get(Field.NAME)).toList());
        }
    }
}
