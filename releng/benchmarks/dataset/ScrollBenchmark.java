package org.headend.dataset.ui.internal.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.headend.dataset.Dataset;
import org.headend.dataset.DatasetIndex;
import org.headend.dataset.ui.internal.model.DatasetContent;

/**
 * Scrolls the real grid through the dataset that IndexBenchmark made and prints how long the UI thread is busy per
 * frame, how long a filter takes, and how much memory the samples need. Needs a display; see README.md beside it.
 */
public final class ScrollBenchmark {
    private static final int FRAMES = 400;

    private ScrollBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        Dataset dataset = Dataset.open(Path.of(args[0]));
        long before = used();
        DatasetIndex index = dataset.index(null);
        System.out.printf("memory of the samples %d MB%n", (used() - before) >> 20);
        DatasetContent content = new DatasetContent(dataset, index, dataset.classes(), dataset.splits(), java.util.Map.of(),
                java.util.Map.of("a", 1));
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        SampleGrid grid = new SampleGrid(shell);
        shell.setSize(1400, 900);
        shell.open();
        time("show", () -> grid.show(content, content.samples()));
        time("filter by text", () -> new SampleQuery("000 9", null, null, SampleState.ANY, SampleOrder.NAME).apply(content));
        time("filter by class", () -> new SampleQuery("", "a", null, SampleState.ANY, SampleOrder.NAME).apply(content));
        time("sort by smallest box", () -> new SampleQuery("", null, null, SampleState.ANY, SampleOrder.SMALLEST_BOX).apply(content));
        time("select all", grid::selectAll);
        int rows = grid.geometry().height();
        frames("scroll by rows", display, grid, i -> 40 * i);
        frames("jump anywhere", display, grid, i -> (int) ((long) rows * ((i * 7919) % FRAMES) / FRAMES));
        long start = System.nanoTime();
        grid.notifyListeners(SWT.KeyDown, key(SWT.HOME));
        pump(display);
        while (!grid.isComplete() && System.nanoTime() - start < 30_000_000_000L) {
            pump(display);
        }
        System.out.printf("a page of thumbnails %.0f ms%n", (System.nanoTime() - start) / 1e6);
        display.dispose();
    }

    private interface Position {
        int of(int frame);
    }

    private static void frames(String what, Display display, SampleGrid grid, Position position) {
        List<Double> times = new ArrayList<>();
        Image image = new Image(display, grid.getSize().x, grid.getSize().y);
        GC gc = new GC(image);
        for (int i = 0; i < FRAMES; i++) {
            pump(display);
            long start = System.nanoTime();
            grid.getVerticalBar().setSelection(position.of(i));
            grid.getVerticalBar().notifyListeners(SWT.Selection, new Event());
            Event paint = new Event();
            paint.gc = gc;
            grid.notifyListeners(SWT.Paint, paint);
            times.add((System.nanoTime() - start) / 1e6);
        }
        gc.dispose();
        image.dispose();
        Collections.sort(times);
        System.out.printf("%-24s median %5.1f ms  95 %% %5.1f ms  worst %5.1f ms%n", what, times.get(FRAMES / 2),
                times.get(FRAMES * 95 / 100), times.getLast());
    }

    private static void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%-24s %6.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }

    private static Event key(int code) {
        Event event = new Event();
        event.keyCode = code;
        return event;
    }

    private static void pump(Display display) {
        while (display.readAndDispatch()) {
            // until the queue is empty
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
