package org.headend.design.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.problem.Severity;
import org.headend.design.Areas;
import org.headend.design.AutoLayout.Position;
import org.headend.design.DesignEdits;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Medium;
import org.headend.design.site.Node;
import org.headend.design.site.PasswordState;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.testsupport.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawioTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final DrawioImport.Options OPTIONS = new DrawioImport.Options(DrawioImport.Options.DEFAULT_TYPE, "", Locale.ENGLISH);

    @TempDir
    private Path folder;

    /** The smart campus with everything that a drawing must keep: nested groups, bend points, properties. */
    private static Document campus() throws Exception {
        Document document = SiteFile.load(TestData.projectRoot().resolve("templates/sites/smart-campus/design/site.headend"));
        var site = document.getSite();
        Device camera = device(document, "camera1");
        Device gateway = device(document, "gateway1");
        camera.setName("Lobby <camera> & \"friends\" 大厅");
        camera.setPassword(PasswordState.FACTORY);
        camera.getPorts().get(0).setMac("00:11:22:33:44:55");
        camera.setNotes("two\nlines");
        Designs.topology(document).getGroups().clear();
        site.getAreas().clear();
        site.getDevices().forEach(d -> d.setArea(null));
        var outer = Areas.group(document, List.of(gateway), List.of(), AreaKind.BUILDING, "Building A", 0, 0);
        var inner = Areas.create(site, outer.getArea(), AreaKind.ROOM, "Lobby");
        Areas.draw(Designs.topology(document), inner, 0, 0);
        camera.setArea(inner);
        DesignEdits.setBendPoints(Designs.topology(document), site.getLinks().get(2), List.of(new Position(700, 300), new Position(640, 300)));
        return document;
    }

    private static Device device(Document document, String id) {
        return document.getSite().getDevices().stream().filter(d -> d.getId().equals(id)).findFirst().orElseThrow();
    }

    private DrawioImport.Result read(String text) throws Exception {
        return read(text, OPTIONS);
    }

    private DrawioImport.Result read(String text, DrawioImport.Options options) throws Exception {
        return DrawioImport.read(Files.writeString(folder.resolve("x.drawio"), text), CATALOG, options);
    }

    /** Everything that must come back, by id. */
    private static Map<String, String> facts(Document document) {
        Map<String, String> facts = new TreeMap<>();
        for (Device d : document.getSite().getDevices()) {
            facts.put(d.getId(), d.getName() + '|' + d.getType() + '|' + d.getPassword() + '|' + d.getNotes() + '|' + d.getPoeBudgetWatts() + '|'
                    + (d.getArea() == null ? "" : d.getArea().getName() + d.getArea().getKind()) + '|' + names(d.getReportsTo()));
            d.getStreams().forEach(s -> facts.put(d.getId() + "/stream/" + s.getName(), DrawioData.plain(s).toString() + names(s.getConsumers())));
            d.getPorts().forEach(p -> facts.put(d.getId() + '/' + p.getName(), DrawioData.plain(p).toString()));
        }
        for (Link l : document.getSite().getLinks()) {
            facts.put("link " + l.getId(), l.getMedium() + "|" + l.getLengthMetres() + '|'
                    + l.getPorts().stream().map(p -> ((Device) p.eContainer()).getId() + '/' + p.getName()).toList());
        }
        for (Node n : Designs.topology(document).getNodes()) {
            facts.put("node " + n.getDevice().getId(), n.getX() + "," + n.getY() + n.isPinned());
        }
        Designs.topology(document).getEdges().forEach(e -> facts.put("edge " + e.getLink().getId(), e.getBendPoints()));
        Designs.topology(document).getGroups().forEach(g -> facts.put("group " + g.getArea().getName(), String.valueOf(g.isCollapsed())));
        return facts;
    }

    private static List<String> names(List<Device> devices) {
        return devices.stream().map(Device::getId).toList();
    }

    /** Tells what differs, not two whole sites. */
    private static void assertSame(Map<String, String> expected, Map<String, String> actual) {
        Map<String, String> missing = new TreeMap<>(expected);
        missing.entrySet().removeAll(actual.entrySet());
        Map<String, String> surplus = new TreeMap<>(actual);
        surplus.entrySet().removeAll(expected.entrySet());
        assertEquals(missing.toString(), surplus.toString());
    }

    /** As diagrams.net would save it again: attributes in another order, pages compressed, other names for wrappers. */
    private static String resaved(String text, boolean compress) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var xml = builder.parse(new InputSource(new StringReader(text)));
        NodeList all = xml.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getTagName().equals("object")) {
                xml.renameNode(element, null, "UserObject");
            }
        }
        Transformer plain = TransformerFactory.newInstance().newTransformer();
        plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"app.diagrams.net\" pages=\"1\">");
        NodeList pages = xml.getElementsByTagName("diagram");
        for (int i = 0; i < pages.getLength(); i++) {
            Element page = (Element) pages.item(i);
            StringWriter model = new StringWriter();
            plain.transform(new DOMSource(page.getElementsByTagName("mxGraphModel").item(0)), new StreamResult(model));
            out.append("<diagram name=\"" + page.getAttribute("name") + "\" id=\"other\">")
                    .append(compress ? DrawioFile.deflatePage(model.toString()) : model).append("</diagram>");
        }
        return out.append("</mxfile>").toString();
    }

    @Test
    void whatIsWrittenComesBackAsItWas() throws Exception {
        Document document = campus();
        for (boolean compressed : new boolean[] { false, true }) {
            String text = DrawioExport.text(document, CATALOG, new DrawioExport.Options(compressed, true));
            assertEquals(compressed, !text.contains("<mxGraphModel"));
            for (String saved : List.of(text, resaved(DrawioExport.text(document, CATALOG, new DrawioExport.Options(false, true)), compressed))) {
                DrawioImport.Result result = read(saved);
                assertEquals(List.of(), result.problems());
                assertSame(facts(document), facts(result.document()));
            }
        }
    }

    @Test
    void theImportedDesignCanBeSavedAndReadAgain() throws Exception {
        Document document = read(DrawioExport.text(campus(), CATALOG, new DrawioExport.Options(true, true))).document();
        Path file = folder.resolve("site.headend");
        SiteFile.save(document, file);
        assertSame(facts(document), facts(SiteFile.load(file)));
    }

    @Test
    void whatPeopleChangeInTheDrawingIsTakenOver() throws Exception {
        String text = DrawioExport.text(campus(), CATALOG, new DrawioExport.Options(false, true));
        String moved = text.replaceFirst("(<object id=\"server1\" label=\")[^\"]*(\".*?ip=\")[^\"]*(\".*?<mxGeometry x=\")\\d+",
                "$1&lt;b&gt;Renamed&lt;/b&gt;$210.9.8.7/24$31234");
        Document document = read(moved).document();
        Device server = device(document, "server1");
        assertEquals("Renamed", server.getName());
        assertEquals("10.9.8.7/24", server.getPorts().stream().map(Port::getAddress).filter(a -> a != null).findFirst().orElseThrow());
        assertEquals(1234, Designs.topology(document).getNodes().stream().filter(n -> n.getDevice() == server).findFirst().orElseThrow().getX());
    }

    private static String page(String cells) {
        return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells + "</root></mxGraphModel>";
    }

    private static String vertex(String id, String label, String style, int x, int y) {
        return "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"" + style + "\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"" + x + "\" y=\"" + y
                + "\" width=\"60\" height=\"60\" as=\"geometry\"/></mxCell>";
    }

    private static String edge(String id, String label, String from, String to) {
        return "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"html=1;\" edge=\"1\" parent=\"1\"" + (from.isEmpty() ? "" : " source=\"" + from + '"')
                + (to.isEmpty() ? "" : " target=\"" + to + '"') + "><mxGeometry relative=\"1\" as=\"geometry\"><mxPoint x=\"5\" y=\"5\" as=\"sourcePoint\"/></mxGeometry></mxCell>";
    }

    private static List<String> messages(DrawioImport.Result result) {
        return result.problems().stream().map(Problem::message).toList();
    }

    @Test
    void aForeignDrawingIsTakenByItsShapesAndWordsAndSaysSo() throws Exception {
        DrawioImport.Result result = read(page(vertex("a", "&lt;b&gt;Hall&lt;/b&gt; camera&lt;br&gt;10.0.0.11", "html=1;", 0, 0)
                + vertex("b", "SW-1", "shape=mxgraph.cisco.switches.workgroup_switch;", 100, 0)
                + vertex("c", "核心路由", "image;image=img/x.png;", 200, 0) + vertex("d", "Mystery", "ellipse;", 300, 0)
                + vertex("t", "Just a heading", "text;html=1;", 0, 200) + edge("e1", "eth0 - Gi1/0/3", "a", "b") + edge("e2", "", "b", "c")
                + edge("e3", "", "c", "d") + edge("loose", "dangling", "a", "")));
        Document document = result.document();
        assertEquals(List.of("generic/camera-fixed", "generic/switch-poe-8", "generic/router", "generic/server"),
                document.getSite().getDevices().stream().map(Device::getType).toList());
        assertEquals("Hall camera", document.getSite().getDevices().get(0).getName());
        assertEquals("10.0.0.11/24", document.getSite().getDevices().get(0).getPorts().get(0).getAddress());
        assertEquals(3, document.getSite().getLinks().size());
        assertEquals(List.of("eth0", "Gi1/0/3"), document.getSite().getLinks().get(0).getPorts().stream().map(Port::getName).toList());
        String all = String.join("\n", messages(result));
        assertTrue(all.contains("Mystery") && all.contains("dangling") && all.contains("10.0.0.11/24"), all);
        assertTrue(result.problems().stream().anyMatch(p -> p.severity() == Severity.WARNING && p.place().element().equals("loose")));
        for (Node a : Designs.topology(document).getNodes()) {
            for (Node b : Designs.topology(document).getNodes()) {
                assertTrue(a == b || Math.abs(a.getX() - b.getX()) >= 132 || Math.abs(a.getY() - b.getY()) >= 92, "cards do not cover each other");
            }
        }
    }

    @Test
    void theTypeOfUnknownShapesIsTheOneThatWasChosen() throws Exception {
        String text = page(vertex("d", "Mystery", "ellipse;", 300, 0));
        assertEquals("generic/router", read(text, new DrawioImport.Options("generic/router", "", Locale.ENGLISH)).document().getSite().getDevices().get(0).getType());
        ProblemException none = assertThrows(ProblemException.class, () -> read(text, new DrawioImport.Options("no/type", "", Locale.ENGLISH)));
        assertEquals("drawio.type", none.problem().code());
    }

    @Test
    void containersAreAreasAndCoordinatesInsideThemAreRelative() throws Exception {
        String text = page("<mxCell id=\"g\" value=\"Rack 1\" style=\"swimlane;\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"1000\" y=\"500\" width=\"400\" height=\"300\" as=\"geometry\"/></mxCell>"
                + "<object id=\"s\" label=\"S\" deviceType=\"generic/server\"><mxCell style=\"\" vertex=\"1\" parent=\"g\"><mxGeometry x=\"50\" y=\"60\" width=\"132\" height=\"92\" as=\"geometry\"/></mxCell></object>"
                + "<mxCell id=\"p\" value=\"eth1\" style=\"ellipse;\" vertex=\"1\" parent=\"s\"><mxGeometry x=\"1\" y=\"0.5\" width=\"10\" height=\"10\" relative=\"1\" as=\"geometry\"/></mxCell>"
                + vertex("r", "Router", "", 300, 300) + edge("e", "", "p", "r"));
        Document document = read(text).document();
        Device server = device(document, "s");
        assertEquals("Rack 1", server.getArea().getName());
        assertEquals(AreaKind.RACK, server.getArea().getKind());
        Node node = Designs.topology(document).getNodes().get(0);
        assertEquals(1050, node.getX());
        assertEquals(560, node.getY());
        assertEquals(1, document.getSite().getLinks().size(), "a port drawn as a circle belongs to its device");
        assertEquals(1, Designs.topology(document).getGroups().size());
    }

    @Test
    void bendPointsAreKeptAndLabelsAtTheEndsNamePorts() throws Exception {
        String text = page("<object id=\"a\" label=\"A\" deviceType=\"generic/server\"><mxCell vertex=\"1\" parent=\"1\"><mxGeometry x=\"40\" y=\"40\" width=\"132\" height=\"92\" as=\"geometry\"/></mxCell></object>"
                + "<object id=\"b\" label=\"B\" deviceType=\"generic/switch-poe-8\"><mxCell vertex=\"1\" parent=\"1\"><mxGeometry x=\"400\" y=\"400\" width=\"132\" height=\"92\" as=\"geometry\"/></mxCell></object>"
                + "<mxCell id=\"e\" style=\"\" edge=\"1\" parent=\"1\" source=\"a\" target=\"b\"><mxGeometry relative=\"1\" as=\"geometry\"><Array as=\"points\"><mxPoint x=\"106\" y=\"300\"/><mxPoint x=\"466\" y=\"300\"/></Array></mxGeometry></mxCell>"
                + "<mxCell id=\"l\" value=\"poe4\" style=\"edgeLabel;\" vertex=\"1\" parent=\"e\"><mxGeometry x=\"0.8\" relative=\"1\" as=\"geometry\"/></mxCell>");
        Document document = read(text).document();
        assertEquals("106,300 466,300", Designs.topology(document).getEdges().get(0).getBendPoints());
        assertEquals("poe4", document.getSite().getLinks().get(0).getPorts().get(1).getName());
    }

    @Test
    void theMediumFollowsAttributeWordOrOurColour() throws Exception {
        String two = vertex("a", "gateway", "", 0, 0) + vertex("b", "gateway", "", 300, 0);
        assertEquals(Medium.SERIAL, read(page(two + edge("e", "RS-485 bus", "a", "b"))).document().getSite().getLinks().get(0).getMedium());
        String coloured = edge("e", "", "a", "b").replace("html=1;", "html=1;strokeColor=#E08A1E;");
        Link fibre = read(page(two + coloured)).document().getSite().getLinks().get(0);
        assertEquals(Medium.FIBRE, fibre.getMedium());
        assertEquals(PortKind.SFP, fibre.getPorts().get(0).getKind());
    }

    @Test
    void pagesAreChosenByNameOrNumber() throws Exception {
        String file = "<mxfile><diagram name=\"Empty\">" + page("") + "</diagram><diagram name=\"One\">" + DrawioFile.deflatePage(page(vertex("a", "router", "", 0, 0)))
                + "</diagram><diagram name=\"Two\">" + page(vertex("a", "server", "", 0, 0)) + "</diagram></mxfile>";
        assertEquals("generic/router", read(file).document().getSite().getDevices().get(0).getType(), "the first with shapes");
        for (String page : List.of("Two", "3")) {
            assertEquals("generic/server", read(file, new DrawioImport.Options("generic/server", page, Locale.ENGLISH)).document().getSite().getDevices().get(0).getType());
        }
        assertEquals(List.of("Empty", "One", "Two"), DrawioFile.pageNames(folder.resolve("x.drawio")));
        assertThrows(ProblemException.class, () -> read(file, new DrawioImport.Options("generic/server", "4", Locale.ENGLISH)));
    }

    @Test
    void picturesThatCarryADrawingAreRead() throws Exception {
        String file = "<mxfile><diagram>" + page(vertex("a", "router", "", 0, 0)) + "</diagram></mxfile>";
        String svg = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"" + file.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + "\"><g/></svg>";
        assertEquals(1, read(svg).document().getSite().getDevices().size());
        String encoded = java.net.URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        for (boolean zipped : new boolean[] { false, true }) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            png.write(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
            chunk(png, "IHDR", new byte[13]);
            byte[] text = encoded.getBytes(StandardCharsets.ISO_8859_1);
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            data.write("mxfile".getBytes());
            data.write(zipped ? new byte[] { 0, 0 } : new byte[] { 0 });
            data.write(zipped ? zlib(text) : text);
            chunk(png, zipped ? "zTXt" : "tEXt", data.toByteArray());
            Path picture = Files.write(folder.resolve("x.drawio.png"), png.toByteArray());
            assertEquals(1, DrawioImport.read(picture, CATALOG, OPTIONS).document().getSite().getDevices().size());
        }
        ProblemException plain = assertThrows(ProblemException.class, () -> read("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assertEquals("drawio.format", plain.problem().code());
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws Exception {
        out.write(java.nio.ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(type.getBytes(StandardCharsets.ISO_8859_1));
        out.write(data);
        out.write(new byte[4]);
    }

    private static byte[] zlib(byte[] plain) {
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] out = new byte[plain.length + 100];
        int count = deflater.deflate(out);
        return java.util.Arrays.copyOf(out, count);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!DOCTYPE mxfile [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><mxfile><diagram>&x;</diagram></mxfile>",
        "<!DOCTYPE svg PUBLIC \"a\" \"b\" [<!ENTITY x \"y\">]><svg content=\"&x;\"/>", "<html/>", "", "no xml", "<mxfile/>", "<mxfile><diagram>%%%%</diagram></mxfile>",
        "<mxfile><diagram>AAAA</diagram></mxfile>", "<mxGraphModel><root>", "\u0000" })
    void whatIsNoDrawingIsRefusedWithItsReason(String text) throws Exception {
        ProblemException failure = assertThrows(ProblemException.class, () -> read(text));
        assertEquals("drawio.format", failure.problem().code());
        assertFalse(failure.problem().message().isBlank() || failure.problem().remedy().isBlank());
    }

    @Test
    @Timeout(20)
    void bombsAreDefused() throws Exception {
        byte[] zeros = new byte[200 << 20];
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(zeros);
        deflater.finish();
        byte[] out = new byte[1 << 20];
        String bomb = java.util.Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(out, deflater.deflate(out)));
        assertThrows(ProblemException.class, () -> read("<mxfile><diagram>" + bomb + "</diagram></mxfile>"));
        String nested = page("");
        for (int i = 0; i < 10; i++) {
            nested = "<mxfile><diagram>" + DrawioFile.deflatePage(nested) + "</diagram></mxfile>";
        }
        String deep = nested;
        assertThrows(ProblemException.class, () -> read(deep));
        assertThrows(ProblemException.class, () -> read("<mxGraphModel>" + "<a>".repeat(5000) + "</a>".repeat(5000) + "</mxGraphModel>"));
    }

    @Test
    @Timeout(60)
    void aLargeDrawingIsRead() throws Exception {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            cells.append(vertex("v" + i, "router &amp;amp; co", "html=1;", i % 60 * 200, i / 60 * 200));
        }
        for (String text : List.of(page(cells.toString()), "<mxfile><diagram>" + DrawioFile.deflatePage(page(cells.toString())) + "</diagram></mxfile>")) {
            assertEquals(3000, read(text).document().getSite().getDevices().size());
        }
    }

    @Test
    void cellsThatContainEachOtherEndNowhere() throws Exception {
        Document document = read(page("<mxCell id=\"a\" value=\"router\" vertex=\"1\" parent=\"b\"><mxGeometry width=\"9\" height=\"9\" as=\"geometry\"/></mxCell>"
                + "<mxCell id=\"b\" value=\"B\" vertex=\"1\" parent=\"a\"><mxGeometry width=\"90\" height=\"90\" as=\"geometry\"/></mxCell>"
                + "<mxCell id=\"c\" value=\"server\" vertex=\"1\" parent=\"c\"><mxGeometry width=\"90\" height=\"90\" as=\"geometry\"/></mxCell>")).document();
        assertTrue(document.getSite().getDevices().size() <= 3);
    }

    @Test
    @Timeout(120)
    void noDamageToADrawingIsMoreThanAProblem() throws Exception {
        Random random = new Random(20);
        String whole = DrawioExport.text(campus(), CATALOG, new DrawioExport.Options(false, true));
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(12)) {
                    case 0 -> text.setCharAt(at, "<>\"&;=/\u0000\ud800".charAt(random.nextInt(9)));
                    case 1 -> text.setLength(Math.max(1, random.nextInt(6) == 0 ? at : text.length()));
                    case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                    default -> text.setCharAt(at, "0123456789-abcXYZ:{}".charAt(random.nextInt(20)));
                }
            }
            String damaged = i % 2 == 0 ? text.toString() : "<mxfile><diagram>" + DrawioFile.deflatePage(text.toString()) + "</diagram></mxfile>";
            Path file = Files.write(folder.resolve("fuzz"), damaged.getBytes(StandardCharsets.UTF_8));
            try {
                Document document = DrawioImport.read(file, CATALOG, OPTIONS).document();
                SiteFile.save(document, folder.resolve("fuzz.headend"));
                SiteFile.load(folder.resolve("fuzz.headend"));
            } catch (ProblemException e) {
                refused++;
            }
        }
        assertTrue(refused > 30 && refused < 270, "refused " + refused);
    }

    @Test
    void unknownKeysOfStylesSurvive() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "shape;" : "");
            int count = random.nextInt(12);
            for (int j = 0; j < count; j++) {
                text.append("k").append(j).append(random.nextInt(4) == 0 ? "" : "=v" + random.nextInt(100) + (random.nextBoolean() ? "=x" : "")).append(';');
            }
            assertEquals(text.toString(), DrawioStyle.parse(text.toString()).toString());
        }
        assertEquals("", DrawioStyle.parse(null).toString());
    }

    @Test
    void replacingADrawingKeepsWhatItsShapesWereGiven() throws Exception {
        Path file = folder.resolve("kept.drawio");
        Document document = campus();
        DrawioExport.write(document, CATALOG, file, new DrawioExport.Options(false, false));
        Files.writeString(file, Files.readString(file).replaceFirst("(<object id=\"server1\".*?style=\")", "$1shadow=1;glow=7;"));
        DrawioExport.write(document, CATALOG, file, new DrawioExport.Options(true, false));
        DrawioStyle style = DrawioFile.pages(file).get(0).cells().get("server1").style();
        assertTrue(style.is("shadow") && style.get("glow").equals("7") && style.get("fillColor").equals("#f6f8fa"), style.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>Cam", "<div>Cam</div>", "Cam<style>b{}</style>", "<b onclick=\"x\">C</b>am", "&#67;am", "<img src=x onerror=1>Cam", "Cam<", "<b>Cam" })
    void labelsAreTextAndNothingElse(String html) {
        assertTrue(DrawioLabel.plain(html).replace("<", "").equals("Cam"), DrawioLabel.plain(html));
        assertEquals("1 < 2 & 3\nx", DrawioLabel.plain("1 < 2 &amp; 3<br/>x"));
    }

    @Test
    void mergingBringsKnownDevicesUpToDateAndAddsTheOthers() throws Exception {
        Document target = campus();
        Document part = EcoreUtil.copy(target);
        device(part, "server1").setName("Renamed");
        device(part, "server1").getPorts().get(0).setAddress("10.1.1.1/24");
        Device added = Designs.device(part.getSite(), CATALOG.type("generic/camera-dome").orElseThrow(), Locale.ENGLISH);
        part.getSite().getDevices().add(added);
        Designs.node(Designs.topology(part), added, 2000, 100);
        Port free = device(part, "switch1").getPorts().stream().filter(p -> p.getLinks().isEmpty() && p.getKind() == PortKind.ETHERNET).findFirst().orElseThrow();
        part.getSite().getLinks().add(Designs.link(part.getSite(), added.getPorts().get(0), free));
        int devices = target.getSite().getDevices().size();
        int links = target.getSite().getLinks().size();
        DesignMerge.Summary summary = DesignMerge.into(target, part, ids(target), 0, 0);
        assertEquals(new DesignMerge.Summary(1, devices, 1), summary);
        assertEquals(devices + 1, target.getSite().getDevices().size());
        assertEquals(links + 1, target.getSite().getLinks().size());
        assertEquals("Renamed", device(target, "server1").getName());
        Path file = folder.resolve("merged.headend");
        SiteFile.save(target, file);
        Map<String, Long> ids = facts(SiteFile.load(file)).keySet().stream().collect(Collectors.groupingBy(k -> k, Collectors.counting()));
        assertTrue(ids.containsKey(added.getId()));
    }

    private static Set<String> ids(Document document) {
        return document.getSite().getDevices().stream().map(Device::getId).collect(Collectors.toSet());
    }

    @Test
    void mergingPointsStreamsToTheDevicesOfTheDesign() throws Exception {
        Document document = campus();
        Document target = EcoreUtil.copy(document);
        device(target, "camera1").getStreams().get(0).getConsumers().clear();
        device(target, "camera1").getStreams().get(0).setMbit(99);
        device(target, "sensor1").getReportsTo().clear();
        device(target, "sensor2").getReportsTo().clear();
        DesignEdits.remove(target, List.of(device(target, "sensor2")), List.of());
        DrawioImport.Result drawing = read(DrawioExport.text(document, CATALOG, new DrawioExport.Options(false, true)));
        DesignMerge.into(target, drawing.document(), drawing.ids(), 0, 0);
        assertEquals(names(device(document, "camera1").getStreams().get(0).getConsumers()), names(device(target, "camera1").getStreams().get(0).getConsumers()));
        assertTrue(device(document, "camera1").getStreams().get(0).getConsumers().size() > 0);
        assertEquals(List.of("gateway1"), names(device(target, "sensor1").getReportsTo()));
        assertTrue(device(target, "sensor2").getReportsTo().get(0) == device(target, "gateway1"), "a device that is new points to one that was there");
        target.getSite().getDevices().forEach(d -> d.getStreams().forEach(s -> s.getConsumers().forEach(c -> assertTrue(c.eContainer() == target.getSite()))));
    }

    @Test
    void idsThatWereMadeUpMeanNothing() throws Exception {
        Document target = campus();
        int devices = target.getSite().getDevices().size();
        DrawioImport.Result result = read(page(vertex("a", "Mystery", "", 0, 0))); // it gets the id of a server that is there
        assertTrue(ids(target).contains(result.document().getSite().getDevices().get(0).getId()));
        assertEquals(new DesignMerge.Summary(1, 0, 0), DesignMerge.into(target, result.document(), result.ids(), 0, 0));
        assertEquals(devices + 1, ids(target).size());
    }

    @Test
    void aMergeIntoAnEmptyDesignIsTheDrawing() throws Exception {
        Document target = Designs.create("new");
        Document part = campus();
        Map<String, String> facts = facts(part);
        DesignMerge.into(target, part, Set.of(), 0, 0);
        assertSame(facts, facts(target));
    }
}
