package org.headend.monitor.ui.internal.performance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.headend.core.ui.chart.ThemedChart;
import org.headend.monitor.ui.internal.Messages;

/** Counts by step, as bars. */
public final class HistogramCard extends Composite {
    private static final String ID = "counts"; //$NON-NLS-1$

    private final CardHeader header;
    private final Chart chart;
    private final IBarSeries<?> bars;
    private final String[] labels;
    private long[] shown = {};

    /**
     * @param axis  what the steps are called on the axis, short
     * @param names what they are called beside their count
     */
    HistogramCard(Composite parent, String title, String[] axis, String[] names, int color) {
        super(parent, SWT.NONE);
        this.labels = names.clone();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        header = new CardHeader(this, title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        chart = ThemedChart.create(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart);
        bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, ID);
        bars.setBarColor(ThemedChart.series(color));
        bars.setBarPadding(12);
        IAxis steps = chart.getAxisSet().getXAxis(0);
        steps.setCategorySeries(axis.clone());
        steps.enableCategory(true);
        steps.getGrid().setVisible(false);
        chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(36);
        chart.getAxisSet().getYAxis(0).getTick().setFormat(Quantity.NUMBER.axisFormat(0));
        show(new long[labels.length]);
        chart.getPlotArea().getControl().addListener(SWT.MouseMove, e -> hover(e.x));
        chart.getPlotArea().getControl().addListener(SWT.MouseExit, e -> hover(-1));
    }

    private void hover(int x) {
        int step = x < 0 ? -1 : (int) Math.round(chart.getAxisSet().getXAxis(0).getDataCoordinate(x));
        total(step >= 0 && step < shown.length ? new CardHeader.Entry(-1, labels[step] + ":", Long.toString(shown[step])) : null); //$NON-NLS-1$
    }

    private void total(CardHeader.Entry instead) {
        header.show(List.of(instead != null ? instead
                : new CardHeader.Entry(-1, "", Messages.bind(Messages.card_results, Long.toString(Arrays.stream(shown).sum()))))); //$NON-NLS-1$
    }

    public Chart chart() {
        return chart;
    }

    /** @param counts as many as there are labels */
    public void show(long[] counts) {
        if (Arrays.equals(counts, shown)) {
            return;
        }
        shown = counts.clone();
        chart.suspendUpdate(true);
        bars.setYSeries(IntStream.range(0, counts.length).mapToDouble(i -> counts[i]).toArray());
        long most = Arrays.stream(counts).max().orElse(0);
        chart.getAxisSet().getXAxis(0).setRange(new Range(0, counts.length - 1.0));
        chart.getAxisSet().getYAxis(0).setRange(new Quantity.Limits(0, most == 0 ? 1 : Quantity.nice(most)).range());
        chart.suspendUpdate(false);
        chart.redraw();
        total(null);
    }
}
