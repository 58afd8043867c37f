package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.headend.design.site.Device;
import org.headend.design.site.Medium;
import org.headend.design.site.Link;
import org.headend.design.site.Known;
import org.headend.design.site.Port;
import org.headend.design.site.PortRole;
import org.headend.design.validate.Finding;
import org.junit.jupiter.api.Test;

class BusRulesTest extends RuleFixture {
    private final Device gateway = add("ai-gateway");
    private final List<Port> line = new ArrayList<>(List.of(port(gateway, "rs485-1")));

    /** Sensors in a row behind the gateway. */
    private void chain(int sensors) {
        for (int i = 0; i < sensors; i++) {
            Device sensor = add("sensor-temperature");
            port(sensor, "rs485").setBusAddress(line.size());
            link(sensor, "rs485", (Device) line.get(line.size() - 1).eContainer(), line.get(line.size() - 1).getName());
            line.add(port(sensor, "rs485"));
        }
    }

    @Test
    void ser02AStrictModbusDeviceIsNotSetTo8N1() {
        chain(1);
        assertPasses("SER-02"); // the type itself says 8N1
        Device relay = (Device) line.get(1).eContainer();
        relay.setType("unknown/strict");
        assertUnknown("SER-02");
        relay.setType("generic/sensor-i2c"); // known, but it says nothing of such a port
        assertUnknown("SER-02");
        relay.setType("unknown/strict");
        Device light = add("luminaire-dmx"); // its type wants 8N2
        link(light, "rs485", gateway, "rs485-2");
        port(light, "rs485").setProtocol("modbus-rtu");
        port(light, "rs485").setSerial("9600 8N1");
        assertTrue(findings("SER-02").stream().anyMatch(f -> f.problem().severity() == WARNING));
        relay.setType("generic/sensor-temperature");
        assertFixable("SER-02", WARNING);
        assertEquals("9600 8N2", port(gateway, "rs485-2").getSerial(), "the whole line");
    }

    @Test
    void bus02RangesDependOnTheProtocol() {
        chain(1);
        line.get(1).setBusAddress(300);
        only("BUS-02", ERROR);
        line.get(1).setProtocol("dmx");
        assertPasses("BUS-02");
        Device board = add("single-board-computer");
        Device sensor = add("sensor-i2c");
        link(sensor, "i2c", board, "i2c");
        assertUnknown("BUS-02");
        port(sensor, "i2c").setBusAddress(3);
        assertFixable("BUS-02", ERROR);
        assertEquals(8, port(sensor, "i2c").getBusAddress());
        Device second = add("sensor-i2c");
        link(second, "i2c", board, "i2c");
        port(second, "i2c").setBusAddress(8);
        only("BUS-01", ERROR);
    }

    @Test
    void bus03UnitLoads() {
        chain(20);
        assertPasses("BUS-03");
        line.subList(1, 21).forEach(p -> p.setUnitLoad(1.4));
        only("BUS-03", WARNING);
        line.subList(1, 21).forEach(p -> p.setUnitLoad(2));
        assertFixable("BUS-03", ERROR);
        assertTrue(port(gateway, "rs485-2").getLinks().size() == 1, "half of the line hangs there now");
        line.subList(1, 21).forEach(p -> p.setUnitLoad(0));
        assertPasses("BUS-03"); // ten devices per line cannot load it too much
    }

    @Test
    void bus03RepeatersDivideALineThatIsLoadedTooMuch() {
        chain(40);
        line.subList(1, 41).forEach(p -> p.setUnitLoad(1));
        assertFixable("BUS-03", ERROR, 1);
        assertEquals(1, repeaters().size());
        assertEquals(1, port(repeaters().get(0), "out").getLinks().size());
    }

    private List<Device> repeaters() {
        return site.getDevices().stream().filter(d -> d.getType().equals("generic/repeater-485")).toList();
    }

    /** Without the cables of supplies. */
    private Stream<Link> bus() {
        return site.getLinks().stream().filter(l -> l.getMedium() == Medium.SERIAL);
    }

    @Test
    void bus03AsManyRepeatersAsTheLoadTakes() {
        chain(40);
        line.subList(1, 41).forEach(p -> p.setUnitLoad(2));
        assertFixable("BUS-03", ERROR, 1);
        assertEquals(3, repeaters().size(), "80 unit loads, 26 for the devices of an inner part");
    }

    @Test
    void len01RepeatersStandWhereTheLineIsInEqualParts() {
        chain(3);
        site.getLinks().forEach(l -> l.setLengthMetres(600));
        assertFixable("LEN-01", ERROR);
        assertEquals(1, repeaters().size());
        Device repeater = repeaters().get(0);
        assertEquals(300, port(repeater, "in").getLinks().get(0).getLengthMetres(), 1e-9);
        assertEquals(300, port(repeater, "out").getLinks().get(0).getLengthMetres(), 1e-9);
        assertEquals(1800, bus().mapToDouble(Link::getLengthMetres).sum(), 1e-9, "no cable is lost");
        assertTrue(findings("PWR-07").stream().noneMatch(f -> f.elements().contains(repeater.getId())), "it is fed");
    }

    @Test
    void len01OneLongCableTakesSeveralRepeaters() {
        chain(1);
        site.getLinks().get(0).setLengthMetres(4000);
        assertFixable("LEN-01", ERROR);
        assertEquals(3, repeaters().size());
        assertTrue(bus().allMatch(l -> Math.abs(l.getLengthMetres() - 1000) < 1e-9));
        assertEquals(port(gateway, "rs485-1").getSerial(), port(repeaters().get(0), "out").getSerial());
    }

    @Test
    void aRepeaterHasNoAddressAndHidesNone() {
        chain(3);
        site.getLinks().forEach(l -> l.setLengthMetres(600));
        findings("LEN-01").get(0).fixes().get(0).change().run();
        assertPasses("BUS-01");
        assertPasses("BUS-02");
        assertPasses("SER-02");
        line.get(3).setBusAddress(1);
        only("BUS-01", ERROR);
        line.get(3).setBusAddress(3);
        line.get(3).setProtocol("osdp");
        only("BUS-06", ERROR);
    }

    @Test
    void bus03UnknownLoadsThatMayBeTooManyAreSaid() {
        chain(30);
        line.forEach(p -> p.setUnitLoad(0));
        assertUnknown("BUS-03");
    }

    @Test
    void bus03OtherBusesAreLimitedByTheNumberOfDevices() {
        Device board = add("single-board-computer");
        port(board, "w1").setCapacity(200);
        for (int i = 0; i < 20; i++) {
            link(add("sensor-temperature-1wire"), "w1", board, "w1");
        }
        assertPasses("BUS-03");
        link(add("sensor-temperature-1wire"), "w1", board, "w1");
        assertEquals("20", only("BUS-03", WARNING).allowed());
        for (int i = 0; i < 80; i++) {
            link(add("sensor-temperature-1wire"), "w1", board, "w1");
        }
        assertEquals("100", only("BUS-03", ERROR).allowed());
    }

    @Test
    void bus04TerminatorsAtBothEndsOnly() {
        chain(3);
        assertUnknown("BUS-04");
        line.forEach(p -> p.setTerminated(Known.NO));
        assertFixable("BUS-04", WARNING);
        assertEquals(Known.YES, line.get(0).getTerminated());
        assertEquals(Known.YES, line.get(3).getTerminated());
        line.get(3).setTerminated(Known.NO);
        line.get(2).setTerminated(Known.YES);
        assertFixable("BUS-04", WARNING);
        line.get(1).setTerminated(Known.YES);
        assertTrue(only("BUS-04", WARNING).problem().message().contains("3"));
    }

    @Test
    void bus05AStarIsLedFromDeviceToDevice() {
        chain(1);
        link(add("sensor-temperature"), "rs485", gateway, "rs485-1").setLengthMetres(5);
        assertPasses("BUS-05");
        var third = link(add("meter"), "rs485", gateway, "rs485-1");
        third.setLengthMetres(9);
        assertPasses("BUS-05"); // short stubs are allowed
        site.getLinks().forEach(l -> l.setLengthMetres(60));
        third.setLengthMetres(70);
        assertFixable("BUS-05", WARNING);
        assertEquals(1, port(gateway, "rs485-1").getLinks().size());
        assertPasses("PORT-01");
        assertEquals(10, third.getLengthMetres(), 1e-9, "only the rest of the way is left");
    }

    @Test
    void bus05StubsOfUnknownLengthAreSaid() {
        for (int i = 0; i < 3; i++) {
            link(add("sensor-temperature"), "rs485", gateway, "rs485-1").setLengthMetres(0);
        }
        assertUnknown("BUS-05");
    }

    @Test
    void bus06OneProtocolAndOneMaster() {
        chain(2);
        assertPasses("BUS-06");
        line.get(1).setProtocol("osdp");
        only("BUS-06", ERROR);
        line.get(1).setProtocol(null);
        assertUnknown("BUS-06");
        line.get(1).setProtocol("modbus-rtu");
        line.get(2).setRole(PortRole.HOST);
        only("BUS-06", ERROR);
    }

    @Test
    void bus08AGroundThatIsNotSaidIsToldWhereSuppliesAreSeparate() {
        chain(2);
        line.get(0).setBiased(Known.YES);
        assertUnknown("BUS-08");
        Device supply = add("psu-12v");
        Device board = add("single-board-computer");
        site.getDevices().remove(gateway);
        link(board, "power", supply, "out");
        line.subList(1, 3).forEach(p -> link((Device) p.eContainer(), "power", supply, "out"));
        line.get(1).setBiased(Known.YES);
        site.getLinks().removeIf(l -> l.getPorts().stream().anyMatch(p -> p.eContainer() == null || p.eContainer() == gateway));
        assertPasses("BUS-08"); // one supply, one ground
    }

    @Test
    void bus06ABusWhoseProtocolNobodySaysIsTold() {
        chain(2);
        line.forEach(p -> p.setProtocol(null));
        assertUnknown("BUS-06");
        line.subList(1, 3).forEach(p -> p.setProtocol("modbus-rtu"));
        assertPasses("BUS-06");
    }

    @Test
    void bus05StubsOfAllJunctionsOfALineAddUp() {
        chain(4);
        for (int i = 1; i <= 3; i++) {
            link(add("meter"), "rs485", (Device) line.get(i).eContainer(), "rs485").setLengthMetres(8); // 8 m alone are allowed
        }
        Finding finding = only("BUS-05", WARNING);
        assertEquals("24 m", finding.measured());
        assertEquals("20 m", finding.allowed());
        assertEquals(3, finding.elements().size(), "all junctions");
        site.getLinks().get(site.getLinks().size() - 1).setLengthMetres(4);
        assertPasses("BUS-05");
    }

    @Test
    void bus05AStubOfCanIsJudgedAlone() {
        Device master = add("ai-gateway-industrial");
        Device before = master;
        for (int i = 0; i < 3; i++) {
            Device sensor = add("sensor-can");
            link(sensor, "can", before, before == master ? "can1" : "can").setLengthMetres(20);
            if (i < 2) {
                link(add("sensor-can"), "can", sensor, "can").setLengthMetres(4);
            }
            before = sensor;
        }
        assertPasses("BUS-05"); // twice 4 m
        site.getLinks().get(1).setLengthMetres(6);
        assertEquals("5 m", only("BUS-05", WARNING).allowed());
    }

    @Test
    void bus06AnotherProtocolMovesToAFreePortOfTheMaster() {
        Device reader = add("card-reader-osdp");
        link(add("sensor-temperature"), "rs485", gateway, "rs485-1");
        link(add("sensor-temperature"), "rs485", gateway, "rs485-1");
        link(reader, "rs485", gateway, "rs485-1");
        assertFixable("BUS-06", ERROR);
        assertEquals(1, port(gateway, "rs485-2").getLinks().size());
    }

    @Test
    void bus07PollingIsSlowerThanWanted() {
        chain(10);
        assertPasses("BUS-07");
        line.subList(1, 11).forEach(p -> p.setPollMillis(1000));
        assertUnknown("BUS-07");
        line.subList(1, 11).forEach(p -> p.setRegisters(10));
        assertPasses("BUS-07"); // 10 × (46 + 10) ms
        line.subList(1, 11).forEach(p -> p.setPollMillis(500));
        assertFixable("BUS-07", WARNING);
        assertEquals(600, line.get(1).getPollMillis());
    }

    @Test
    void bus08BiasAndCommonGround() {
        chain(2);
        assertEquals(2, findings("BUS-08").stream().filter(f -> f.problem().severity() == INFO).count(), "bias and ground");
        line.forEach(p -> p.setGrounded(Known.YES));
        assertUnknown("BUS-08");
        line.forEach(p -> p.setBiased(Known.NO));
        assertFixable("BUS-08", WARNING);
        assertEquals(Known.YES, line.get(0).getBiased());
        line.get(2).setGrounded(Known.NO);
        assertFixable("BUS-08", WARNING);
        assertPasses("BUS-08");
    }
}
