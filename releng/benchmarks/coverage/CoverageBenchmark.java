import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.headend.coverage.Camera;
import org.headend.coverage.Coverage;
import org.headend.coverage.Lens;
import org.headend.coverage.Level;
import org.headend.coverage.Obstacles;
import org.headend.coverage.Panel;
import org.headend.coverage.Panel.Gap;
import org.headend.coverage.Pose;
import org.headend.coverage.Projection;
import org.headend.coverage.Shapes;
import org.locationtech.jts.geom.Geometry;

/**
 * Coverage of 200 cameras among 500 walls, all at once and one camera that is dragged; beside it, in the same run, what one
 * would write first with a geometry library. See README.md beside it.
 */
public final class CoverageBenchmark {
    private static final double SIDE = 150;
    /** Time of the thread, so that others on the machine do not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final List<Level> LEVELS = List.of(new Level("OVERVIEW", 20), new Level("OUTLINE", 40), new Level("DISCERN", 80),
            new Level("PERCEIVE", 125), new Level("CHARACTERISE", 250), new Level("VALIDATE", 500), new Level("SCRUTINISE", 1500));

    private CoverageBenchmark() {
    }

    public static void main(String[] args) {
        int cameras = Integer.parseInt(args[0]);
        int walls = Integer.parseInt(args[1]);
        Random random = new Random(1);
        List<Panel> panels = rooms(random, walls);
        Obstacles obstacles = Obstacles.of(panels);
        List<Camera> all = IntStream.range(0, cameras).mapToObj(i -> camera(random)).toList();
        for (int round = 0; round < 3; round++) {
            all.forEach(c -> Coverage.of(c, obstacles, 1.6).bands(LEVELS)); // until compiled
        }
        double ours = best(3, () -> all.forEach(c -> Coverage.of(c, obstacles, 1.6).bands(LEVELS)));
        double visible = best(3, () -> all.forEach(c -> Coverage.of(c, obstacles, 1.6).visible()));
        double ready = best(3, () -> Obstacles.of(panels));
        System.out.printf("%d cameras, %d walls (%d panels with doors and windows)%n", cameras, walls, panels.size());
        System.out.printf("walls made ready              %8.1f ms%n", ready);
        System.out.printf("all coverage, visible area    %8.1f ms%n", visible);
        System.out.printf("all coverage, seven levels    %8.1f ms%n", ours);

        double[] frames = new double[400];
        for (int i = 0; i < frames.length; i++) {
            Camera base = all.get(i * 7 % cameras);
            Camera moved = base.at(base.pose().at(base.pose().x() + 0.05 * (i % 20), base.pose().y() + 0.02 * (i % 11)));
            frames[i] = best(1, () -> Coverage.of(moved, obstacles, 1.6).bands(LEVELS));
        }
        Arrays.sort(frames);
        System.out.printf("one camera dragged            %8.2f ms median, %.2f ms 95 %%, %.2f ms worst%n", frames[200], frames[380], frames[399]);

        int few = Math.min(cameras, 20);
        List<Camera> part = all.subList(0, few);
        double[] areas = new double[2];
        double naive = best(1, () -> part.forEach(c -> areas[0] += naive(c, panels, 1.6)));
        double same = best(1, () -> part.forEach(c -> areas[1] += Coverage.of(c, obstacles, 1.6).bands(LEVELS).stream().mapToDouble(b -> b.area().getArea()).sum()));
        System.out.printf("the first %d: shadow by shadow %8.1f ms, ours %.1f ms: %.0f times as fast; areas %.1f and %.1f m²%n", few, naive, same, naive / same,
                areas[0], areas[1]);
    }

    private static double best(int times, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < times; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    /** Walls on a grid of rooms, most with a door or a window, a few low ones. */
    private static List<Panel> rooms(Random random, int walls) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < walls; i++) {
            double x = Math.floor(random.nextDouble() * SIDE / 6) * 6;
            double y = Math.floor(random.nextDouble() * SIDE / 6) * 6;
            boolean across = random.nextBoolean();
            double height = random.nextInt(6) == 0 ? 1.2 : 3;
            List<Gap> gaps = switch (random.nextInt(3)) {
                case 0 -> List.of(new Gap(1 + 3 * random.nextDouble(), 0.9, 0, 2.1, "DOOR"));
                case 1 -> List.of(new Gap(1, 3, 0.9, 2.1, "GLASS"));
                default -> List.of();
            };
            panels.addAll(Panel.wall(new double[] { x, y, across ? x + 6 : x, across ? y : y + 6 }, height, 0.15, "BRICK", gaps));
        }
        return panels;
    }

    private static Camera camera(Random random) {
        Lens lens = Lens.ofSensor(Projection.RECTILINEAR, 3840, 2160, 5.57, 3.13, 2.8 + 6 * random.nextDouble());
        return new Camera(new Pose(3 + Math.floor(random.nextDouble() * SIDE / 6) * 6, 3 + Math.floor(random.nextDouble() * SIDE / 6) * 6, 2.8,
                360 * random.nextDouble(), 10 + 20 * random.nextDouble(), 0), lens, 60);
    }

    /** Takes the shadow of each panel from each band, one after the other. */
    private static double naive(Camera camera, List<Panel> panels, double plane) {
        double sum = 0;
        double x = camera.pose().x();
        double y = camera.pose().y();
        for (Level level : LEVELS) {
            Geometry area = camera.region(plane, level.pixelsPerMetre());
            for (Panel panel : panels) {
                double drop = plane - camera.pose().height();
                double a = (panel.bottom() - camera.pose().height()) / drop;
                double b = (panel.top() - camera.pose().height()) / drop;
                double low = Math.max(0, Math.min(a, b));
                double high = Math.min(1, Math.max(a, b));
                if (!panel.opaque() || high - low < 1e-9) {
                    continue;
                }
                double near = 1 / high;
                double far = low < 1e-6 ? 1e4 : 1 / low;
                area = Shapes.difference(area, Shapes.polygon(x + near * (panel.x1() - x), y + near * (panel.y1() - y), x + near * (panel.x2() - x),
                        y + near * (panel.y2() - y), x + far * (panel.x2() - x), y + far * (panel.y2() - y), x + far * (panel.x1() - x),
                        y + far * (panel.y1() - y)));
            }
            sum += area.getArea();
        }
        return sum;
    }
}
