package org.headend.design.validate;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Area;
import org.headend.design.site.AreaKind;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.PasswordState;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

/** A site as a careful architect would plan it: 200 devices, everything known, nothing wrong. */
final class LargeSite {
    final Document document = Designs.create("Clean");
    final Site site = document.getSite();
    final Catalog catalog = Catalog.builtIn();
    final Random random;
    final Network video;
    final Area hall = area("hall", AreaKind.BUILDING);
    final Area yard = area("yard", AreaKind.OUTDOOR);
    private int host = 20;

    LargeSite(long seed) {
        random = new Random(seed);
        video = SiteFactory.eINSTANCE.createNetwork();
        video.setId("video");
        video.setName("Video");
        video.setCidr("10.20.0.0/22");
        video.setGatewayAddress("10.20.0.1");
        video.setDhcpFrom("10.20.3.1");
        video.setDhcpTo("10.20.3.250");
        video.setNtpServer("10.20.0.1");
        site.getNetworks().add(video);
        build();
    }

    private Area area(String id, AreaKind kind) {
        Area area = SiteFactory.eINSTANCE.createArea();
        area.setId(id);
        area.setName(id);
        area.setKind(kind);
        area.setMinCelsius(kind == AreaKind.OUTDOOR ? -15 : 12);
        area.setMaxCelsius(kind == AreaKind.OUTDOOR ? 38 : 30);
        site.getAreas().add(area);
        return area;
    }

    Device add(String type) {
        Device device = Designs.device(site, catalog.type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        device.setArea(hall);
        device.setPassword(PasswordState.CHANGED);
        device.setHostname(device.getId());
        site.getDevices().add(device);
        return device;
    }

    static Port port(Device device, String name) {
        return device.getPorts().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    Link link(Device a, String portA, Device b, String portB, double metres, String cable) {
        Link link = Designs.link(site, port(a, portA), port(b, portB));
        link.setLengthMetres(metres);
        link.setCable(cable);
        site.getLinks().add(link);
        return link;
    }

    void address(Port port) {
        host++;
        port.setAddress("10.20." + host / 250 + "." + (host % 250 + 1) + "/22");
        port.setGatewayAddress("10.20.0.1");
        port.setMac(String.format("02:00:00:00:%02x:%02x", host / 256, host % 256));
    }

    private void build() {
        Device router = add("router");
        port(router, "lan1").setAddress("10.20.0.1/22");
        Device core = add("switch-core");
        core.setSpanningTree(Known.YES);
        link(router, "lan1", core, "port1", 3, "cat6");
        port(router, "lan1").setSpeedMbit(1000);
        for (int building = 0; building < 5; building++) {
            building(core, building);
        }
    }

    /** 39 or 40 devices: a switch, a recorder, a gateway with a bus, cameras, an access point with clients, contacts and their power. */
    private void building(Device core, int number) {
        Device sw = add("switch-poe-24");
        sw.setPoeBudgetWatts(500);
        Link trunk = link(sw, "sfp1", core, "sfp" + (number + 1), 180 + random.nextInt(100), "om3");
        trunk.setRateMbit(1000);
        Device recorder = add("recorder");
        link(recorder, "eth1", sw, "up1", 5, "cat6");
        address(port(recorder, "eth1"));
        Device gateway = add("ai-gateway");
        link(gateway, "eth1", sw, "up2", 8, "cat6");
        address(port(gateway, "eth1"));
        for (int i = 1; i <= 15; i++) {
            Device camera = add(i > 11 ? "camera-fixed" : i % 3 == 0 ? "camera-dome" : "camera-fixed");
            camera.setArea(i > 11 ? yard : hall);
            link(camera, "eth", sw, "poe" + i, 20 + random.nextInt(60), "cat6");
            address(port(camera, "eth"));
            if (i < 15) { // with the two on Wi-Fi as many as the recorder takes
                camera.getStreams().get(0).getConsumers().add(recorder);
            }
            if (i <= 6 || i == 15) {
                camera.getStreams().get(camera.getStreams().size() - 1).getConsumers().add(gateway);
            }
        }
        accessPoint(sw, recorder, number);
        bus(gateway);
        contacts(gateway);
    }

    private void accessPoint(Device sw, Device recorder, int number) {
        Device ap = add("access-point");
        link(ap, "eth", sw, "poe16", 30, "cat6");
        address(port(ap, "eth"));
        Port radio = port(ap, "wifi");
        radio.setChannel(36 + number % 4 * 4);
        radio.setWifiSecurity("wpa2/wpa3");
        radio.setRegion("DE");
        Device supply = add("psu-12v");
        for (int i = 0; i < 2; i++) {
            Device camera = add("camera-wifi");
            link(camera, "wifi", ap, "wifi", 12, null);
            address(port(camera, "wifi"));
            port(camera, "wifi").setWifiSecurity("wpa2");
            camera.getStreams().get(0).getConsumers().add(recorder);
            link(camera, "power", supply, "out", 10, "dc-2x1.0");
            port(camera, "power").setPolarity("centre+");
        }
    }

    private void bus(Device gateway) {
        Device supply = add("psu-12v");
        Port before = port(gateway, "rs485-1");
        before.setTerminated(Known.YES);
        before.setBiased(Known.YES);
        for (int i = 1; i <= 8; i++) {
            Device sensor = add("sensor-temperature");
            Port port = port(sensor, "rs485");
            port.setBusAddress(i);
            port.setTerminated(i == 8 ? Known.YES : Known.NO);
            port.setGrounded(Known.YES);
            port.setRegisters(10);
            port.setPollMillis(2000);
            link(sensor, "rs485", (Device) before.eContainer(), before.getName(), 15, "rs485");
            link(sensor, "power", supply, "out", 20, "dc-2x0.75");
            sensor.getReportsTo().add(gateway);
            before = port;
        }
    }

    private void contacts(Device gateway) {
        Device supply = add("psu-12v");
        for (int i = 1; i <= 7; i++) {
            Device sensor = add("sensor-motion");
            link(sensor, "contact", gateway, "gpio" + i, 15, "signal-2x0.5");
            link(sensor, "power", supply, "out", 15, "dc-2x0.5");
            sensor.getReportsTo().add(gateway);
        }
        link(add("microphone-array"), "usb", gateway, "usb1", 2, "usb2");
    }

    /** Devices of this category, in the order of the site. */
    List<Device> category(String category) {
        return site.getDevices().stream().filter(d -> catalog.type(d.getType()).orElseThrow().category().startsWith(category)).toList();
    }

    List<Port> ports(PortKind kind) {
        return site.getDevices().stream().flatMap(d -> d.getPorts().stream()).filter(p -> p.getKind() == kind && !p.getLinks().isEmpty()).toList();
    }
}
