import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.headend.catalog.Catalog;
import org.headend.design.Designs;
import org.headend.design.site.Device;
import org.headend.design.site.Document;
import org.headend.design.site.Floor;
import org.headend.design.site.Need;
import org.headend.design.site.NeedTask;
import org.headend.design.site.Placement;
import org.headend.design.site.Site;
import org.headend.design.site.SiteFactory;
import org.headend.design.site.Wall;
import org.headend.design.site.WallMaterial;
import org.headend.design.site.Zone;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Mirror;
import org.headend.design.validate.Validation;
import org.headend.design.validate.Validator;

/** Findings of a floor with 200 cameras, 500 walls and 40 zones after single edits; see README.md beside it. */
public final class FloorBenchmark {
    private static final int ROUNDS = 60;
    private static final int COLUMNS = 20;
    private static final int ROWS = 10;
    private static final double ROOM = 6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Document document = Designs.create("floor");
    private final Site site = document.getSite();
    private final Catalog catalog = Catalog.builtIn();
    private final Floor floor = SiteFactory.eINSTANCE.createFloor();

    public static void main(String[] args) {
        new FloorBenchmark().run();
    }

    private void wall(double x1, double y1, double x2, double y2) {
        Wall wall = SiteFactory.eINSTANCE.createWall();
        wall.setId("w" + floor.getWalls().size());
        wall.setPoints(x1 + "," + y1 + " " + x2 + "," + y2);
        wall.setHeight(3);
        wall.setMaterial(WallMaterial.CONCRETE);
        floor.getWalls().add(wall);
    }

    /** Rooms with a camera in each; all walls but a gap of a metre; a zone in every fifth room with two needs. */
    private void build() {
        floor.setId("floor");
        floor.setName("Floor");
        floor.setCeiling(3);
        site.getFloors().add(floor);
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            double x = i % COLUMNS * ROOM;
            double y = i / COLUMNS * ROOM;
            wall(x, y, x + ROOM - 1, y);
            wall(x, y, x, y + ROOM - 1);
            if (i % 2 == 0) {
                wall(x + 2, y + 2, x + 3, y + 2);
            }
            Device camera = Designs.device(site, catalog.type("generic/camera-dome").orElseThrow(), Locale.ENGLISH);
            camera.setId("c" + i);
            site.getDevices().add(camera);
            Placement placement = SiteFactory.eINSTANCE.createPlacement();
            placement.setDevice(camera);
            placement.setX(x + 0.5);
            placement.setY(y + 0.5);
            placement.setHeight(2.8);
            placement.setPan(45);
            placement.setTilt(25);
            floor.getPlacements().add(placement);
            if (i % 5 == 0) {
                zone(i, x, y);
            }
        }
    }

    private void zone(int number, double x, double y) {
        Zone zone = SiteFactory.eINSTANCE.createZone();
        zone.setId("z" + number);
        zone.setName("Zone " + number);
        zone.setPoints((x + 1) + "," + (y + 1) + " " + (x + 5) + "," + (y + 1) + " " + (x + 5) + "," + (y + 5) + " " + (x + 1) + "," + (y + 5));
        zone.setLux(200);
        zone.setEntrance(number % 20 == 0);
        for (NeedTask task : List.of(NeedTask.OBSERVE, NeedTask.FACE_RECOGNITION)) {
            Need need = SiteFactory.eINSTANCE.createNeed();
            need.setTask(task);
            zone.getNeeds().add(need);
        }
        floor.getZones().add(zone);
    }

    private void run() {
        build();
        System.out.printf("%d cameras, %d walls, %d zones; milliseconds of the processor (of the clock)%n", floor.getPlacements().size(), floor.getWalls().size(),
                floor.getZones().size());
        Mirror mirror = new Mirror(document);
        Validation validation = new Validation(mirror.copy().getSite(), catalog);
        validation.update();
        List<Placement> cameras = floor.getPlacements();
        measure("move a camera", mirror, validation, i -> cameras.get(i).setX(cameras.get(i).getX() + 0.1));
        measure("turn one camera, as while dragging", mirror, validation, i -> cameras.get(0).setPan(40 + i * 0.25));
        measure("address of a placed camera", mirror, validation, i -> cameras.get(i).getDevice().getPorts().get(0).setAddress("10.0.0." + (i + 1) + "/24"));
        measure("rename a placed camera", mirror, validation, i -> cameras.get(i).getDevice().setName("Camera " + i));
        measure("corner of a zone", mirror, validation, i -> {
            Zone zone = floor.getZones().get(i % floor.getZones().size());
            zone.setNoiseDecibels(40 + i);
        });
        measure("a wall, so that all look anew", mirror, validation, i -> floor.getWalls().get(0).setHeight(3 + i % 2));
        List<String> followed = texts(validation.update());
        if (!followed.equals(texts(Validator.report(site, catalog)))) {
            throw new IllegalStateException("the findings after the edits differ from those of a full validation");
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(f -> f.problem() + " " + f.elements()).toList();
    }

    private static void measure(String name, Mirror mirror, Validation validation, IntConsumer edit) {
        double[] cpu = new double[ROUNDS];
        double[] clock = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            edit.accept(i);
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            long clockStart = System.nanoTime();
            mirror.take().apply();
            validation.update();
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6;
            clock[i] = (System.nanoTime() - clockStart) / 1e6;
        }
        double[] c = sorted(cpu);
        double[] w = sorted(clock);
        System.out.printf("%-36s median %6.2f (%6.2f), worst %6.2f (%6.2f)%n", name, c[c.length / 2], w[w.length / 2], c[c.length - 1], w[w.length - 1]);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = Arrays.copyOfRange(values, ROUNDS / 6, ROUNDS);
        Arrays.sort(sorted);
        return sorted;
    }
}
