package org.headend.training.ui.internal.view;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.headend.training.TrainingEvent.Epoch;
import org.headend.training.ui.internal.Messages;

/** A chart over the epochs: training dashed, validation solid, one colour per run. */
final class Curves {
    /** Middle tones that are readable on light and dark backgrounds. */
    private static final List<RGB> COLORS = List.of(new RGB(47, 127, 209), new RGB(224, 138, 44), new RGB(64, 160, 90),
            new RGB(180, 80, 170), new RGB(205, 70, 70), new RGB(110, 130, 150));

    private final Chart chart;
    private final ToDoubleFunction<Epoch> training;
    private final ToDoubleFunction<Epoch> validation;

    Curves(Composite parent, String title, ToDoubleFunction<Epoch> training, ToDoubleFunction<Epoch> validation) {
        this.training = training;
        this.validation = validation;
        chart = new Chart(parent, SWT.NONE);
        Color text = parent.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Color ground = parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        chart.setBackground(ground);
        chart.getPlotArea().setBackground(ground);
        chart.getTitle().setText(title);
        chart.getTitle().setForeground(text);
        chart.getLegend().setPosition(SWT.BOTTOM);
        chart.getLegend().setBackground(ground);
        chart.getLegend().setForeground(text);
        IAxis epochs = chart.getAxisSet().getXAxis(0);
        epochs.getTitle().setText(Messages.view_epoch);
        epochs.getTitle().setForeground(text);
        epochs.getTick().setForeground(text);
        IAxis values = chart.getAxisSet().getYAxis(0);
        values.getTitle().setVisible(false);
        values.getTick().setForeground(text);
    }

    Chart chart() {
        return chart;
    }

    void show(List<Run> runs) {
        chart.suspendUpdate(true);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        for (int i = 0; i < runs.size(); i++) {
            Color color = new Color(COLORS.get(i % COLORS.size()));
            line(runs.get(i), Messages.view_training, training, color, LineStyle.DASH);
            line(runs.get(i), Messages.view_validation, validation, color, LineStyle.SOLID);
        }
        chart.getAxisSet().adjustRange();
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private void line(Run run, String what, ToDoubleFunction<Epoch> value, Color color, LineStyle style) {
        List<Epoch> epochs = run.epochs().stream().filter(e -> Double.isFinite(value.applyAsDouble(e))).toList();
        if (epochs.isEmpty()) {
            return;
        }
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, run.name() + " · " + what); //$NON-NLS-1$
        series.setXSeries(epochs.stream().mapToDouble(Epoch::epoch).toArray());
        series.setYSeries(epochs.stream().mapToDouble(value).toArray());
        series.setLineColor(color);
        series.setLineStyle(style);
        series.setLineWidth(2);
        series.setSymbolType(epochs.size() == 1 ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
        series.setSymbolColor(color);
    }
}
