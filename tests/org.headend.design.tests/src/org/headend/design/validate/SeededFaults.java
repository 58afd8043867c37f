package org.headend.design.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.headend.design.Designs;
import org.headend.design.site.CurrentKind;
import org.headend.design.site.Device;
import org.headend.design.site.Element;
import org.headend.design.site.Floor;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.MediaStream;
import org.headend.design.site.PasswordState;
import org.headend.design.site.Placement;
import org.headend.design.site.Port;
import org.headend.design.site.PortRole;
import org.headend.design.site.SiteFactory;

/** 55 mistakes on a clean site, each on elements of its own; which rule has to find it, and where. */
final class SeededFaults {
    private final LargeSite large;
    private final List<Device> cameras;
    private final List<Device> sensors;
    private final List<Device> motions;
    private final List<Device> switches;
    private final List<Device> gateways;
    private final List<Device> recorders;
    private final List<Device> points;
    private final List<Device> wireless;
    private final List<Device> supplies;
    /** Number, rule and element. */
    final Map<String, Fault> faults = new LinkedHashMap<>();

    record Fault(String rule, String element) {
    }

    SeededFaults(LargeSite large) {
        this.large = large;
        cameras = shuffled(large.category("camera").stream().filter(d -> d.getPorts().stream().anyMatch(p -> p.getName().equals("eth"))).toList());
        sensors = large.category("sensor-temperature");
        motions = shuffled(large.category("sensor-motion"));
        switches = large.category("switch").stream().filter(d -> d.getType().endsWith("poe-24")).toList();
        gateways = large.category("gateway");
        recorders = large.category("recorder");
        points = large.category("access-point");
        wireless = large.category("camera").stream().filter(d -> d.getPorts().stream().anyMatch(p -> p.getName().equals("wifi"))).toList();
        supplies = large.category("power-supply");
        seed();
    }

    private List<Device> shuffled(List<Device> devices) {
        List<Device> copy = new ArrayList<>(devices);
        Collections.shuffle(copy, large.random);
        return copy;
    }

    private void fault(String rule, Supplier<Element> mistake) {
        faults.put(String.format("%02d %s", faults.size() + 1, rule), new Fault(rule, mistake.get().getId()));
    }

    private Port eth(int camera) {
        return LargeSite.port(cameras.get(camera), "eth");
    }

    private Link link(Port port) {
        return port.getLinks().get(0);
    }

    private Port far(Port port) {
        return link(port).getPorts().stream().filter(p -> p != port).findFirst().orElseThrow();
    }

    private void seed() {
        ports();
        links();
        addresses();
        buses();
        power();
        traffic();
        radio();
        operation();
    }

    private void ports() {
        fault("PORT-01", () -> {
            link(eth(0)).getPorts().set(link(eth(0)).getPorts().indexOf(far(eth(0))), far(eth(1)));
            return far(eth(1));
        });
        fault("PORT-02", () -> large.link(large.add("camera-usb"), "usb", gateways.get(0), "eth2", 2, null));
        fault("PORT-03", () -> large.link(large.add("converter-232-485"), "rs232", gateways.get(0), "rs485-2", 2, null));
        fault("PORT-04", () -> {
            far(eth(2)).setManagement(true);
            return far(eth(2));
        });
        fault("PORT-05", () -> large.link(gateways.get(1), "usb2", gateways.get(2), "usb2", 2, "usb2"));
        fault("PORT-06", () -> {
            link(eth(3)).setRateMbit(1000);
            return link(eth(3));
        });
    }

    private void links() {
        fault("LINK-01", () -> {
            Designs.remove(link(eth(4)));
            return cameras.get(4);
        });
        fault("LINK-02", () -> {
            Device island = large.add("switch-poe-8");
            Device camera = large.add("camera-fixed");
            large.link(camera, "eth", island, "poe1", 20, "cat6");
            camera.getStreams().get(0).getConsumers().add(recorders.get(0));
            return camera;
        });
        fault("LINK-03", () -> {
            Device a = large.add("switch-8");
            Device b = large.add("switch-8");
            a.setSpanningTree(Known.NO);
            b.setSpanningTree(Known.NO);
            large.link(a, "port1", b, "port1", 5, "cat6");
            large.link(a, "port2", b, "port2", 5, "cat6");
            large.link(a, "port3", switches.get(0), "poe20", 5, "cat6");
            return a;
        });
        fault("LINK-04", () -> {
            large.site.getDevices().stream().filter(d -> d.getStreams().stream().anyMatch(s -> s.getConsumers().contains(recorders.get(4)))).limit(8)
                    .forEach(d -> d.setCritical(true));
            return switches.get(4);
        });
        fault("LEN-01", () -> {
            link(eth(5)).setLengthMetres(135);
            return link(eth(5));
        });
        fault("LEN-01", () -> {
            link(eth(6)).setLengthMetres(95);
            return link(eth(6));
        });
        fault("LEN-02", () -> {
            link(eth(7)).setLengthMetres(0);
            return link(eth(7));
        });
    }

    private void addresses() {
        fault("IP-01", () -> {
            eth(8).setAddress(eth(9).getAddress());
            return large.site.getDevices().indexOf(cameras.get(8)) > large.site.getDevices().indexOf(cameras.get(9)) ? eth(8) : eth(9);
        });
        fault("IP-02", () -> {
            eth(10).setAddress("10.99.0.7/22");
            eth(10).setGatewayAddress(null);
            return eth(10);
        });
        fault("IP-02", () -> {
            eth(11).setAddress("10.20.3.255/22");
            return eth(11);
        });
        fault("IP-03", () -> {
            eth(12).setAddress(eth(12).getAddress().replace("/22", "/16"));
            return eth(12);
        });
        fault("IP-04", () -> {
            eth(13).setGatewayAddress("10.21.0.1");
            return eth(13);
        });
        fault("IP-04", () -> {
            eth(14).setGatewayAddress("10.20.0.9");
            return eth(14);
        });
        fault("IP-05", () -> {
            eth(15).setAddress("10.20.3.77/22");
            return eth(15);
        });
        fault("IP-06", () -> {
            eth(16).setAddress("192.168.1.64/24");
            return eth(16);
        });
        fault("IP-07", () -> {
            cameras.get(17).setHostname("twin");
            cameras.get(18).setHostname("twin");
            return cameras.get(18);
        });
        fault("IP-07", () -> {
            sensors.get(30).setClientId("mqtt-1");
            sensors.get(31).setClientId("mqtt-1");
            return sensors.get(31);
        });
        fault("IP-08", () -> {
            LargeSite.port(gateways.get(3), "eth2").setAddress("10.20.2.99/24");
            return gateways.get(3);
        });
        fault("VLAN-01", () -> {
            eth(19).setVlan(30);
            far(eth(19)).setVlan(31);
            return link(eth(19));
        });
    }

    private Port bus(int number) {
        return LargeSite.port(sensors.get(number), "rs485");
    }

    private void buses() {
        fault("SER-01", () -> {
            bus(1).setSerial("19200 8E1");
            return bus(1);
        });
        fault("SER-02", () -> {
            Device light = large.add("luminaire-dmx");
            Device board = large.add("ai-gateway");
            large.link(light, "rs485", board, "rs485-1", 5, "rs485");
            LargeSite.port(light, "rs485").setProtocol("modbus-rtu");
            LargeSite.port(light, "rs485").setSerial("9600 8N1");
            return LargeSite.port(light, "rs485");
        });
        fault("BUS-01", () -> {
            bus(3).setBusAddress(bus(2).getBusAddress());
            return bus(3);
        });
        fault("BUS-02", () -> {
            bus(4).setBusAddress(250);
            return bus(4);
        });
        fault("BUS-03", () -> {
            for (int i = 8; i < 16; i++) {
                bus(i).setUnitLoad(5);
            }
            return LargeSite.port(gateways.get(1), "rs485-1");
        });
        fault("BUS-04", () -> {
            bus(18).setTerminated(Known.YES);
            return LargeSite.port(gateways.get(2), "rs485-1");
        });
        fault("BUS-05", () -> {
            for (int i = 25; i < 28; i++) {
                Link link = bus(i).getLinks().stream().filter(l -> l.getPorts().indexOf(bus(sensors.indexOf(bus0(l)))) == 0).findFirst().orElseThrow();
                link.setLengthMetres(50);
                link.getPorts().set(1, bus(24));
            }
            return bus(24);
        });
        fault("BUS-06", () -> {
            bus(34).setProtocol("osdp");
            return bus(34);
        });
        fault("BUS-06", () -> {
            bus(20).setRole(PortRole.HOST);
            return bus(20);
        });
        fault("BUS-07", () -> {
            bus(35).setPollMillis(100);
            return LargeSite.port(gateways.get(4), "rs485-1");
        });
        fault("BUS-08", () -> {
            bus(36).setGrounded(Known.NO);
            return bus(36);
        });
    }

    private static Device bus0(Link link) {
        return (Device) link.getPorts().get(0).eContainer();
    }

    private void power() {
        fault("PWR-01", () -> {
            switches.get(1).setPoeBudgetWatts(100);
            return switches.get(1);
        });
        fault("PWR-02", () -> {
            far(eth(20)).setPoeClass(1);
            return eth(20);
        });
        fault("PWR-03", () -> {
            eth(21).setPoeVolts(24);
            return eth(21);
        });
        fault("PWR-04", () -> {
            LargeSite.port(motions.get(0), "power").setVolts(24);
            return LargeSite.port(motions.get(0), "power");
        });
        fault("PWR-04", () -> {
            LargeSite.port(motions.get(1), "power").setCurrent(CurrentKind.AC);
            return LargeSite.port(motions.get(1), "power");
        });
        fault("PWR-05", () -> {
            LargeSite.port(supplies.get(0), "out").setAmps(0.8);
            return supplies.get(0).getPorts().get(0);
        });
        fault("PWR-06", () -> {
            Link cable = link(LargeSite.port(wireless.get(9), "power"));
            cable.setCable("dc-2x0.5");
            cable.setLengthMetres(90);
            return cable;
        });
        fault("PWR-07", () -> {
            Designs.remove(link(LargeSite.port(motions.get(2), "power")));
            return motions.get(2);
        });
        fault("PWR-08", () -> {
            recorders.get(1).setUpsMinutes(30);
            return recorders.get(1);
        });
    }

    private void traffic() {
        fault("BW-01", () -> {
            MediaStream stream = cameras.get(22).getStreams().get(0);
            stream.setMbit(90);
            return link(eth(22));
        });
        fault("BW-02", () -> {
            Link trunk = LargeSite.port(switches.get(3), "sfp1").getLinks().get(0);
            Device far = large.add("recorder");
            large.link(far, "eth1", switches.get(0), "poe21", 5, "cat6");
            large.site.getDevices().stream().filter(d -> d.getStreams().stream().anyMatch(s -> s.getConsumers().contains(recorders.get(3))))
                    .forEach(d -> d.getStreams().forEach(s -> {
                        s.getConsumers().remove(recorders.get(3));
                        s.getConsumers().remove(gateways.get(3));
                    }));
            large.site.getDevices().stream().filter(d -> !d.getStreams().isEmpty() && d.getPorts().stream().anyMatch(p -> !p.getLinks().isEmpty()
                    && p.getLinks().get(0).getPorts().stream().anyMatch(q -> q.eContainer() == switches.get(3)))).forEach(d -> {
                        d.getStreams().get(1).getConsumers().add(far);
                        d.getStreams().get(0).setMbit(80);
                    });
            return trunk;
        });
        fault("BW-03", () -> {
            Device ptz = large.add("camera-ptz");
            Device board = large.add("ai-gateway");
            ptz.getStreams().get(0).getConsumers().add(board);
            return large.link(ptz, "rs485", board, "rs485-2", 5, "rs485");
        });
        fault("BW-04", () -> {
            List<MediaStream> streams = large.site.getDevices().stream().flatMap(d -> d.getStreams().stream()).filter(s -> s.getConsumers().isEmpty()).limit(10).toList();
            streams.forEach(s -> s.getConsumers().add(gateways.get(2)));
            return gateways.get(2);
        });
    }

    private void radio() {
        fault("WIFI-01", () -> {
            LargeSite.port(wireless.get(0), "wifi").setBands("6");
            return LargeSite.port(wireless.get(0), "wifi");
        });
        fault("WIFI-03", () -> {
            wireless.get(2).getStreams().get(0).setMbit(400);
            return LargeSite.port(points.get(1), "wifi");
        });
        fault("WIFI-04", () -> {
            Floor floor = SiteFactory.eINSTANCE.createFloor();
            floor.setId("floor");
            large.site.getFloors().add(floor);
            for (int i : new int[] { 0, 4 }) { // both on channel 36
                Placement placement = SiteFactory.eINSTANCE.createPlacement();
                placement.setDevice(points.get(i));
                placement.setX(i * 5);
                floor.getPlacements().add(placement);
            }
            return LargeSite.port(points.get(4), "wifi");
        });
        fault("WIFI-05", () -> {
            LargeSite.port(points.get(3), "wifi").setWifiSecurity("wpa3");
            return LargeSite.port(wireless.get(6), "wifi");
        });
        fault("RF-01", () -> {
            Device gateway = large.add("lora-gateway");
            Device meter = large.add("meter-water-lora");
            large.link(meter, "lora", gateway, "lora", 500, null);
            LargeSite.port(gateway, "lora").setRegion("EU868");
            LargeSite.port(meter, "lora").setRegion("US915");
            return LargeSite.port(meter, "lora");
        });
    }

    private void operation() {
        fault("ENV-01", () -> {
            switches.get(0).setType("generic/switch-industrial");
            switches.get(0).setArea(large.yard);
            return switches.get(0);
        });
        fault("ENV-01", () -> {
            recorders.get(2).setArea(large.yard);
            return recorders.get(2);
        });
        fault("SEC-01", () -> {
            cameras.get(23).setPassword(PasswordState.FACTORY);
            return cameras.get(23);
        });
        fault("SEC-01", () -> {
            cameras.get(24).setServices("telnet,rtsp");
            return cameras.get(24);
        });
        fault("TIME-01", () -> {
            cameras.get(25).setNtpServer("172.16.0.9");
            eth(25).setGatewayAddress(null);
            return cameras.get(25);
        });
    }
}
