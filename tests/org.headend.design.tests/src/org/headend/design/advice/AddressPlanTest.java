package org.headend.design.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Severity;
import org.headend.design.Designs;
import org.headend.design.advice.AddressPlan.Assignment;
import org.headend.design.advice.AddressScheme.Grouping;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.validate.Ipv4;
import org.headend.design.validate.SiteIndex;
import org.headend.design.validate.Validator;
import org.junit.jupiter.api.Test;

class AddressPlanTest {
    private final Document document = Designs.create("test");
    private final Site site = document.getSite();
    private final Catalog catalog = Catalog.builtIn();

    private Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        site.getDevices().add(device);
        return device;
    }

    private static Port port(Device device, String name) {
        return device.getPorts().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    private void link(Device a, String portA, Device b, String portB) {
        site.getLinks().add(Designs.link(site, port(a, portA), port(b, portB)));
    }

    private void campus() {
        Device router = add("router");
        Device core = add("switch-poe-24");
        Device edge = add("switch-poe-8");
        link(router, "lan1", core, "up1");
        link(edge, "up1", core, "up2");
        for (int i = 1; i <= 6; i++) {
            link(add("camera-fixed"), "eth", core, "poe" + i);
        }
        link(add("recorder"), "eth1", core, "poe10");
        link(add("speaker"), "eth", edge, "poe1");
        link(add("server"), "eth1", core, "poe11");
        add("sensor-temperature"); // has no network port
    }

    private SiteIndex index() {
        return new SiteIndex(site, catalog);
    }

    @Test
    void purposesGetSubnetsVlansGatewaysDhcpAndNames() {
        campus();
        AddressPlan plan = AddressPlan.make(index(), site.getDevices(), AddressScheme.DEFAULT);
        assertEquals(List.of("10.20.0.0/24", "10.20.1.0/24", "10.20.2.0/24", "10.20.3.0/24"), plan.subnets().stream().map(s -> s.cidr().toString()).toList());
        assertEquals(List.of(10, 20, 30, 40), plan.subnets().stream().map(AddressPlan.Subnet::vlan).toList());
        AddressPlan.Subnet video = plan.subnets().get(1);
        assertEquals("10.20.1.1", video.gateway());
        assertEquals("10.20.1.205", video.dhcpFrom());
        assertEquals("10.20.1.254", video.dhcpTo());
        Assignment camera = plan.assignments().stream().filter(a -> a.device().getId().equals("camera1")).findFirst().orElseThrow();
        assertEquals("10.20.1.10/24", camera.address());
        assertEquals("camera-01", camera.hostname());
        assertEquals("10.20.0.1/24", plan.assignments().get(0).address(), "the router is the gateway");
        assertTrue(plan.notes().isEmpty());
        assertTrue(site.getDevices().stream().allMatch(d -> d.getPorts().stream().allMatch(p -> p.getAddress() == null)), "nothing is changed yet");
    }

    @Test
    void appliedItIsOneStepAndCausesNoAddressErrors() {
        campus();
        Document before = EcoreUtil.copy(document);
        AddressPlan plan = AddressPlan.make(index(), site.getDevices(), AddressScheme.DEFAULT);
        ChangeRecorder recorder = new ChangeRecorder(document);
        plan.apply(index());
        var recorded = recorder.endRecording();
        recorder.dispose();
        assertEquals(List.of(), Validator.validate(site, catalog).stream().filter(f -> f.problem().severity() == Severity.ERROR
                && (f.problem().code().startsWith("IP") || f.problem().code().startsWith("VLAN"))).map(f -> f.problem().toString()).toList());
        assertEquals(20, port(site.getDevices().get(1), "poe1").getVlan());
        assertEquals("10,20,30,40", port(site.getDevices().get(2), "up1").getTrunkVlans());
        assertEquals(4, site.getNetworks().size());
        plan.apply(index());
        assertEquals(4, site.getNetworks().size(), "the same again changes nothing");
        recorder = new ChangeRecorder(document);
        recorder.endRecording();
        recorder.dispose();
        recorded.applyAndReverse();
        assertEquals(before.getSite().getDevices().size(), site.getDevices().size());
        assertTrue(site.getDevices().stream().allMatch(d -> d.getPorts().stream().allMatch(p -> p.getAddress() == null)), "undone");
    }

    @Test
    void fixedAddressesAreKeptAndNotGivenTwice() {
        campus();
        Port kept = port(site.getDevices().get(4), "eth");
        kept.setAddress("10.20.0.11/24");
        site.getDevices().get(4).setHostname("gate-cam");
        AddressScheme all = new AddressScheme(Ipv4.parse("10.20.0.0/16").orElseThrow(), 24, Grouping.ALL, 0, 0, 10, 20, "{category}-{nnn}", true);
        AddressPlan plan = AddressPlan.make(index(), site.getDevices(), all);
        assertEquals("10.20.0.11/24", plan.assignments().stream().filter(a -> a.port() == kept).findFirst().orElseThrow().address());
        assertEquals("gate-cam", plan.assignments().stream().filter(a -> a.port() == kept).findFirst().orElseThrow().hostname());
        assertFalse(plan.assignments().stream().filter(a -> a.port() == kept).findFirst().orElseThrow().changes());
        assertEquals(plan.assignments().size(), plan.assignments().stream().map(Assignment::address).distinct().count());
        assertEquals(0, plan.subnets().get(0).vlan());
        AddressScheme anew = new AddressScheme(all.base(), 24, Grouping.ALL, 0, 0, 10, 20, "", false);
        assertEquals("", AddressPlan.make(index(), site.getDevices(), anew).assignments().get(0).hostname());
    }

    @Test
    void aSubnetThatIsTooSmallSaysWhoIsLeftOut() {
        campus();
        AddressScheme tiny = new AddressScheme(Ipv4.parse("10.0.0.0/28").orElseThrow(), 29, Grouping.ALL, 0, 0, 2, 0, "", true);
        AddressPlan plan = AddressPlan.make(index(), site.getDevices(), tiny);
        assertTrue(plan.assignments().size() + plan.notes().size() >= 12);
        assertFalse(plan.notes().isEmpty());
        assertEquals(2, AddressPlan.make(index(), site.getDevices(), new AddressScheme(tiny.base(), 29, Grouping.PURPOSE, 0, 0, 2, 0, "", true)).subnets().size(),
                "only two subnets fit");
        assertThrows(IllegalArgumentException.class, () -> new AddressScheme(tiny.base(), 24, Grouping.ALL, 0, 0, 2, 0, "", true));
    }

    @Test
    void whateverTheSchemeAddressesAreUsableUniqueAndWithinTheirSubnet() {
        campus();
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            int basePrefix = 8 + random.nextInt(18);
            AddressScheme scheme = new AddressScheme(new Ipv4(random.nextLong(1L << 24, 223L << 24), basePrefix), basePrefix + random.nextInt(31 - basePrefix),
                    Grouping.values()[random.nextInt(3)], random.nextInt(3) * 50, 1 + random.nextInt(20), 2 + random.nextInt(30), random.nextInt(60),
                    List.of("", "{category}-{n}", "{area}", "x").get(random.nextInt(4)), random.nextBoolean());
            AddressPlan plan = AddressPlan.make(index(), site.getDevices(), scheme);
            Set<String> seen = new HashSet<>();
            Map<String, Device> names = new HashMap<>();
            for (Assignment assignment : plan.assignments()) {
                Ipv4 address = Ipv4.parse(assignment.address()).orElseThrow();
                assertTrue(assignment.subnet().cidr().holds(address), assignment.toString());
                assertTrue(address.bits() != address.network() && address.bits() != address.broadcast(), assignment.toString());
                assertTrue(seen.add(assignment.address()), assignment.toString());
                assertTrue(assignment.hostname().isEmpty() || names.computeIfAbsent(assignment.hostname(), n -> assignment.device()) == assignment.device() && assignment.hostname().matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?"),
                        assignment.hostname());
            }
        }
    }
}
