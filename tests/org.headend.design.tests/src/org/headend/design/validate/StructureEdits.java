package org.headend.design.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Known;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.PortKind;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;

/** Random changes of what hangs on what: meshes of switches with devices on them, supplies, buses; loops, halves, double links. */
final class StructureEdits {
    private static final List<String> TYPES = List.of("switch-8", "switch-poe-8", "switch-core", "router", "camera-fixed", "camera-fixed", "camera-fixed",
            "camera-wifi", "access-point", "recorder", "ai-gateway", "sensor-temperature", "sensor-temperature", "sensor-motion", "psu-12v", "microphone-array");

    private final Site site;
    private final Catalog catalog;
    private final Random random;
    private final List<Device> removed = new ArrayList<>();
    private int number;

    StructureEdits(Document document, Catalog catalog, Random random) {
        site = document.getSite();
        this.catalog = catalog;
        this.random = random;
        Network network = SiteFactory.eINSTANCE.createNetwork();
        network.setId("network");
        network.setCidr("10.1.0.0/16");
        network.setVlan(10);
        site.getNetworks().add(network);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String grow() {
        Device device = Designs.device(site, catalog.type("generic/" + pick(TYPES)).orElseThrow(), Locale.ENGLISH);
        device.setId(device.getId() + "-" + number++);
        device.setName(device.getId());
        device.getPorts().forEach(p -> p.setId(device.getId() + "." + p.getName()));
        device.getPorts().stream().filter(p -> p.getKind() == PortKind.ETHERNET && random.nextInt(4) == 0)
                .forEach(p -> p.setAddress("10." + random.nextInt(2) + ".0." + (1 + random.nextInt(60)) + (random.nextInt(8) == 0 ? "/24" : "/16")));
        site.getDevices().add(random.nextInt(4) == 0 ? random.nextInt(site.getDevices().size() + 1) : site.getDevices().size(), device);
        link(device);
        consume(device);
        return "add " + device.getId();
    }

    private String consume(Device device) {
        device.getStreams().forEach(s -> {
            Device consumer = pick(site.getDevices());
            if (!s.getConsumers().contains(consumer)) {
                s.getConsumers().add(consumer);
            }
        });
        return "streams of " + device.getId();
    }

    /** Several links at a port, and between the same devices, are wanted here. */
    private String link(Device device) {
        Port from = pick(device.getPorts());
        List<Port> fitting = site.getDevices().stream().filter(d -> d != device).flatMap(d -> d.getPorts().stream()).filter(p -> p.getKind() == from.getKind()).toList();
        if (fitting.isEmpty()) {
            return "";
        }
        Port to = pick(fitting);
        Link link = Designs.link(site, from, to);
        link.setId("link-" + number++);
        site.getLinks().add(random.nextInt(4) == 0 ? random.nextInt(site.getLinks().size() + 1) : site.getLinks().size(), link);
        return "link " + from.getId() + " and " + to.getId();
    }

    String any() {
        Device device = pick(site.getDevices());
        return switch (random.nextInt(20)) {
            case 0, 1 -> grow();
            case 2, 3, 4, 5 -> link(device);
            case 6, 7, 8 -> cut();
            case 9 -> remove(device);
            case 10 -> putBack();
            case 11 -> order();
            case 12 -> port(device);
            case 13 -> type(device);
            case 14 -> consume(device);
            case 15 -> network();
            default -> attribute(device);
        };
    }

    private String cut() {
        if (site.getLinks().isEmpty()) {
            return "";
        }
        Link link = pick(site.getLinks());
        if (random.nextInt(4) == 0) {
            EcoreUtil.remove(link); // its ports still know it
        } else {
            Designs.remove(link);
        }
        return "remove " + link.getId();
    }

    private String remove(Device device) {
        if (site.getDevices().size() < 10) {
            return "";
        }
        if (random.nextBoolean()) {
            device.getPorts().forEach(p -> List.copyOf(p.getLinks()).forEach(Designs::remove));
        }
        EcoreUtil.remove(device); // else its links dangle
        removed.add(device);
        return "remove " + device.getId();
    }

    private String putBack() {
        if (removed.isEmpty()) {
            return "";
        }
        Device device = removed.remove(random.nextInt(removed.size()));
        site.getDevices().add(random.nextInt(site.getDevices().size() + 1), device);
        return "put back " + device.getId();
    }

    private String order() {
        site.getDevices().move(random.nextInt(site.getDevices().size()), random.nextInt(site.getDevices().size()));
        if (!site.getLinks().isEmpty()) {
            site.getLinks().move(random.nextInt(site.getLinks().size()), random.nextInt(site.getLinks().size()));
        }
        return "order";
    }

    private String port(Device device) {
        Port port = pick(device.getPorts());
        switch (random.nextInt(5)) {
            case 0 -> port.setKind(pick(List.of(PortKind.ETHERNET, PortKind.SFP, PortKind.RS485, PortKind.POWER, PortKind.LORA)));
            case 1 -> port.setName(random.nextBoolean() ? "wan" : "lan");
            case 2 -> port.setVlan(random.nextInt(3) * 10);
            case 3 -> {
                if (device.getPorts().size() > 1) {
                    EcoreUtil.remove(port);
                }
            }
            default -> {
                Port added = EcoreUtil.copy(port);
                added.setId(port.getId() + "-" + number++);
                device.getPorts().add(random.nextInt(device.getPorts().size()), added);
            }
        }
        return "port " + port.getId();
    }

    private String type(Device device) {
        device.setType("generic/" + pick(TYPES));
        return device.getId() + " is a " + device.getType();
    }

    private String network() {
        Network network = site.getNetworks().get(0);
        switch (random.nextInt(4)) {
            case 0 -> network.setVlan(random.nextInt(3) * 10);
            case 1 -> network.setCidr(random.nextBoolean() ? "10.0.0.0/16" : "10.1.0.0/16");
            case 2 -> network.setNtpServer(random.nextBoolean() ? "10.0.0.1" : null);
            default -> {
                network.setDhcpFrom("10.0.0.10");
                network.setDhcpTo(random.nextBoolean() ? "10.0.0.20" : null);
            }
        }
        return "network";
    }

    private String attribute(Device device) {
        switch (random.nextInt(8)) {
            case 0 -> device.setName("name " + number++);
            case 1 -> device.setSpanningTree(pick(List.of(Known.YES, Known.NO, Known.UNKNOWN)));
            case 2 -> device.setCritical(random.nextBoolean());
            case 3 -> device.setUpsMinutes(random.nextInt(3) * 10);
            case 4 -> device.setHostname("host" + random.nextInt(4));
            case 5 -> pick(device.getPorts()).setGatewayAddress(random.nextBoolean() ? "10.0.0." + (1 + random.nextInt(9)) : null);
            case 6 -> pick(device.getPorts()).setAddress("10.0.0." + (1 + random.nextInt(20)) + "/16");
            default -> {
                Device to = pick(site.getDevices());
                if (!device.getReportsTo().remove(to)) {
                    device.getReportsTo().add(to);
                }
            }
        }
        return "attribute of " + device.getId();
    }
}
