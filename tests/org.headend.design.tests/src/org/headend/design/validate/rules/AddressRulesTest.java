package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.headend.design.site.Device;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.validate.Finding;
import org.junit.jupiter.api.Test;

class AddressRulesTest extends RuleFixture {
    private final Device sw = add("switch-poe-8");

    private Port camera(int number, String address) {
        Device camera = add("camera-fixed");
        link(camera, "eth", sw, "poe" + number);
        port(camera, "eth").setAddress(address);
        return port(camera, "eth");
    }

    @Test
    void ip02VlansDivideANetworkAndPlannedNetworksCount() {
        Port a = camera(1, "10.0.0.5/24");
        Port b = camera(2, "10.0.1.5/24");
        camera(3, "10.0.0.6/24");
        only("IP-02", ERROR);
        port(sw, "poe2").setVlan(20);
        assertPasses("IP-02");
        network("10.0.9.0/24", 20);
        assertFixable("IP-02", ERROR);
        assertEquals("10.0.9.1/24", b.getAddress());
        assertEquals("10.0.0.5/24", a.getAddress());
    }

    @Test
    void ip03OneLengthPerNetwork() {
        camera(1, "10.0.0.5/24");
        Port odd = camera(2, "10.0.0.6/24");
        camera(3, "10.0.0.7/24");
        assertPasses("IP-03");
        odd.setAddress("10.0.0.6/16");
        assertPasses("IP-02");
        assertFixable("IP-03", ERROR);
        assertEquals("10.0.0.6/24", odd.getAddress());
        odd.setAddress(null);
        assertPasses("IP-03");
    }

    @Test
    void ip04TheGatewayIsInTheOwnNetworkOwnedAndThereWhereItIsNeeded() {
        Device router = add("router");
        link(router, "lan1", sw, "up1");
        port(router, "lan1").setAddress("10.0.0.1/24");
        Port camera = camera(1, "10.0.0.5/24");
        assertPasses("IP-04");
        camera.setGatewayAddress("10.0.0.1");
        assertPasses("IP-04");
        camera.setGatewayAddress("10.0.7.1");
        assertFixable("IP-04", ERROR);
        assertEquals("10.0.0.1", camera.getGatewayAddress());
        camera.setGatewayAddress("10.0.0.254");
        assertFixable("IP-04", ERROR);
        site.getLinks().remove(0);
        camera.setGatewayAddress("10.0.0.254");
        assertUnknown("IP-04"); // the router may be outside the design
        camera.setGatewayAddress(null);
        Device server = add("server");
        port(server, "eth1").setAddress("10.9.0.10/24");
        ((Device) camera.eContainer()).getReportsTo().add(server);
        assertTrue(only("IP-04", ERROR).problem().message().contains("10.9.0.10"));
        camera.setDhcp(true);
        assertPasses("IP-04");
    }

    @Test
    void ip05FixedAddressesStayOutOfThePool() {
        Port camera = camera(1, "10.0.0.50/24");
        Network network = network("10.0.0.0/24", 0);
        assertPasses("IP-05");
        network.setDhcpFrom("10.0.0.40");
        assertUnknown("IP-05");
        network.setDhcpTo("10.0.0.60");
        assertFixable("IP-05", WARNING);
        assertEquals("10.0.0.61/24", camera.getAddress());
        camera.setAddress("10.0.0.50/24");
        assertFixable("IP-05", WARNING, 1);
        assertTrue(camera.isDhcp());
    }

    @Test
    void ip06FactoryAddresses() {
        Port camera = camera(1, "192.168.1.65/24");
        assertPasses("IP-06");
        camera.setAddress("192.168.1.64/24");
        assertFixable("IP-06", WARNING);
        camera.setAddress(null);
        assertPasses("IP-06");
    }

    @Test
    void ip07IdentitiesAreUnique() {
        Device a = add("camera-fixed");
        Device b = add("camera-fixed");
        a.setHostname("cam");
        b.setHostname("cam2");
        assertPasses("IP-07");
        b.setHostname("CAM");
        assertFixable("IP-07", ERROR);
        assertEquals("CAM-2", b.getHostname());
        a.setClientId("x");
        b.setClientId("x");
        assertTrue(only("IP-07", ERROR).problem().message().contains("MQTT"));
        b.setClientId(null);
        port(a, "eth").setMac("00:11:22:33:44:55");
        port(b, "eth").setMac("00-11-22-33-44-55");
        assertFixable("IP-07", ERROR);
        b.setId(a.getId());
        assertFixable("IP-07", ERROR);
    }

    @Test
    void ip08InterfacesOfAGatewayAreInDifferentNetworks() {
        Device gateway = add("ai-gateway");
        link(gateway, "eth1", sw, "up1");
        port(gateway, "eth1").setAddress("10.0.0.2/24");
        port(gateway, "eth2").setAddress("10.0.1.2/24");
        assertPasses("IP-08");
        port(gateway, "eth2").setAddress("10.0.0.3/16");
        assertFixable("IP-08", ERROR);
        Device router = add("router");
        port(router, "lan1").setAddress("10.5.0.1/24");
        port(router, "lan2").setAddress("10.5.0.2/24");
        assertPasses("IP-08"); // switch ports of one network
        port(router, "wan").setAddress("10.5.0.3/24");
        assertFalse(findings("IP-08").isEmpty());
    }

    @Test
    void vlan01BothEndsCarryTheSameVlans() {
        Device far = add("switch-poe-8");
        Link trunk = link(sw, "up1", far, "up1");
        assertPasses("VLAN-01");
        port(sw, "up1").setVlan(10);
        port(far, "up1").setVlan(20);
        assertFixable("VLAN-01", ERROR);
        assertEquals(10, port(far, "up1").getVlan());
        port(sw, "up1").setTrunkVlans("10,20-22");
        port(far, "up1").setTrunkVlans("10,20");
        assertFixable("VLAN-01", ERROR);
        assertEquals("10,20-22", port(far, "up1").getTrunkVlans());
        port(far, "up1").setTrunkVlans(null);
        port(far, "up1").setVlan(0);
        assertUnknown("VLAN-01");
        port(far, "up1").setVlan(30);
        only("VLAN-01", ERROR);
        assertEquals(trunk.getId(), only("VLAN-01", ERROR).elements().get(0));
    }

    @Test
    void vlan01ACableThatBothEndsAgreeOnMustCarryTheVlansThatCrossIt() {
        Device core = add("switch-24");
        Link trunk = link(sw, "up1", core, "port1");
        Device recorder = add("recorder");
        link(recorder, "eth1", core, "port2");
        List.of(camera(1, null), camera(2, null)).forEach(p -> ((Device) p.eContainer()).getStreams().get(0).getConsumers().add(recorder));
        assertPasses("VLAN-01"); // no VLANs at all
        port(sw, "poe1").setVlan(20);
        assertUnknown("VLAN-01"); // in which one is the recorder?
        port(core, "port2").setVlan(20);
        assertEquals(trunk.getId(), only("VLAN-01", INFO).elements().get(0), "what does the cable carry?");
        trunk.getPorts().forEach(p -> p.setTrunkVlans("10"));
        Finding finding = only("VLAN-01", ERROR);
        assertEquals(trunk.getId(), finding.elements().get(0));
        assertEquals("20", finding.allowed());
        assertFixable("VLAN-01", ERROR);
        assertEquals("10,20", port(core, "port1").getTrunkVlans());
        assertPasses("VLAN-01");
        port(sw, "poe2").setVlan(30);
        assertPasses("VLAN-01"); // it is routed to the recorder in another VLAN
        port(core, "port2").setVlan(0);
        port(core, "port2").setTrunkVlans("20,30");
        port(recorder, "eth1").setTrunkVlans("20,30");
        assertTrue(only("VLAN-01", ERROR).problem().message().contains("30"));
    }

    @Test
    void vlan01AnUntaggedCableBetweenSwitchesCarriesOneVlanOnly() {
        Device core = add("switch-24");
        link(sw, "up1", core, "port1").getPorts().forEach(p -> p.setVlan(10));
        Device gateway = add("ai-gateway");
        link(gateway, "eth1", core, "port2");
        port(core, "port2").setVlan(20);
        ((Device) camera(1, null).eContainer()).getReportsTo().add(gateway);
        port(sw, "poe1").setVlan(20);
        assertFixable("VLAN-01", ERROR);
        assertEquals("10,20", port(sw, "up1").getTrunkVlans());
    }

    @Test
    void ip01EqualAddressesMayBeInDifferentNetworks() {
        camera(1, "10.0.0.5/24");
        Port second = camera(2, "10.0.0.5/24");
        only("IP-01", ERROR);
        port(sw, "poe2").setVlan(20);
        assertUnknown("IP-01"); // in which VLAN is the first one?
        port(sw, "poe1").setVlan(10);
        assertPasses("IP-01");
        port(sw, "poe1").setVlan(20);
        assertFixable("IP-01", ERROR);
        second.setAddress("10.0.0.5/24");
        Device island = add("switch-8");
        site.getLinks().stream().filter(l -> l.getPorts().contains(second)).findFirst().orElseThrow().getPorts().set(1, port(island, "port1"));
        assertPasses("IP-01"); // they never meet
    }

    @Test
    void ip02DevicesOnTheNetworkHaveAnAddressOrDhcp() {
        Port camera = camera(1, null);
        assertUnknown("IP-02");
        camera.setDhcp(true);
        assertPasses("IP-02"); // nor need switches any
        camera.setDhcp(false);
        for (int i = 2; i <= 6; i++) {
            camera(i, null);
        }
        assertEquals(6, only("IP-02", INFO).cases(), "told together");
    }

    @Test
    void listsOfVlansAreReadAndWritten() {
        assertEquals(Set.of(10, 20, 21, 22), Vlans.parse("10, 20-22"));
        assertEquals("10,20-22", Vlans.format(List.of(22, 10, 21, 20)));
        assertEquals(Set.of(), Vlans.parse("a,-,99999,5000-6000"));
        assertEquals(Vlans.parse("1-4094").size(), Vlans.parse("0-9999").size());
    }
}
