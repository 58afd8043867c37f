package org.headend.design.ui.internal.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceType;
import org.headend.design.Designs;
import org.headend.design.drafting.FloorEdits;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Placement;
import org.headend.testsupport.ui.Ui;
import org.junit.jupiter.api.Test;

/** A floor with 200 cameras and 500 walls stays fluent; the times are printed, the limits leave room for slow machines. */
class FloorSpeedTest {
    private static final int CAMERAS = 200;
    private static final int WALLS = 500;
    private static final int STEPS = 40;
    private static final double LIMIT_MILLIS = 150;

    private static void build(Plan plan, Floor floor) {
        Random random = new Random(5);
        DeviceType type = Catalog.builtIn().type("generic/camera-fixed").orElseThrow();
        for (int i = 0; i < WALLS; i++) {
            Spot from = new Spot(i % 25 * 8, i / 25 * 8);
            FloorEdits.addWall(floor, List.of(from, i % 2 == 0 ? from.plus(6.5, 0) : from.plus(0, 6.5)));
        }
        for (int i = 0; i < CAMERAS; i++) {
            Device device = Designs.device(plan.model(), type, Locale.ENGLISH);
            plan.model().getDevices().add(device);
            Placement placement = FloorEdits.place(floor, device, new Spot(i % 20 * 10 + 3, i / 20 * 16 + 4), 3);
            placement.setTilt(15);
            placement.setPan(random.nextInt(360));
            placement.setRange(30);
        }
    }

    @Test
    void dragsAndRepaintsFluently() throws Exception {
        try (Plan plan = new Plan("speed")) {
            plan.addFloor();
            Floor floor = plan.floor();
            plan.site.design().change("fill", () -> build(plan, floor));
            long start = System.nanoTime();
            Ui.await("all cameras are computed", Duration.ofSeconds(90), () -> floor.getPlacements().stream()
                    .allMatch(p -> plan.page.shared().figures().camera(p).isPresent()));
            double all = millis(start);
            plan.page.fit();
            Canvas canvas = (Canvas) plan.page.canvas();
            Ui.await("it is shown", () -> canvas.isVisible() && canvas.getSize().x > 100);
            Ui.screenshot("floor-200-cameras");
            Image screen = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
            double whole = time(5, () -> {
                plan.page.shared().repaint();
                paint(canvas, screen);
            });
            Placement camera = floor.getPlacements().get(90);
            plan.select(camera);
            plan.page.shared().beginLive("drag");
            plan.page.shared().live(List.of(camera), () -> camera.setPan(1));
            paint(canvas, screen);
            double[] compute = new double[1];
            double frame = time(STEPS, () -> {
                long step = System.nanoTime();
                plan.page.shared().live(List.of(camera), () -> camera.setPan(camera.getPan() + 2));
                compute[0] += millis(step) / STEPS;
                paint(canvas, screen);
            });
            plan.page.shared().endLive(false);
            screen.dispose();
            System.out.printf(Locale.ROOT, "floor speed: all cameras %.0f ms, whole repaint %.1f ms, drag step %.1f ms, of which computing %.1f ms%n",
                    all, whole, frame, compute[0]);
            assertEquals(CAMERAS, floor.getPlacements().size());
            assertTrue(compute[0] < LIMIT_MILLIS, "computing a step takes " + compute[0] + " ms");
            assertTrue(frame < 2 * LIMIT_MILLIS, "a frame takes " + frame + " ms");
        }
    }

    /** Paints as the window system would ask for it. */
    private static void paint(Canvas canvas, Image screen) {
        GC gc = new GC(screen);
        Event event = new Event();
        event.gc = gc;
        event.width = screen.getBounds().width;
        event.height = screen.getBounds().height;
        canvas.notifyListeners(SWT.Paint, event);
        gc.dispose();
    }

    private static double time(int runs, Runnable run) {
        long start = System.nanoTime();
        for (int i = 0; i < runs; i++) {
            run.run();
        }
        return millis(start) / runs;
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
