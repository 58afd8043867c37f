package org.headend.dataset.ui.internal.statistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.headend.core.ui.WorkJob;
import org.headend.dataset.Histogram;
import org.headend.dataset.LabelClass;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Statistics;
import org.headend.dataset.StatisticsTable;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.classes.ClassColors;
import org.headend.dataset.ui.internal.model.DatasetContent;
import org.headend.dataset.ui.internal.split.SplitNames;

/** Charts and figures of the samples that pass the filter. */
public final class StatisticsPage extends ScrolledComposite {
    private static final RGB ACCENT = new RGB(0x2f, 0x7d, 0xd1);
    private static final RGB GREY = new RGB(0x8a, 0x93, 0x9c);
    private static final int NARROW = 620;

    private final Composite area;
    private final Composite charts;
    private final Label headline;
    private final Label details;
    private final BarChart classes;
    private final BarChart splits;
    private final BarChart boxes;
    private final BarChart sides;
    private DatasetContent content;
    private List<Sample> samples = List.of();

    /** Everything that the page draws, computed off the UI thread. */
    private record Figures(Statistics statistics, Histogram boxes, Histogram sides) {
    }

    public StatisticsPage(Composite parent) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        area = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 6).applyTo(area);
        headline = new Label(area, SWT.WRAP);
        headline.setFont(resources.create(FontDescriptor.createFrom(getFont()).increaseHeight(3).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
        details = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
        Link export = new Link(area, SWT.NONE);
        export.setText("<a>" + Messages.statistics_export + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        export.addListener(SWT.Selection, e -> askAndExport());
        charts = new Composite(area, SWT.NONE);
        charts.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(charts);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(24, 18).applyTo(charts);
        classes = chart(Messages.statistics_classes);
        splits = chart(Messages.statistics_splits);
        boxes = chart(Messages.statistics_boxes);
        sides = chart(Messages.statistics_sides);
        setContent(area);
        addListener(SWT.Resize, e -> layoutCharts());
    }

    private BarChart chart(String title) {
        BarChart chart = new BarChart(charts, title);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(chart);
        return chart;
    }

    private void layoutCharts() {
        int width = getClientArea().width;
        ((org.eclipse.swt.layout.GridLayout) charts.getLayout()).numColumns = width < NARROW ? 1 : 2;
        setMinSize(area.computeSize(Math.max(200, width), SWT.DEFAULT));
        area.layout(true, true);
    }

    /** Draws the figures of some samples of a dataset. */
    public void show(DatasetContent newContent, List<Sample> newSamples) {
        content = newContent;
        samples = newSamples;
        var job = WorkJob.job(Messages.statistics_computing,
                monitor -> new Figures(Statistics.of(newSamples, newContent.splits()), Histogram.boxesPerSample(newSamples),
                        Histogram.boxSides(newSamples)),
                this, figures -> {
                    if (samples == newSamples) {
                        show(figures);
                    }
                });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Figures figures) {
        Statistics s = figures.statistics();
        headline.setText(NLS.bind(Messages.statistics_headline, number(s.samples()), number(s.objects())));
        details.setText(NLS.bind(Messages.statistics_details, new Object[] { number(s.annotated()), number(s.verified()),
                number(s.empty()), Math.round(s.medianBoxSide()), Math.round(100 * s.smallObjects()),
                String.format("%.1f", s.imbalance()) })); //$NON-NLS-1$
        classes.show(classBars(s));
        splits.show(splitBars(s));
        boxes.show(bins(figures.boxes(), "")); //$NON-NLS-1$
        sides.show(bins(figures.sides(), " px")); //$NON-NLS-1$
        layoutCharts();
    }

    private static String number(int value) {
        return String.format("%,d", value); //$NON-NLS-1$
    }

    private List<BarChart.Bar> classBars(Statistics statistics) {
        List<BarChart.Bar> bars = new ArrayList<>();
        Map<String, Integer> counts = statistics.perClass();
        for (LabelClass one : content.classes()) {
            bars.add(new BarChart.Bar(one.name(), counts.getOrDefault(one.name(), 0), new Color(ClassColors.rgb(one.color()))));
        }
        counts.forEach((name, count) -> {
            if (content.classes().stream().noneMatch(c -> c.name().equals(name))) {
                bars.add(new BarChart.Bar(name, count, new Color(GREY)));
            }
        });
        return bars;
    }

    private static List<BarChart.Bar> splitBars(Statistics statistics) {
        List<BarChart.Bar> bars = new ArrayList<>();
        int rest = statistics.samples();
        for (Split split : Split.values()) {
            int count = statistics.perSplit().getOrDefault(split, 0);
            rest -= count;
            bars.add(new BarChart.Bar(SplitNames.name(split), count, new Color(SplitNames.rgb(split))));
        }
        bars.add(new BarChart.Bar(Messages.split_none, rest, new Color(GREY)));
        return bars;
    }

    private static List<BarChart.Bar> bins(Histogram histogram, String unit) {
        List<Histogram.Bin> bins = new ArrayList<>(histogram.bins());
        while (bins.size() > 1 && bins.getLast().count() == 0) {
            bins.removeLast();
        }
        while (bins.size() > 1 && bins.getFirst().count() == 0) {
            bins.removeFirst();
        }
        return bins.stream().map(b -> new BarChart.Bar(range(b) + unit, b.count(), new Color(ACCENT))).toList();
    }

    private static String range(Histogram.Bin bin) {
        return bin.below() == Integer.MAX_VALUE ? "≥ " + bin.from() //$NON-NLS-1$
                : bin.below() == bin.from() + 1 ? Integer.toString(bin.from()) : bin.from() + "–" + bin.below(); //$NON-NLS-1$
    }

    private void askAndExport() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.statistics_export);
        dialog.setFileName(content.dataset().name() + ".csv"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            export(Path.of(file));
        }
    }

    void export(Path file) {
        List<Sample> exported = samples;
        var exportedSplits = content.splits();
        WorkJob.schedule(Messages.statistics_export, monitor -> StatisticsTable.write(file, exported, exportedSplits));
    }
}
