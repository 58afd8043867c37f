package org.headend.design.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.headend.catalog.Catalog;
import org.headend.core.problem.Severity;
import org.headend.design.Designs;
import org.headend.design.advice.LinkSetting.Emphasis;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.validate.SiteIndex;
import org.headend.design.validate.Validator;
import org.junit.jupiter.api.Test;

/** The expected outcomes of section g of the domain page, between devices that the catalog has. */
class CatalogAdviceTest {
    private final Catalog catalog = Catalog.builtIn();
    private final Site site = Designs.create("test").getSite();

    private Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(() -> new AssertionError(type)), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private SiteIndex index() {
        return new SiteIndex(site, catalog);
    }

    private LinkNeed need(Device a, Device b, double metres) {
        return LinkNeed.between(index(), a, b).withMetres(metres);
    }

    private List<String> possible(Device a, Device b, LinkNeed need) {
        return LinkAdvisor.advise(index(), a, b, need).stream().filter(LinkOption::possible).map(o -> o.medium().id()).toList();
    }

    private LinkOption option(Device a, Device b, LinkNeed need, String medium) {
        return LinkAdvisor.advise(index(), a, b, need).stream().filter(o -> o.medium().id().equals(medium)).findFirst().orElseThrow();
    }

    private String reasons(Device a, Device b, LinkNeed need, String medium) {
        return medium + option(a, b, need, medium).reasons() + need;
    }

    private static LinkNeed moving(LinkNeed n) {
        return new LinkNeed(n.payload(), n.mbit(), n.maxLatencyMillis(), n.metres(), n.powerWatts(), n.batteryYears(), n.nodes(), false, true, false, false, n.setting());
    }

    private static LinkNeed radio(LinkNeed n) {
        return new LinkNeed(n.payload(), n.mbit(), n.maxLatencyMillis(), n.metres(), n.powerWatts(), n.batteryYears(), n.nodes(), false, n.mobile(), n.safety(), n.interference(),
                n.setting());
    }

    /** Applies an option; nothing that it brings is an error afterwards. */
    private void applied(Device a, Device b, LinkNeed need, String medium) {
        LinkAdvisor.apply(index(), a, b, option(a, b, need, medium), need.metres());
        assertEquals(List.of(), Validator.validate(site, catalog).stream().filter(f -> f.problem().severity() == Severity.ERROR)
                .filter(f -> f.problem().code().matches("LEN-01|PORT-.*|PWR-.*|BW-.*|WIFI-.*")).map(f -> f.problem().message()).toList());
    }

    @Test
    void a4kCameraTakesEthernetWithPoeAndFarAwayFibreWithALocalSupply() {
        Device camera = add("camera-fixed-4k");
        Device sw = add("switch-poe-24");
        LinkNeed near = need(camera, sw, 60);
        assertEquals("ethernet", possible(camera, sw, near).get(0));
        assertEquals(List.of(), option(camera, sw, near, "ethernet").takes(), "power comes over it");
        LinkNeed far = need(camera, sw, 400);
        assertTrue(possible(camera, sw, far).get(0).startsWith("fibre"), possible(camera, sw, far).toString());
        assertTrue(option(camera, sw, far, "fibre-mm").takes().stream().anyMatch(t -> t.contains("13 W")), option(camera, sw, far, "fibre-mm").takes().toString());
        camera.getStreams().get(0).setCodec("H.264");
        assertTrue(option(camera, sw, need(camera, sw, 400), "t1l").reasons().toString().contains("9.4"), "10BASE-T1L falls on its rate");
        applied(camera, sw, far, possible(camera, sw, far).get(0));
    }

    @Test
    void aForkliftCameraTakesWifiAndAVehicleRouter5g() {
        Device camera = add("camera-wifi");
        Device point = add("access-point");
        camera.getStreams().get(0).setMbit(20);
        LinkNeed need = moving(need(camera, point, 15));
        assertEquals("wifi-5", possible(camera, point, need).get(0));
        Device vehicle = add("router-5g");
        Device network = add("mobile-network");
        assertEquals("5g", possible(vehicle, network, moving(need(vehicle, network, 300))).get(0));
    }

    @Test
    void twentySensorsAlong600MetresTakeRs485() {
        Device gateway = add("ai-gateway");
        List<Device> sensors = IntStream.range(0, 20).mapToObj(i -> add(i < 10 ? "sensor-temperature" : "meter")).toList();
        LinkNeed need = need(sensors.get(0), gateway, 600);
        assertEquals(10, need.nodes(), "those of its type");
        assertEquals("data", need.payload());
        assertEquals("rs485", possible(sensors.get(0), gateway, need.withNodes(20)).get(0));
        assertEquals(need.payload(), need(gateway, sensors.get(0), 600).payload(), "whichever is named first");
    }

    @Test
    void aWaterMeterInTheBasementTakesLorawanOrNbIot() {
        Device lora = add("meter-water-lora");
        Device gateway = add("lora-gateway");
        LinkNeed need = need(lora, gateway, 1500);
        assertEquals(5, need.batteryYears());
        assertEquals(List.of("lorawan"), possible(lora, gateway, need));
        Device nbiot = add("meter-water-nbiot");
        Device network = add("mobile-network");
        assertEquals(List.of("nb-iot"), possible(nbiot, network, need(nbiot, network, 3000)));
        applied(nbiot, network, need(nbiot, network, 3000), "nb-iot");
    }

    @Test
    void aDoorLockTakesBleAndLampsTakeZigbee() {
        Device lock = add("lock-ble");
        Device board = add("single-board-computer");
        LinkNeed need = need(lock, board, 8);
        assertEquals(List.of("ble"), possible(lock, board, need));
        assertTrue(need.batteryYears() >= 1 && !need.cablePossible());
        List<Device> lamps = IntStream.range(0, 40).mapToObj(i -> add("luminaire")).toList();
        Device coordinator = add("zigbee-coordinator");
        LinkNeed light = radio(need(lamps.get(0), coordinator, 15));
        assertEquals(40, light.nodes());
        assertEquals(List.of("zigbee"), possible(lamps.get(0), coordinator, light));
    }

    @Test
    void aBoardCameraTakesCsiOrSerdesAndAUsbCameraUsb() {
        Device gateway = add("ai-gateway");
        Device csi = add("camera-csi");
        Device usb = add("camera-usb");
        assertEquals("csi", possible(csi, gateway, need(csi, gateway, 0.2)).stream().findFirst().orElse(""), reasons(csi, gateway, need(csi, gateway, 0.2), "csi"));
        assertEquals("csi-serdes", possible(csi, gateway, need(csi, gateway, 10)).stream().findFirst().orElse(""), reasons(csi, gateway, need(csi, gateway, 10), "csi-serdes"));
        assertEquals("usb2", possible(usb, gateway, need(usb, gateway, 2)).stream().findFirst().orElse(""), reasons(usb, gateway, need(usb, gateway, 2), "usb2"));
        assertEquals(List.of(), possible(usb, gateway, need(usb, gateway, 12)).stream().filter(m -> m.startsWith("usb")).toList());
        applied(csi, gateway, need(csi, gateway, 10), "csi-serdes");
    }

    @Test
    void anEmergencyStopTakesADryContactOnly() {
        Device button = add("button-emergency");
        Device module = add("io-module");
        assertEquals(List.of("contact"), possible(button, module, need(button, module, 30)));
    }

    @Test
    void aRemoteKioskTakesLteOr5gByItsRouter() {
        Device network = add("mobile-network");
        Device lte = add("router-cellular");
        Supplies.feed(index(), lte);
        LinkNeed far = radio(need(lte, network, 3000));
        assertEquals("lte-cat4", possible(lte, network, far).get(0));
        assertFalse(possible(lte, network, far).contains("5g"), "its modem has no 5G");
        Device five = add("router-5g");
        assertTrue(possible(five, network, radio(need(five, network, 800))).contains("5g"));
        Device redcap = add("modem-redcap");
        assertEquals(List.of("redcap"), possible(redcap, network, radio(need(redcap, network, 800))));
        applied(lte, network, far, "lte-cat4");
        assertTrue(option(lte, network, far, "lte-cat4").takes().stream().anyMatch(t -> t.contains("SIM")));
    }

    @Test
    void i2cOverFiveMetresIsRejectedWhereAFieldBusWillDo() {
        Device board = add("single-board-computer");
        Device i2c = add("sensor-i2c");
        assertEquals(List.of(), possible(i2c, board, need(i2c, board, 5)));
        assertTrue(option(i2c, board, need(i2c, board, 5), "i2c").reasons().get(0).contains("5 m"));
        Device gateway = add("ai-gateway-industrial");
        Device can = add("sensor-can");
        Device rs485 = add("sensor-temperature");
        assertEquals("can", possible(can, gateway, need(can, gateway, 5)).get(0));
        assertEquals("rs485", possible(rs485, gateway, need(rs485, gateway, 5)).get(0));
    }

    @Test
    void aWiegandReaderHangsOnADoorControllerAndWhereSecurityCountsOneWithOsdp() {
        Device controller = add("door-controller");
        Device wiegand = add("card-reader");
        Device osdp = add("card-reader-osdp");
        LinkNeed need = need(wiegand, controller, 40);
        Supplies.feed(index(), wiegand);
        Supplies.feed(index(), controller);
        assertEquals(List.of("wiegand"), possible(wiegand, controller, need));
        applied(wiegand, controller, need, "wiegand");
        LinkNeed secure = need.with(new LinkSetting(false, 0, "BRICK", "", Emphasis.USUAL, Emphasis.MUCH));
        assertEquals(List.of(), possible(wiegand, controller, secure));
        assertEquals("rs485", possible(osdp, controller, secure).get(0));
    }

    private Floor floor() {
        Floor floor = SiteFactory.eINSTANCE.createFloor();
        floor.setId("floor" + site.getFloors().size());
        site.getFloors().add(floor);
        return floor;
    }

    private static void place(Floor floor, Device device, double x, double y) {
        Placement placement = SiteFactory.eINSTANCE.createPlacement();
        placement.setDevice(device);
        placement.setX(x);
        placement.setY(y);
        placement.setHeight(2.5);
        floor.getPlacements().add(placement);
    }

    private static void wall(Floor floor, String points, WallMaterial material) {
        Wall wall = SiteFactory.eINSTANCE.createWall();
        wall.setId("wall" + floor.getWalls().size());
        wall.setPoints(points);
        wall.setMaterial(material);
        floor.getWalls().add(wall);
    }

    @Test
    void theDesignTellsWallsFloorsAndTheOpen() {
        Device camera = add("camera-wifi");
        Device point = add("access-point");
        Floor ground = floor();
        place(ground, camera, 0, 0);
        place(ground, point, 12, 0);
        assertEquals(new LinkSetting(false, 0, "BRICK", "", Emphasis.USUAL, Emphasis.USUAL), LinkNeed.between(index(), camera, point).setting());
        wall(ground, "4,-5 4,5", WallMaterial.BRICK);
        wall(ground, "8,-5 8,5", WallMaterial.CONCRETE);
        wall(ground, "0,8 12,8", WallMaterial.METAL);
        LinkSetting through = LinkNeed.between(index(), camera, point).setting();
        assertEquals(List.of(2, "CONCRETE"), List.of(through.walls(), through.material()));
        ground.setCeiling(0);
        assertTrue(LinkNeed.between(index(), camera, point).setting().outdoors());
        Area yard = SiteFactory.eINSTANCE.createArea();
        yard.setId("yard");
        yard.setKind(AreaKind.OUTDOOR);
        site.getAreas().add(yard);
        ground.setCeiling(3);
        camera.setArea(yard);
        assertTrue(LinkNeed.between(index(), camera, point).setting().outdoors());
        Floor upper = floor();
        upper.setLevel(2);
        upper.setElevation(7);
        Device above = add("access-point");
        place(upper, above, 0, 0);
        LinkNeed across = LinkNeed.between(index(), camera, above);
        assertEquals(List.of(2, "CONCRETE"), List.of(across.setting().walls(), across.setting().material()));
        assertTrue(across.metres() >= 7, "the way up counts: " + across.metres());
    }

    @Test
    void wallsTakeReachFromRadioAndNothingFromCables() {
        Device camera = add("camera-wifi");
        Device point = add("access-point");
        LinkNeed open = need(camera, point, 12);
        double free = option(camera, point, open, "wifi-5").limit();
        LinkNeed walled = open.with(new LinkSetting(false, 1, "BRICK", "", Emphasis.USUAL, Emphasis.USUAL));
        assertEquals(free * Math.pow(10, -10 / 30.0), option(camera, point, walled, "wifi-5").limit(), 1e-9, "10 dB of brick at 5 GHz, N = 30");
        LinkNeed bunker = open.with(new LinkSetting(false, 3, "CONCRETE", "", Emphasis.USUAL, Emphasis.USUAL));
        assertTrue(option(camera, point, bunker, "wifi-5").reasons().stream().anyMatch(r -> r.contains("3 walls")), option(camera, point, bunker, "wifi-5").reasons().toString());
        Device fixed = add("camera-fixed");
        Device sw = add("switch-poe-8");
        LinkNeed cable = need(fixed, sw, 50);
        assertEquals(option(fixed, sw, cable, "ethernet").score(), option(fixed, sw, cable.with(bunker.setting()), "ethernet").score(), 1e-12);
        LinkNeed yard = cable.with(new LinkSetting(true, 0, "BRICK", "", Emphasis.USUAL, Emphasis.USUAL));
        assertTrue(option(fixed, sw, yard, "ethernet").takes().stream().anyMatch(t -> t.contains("surge")));
    }

    @Test
    void whatTheCountryForbidsIsOut() {
        Device meter = add("meter-water-lora");
        Device gateway = add("lora-gateway");
        gateway.getPorts().get(1).setRegion("EU868");
        LinkNeed need = need(meter, gateway, 500);
        assertEquals("", need.setting().country(), "nobody says it");
        site.setTimeZone("America/New_York");
        LinkNeed abroad = need(meter, gateway, 500);
        assertEquals("US", abroad.setting().country());
        assertTrue(option(meter, gateway, abroad, "lorawan").reasons().stream().anyMatch(r -> r.contains("EU868") && r.contains("US915")));
        Device point = add("access-point");
        port(point, PortKind.WIFI).setRegion("DE");
        LinkNeed home = need(meter, gateway, 500);
        assertEquals("DE", home.setting().country(), "access points know it better");
        assertTrue(option(meter, gateway, home, "lorawan").possible());
        Device camera = add("camera-wifi");
        port(camera, PortKind.WIFI).setBands("5,6");
        port(point, PortKind.WIFI).setBands("5,6");
        LinkNeed video = need(camera, point, 5);
        assertTrue(option(camera, point, video, "wifi-6").possible());
        assertTrue(option(camera, point, video.with(new LinkSetting(true, 0, "BRICK", "DE", Emphasis.USUAL, Emphasis.USUAL)), "wifi-6").reasons().toString().contains("indoors"));
        assertTrue(option(camera, point, video.with(new LinkSetting(false, 0, "BRICK", "CN", Emphasis.USUAL, Emphasis.USUAL)), "wifi-6").reasons().toString().contains("China"));
    }

    private static Port port(Device device, PortKind kind) {
        return device.getPorts().stream().filter(p -> p.getKind() == kind).findFirst().orElseThrow();
    }

    @Test
    void whatCountsMovesTheWeights() {
        Device camera = add("camera-fixed");
        Device sw = add("switch-poe-24");
        LinkNeed need = need(camera, sw, 60);
        LinkNeed cheap = need.with(new LinkSetting(false, 0, "BRICK", "", Emphasis.MUCH, Emphasis.LITTLE));
        LinkOption usual = option(camera, sw, need, "ethernet");
        LinkOption other = option(camera, sw, cheap, "ethernet");
        assertEquals(1, other.terms().stream().mapToDouble(LinkOption.Term::weight).sum(), 1e-12);
        assertTrue(weight(other, LinkOption.Kind.COST) > 2 * weight(usual, LinkOption.Kind.COST));
        assertTrue(weight(other, LinkOption.Kind.SECURITY) < weight(usual, LinkOption.Kind.SECURITY));
    }

    private static double weight(LinkOption option, LinkOption.Kind kind) {
        return option.terms().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow().weight();
    }

    @Test
    void whatWouldChangeTheOrderDoesChangeIt() {
        Device camera = add("camera-fixed-4k");
        Device sw = add("switch-poe-24");
        LinkNeed need = need(camera, sw, 60);
        List<LinkOption> options = LinkAdvisor.advise(index(), camera, sw, need).stream().filter(LinkOption::possible).toList();
        List<String> lead = LinkAdvisor.between(index(), camera, sw).turns(need, options.get(0));
        double turn = number(lead, "From ([0-9.]+) m on, (.*) comes first\\.");
        assertEquals("ethernet", possible(camera, sw, need.withMetres(turn * 0.98)).get(0), lead.toString());
        String next = possible(camera, sw, need.withMetres(turn * 1.02)).get(0);
        assertFalse(next.equals("ethernet"), lead.toString());
        List<String> second = LinkAdvisor.between(index(), camera, sw).turns(need, option(camera, sw, need, next));
        assertEquals(turn, number(second, "It comes first from ([0-9.]+) m on\\."), turn * 0.02, second.toString());
        assertTrue(second.stream().anyMatch(t -> t.contains(" weighs ")) || second.size() == 1, second.toString());
    }

    @Test
    void aWeightAtWhichTwoDrawLevelIsTrue() {
        Device camera = add("camera-wifi");
        Device point = add("access-point");
        LinkNeed need = need(camera, point, 8);
        List<LinkOption> options = LinkAdvisor.advise(index(), camera, point, need).stream().filter(LinkOption::possible).toList();
        assertTrue(options.size() > 1, "2.4 and 5 GHz");
        List<String> turns = LinkAdvisor.between(index(), camera, point).turns(need, options.get(1));
        Matcher weighs = Pattern.compile("when “(.*)” weighs (more|less) than (\\d+) % \\(now (\\d+) %\\)").matcher(String.join(" ", turns));
        assertTrue(weighs.find(), turns.toString());
        LinkOption.Kind kind = List.of(LinkOption.Kind.values()).stream().filter(k -> k.label().equals(weighs.group(1))).findFirst().orElseThrow();
        double then = Double.parseDouble(weighs.group(3)) / 100;
        assertEquals(score(options.get(0), kind, then), score(options.get(1), kind, then), 0.01, "level at the weight that is told");
    }

    /** With another weight of one term, the others keeping their proportions. */
    private static double score(LinkOption option, LinkOption.Kind kind, double weight) {
        return option.terms().stream().mapToDouble(t -> t.mark() * (t.kind() == kind ? weight : t.weight() * (1 - weight) / (1 - weight(option, kind)))).sum();
    }

    private static double number(List<String> texts, String pattern) {
        return texts.stream().map(Pattern.compile(pattern)::matcher).filter(Matcher::matches).findFirst().map(m -> Double.parseDouble(m.group(1)))
                .orElseThrow(() -> new AssertionError(texts.toString()));
    }

    @Test
    void turnsOfWhatIsOutTellWhenItWouldDo() {
        Device camera = add("camera-fixed-4k");
        Device sw = add("switch-poe-24");
        LinkNeed far = need(camera, sw, 150);
        List<String> turns = LinkAdvisor.between(index(), camera, sw).turns(far, option(camera, sw, far, "ethernet"));
        assertTrue(number(turns, "It comes first at ([0-9.]+) m and less\\.") <= 100, turns.toString());
    }
}
