package org.headend.design.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.headend.catalog.Catalog;
import org.headend.catalog.Tables;
import org.headend.design.Designs;
import org.headend.design.advice.VoltageDrop.Missing;
import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.site.PoeMode;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.validate.SiteIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationsTest {
    private final Tables tables = Tables.builtIn();
    private final Catalog catalog = Catalog.builtIn();
    private final Site site = Designs.create("test").getSite();

    private Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private Link link(Device a, String portA, Device b, String portB, double metres) {
        Link link = Designs.link(site, port(a, portA), port(b, portB));
        link.setLengthMetres(metres);
        site.getLinks().add(link);
        return link;
    }

    private static Port port(Device device, String name) {
        return device.getPorts().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    private SiteIndex index() {
        return new SiteIndex(site, catalog);
    }

    @ParameterizedTest
    @CsvSource({ "1, 0, 01 03 00 00 00 01 84 0A", "17, 107, 11 03 00 6B 00 03 76 87" })
    void v10ModbusRequestsEndWithTheirChecksum(int address, int register, String frame) {
        int registers = address == 1 ? 1 : 3;
        assertEquals(frame, ModbusRequest.readHolding(address, register, registers));
    }

    @Test
    void v10RequestsOutsideWhatModbusAllowsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ModbusRequest.readHolding(0, 0, 1), "0 is for all, nobody answers");
        assertThrows(IllegalArgumentException.class, () -> ModbusRequest.readHolding(248, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> ModbusRequest.readHolding(1, 0x10000, 1));
        assertThrows(IllegalArgumentException.class, () -> ModbusRequest.readHolding(1, 0, 126));
    }

    @ParameterizedTest
    @CsvSource({ "1280, 720, 30, 2, 0.072", "1920, 1080, 30, 4, 0.064", "1920, 1080, 15, 3, 0.096", "2592, 1944, 10, 3, 0.060" })
    void v12PlannedRatesOfH264AreSoManyBitsPerPixel(int width, int height, double fps, double mbit, double bitsPerPixel) {
        double planned = Bitrates.mbit(tables, stream("H.264", width, height, fps, 0)).getAsDouble();
        assertEquals(mbit, planned, 1e-9);
        assertEquals(bitsPerPixel, planned * 1e6 / (width * height * fps), 0.0005);
    }

    @Test
    void v13PollingTenRegistersAt9600TakesFortySixMilliseconds() {
        assertEquals(33 * 11 / 9.6 + 2 * 3.5 * 11 / 9.6, BusPlan.pollMillis(tables, 9600, 10), 1e-9); // V13: about 46 ms
        assertEquals(46, Math.round(BusPlan.pollMillis(tables, 9600, 10)));
        double fast = BusPlan.pollMillis(tables, 115_200, 10);
        assertEquals(33 * 11 / 115.2 + 2 * 1.75, fast, 1e-9, "the gap is fixed above 19,200 bit/s");
    }

    @Test
    void v14VoltageDrop() {
        assertEquals(1.05, VoltageDrop.volts(30, 0.5, 0.5, 0.0175), 1e-9);
        assertEquals(2.33, VoltageDrop.volts(50, 1, 0.75, 0.0175), 0.005);
    }

    @Test
    void theDropAddsUpAlongAChain() {
        Device supply = add("psu-12v");
        Device first = add("lock-electric");
        Device second = add("lock-electric");
        port(first, "power").setCapacity(2);
        link(first, "power", supply, "out", 20).setCable("dc-2x1.0");
        Link far = link(second, "power", first, "power", 20);
        far.setCable("dc-2x1.0");
        List<VoltageDrop.Drop> drops = VoltageDrop.of(index(), index().circuits().get(0));
        assertEquals(0.7, drops.get(0).drop(), 1e-9, "1 A over 20 m");
        assertEquals(1.05, drops.get(1).drop(), 1e-9, "and 0.5 A over the next 20 m");
        assertEquals(1.05 / 12, drops.get(1).share(), 1e-9);
        far.setCable(null);
        assertEquals(Set.of(Missing.CABLE), VoltageDrop.of(index(), index().circuits().get(0)).get(1).missing());
    }

    private MediaStream stream(String codec, int width, int height, double fps, double mbit) {
        MediaStream stream = SiteFactory.eINSTANCE.createMediaStream();
        stream.setCodec(codec);
        stream.setWidth(width);
        stream.setHeight(height);
        stream.setFps(fps);
        stream.setMbit(mbit);
        return stream;
    }

    @Test
    void bitRatesComeFromTheDeviceTheTableOrTheFormula() {
        assertEquals(7, Bitrates.mbit(tables, stream("H.264", 0, 0, 0, 7)).getAsDouble());
        assertEquals(4, Bitrates.mbit(tables, stream("H.264", 1920, 1080, 25, 0)).getAsDouble());
        assertEquals(2.25, Bitrates.mbit(tables, stream("H.265", 1920, 1080, 25, 0)).getAsDouble());
        assertEquals(36, Bitrates.mbit(tables, stream("MJPEG", 1920, 1080, 25, 0)).getAsDouble());
        double odd = Bitrates.mbit(tables, stream("H.264", 1600, 1200, 25, 0)).getAsDouble();
        assertEquals(1600 * 1200 * 25 * 0.08 / 1e6, odd, 1e-9);
        double slow = Bitrates.mbit(tables, stream("H.264", 1600, 1200, 5, 0)).getAsDouble();
        assertTrue(slow > odd / 5 && slow < odd, "frame rate counts less than in proportion");
        assertEquals(0.064, Bitrates.mbit(tables, stream("G.711", 0, 0, 0, 0)).getAsDouble());
        assertTrue(Bitrates.mbit(tables, stream("H.264", 1920, 1080, 0, 0)).isEmpty());
        assertTrue(Bitrates.mbit(tables, stream("XYZ", 1920, 1080, 25, 0)).isEmpty());
    }

    @Test
    void streamsAddUpOnTheWayToTheirConsumers() {
        Device core = add("switch-24");
        Device edge = add("switch-poe-8");
        Device recorder = add("recorder");
        Device gateway = add("ai-gateway");
        Link uplink = link(edge, "up1", core, "port1", 50);
        Link toRecorder = link(recorder, "eth1", core, "port2", 3);
        link(gateway, "eth1", core, "port3", 3);
        for (int i = 1; i <= 4; i++) {
            Device camera = add("camera-fixed");
            link(camera, "eth", edge, "poe" + i, 30);
            camera.getStreams().get(0).setMbit(5);
            camera.getStreams().get(0).getConsumers().add(recorder);
            camera.getStreams().get(0).getConsumers().add(gateway);
        }
        Traffic traffic = Traffic.of(index());
        assertEquals(40, traffic.load(uplink).orElseThrow().mbit(), 1e-9, "each stream once per consumer");
        assertEquals(20, traffic.load(toRecorder).orElseThrow().mbit(), 1e-9);
        assertEquals(24, traffic.load(uplink).orElseThrow().potentialMbit(), 1e-9, "main and sub stream of four cameras");
        assertEquals(4, traffic.consumer(recorder).videoStreams());
    }

    @Test
    void poeIsReservedByClassAndDrawnByDataSheet() {
        Device sw = add("switch-poe-8");
        link(add("camera-ptz"), "eth", sw, "poe1", 10);
        link(add("camera-fixed"), "eth", sw, "poe2", 10);
        PoePlan plan = PoePlan.of(index(), sw);
        assertEquals(45.4, plan.reservedWatts(), 1e-9);
        assertEquals(33, plan.drawnWatts(), 1e-9);
        assertTrue(plan.drawsKnown());
        sw.setPoeBudgetWatts(40);
        assertEquals("poe2", PoePlan.of(index(), sw).dark().get(0).port().getName());
        port(sw, "poe2").setPoePriority(1);
        assertEquals("poe1", PoePlan.of(index(), sw).dark().get(0).port().getName(), "the first port has no priority");
        assertEquals(1, PoePlan.all(index()).size());
    }

    @Test
    void whatMayOrMayNotBeFedIsOpen() {
        Device sw = add("switch-poe-8");
        Device camera = add("camera-fixed");
        link(camera, "eth", sw, "poe2", 10);
        port(sw, "poe2").setPoe(PoeMode.UNKNOWN);
        PoePlan plan = PoePlan.of(index(), sw);
        assertEquals(List.of(), plan.loads());
        assertEquals(List.of(port(sw, "poe2")), plan.open());
        assertEquals(List.of(sw), PoePlan.all(index()).stream().map(PoePlan::source).toList());
        port(sw, "poe2").setPoe(PoeMode.SOURCE);
        port(camera, "eth").setPoe(PoeMode.UNKNOWN);
        assertEquals(List.of(port(sw, "poe2")), PoePlan.of(index(), sw).open());
        port(camera, "eth").setPoe(PoeMode.NONE);
        assertEquals(List.of(), PoePlan.of(index(), sw).open());
        assertEquals(List.of(), PoePlan.all(index()));
    }

    @Test
    void lengthsByMediumRateAndCable() {
        Device gateway = add("ai-gateway");
        Link bus = link(add("sensor-temperature"), "rs485", gateway, "rs485-1", 10);
        MediaTable media = MediaTable.of(tables);
        assertEquals(1200, media.limit(bus).orElseThrow().metres(), 1e-9);
        bus.getPorts().forEach(p -> p.setSerial("921600 8N1"));
        assertEquals(1e8 / 921_600, media.limit(bus).orElseThrow().metres(), 1, "length times rate");
        Link ethernet = link(gateway, "eth1", add("switch-8"), "port1", 10);
        assertEquals(100, media.limit(ethernet).orElseThrow().metres());
        ethernet.setCable("cat6");
        ethernet.getPorts().forEach(p -> p.setSpeedMbit(10_000));
        assertEquals(55, media.limit(ethernet).orElseThrow().metres(), "10 Gbit/s over Cat 6");
    }

    @Test
    void theLimitIsThatOfTheMediumAtItsRateAlsoWhereACableIsChosen() {
        MediaTable media = MediaTable.of(tables);
        assertEquals(100, media.limit(PortKind.CAN, "can", 0.5).orElseThrow().metres());
        assertEquals(25, media.limit(PortKind.CAN, "can", 1).orElseThrow().metres());
        assertEquals(2500, media.limit(PortKind.CAN, "can", 0.02).orElseThrow().metres());
        assertEquals(15, media.limit(PortKind.RS232, "serial", 0.0192).orElseThrow().metres());
        assertEquals(3, media.limit(PortKind.RS232, "serial", 0.1152).orElseThrow().metres());
        assertEquals(2, media.limit(PortKind.UART, "serial", 0.1152).orElseThrow().metres());
        assertEquals(150, media.limit(PortKind.WIEGAND, "signal-2x0.5", 0).orElseThrow().metres());
        assertEquals(100, media.limit(PortKind.WIEGAND, "cat5e", 0).orElseThrow().metres(), "the cable itself");
        assertEquals(100, media.limit(PortKind.ONE_WIRE, "signal-2x0.5", 0).orElseThrow().metres());
        assertEquals(15, media.limit(PortKind.CSI, "coax", 2000).orElseThrow().metres(), "a serialiser extends the bus");
        assertEquals(0.3, media.limit(PortKind.CSI, "csi-ribbon", 10_000).orElseThrow().metres());
        assertEquals(2000, media.limit(PortKind.SFP, "om2", 100).map(l -> l.metres()).orElseThrow());
    }

    @Test
    void aRateAboveAllOfCableAndMediumIsNotCarried() {
        MediaTable media = MediaTable.of(tables);
        assertTrue(media.limit(PortKind.RS232, null, 0.2304).orElseThrow().tooFast());
        assertTrue(media.limit(PortKind.CAN, "can", 2).orElseThrow().tooFast());
        assertTrue(media.limit(PortKind.I2C, null, 3.4).orElseThrow().tooFast());
        assertTrue(media.limit(PortKind.RS485, null, 50).orElseThrow().tooFast());
        assertTrue(media.limit(PortKind.ETHERNET, "cat5e", 10_000).orElseThrow().tooFast());
        assertEquals(1000, media.topMbit(PortKind.ETHERNET, "cat5e"));
        assertEquals(100, media.limit(PortKind.ETHERNET, "cat5e", 1000).orElseThrow().metres());
        assertTrue(media.limit(PortKind.USB, "usb2", 5000).orElseThrow().tooFast());
        assertEquals(3, media.limit(PortKind.USB, null, 5000).orElseThrow().metres(), "USB 3 is judged as such");
        assertEquals(5, media.limit(PortKind.USB, null, 480).orElseThrow().metres());
    }

    @Test
    void whatAnUnknownRateAllowsSurelyIsKnown() {
        MediaTable media = MediaTable.of(tables);
        assertEquals(15, media.limit(PortKind.RS232, null, 0).orElseThrow().metres());
        assertEquals(3, media.limit(PortKind.RS232, null, 0).orElseThrow().surely());
        assertEquals(100, media.limit(PortKind.ETHERNET, null, 0).orElseThrow().surely());
    }

    @Test
    void theUsableRateIsThatOfTheBandOrGeneration() {
        MediaTable media = MediaTable.of(tables);
        Device ap = add("access-point");
        Link wifi = link(add("camera-wifi"), "wifi", ap, "wifi", 10);
        wifi.getPorts().forEach(p -> p.setSpeedMbit(574));
        assertEquals(574 * 0.55, media.usableMbit(wifi).orElseThrow(), 1e-9, "half of the raw rate and a little");
        Device router = add("router-cellular");
        Link mobile = link(router, "lte", add("ai-gateway-industrial"), "lte", 10);
        assertEquals(25, media.usableMbit(mobile).orElseThrow(), 1e-9, "LTE Cat 4, uplink");
        mobile.getPorts().forEach(p -> p.setSpeedMbit(10));
        assertEquals(4, media.usableMbit(mobile).orElseThrow(), 1e-9, "LTE Cat 1, uplink");
        Link usb = link(add("camera-usb"), "usb", add("ai-gateway"), "usb1", 1);
        usb.getPorts().forEach(p -> p.setSpeedMbit(480));
        assertEquals(280, media.usableMbit(usb).orElseThrow(), 1e-9);
        usb.getPorts().forEach(p -> p.setSpeedMbit(5000));
        assertEquals(3000, media.usableMbit(usb).orElseThrow(), 1e-9);
    }
}
