package org.headend.monitor.ui.internal.performance;

import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.headend.core.ui.chart.ThemedChart;
import org.headend.monitor.Measurement;
import org.headend.monitor.Measurement.Figure;
import org.headend.monitor.TimeSeries;

/** Curves over time. Where nothing was measured there is a gap, no line. */
final class TimeCard extends Composite {
    private static final int MOST_POINTS = 300;
    private static final int MOST_PARTS = 40;
    private static final long LONG_WINDOW = 300;

    private final List<Line> lines;
    private final Quantity quantity;
    private final CardHeader header;
    private final Chart chart;
    private double hover = Double.NaN;

    /** One curve. */
    record Line(String name, Figure figure) {
    }

    /** Time of the pointer in seconds since 1970, or {@code NaN} when it leaves, goes to {@code onHover}. */
    TimeCard(Composite parent, String title, Quantity quantity, List<Line> lines, DoubleConsumer onHover) {
        super(parent, SWT.NONE);
        this.quantity = quantity;
        this.lines = List.copyOf(lines);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        header = new CardHeader(this, title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        chart = ThemedChart.create(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        time().getTick().setTickMarkStepHint(90);
        values().getTick().setTickMarkStepHint(36);
        Control plot = chart.getPlotArea().getControl();
        plot.addListener(SWT.MouseMove, e -> onHover.accept(time().getDataCoordinate(e.x) / 1000));
        plot.addListener(SWT.MouseExit, e -> onHover.accept(Double.NaN));
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            public void paintControl(PaintEvent e) {
                paintHover(e);
            }
        });
    }

    private IAxis time() {
        return chart.getAxisSet().getXAxis(0);
    }

    private IAxis values() {
        return chart.getAxisSet().getYAxis(0);
    }

    Chart chart() {
        return chart;
    }

    CardHeader header() {
        return header;
    }

    /** Draws the measurement between two times, s since 1970. */
    void show(Measurement measurement, double from, double to) {
        List<TimeSeries.Points> all = new ArrayList<>();
        double lowest = Double.NaN;
        double highest = Double.NaN;
        for (Line line : lines) {
            TimeSeries.Points points = measurement.points(line.figure(), from, MOST_POINTS);
            for (int i = 0; i < points.x().length && points.x()[i] <= to; i++) {
                double v = points.y()[i];
                lowest = Double.isNaN(lowest) || v < lowest ? v : lowest;
                highest = Double.isNaN(highest) || v > highest ? v : highest;
            }
            all.add(points);
        }
        int power = quantity.power(highest);
        double scale = quantity.scale(power);
        chart.suspendUpdate(true);
        for (int i = 0; i < lines.size(); i++) {
            draw(i, all.get(i), to, scale);
        }
        values().getTick().setFormat(quantity.axisFormat(power));
        values().setRange(quantity.limits(lowest / scale, highest / scale).range());
        time().getTick().setFormat(new SimpleDateFormat(to - from > LONG_WINDOW ? "HH:mm" : "HH:mm:ss")); //$NON-NLS-1$ //$NON-NLS-2$
        time().setRange(new Range(from * 1000, to * 1000));
        chart.suspendUpdate(false);
        chart.redraw();
        showValues(measurement, to);
    }

    /** Splits the curve where values are missing or the measurement paused. */
    private void draw(int index, TimeSeries.Points points, double to, double scale) {
        double usual = usualStep(points.x());
        int part = 0;
        List<Date> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < points.x().length && points.x()[i] <= to; i++) {
            boolean missing = Double.isNaN(points.y()[i]);
            boolean pause = i > 0 && points.x()[i] - points.x()[i - 1] > 4 * usual + 2;
            if ((missing || pause) && part < MOST_PARTS) {
                part = flush(index, part, x, y);
            }
            if (!missing) {
                x.add(new Date(Math.round(points.x()[i] * 1000)));
                y.add(points.y()[i] / scale);
            }
        }
        part = flush(index, part, x, y);
        for (int i = part; chart.getSeriesSet().getSeries(id(index, i)) != null; i++) {
            chart.getSeriesSet().deleteSeries(id(index, i));
        }
    }

    private static double usualStep(double[] x) {
        return x.length < 2 ? 1 : (x[x.length - 1] - x[0]) / (x.length - 1);
    }

    private static String id(int index, int part) {
        return index + "." + part; //$NON-NLS-1$
    }

    private int flush(int index, int part, List<Date> x, List<Double> y) {
        if (x.isEmpty()) {
            return part;
        }
        ISeries<?> known = chart.getSeriesSet().getSeries(id(index, part));
        ILineSeries<?> series = known instanceof ILineSeries<?> line ? line : create(index, part);
        series.setXDateSeries(x.toArray(Date[]::new));
        series.setYSeries(y.stream().mapToDouble(Double::doubleValue).toArray());
        series.setSymbolType(x.size() == 1 ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
        x.clear();
        y.clear();
        return part + 1;
    }

    private ILineSeries<?> create(int index, int part) {
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, id(index, part));
        Color color = ThemedChart.series(index);
        series.setLineColor(color);
        series.setLineWidth(2);
        series.setSymbolColor(color);
        series.setSymbolSize(2);
        series.setAntialias(SWT.ON);
        series.enableArea(lines.size() == 1);
        return series;
    }

    private void showValues(Measurement measurement, double to) {
        double when = Double.isNaN(hover) ? to : hover;
        header.show(lines.stream().map(l -> new CardHeader.Entry(lines.indexOf(l), l.name(), quantity.text(measurement.at(l.figure(), when))))
                .toList());
    }

    /** Marks a time, {@code NaN} for none, and shows the values that were measured then. */
    void hover(Measurement measurement, double time, double to) {
        hover = time;
        showValues(measurement, to);
        chart.getPlotArea().getControl().redraw();
    }

    private void paintHover(PaintEvent e) {
        if (!Double.isNaN(hover)) {
            int x = time().getPixelCoordinate(hover * 1000);
            e.gc.setForeground(ThemedChart.faint(this, 0.6));
            e.gc.setLineStyle(SWT.LINE_DOT);
            e.gc.drawLine(x, 0, x, chart.getPlotArea().getSize().y);
        }
    }
}
