import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

    private static final int ROUNDS = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Document document = Designs.create("large");
    private final Site site = document.getSite();
    private final Catalog catalog = Catalog.builtIn();
    private final Random random = new Random(1);
    private int number;
    private double whole;
    private Mirror mirror;
    private Validation validation;

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

    private static double cpuMillis() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    private void run() {
        build();
        System.out.printf("%,d devices, %,d links, %,d ports; milliseconds of the processor (of the clock)%n", site.getDevices().size(), site.getLinks().size(),
                site.getDevices().stream().mapToInt(d -> d.getPorts().size()).sum());
        Times full = new Times(25);
        List<Finding> found = List.of();
        for (int i = 0; i < 25; i++) {
            full.start();
            found = Validator.report(site, catalog);
            full.stop(i);
        }
        whole = full.median();
        System.out.printf("%-34s %s; %d findings%n", "full validation, warm", full, found.size());
        mirror = new Mirror(document);
        validation = new Validation(mirror.copy().getSite(), catalog);
        Times first = new Times(1);
        first.start();
        validation.update();
        first.stop(0);
        System.out.printf("%-34s %s%n", "first, to follow from then on", first);
        attributes();
        links();
        devices();
        List<String> incremental = texts(validation.update());
        List<String> anew = texts(Validator.report(site, catalog));
        if (!incremental.equals(anew)) {
            throw new IllegalStateException("the findings after the edits differ from those of a full validation");
        }
    }

    private List<Device> all(String type) {
        return site.getDevices().stream().filter(d -> d.getType().endsWith(type)).toList();
    }

    private void attributes() {
        List<Device> cameras = all("camera-fixed");
        List<Device> sensors = all("sensor-temperature");
        List<Device> switches = all("switch-poe-24");
        measure("rename a camera", i -> cameras.get(i).setName("Camera " + i));
        measure("rename a switch", i -> switches.get(i).setName("Switch " + i));
        measure("address of a camera", i -> port(cameras.get(i), "eth").setAddress("10.0.200." + (i % 200 + 1) + "/16"));
        measure("bit rate of a stream", i -> cameras.get(i).getStreams().get(0).setMbit(3 + i % 5));
        measure("bus address of a sensor", i -> port(sensors.get(i), "rs485").setBusAddress(100 + i % 100));
        measure("length of a cable", i -> site.getLinks().get(i * 3).setLengthMetres(20 + i % 60));
        measure("time server of the network", i -> site.getNetworks().get(0).setNtpServer("10.0.0." + (1 + i % 2)));
    }

    private void links() {
        List<Device> cameras = all("camera-fixed");
        List<Device> switches = all("switch-poe-24");
        List<Device> cores = all("switch-core");
        pair("link of a camera", i -> port(cameras.get(i), "eth").getLinks().get(0));
        pair("power link of a sensor", i -> port(all("sensor-temperature").get(i), "power").getLinks().get(0));
        pair("bus link of a sensor", i -> port(all("sensor-temperature").get(i), "rs485").getLinks().get(0));
        pair("link of a recorder", i -> port(all("recorder").get(i), "eth1").getLinks().get(0));
        pair("redundant trunk in a ring", i -> port(switches.get(i), "poe17").getLinks().get(0));
        for (Device sw : switches) { // no rings any more: the cores are a chain with a star on each
            for (int i = 17; i <= 24; i++) {
                List.copyOf(port(sw, "poe" + i).getLinks()).forEach(Designs::remove);
            }
        }
        mirror.take().apply();
        validation.update();
        pair("trunk of a switch, no rings", i -> port(switches.get(i), "sfp1").getLinks().get(0));
        pair("trunk that halves the network", i -> port(cores.get(2), "port1").getLinks().get(0));
    }

    private void devices() {
        Device supply = all("psu-12v").get(0);
        measure("add a device and link it", i -> link(add("sensor-motion"), "power", supply, "out"));
        List<Device> cameras = all("camera-fixed");
        ChangeDescription[] removed = new ChangeDescription[1];
        measure("remove a camera", i -> removed[0] = record(() -> remove(cameras.get(i))), "undo it", i -> removed[0].apply());
        List<Device> switches = all("switch-poe-24");
        measure("remove a switch with 20 links", i -> removed[0] = record(() -> remove(switches.get(i))), "undo it", i -> removed[0].apply());
    }

    private ChangeDescription record(Runnable change) {
        ChangeRecorder recorder = new ChangeRecorder(document);
        change.run();
        ChangeDescription description = recorder.endRecording();
        recorder.dispose();
        return description;
    }

    private void remove(Device device) {
        device.getPorts().forEach(p -> List.copyOf(p.getLinks()).forEach(Designs::remove));
        EcoreUtil.remove(device);
    }

    /** Removes a link and puts it back to the end. */
    private void pair(String name, IntFunction<Link> which) {
        Link[] link = new Link[1];
        List<Port> ports = new ArrayList<>();
        measure("remove " + name, i -> {
            link[0] = which.apply(i);
            ports.clear();
            ports.addAll(link[0].getPorts());
            Designs.remove(link[0]);
        }, "add it again", i -> {
            link[0].getPorts().addAll(ports);
            site.getLinks().add(link[0]);
        });
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(f -> f.problem() + " " + f.elements()).sorted().toList();
    }

    private void measure(String name, Edit edit) {
        measure(name, edit, null, null);
    }

    /** Two edits in turn; from what was edited to the list of findings, without the edit itself. */
    private void measure(String name, Edit edit, String secondName, Edit second) {
        Times[] owner = { new Times(ROUNDS), new Times(ROUNDS) };
        Times[] follower = { new Times(ROUNDS), new Times(ROUNDS) };
        for (int i = 0; i < ROUNDS; i++) {
            edit.change(i);
            follow(i, owner[0], follower[0]);
            if (second != null) {
                second.change(i);
                follow(i, owner[1], follower[1]);
            }
        }
        print(name, owner[0], follower[0]);
        if (second != null) {
            print("  " + secondName, owner[1], follower[1]);
        }
    }

    private void follow(int round, Times owner, Times follower) {
        owner.start();
        Mirror.Changes changes = mirror.take();
        owner.stop(round);
        follower.start();
        changes.apply();
        validation.update();
        follower.stop(round);
    }

    private void print(String name, Times owner, Times follower) {
        System.out.printf("%-34s %s; on the UI thread %.2f; everything anew takes %.0f × as long%n", name, follower, owner.median(),
                whole / follower.median());
    }

    /** Processor time and time of the clock of each round; the first sixth warms up. */
    private static final class Times {
        private final double[] cpu;
        private final double[] clock;
        private double cpuStart;
        private long clockStart;

        Times(int rounds) {
            cpu = new double[rounds];
            clock = new double[rounds];
        }

        void start() {
            cpuStart = cpuMillis();
            clockStart = System.nanoTime();
        }

        void stop(int round) {
            cpu[round] = cpuMillis() - cpuStart;
            clock[round] = (System.nanoTime() - clockStart) / 1e6;
        }

        double median() {
            return sorted(cpu)[(cpu.length - cpu.length / 6) / 2];
        }

        private static double[] sorted(double[] values) {
            double[] sorted = Arrays.copyOfRange(values, values.length / 6, values.length);
            Arrays.sort(sorted);
            return sorted;
        }

        @Override
        public String toString() {
            double[] c = sorted(cpu);
            double[] w = sorted(clock);
            return String.format("median %6.2f (%6.2f), worst %6.2f (%6.2f)", c[c.length / 2], w[w.length / 2], c[c.length - 1], w[w.length - 1]);
        }
    }
}
