package org.headend.training.ui.internal.view;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.headend.core.ui.chart.ThemedChart;
import org.headend.training.TrainingEvent.Epoch;
import org.headend.training.ui.internal.Messages;

/** A chart over the epochs: training dashed, validation solid, one colour per run. */
final class Curves {
    private final Chart chart;
    private final ToDoubleFunction<Epoch> training;
    private final ToDoubleFunction<Epoch> validation;

    Curves(Composite parent, String title, ToDoubleFunction<Epoch> training, ToDoubleFunction<Epoch> validation) {
        this.training = training;
        this.validation = validation;
        chart = ThemedChart.create(parent);
        chart.getTitle().setText(title);
        chart.getTitle().setVisible(true);
        chart.getLegend().setPosition(SWT.BOTTOM);
        chart.getLegend().setVisible(true);
        chart.getAxisSet().getXAxis(0).getTitle().setText(Messages.view_epoch);
        chart.getAxisSet().getXAxis(0).getTitle().setVisible(true);
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
            Color color = ThemedChart.series(i);
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
