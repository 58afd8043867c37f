package org.headend.design.devicelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.design.Areas;
import org.headend.design.Designs;
import org.headend.design.devicelist.DeviceListImport.Options;
import org.headend.design.devicelist.Line.Outcome;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Network;
import org.headend.design.site.SiteFactory;
import org.junit.jupiter.api.Test;

class DeviceListImportTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private final Document document = Designs.create("s");

    private Device add(String type, String name) {
        Device device = Designs.device(document.getSite(), CATALOG.type(type).orElseThrow(), Locale.ENGLISH);
        device.setName(name);
        document.getSite().getDevices().add(device);
        return device;
    }

    private Report apply(String text) throws Exception {
        return apply(text, "", false);
    }

    private Report apply(String text, String defaultType, boolean update) throws Exception {
        return DeviceListImport.apply(document, CATALOG, DeviceList.parse(text, "list.csv"), new Options(defaultType, update, Locale.ENGLISH), null);
    }

    private Device device(String name) {
        return document.getSite().getDevices().stream().filter(d -> name.equals(d.getName())).findFirst().orElseThrow();
    }

    private static List<String> codes(Line line) {
        return line.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aFullLineBecomesADeviceWithPortAreaAndLink() throws Exception {
        add("generic/switch-poe-8", "Gate switch");
        Report report = apply("""
                name,type,ip,gateway,vlan,hostname,mac,area,serial,notes,switch,switch port,length,cable
                Cam 1,generic/camera-dome,10.0.0.21/24,10.0.0.1,20,cam1,02-00-00-00-00-0A,Building/Lobby,SN1,over the door,Gate switch,poe3,"12,5 m",cat6
                """);
        Line line = report.lines().getFirst();
        assertEquals(Outcome.CREATED, line.outcome());
        assertEquals(List.of(), line.problems());
        Device camera = device("Cam 1");
        assertEquals(line.device(), camera.getId());
        assertEquals("10.0.0.21/24", camera.getPorts().getFirst().getAddress());
        assertEquals("10.0.0.1", camera.getPorts().getFirst().getGatewayAddress());
        assertEquals(20, camera.getPorts().getFirst().getVlan());
        assertEquals("02:00:00:00:00:0a", camera.getPorts().getFirst().getMac());
        assertEquals("cam1", camera.getHostname());
        assertEquals("SN1", camera.getSerialNumber());
        assertEquals("over the door", camera.getNotes());
        assertEquals("Lobby", camera.getArea().getName());
        assertEquals("Building", Areas.parent(camera.getArea()).orElseThrow().getName());
        assertEquals("eth – Gate switch · poe3", line.link());
        assertEquals(12.5, document.getSite().getLinks().getFirst().getLengthMetres());
        assertEquals("cat6", document.getSite().getLinks().getFirst().getCable());
        assertEquals(2, Designs.topology(document).getNodes().size(), "both stand in the topology");
    }

    @Test
    void typesAreFoundByIdNameChineseNameAndModel() throws Exception {
        Report report = apply("name,type\nA,generic/camera-dome\nB,IP camera; DOME\nC,半球网络摄像机\nD,IP Camera, dome\n".replace("B,IP camera; DOME", "B,\"ip camera, DOME\"").replace("D,IP Camera, dome", "D,camera-dome"));
        assertEquals(4, report.count(Outcome.CREATED), report.toString());
        assertTrue(document.getSite().getDevices().stream().allMatch(d -> d.getType().equals("generic/camera-dome")));
    }

    @Test
    void aLineWithoutAUsableTypeIsSkippedAndTheOthersAreMade() throws Exception {
        Report report = apply("name,type\nA,no such thing\nB,\nC,generic/router\n");
        assertEquals(List.of(Outcome.SKIPPED, Outcome.SKIPPED, Outcome.CREATED), report.lines().stream().map(Line::outcome).toList());
        assertEquals(Severity.ERROR, report.lines().getFirst().worst());
        assertEquals(2, report.lines().getFirst().problems().getFirst().place().line());
        assertEquals(1, document.getSite().getDevices().size());
        assertEquals(1, apply("name\nD\n", "generic/router", false).count(Outcome.CREATED));
    }

    @Test
    void theSwitchMayStandBelowItsCameras() throws Exception {
        Report report = apply("name,type,switch\nCam,generic/camera-dome,SW\nSW,generic/switch-poe-8,\n");
        assertEquals("eth – SW · poe1", report.lines().getFirst().link());
    }

    @Test
    void addressesOfOthersMasksAndMistakesAreTold() throws Exception {
        add("generic/router", "R").getPorts().getFirst().setAddress("10.0.0.1/24");
        Report report = apply("""
                name;type;ip;mask
                A;generic/camera-dome;10.0.0.1;255.255.255.0
                B;generic/camera-dome;10.0.0.2;255.255.255.0
                C;generic/camera-dome;10.0.0.2;/24
                D;generic/camera-dome;10.0.0.300;24
                E;generic/camera-dome;10.0.0.5;
                F;generic/camera-dome;10.0.0.255;24
                G;generic/camera-dome;10.0.0.6;255.0.255.0
                H;generic/camera-dome;dhcp;
                """);
        assertEquals(List.of("", "10.0.0.2/24", "", "", "10.0.0.5/24", "", "", "dhcp"), report.lines().stream().map(Line::address).toList());
        for (int i : new int[] { 0, 2, 3, 5, 6 }) {
            assertEquals(List.of("list.address"), codes(report.lines().get(i)), "line " + i);
        }
        assertEquals(List.of("list.prefix"), codes(report.lines().get(4)));
        assertEquals(8, report.count(Outcome.CREATED));
    }

    @Test
    void theMaskComesFromThePlannedNetwork() throws Exception {
        Network network = SiteFactory.eINSTANCE.createNetwork();
        network.setCidr("172.16.4.0/22");
        document.getSite().getNetworks().add(network);
        assertEquals("172.16.5.9/22", apply("name,type,ip\nA,generic/camera-dome,172.16.5.9\n").lines().getFirst().address());
    }

    @Test
    void devicesThatAreThereAreSkippedOrUpdated() throws Exception {
        Device camera = add("generic/camera-dome", "A");
        assertEquals(List.of("list.exists"), codes(apply("name,type,notes\nA,generic/router,x\n").lines().getFirst()));
        assertEquals(null, camera.getNotes());
        Report report = apply("name,type,notes,ip\nA,,x,10.0.0.7/24\n", "", true);
        assertEquals(Outcome.UPDATED, report.lines().getFirst().outcome());
        assertEquals("x", camera.getNotes());
        assertEquals("10.0.0.7/24", report.lines().getFirst().address());
        assertEquals(List.of(), codes(apply("name,ip\nA,10.0.0.7/24\n", "", true).lines().getFirst()), "its own address is no conflict");
    }

    @Test
    void portsThatDoNotFitOrAreTakenLeaveTheDeviceUnlinked() throws Exception {
        add("generic/switch-poe-8", "SW");
        add("generic/psu-12v", "PSU");
        Report report = apply("""
                name,type,switch,switch port
                A,generic/camera-dome,SW,poe1
                B,generic/camera-dome,SW,poe1
                C,generic/camera-dome,PSU,
                D,generic/camera-dome,nowhere,
                E,generic/camera-dome,SW,poe99
                """);
        assertEquals("eth – SW · poe1", report.lines().get(0).link());
        assertEquals(List.of("list.link"), codes(report.lines().get(1)));
        assertEquals(List.of("list.link"), codes(report.lines().get(2)));
        assertEquals(List.of("list.peer"), codes(report.lines().get(3)));
        assertEquals(List.of("list.port"), codes(report.lines().get(4)));
        assertEquals("eth – SW · poe2", report.lines().get(4).link());
        assertEquals(2, document.getSite().getLinks().size());
    }

    @Test
    void aPreviewTellsTheSameAndTouchesNothing() throws Exception {
        add("generic/switch-poe-8", "SW");
        DeviceList list = DeviceList.parse(DeviceList.example(Locale.ENGLISH).replace("Core switch", "SW"), "list.csv");
        Document before = EcoreUtil.copy(document);
        Options options = new Options("", false, Locale.ENGLISH);
        Report preview = DeviceListImport.preview(document, CATALOG, list, options, null);
        assertTrue(EcoreUtil.equals(before, document));
        assertEquals(preview, DeviceListImport.apply(document, CATALOG, list, options, null));
        assertEquals(2, preview.created().size());
        assertEquals(2, document.getSite().getLinks().size());
    }

    @Test
    void itCanBeCancelled() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        DeviceList list = DeviceList.parse(DeviceList.example(Locale.ENGLISH), "list.csv");
        assertThrows(OperationCanceledException.class,
                () -> DeviceListImport.preview(document, CATALOG, list, new Options("", false, Locale.ENGLISH), monitor));
    }

    @Test
    void masksAreReadInAllForms() {
        assertEquals(24, DeviceListImport.prefix("255.255.255.0"));
        assertEquals(22, DeviceListImport.prefix("/22"));
        assertEquals(0, DeviceListImport.prefix("0.0.0.0"));
        assertEquals(32, DeviceListImport.prefix("255.255.255.255"));
        assertEquals(-1, DeviceListImport.prefix("33"));
        assertEquals(-1, DeviceListImport.prefix("255.0.255.0"));
        assertEquals(-1, DeviceListImport.prefix("wide"));
    }
}
