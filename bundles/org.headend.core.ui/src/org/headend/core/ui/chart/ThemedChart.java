package org.headend.core.ui.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;

/** An SWTChart in the colours of lists and tables, and the colours of its series. */
public final class ThemedChart {
    /** Middle tones that are readable on light and dark grounds and for people who see few colours. */
    private static final List<RGB> SERIES = List.of(new RGB(47, 127, 209), new RGB(224, 138, 44), new RGB(64, 160, 90),
            new RGB(180, 80, 170), new RGB(205, 70, 70), new RGB(110, 130, 150));
    private static final double GRID = 0.15;

    private ThemedChart() {
    }

    /** A chart without title, legend and axis titles, which follows changes of the theme. */
    public static Chart create(Composite parent) {
        Chart chart = new Chart(parent, SWT.NONE);
        // the marks are drawn with a clipping of their own, on GTK also over other widgets when the chart is scrolled; the grid is enough
        chart.getTypedListeners(SWT.Paint, PaintListener.class).filter(l -> l.getClass().getSimpleName().equals("AxisTickMarks")).toList() //$NON-NLS-1$
                .forEach(chart::removePaintListener);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.getGrid().setStyle(LineStyle.SOLID);
        }
        colour(chart);
        chart.addListener(SWT.Paint, e -> {
            if (!ground(chart).equals(chart.getPlotArea().getBackground())) { // there is no event that tells it in time
                chart.getDisplay().asyncExec(() -> colourLater(chart));
            }
        });
        return chart;
    }

    private static void colourLater(Chart chart) {
        if (!chart.isDisposed()) {
            colour(chart);
            chart.redraw();
        }
    }

    private static void colour(Chart chart) {
        Color ground = ground(chart);
        Color text = text(chart);
        chart.setBackground(ground);
        chart.getPlotArea().setBackground(ground);
        chart.getLegend().setBackground(ground);
        chart.getLegend().setForeground(text);
        chart.getTitle().setForeground(text);
        Color grid = faint(chart, GRID);
        for (IAxis axis : chart.getAxisSet().getAxes()) {
            axis.getTick().setForeground(text);
            axis.getTitle().setForeground(text);
            axis.getGrid().setForeground(grid);
        }
    }

    public static Color ground(Control control) {
        return control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    public static Color text(Control control) {
        return control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    }

    /** Between ground and text: 0 is the ground, 1 the text. */
    public static Color faint(Control control, double share) {
        Color a = ground(control);
        Color b = text(control);
        return new Color(mix(a.getRed(), b.getRed(), share), mix(a.getGreen(), b.getGreen(), share), mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Colour of a series; they repeat after six. */
    public static Color series(int index) {
        return new Color(SERIES.get(Math.floorMod(index, SERIES.size())));
    }
}
