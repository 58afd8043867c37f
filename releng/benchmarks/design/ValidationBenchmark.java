import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Link;
import org.headend.design.site.Network;
import org.headend.design.site.Port;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Mirror;
import org.headend.design.validate.Validation;
import org.headend.design.validate.Validator;

/** All rules over 5,000 devices and 8,000 links: once, and after single edits; see README.md beside it. */
public final class ValidationBenchmark {
    private static final int DEVICES = 5000;
    private static final int LINKS = 8000;

    private final Document document = Designs.create("large");
    private final Site site = document.getSite();
    private final Catalog catalog = Catalog.builtIn();
    private final Random random = new Random(1);
    private int number;

    public static void main(String[] args) {
        new ValidationBenchmark().run();
    }

    private Device add(String type) {
        Site single = SiteFactory.eINSTANCE.createSite(); // ids are found in constant time
        Device device = Designs.device(single, catalog.type("generic/" + type).orElseThrow(), Locale.ENGLISH);
        number++;
        device.setId("d" + number);
        device.setName(device.getName() + " no. " + number);
        device.getPorts().forEach(p -> p.setId(device.getId() + '.' + p.getName()));
        device.getStreams().forEach(s -> s.setId(device.getId() + ".stream." + s.getName()));
        site.getDevices().add(device);
        return device;
    }

    private static Port port(Device device, String name) {
        return device.getPorts().stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
    }

    private void link(Device a, String portA, Device b, String portB) {
        Link link = SiteFactory.eINSTANCE.createLink();
        link.setId("l" + site.getLinks().size());
        link.getPorts().add(port(a, portA));
        link.getPorts().add(port(b, portB));
        link.setLengthMetres(10 + random.nextInt(80));
        site.getLinks().add(link);
    }

    /** Groups of a switch with cameras, a gateway with a bus, contacts and their supply, all in one flat network: the worst case for what spreads. */
    private void build() {
        Network network = SiteFactory.eINSTANCE.createNetwork();
        network.setId("n1");
        network.setCidr("10.0.0.0/16");
        network.setNtpServer("10.0.0.1");
        site.getNetworks().add(network);
        List<Device> cores = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cores.add(add("switch-core"));
            if (i > 0) {
                link(cores.get(i - 1), "port1", cores.get(i), "port2");
            }
        }
        int group = 0;
        while (site.getDevices().size() < DEVICES) {
            Device sw = add("switch-poe-24");
            link(sw, "sfp1", cores.get(group / 22 % 6), "sfp" + (group % 22 + 1));
            Device recorder = add("recorder");
            link(recorder, "eth1", sw, "up1");
            address(port(recorder, "eth1"));
            Device gateway = add("ai-gateway");
            link(gateway, "eth1", sw, "up2");
            address(port(gateway, "eth1"));
            for (int i = 1; i <= 16; i++) {
                Device camera = add("camera-fixed");
                link(camera, "eth", sw, "poe" + i);
                address(port(camera, "eth"));
                camera.getStreams().get(0).getConsumers().add(recorder);
            }
            Device supply = add("psu-12v");
            Device before = gateway;
            for (int i = 1; i <= 12; i++) {
                Device sensor = add("sensor-temperature");
                port(sensor, "rs485").setBusAddress(i);
                link(sensor, "rs485", before, before == gateway ? "rs485-1" : "rs485");
                link(sensor, "power", supply, "out");
                sensor.getReportsTo().add(gateway);
                before = sensor;
            }
            Device second = add("psu-12v");
            for (int i = 1; i <= 8; i++) {
                Device sensor = add("sensor-motion");
                link(sensor, "contact", gateway, "gpio" + i);
                link(sensor, "power", second, "out");
                sensor.getReportsTo().add(gateway);
            }
            group++;
        }
        List<Device> switches = site.getDevices().stream().filter(d -> d.getType().endsWith("switch-poe-24")).toList();
        for (int i = 0; site.getLinks().size() < LINKS; i++) { // rings and double links between switches
            link(switches.get(i % switches.size()), "poe" + (17 + i / switches.size() % 8), switches.get((i * 7 + 1) % switches.size()), "poe" + (17 + i / switches.size() % 8));
        }
    }

    private int host = 10;

    private void address(Port port) {
        host++;
        port.setAddress("10.0." + host / 250 + "." + (host % 250 + 1) + "/16");
    }

    private interface Edit {
        void change(int round);
    }

    private void run() {
        build();
        System.out.printf("%,d devices, %,d links, %,d ports%n", site.getDevices().size(), site.getLinks().size(),
                site.getDevices().stream().mapToInt(d -> d.getPorts().size()).sum());
        double[] full = new double[15];
        List<Finding> found = List.of();
        for (int i = 0; i < full.length; i++) {
            long start = System.nanoTime();
            found = Validator.report(site, catalog);
            full[i] = (System.nanoTime() - start) / 1e6;
        }
        System.out.printf("full validation: first %.0f ms, then median %.0f ms, slowest %.0f ms; %d findings%n", full[0], median(full, 3), max(full, 3), found.size());
        Mirror mirror = new Mirror(document);
        Validation validation = new Validation(mirror.copy().getSite(), catalog);
        validation.update();
        List<Device> cameras = site.getDevices().stream().filter(d -> d.getType().endsWith("camera-fixed")).toList();
        List<Device> sensors = site.getDevices().stream().filter(d -> d.getType().endsWith("sensor-temperature")).toList();
        double whole = median(full, 3);
        measure("rename a camera", whole, mirror, validation, i -> cameras.get(i).setName("Camera " + i));
        measure("address of a camera", whole, mirror, validation, i -> port(cameras.get(i), "eth").setAddress("10.0.200." + (i % 200 + 1) + "/16"));
        measure("bit rate of a stream", whole, mirror, validation, i -> cameras.get(i).getStreams().get(0).setMbit(3 + i % 5));
        measure("bus address of a sensor", whole, mirror, validation, i -> port(sensors.get(i), "rs485").setBusAddress(100 + i % 100));
        measure("length of a cable", whole, mirror, validation, i -> site.getLinks().get(i * 3).setLengthMetres(20 + i % 60));
        measure("remove a link", whole, mirror, validation, i -> Designs.remove(port(cameras.get(i), "eth").getLinks().get(0)));
        measure("add a device and link it", whole, mirror, validation, i -> {
            Device sensor = add("sensor-motion");
            link(sensor, "power", site.getDevices().stream().filter(d -> d.getType().endsWith("psu-12v")).findFirst().orElseThrow(), "out");
        });
        List<String> incremental = texts(validation.update());
        List<String> anew = texts(Validator.report(site, catalog));
        if (!incremental.equals(anew)) {
            throw new IllegalStateException("the findings after the edits differ from those of a full validation");
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(f -> f.problem() + " " + f.elements()).sorted().toList();
    }

    private void measure(String name, double whole, Mirror mirror, Validation validation, Edit edit) {
        double[] times = new double[60];
        double[] owner = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            edit.change(i);
            long start = System.nanoTime();
            Mirror.Changes changes = mirror.take();
            owner[i] = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            changes.apply();
            validation.update();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double median = median(times, 10);
        System.out.printf("%-26s median %5.1f ms, slowest %5.1f ms, on the UI thread %.2f ms; all rules over everything takes %.0f × as long%n", name, median,
                max(times, 10), median(owner, 10), whole / median);
    }

    private static double median(double[] values, int warmUp) {
        double[] sorted = Arrays.copyOfRange(values, warmUp, values.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double max(double[] values, int warmUp) {
        return Arrays.stream(values).skip(warmUp).max().orElseThrow();
    }
}
