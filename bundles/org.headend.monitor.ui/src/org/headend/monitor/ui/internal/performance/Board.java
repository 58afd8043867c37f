package org.headend.monitor.ui.internal.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.headend.monitor.Measurement;
import org.headend.monitor.Measurement.Figure;
import org.headend.monitor.ResultMeter;
import org.headend.monitor.ui.internal.Messages;
import org.headend.monitor.ui.internal.performance.TimeCard.Line;

/** All charts, in as many columns as fit. */
public final class Board extends ScrolledComposite {
    private static final int CARD_WIDTH = 330;
    private static final int CARD_HEIGHT = 150;
    private static final int MOST_COLUMNS = 4;

    private final Composite grid;
    private final List<TimeCard> curves = new ArrayList<>();
    private final TimeCard temperature;
    private final HistogramCard latencies;
    private final HistogramCard confidences;
    private Measurement measurement = new Measurement();
    private double shownTo;

    Board(Composite parent) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        grid = new Composite(this, SWT.NONE);
        setContent(grid);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(6, 6).margins(6, 6).applyTo(grid);
        curve(Messages.card_cpu, Quantity.PERCENT, new Line("", Figure.CPU)); //$NON-NLS-1$
        curve(Messages.card_memory, Quantity.BYTES, new Line(Messages.line_used, Figure.MEMORY_USED),
                new Line(Messages.line_total, Figure.MEMORY_TOTAL));
        curve(Messages.card_load, Quantity.NUMBER, new Line("", Figure.LOAD)); //$NON-NLS-1$
        curve(Messages.card_disk, Quantity.BYTES_PER_SECOND, new Line(Messages.line_read, Figure.DISK_READ),
                new Line(Messages.line_write, Figure.DISK_WRITE));
        curve(Messages.card_network, Quantity.BYTES_PER_SECOND, new Line(Messages.line_received, Figure.NET_RECEIVED),
                new Line(Messages.line_sent, Figure.NET_SENT));
        temperature = curve(Messages.card_temperature, Quantity.CELSIUS, new Line("", Figure.TEMPERATURE)); //$NON-NLS-1$
        curve(Messages.card_processCpu, Quantity.CORE_PERCENT, new Line("", Figure.PROCESS_CPU)); //$NON-NLS-1$
        curve(Messages.card_processMemory, Quantity.BYTES, new Line("", Figure.PROCESS_RSS)); //$NON-NLS-1$
        curve(Messages.card_throughput, Quantity.PER_SECOND, new Line("", Figure.RESULTS_PER_SECOND)); //$NON-NLS-1$
        curve(Messages.card_latency, Quantity.MILLISECONDS, new Line("p50", Figure.LATENCY_P50), //$NON-NLS-1$
                new Line("p95", Figure.LATENCY_P95), new Line("p99", Figure.LATENCY_P99)); //$NON-NLS-1$ //$NON-NLS-2$
        latencies = latencyCard(grid);
        confidences = confidenceCard(grid);
        fill(latencies);
        fill(confidences);
        addListener(SWT.Resize, e -> arrange());
    }

    /** Total latency by step. */
    public static HistogramCard latencyCard(Composite parent) {
        double[] edges = ResultMeter.LATENCY_EDGES;
        String[] axis = new String[edges.length + 1];
        String[] names = new String[axis.length];
        for (int i = 0; i < edges.length; i++) {
            axis[i] = edges[i] < 1000 ? Long.toString((long) edges[i]) : (long) edges[i] / 1000 + "k"; //$NON-NLS-1$
            names[i] = "≤ " + (long) edges[i] + " ms"; //$NON-NLS-1$ //$NON-NLS-2$
        }
        axis[edges.length] = ">"; //$NON-NLS-1$
        names[edges.length] = "> " + (long) edges[edges.length - 1] + " ms"; //$NON-NLS-1$ //$NON-NLS-2$
        return new HistogramCard(parent, Messages.card_latencies, axis, names, 0);
    }

    /** Confidence by step. */
    public static HistogramCard confidenceCard(Composite parent) {
        int count = ResultMeter.CONFIDENCE_BUCKETS;
        String[] axis = new String[count];
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            axis[i] = i % 4 == 0 ? String.format(Locale.ROOT, "%.1f", (double) i / count) : ""; //$NON-NLS-1$ //$NON-NLS-2$
            names[i] = String.format(Locale.ROOT, "%.2f–%.2f", (double) i / count, (i + 1.0) / count); //$NON-NLS-1$
        }
        return new HistogramCard(parent, Messages.card_confidences, axis, names, 2);
    }

    private TimeCard curve(String title, Quantity quantity, Line... lines) {
        TimeCard card = new TimeCard(grid, title, quantity, List.of(lines), this::hover);
        fill(card);
        curves.add(card);
        return card;
    }

    private static void fill(Composite card) {
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, CARD_HEIGHT).applyTo(card);
    }

    private void arrange() {
        int columns = Math.clamp(getClientArea().width / CARD_WIDTH, 1, MOST_COLUMNS);
        GridLayout layout = (GridLayout) grid.getLayout();
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            grid.layout(true);
        }
        Point size = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        setMinSize(0, size.y);
    }

    List<TimeCard> curves() {
        return curves;
    }

    HistogramCard latencies() {
        return latencies;
    }

    /**
     * Draws a measurement.
     *
     * @param seconds length of the window, 0 for all
     * @param to      its end, s since 1970
     */
    void show(Measurement now, int seconds, double to) {
        measurement = now;
        shownTo = to;
        double from = seconds > 0 ? to - seconds : Math.min(now.first(), to - 1);
        for (TimeCard card : curves) {
            if (card != temperature || hasTemperature()) {
                card.show(now, from, to);
            }
        }
        latencies.show(now.latencyHistogram(from));
        confidences.show(now.confidenceHistogram(from));
    }

    private boolean hasTemperature() {
        boolean known = !Double.isNaN(measurement.at(Figure.TEMPERATURE, shownTo));
        GridData data = (GridData) temperature.getLayoutData();
        if (known == data.exclude) { // boards without a sensor have no such chart
            data.exclude = !known;
            temperature.setVisible(known);
            grid.layout(true);
            arrange();
        }
        return known;
    }

    private void hover(double time) {
        curves.forEach(c -> c.hover(measurement, time, shownTo));
    }

    /** All charts as one picture, also those that are scrolled away. */
    ImageData picture() {
        Point size = grid.getSize();
        Image image = new Image(getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        try {
            grid.print(gc);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
