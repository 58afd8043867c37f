package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.headend.design.Designs;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.PortRole;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.junit.jupiter.api.Test;

/** Fixes that need more than one element; {@link RuleFixture#solutions} proves that each repairs its finding. */
class RemedyTest extends RuleFixture {

    private static void offers(List<String> labels, String... parts) {
        assertEquals(parts.length, labels.size(), labels.toString());
        for (int i = 0; i < parts.length; i++) {
            assertTrue(labels.get(i).contains(parts[i]), labels.get(i) + " is not " + parts[i]);
        }
    }

    @Test
    void twoMastersEachKeepTheirPartOfTheLine() {
        Device first = add("ai-gateway");
        Device second = add("ai-gateway");
        List<Device> meters = IntStream.range(0, 4).mapToObj(i -> add("meter")).toList();
        link(first, "rs485-1", meters.get(0), "rs485");
        for (int i = 1; i < 4; i++) {
            link(meters.get(i - 1), "rs485", meters.get(i), "rs485");
        }
        link(meters.get(3), "rs485", second, "rs485-1");
        IntStream.range(0, 4).forEach(i -> port(meters.get(i), "rs485").setBusAddress(i + 1));
        meters.get(3).getReportsTo().add(second);
        offers(solutions("BUS-06", ERROR), "between " + meters.get(2).getName() + " · rs485 and " + meters.get(3).getName());
        meters.get(2).getReportsTo().add(second);
        offers(solutions("BUS-06", ERROR), "between " + meters.get(1).getName() + " · rs485 and " + meters.get(2).getName());
        findings("BUS-06").get(0).fixes().get(0).change().run();
        assertEquals(Known.YES, port(meters.get(2), "rs485").getTerminated());
        assertEquals(4, site.getLinks().size());
    }

    @Test
    void aSecondWayLeadsAroundTheOnlySwitch() {
        Device recorder = add("recorder");
        Device core = add("switch-24");
        Device edge = add("switch-poe-8");
        Device spare = add("switch-24");
        link(recorder, "eth1", core, "port1");
        link(recorder, "eth2", spare, "port1");
        link(edge, "up1", core, "port2");
        for (int i = 1; i <= 5; i++) {
            camera(edge, "poe" + i, recorder).setCritical(true);
        }
        var found = findings("LINK-04").stream().filter(f -> f.elements().get(0).equals(core.getId())).findFirst().orElseThrow();
        assertEquals(1, found.fixes().size());
        assertTrue(found.fixes().get(0).label().contains(edge.getName()), found.fixes().get(0).label());
        found.fixes().get(0).change().run();
        assertEquals(List.of(edge.getId()), findings("LINK-04").stream().map(f -> f.elements().get(0)).toList(), "cameras hang on one switch whatever is done");
        assertPasses("LINK-03");
        assertEquals(List.of(), findings("LINK-04").get(0).fixes(), "no second way leads around the last switch");
    }

    @Test
    void swappedPolesTakeAnotherOutputOrAnAdapter() {
        Device supply = add("psu-12v");
        Device camera = add("camera-12v");
        Port inlet = port(camera, "power");
        inlet.setConnector("barrel");
        inlet.setPolarity("centre+");
        port(supply, "out").setPolarity("centre-");
        link(camera, "power", supply, "out");
        offers(solutions("PWR-04", ERROR), "Reversing adapter");
        Device other = add("psu-12v");
        port(other, "out").setPolarity("centre+");
        offers(solutions("PWR-04", ERROR), "Reversing adapter"); // the supply would be left without any device
        link(add("sensor-motion"), "power", supply, "out");
        offers(solutions("PWR-04", ERROR), other.getName(), "Reversing adapter");
    }

    @Test
    void anUninterruptibleSupplyIsSizedForWhatHangsOnIt() {
        Device ups = add("ups");
        Device sw = add("switch-8");
        Port inlet = mains(sw);
        site.getLinks().add(Designs.link(site, inlet, port(ups, "out1")));
        ups.setUpsMinutes(10);
        sw.setUpsMinutes(45);
        offers(solutions("PWR-08", INFO), "45 min: a battery of about 5 Wh for 6 W");
    }

    @Test
    void whatHasNoUninterruptibleSupplyGetsOneAtItsInlet() {
        Device sw = add("switch-8");
        mains(sw);
        sw.setUpsMinutes(45);
        offers(solutions("PWR-08", INFO), "Uninterruptible power supply” at " + sw.getName());
    }

    private static Port mains(Device device) {
        Port inlet = SiteFactory.eINSTANCE.createPort();
        inlet.setId(device.getId() + ".mains");
        inlet.setName("mains");
        inlet.setKind(PortKind.POWER);
        inlet.setRole(PortRole.DEVICE);
        inlet.setCurrent(CurrentKind.AC);
        inlet.setVolts(230);
        device.getPorts().add(inlet);
        return inlet;
    }

    @Test
    void aFaintDeviceTakesAnotherAccessPointOrANewOneBesideIt() {
        Floor floor = floor();
        Device sw = add("switch-poe-8");
        Device far = add("access-point");
        Device camera = add("camera-wifi");
        link(far, "eth", sw, "poe1");
        Link air = link(camera, "wifi", far, "wifi");
        place(floor, far, 0, 0).setHeight(2.8);
        place(floor, camera, 25, 0).setHeight(2.5);
        Wall wall = SiteFactory.eINSTANCE.createWall();
        wall.setId("wall");
        wall.setPoints("6,-9 6,9");
        wall.setMaterial(WallMaterial.CONCRETE);
        floor.getWalls().add(wall);
        offers(solutions("WIFI-02", WARNING), "Add “Wi-Fi access point");
        Device near = add("access-point");
        link(near, "eth", sw, "poe2");
        place(floor, near, 27, 0).setHeight(2.8);
        offers(solutions("WIFI-02", WARNING), near.getName(), "Add “Wi-Fi access point");
        air.getPorts().get(0).setCapacity(1);
        site.getDevices().remove(sw);
        assertEquals(1, solutions("WIFI-02", WARNING).size(), "nothing to hang a new one on");
    }
}
