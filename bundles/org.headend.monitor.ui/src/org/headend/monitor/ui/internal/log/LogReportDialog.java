package org.headend.monitor.ui.internal.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.Problem;
import org.headend.monitor.LogAnalysis;
import org.headend.monitor.LogAnalysis.Distribution;
import org.headend.monitor.ui.internal.Messages;
import org.headend.monitor.ui.internal.performance.Board;
import org.headend.monitor.ui.internal.performance.HistogramCard;
import org.osgi.framework.FrameworkUtil;

/** What a result log says; several of these windows can be open beside each other. */
final class LogReportDialog extends Dialog {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 680;

    private final String name;
    private final LogAnalysis analysis;

    LogReportDialog(Shell parent, String name, LogAnalysis analysis) {
        super(parent);
        this.name = name;
        this.analysis = analysis;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.bind(Messages.report_title, name));
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LogReportDialog.class)).getDialogSettings(), "logReport"); //$NON-NLS-1$
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), Math.max(size.y, HEIGHT));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(10, 10).spacing(8, 8).applyTo(area);
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(summary().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(summary);
        stages(area);
        labels(area);
        histogram(area, Board.latencyCard(area), analysis.histogram());
        histogram(area, Board.confidenceCard(area), analysis.confidences());
        if (!analysis.problems().isEmpty()) {
            problems(area);
        }
        return area;
    }

    private String summary() {
        String count = Long.toString(analysis.results());
        String text = Double.isNaN(analysis.perSecond()) ? Messages.bind(Messages.report_summaryPlain, count)
                : Messages.bind(Messages.report_summary, count, String.format(Locale.ROOT, "%.2f", analysis.perSecond())); //$NON-NLS-1$
        return analysis.badLines() == 0 ? text : text + ' ' + Messages.bind(Messages.report_badLines, Long.toString(analysis.badLines()));
    }

    private static Table table(Composite area, int span, String... columns) {
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(SWT.DEFAULT, 180).applyTo(table);
        for (int i = 0; i < columns.length; i++) {
            new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT).setText(columns[i]);
        }
        return table;
    }

    private static void pack(Table table) {
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        new TableColumn(table, SWT.LEFT).setWidth(4); // takes the rest of the width
    }

    private void stages(Composite area) {
        Table table = table(area, 1, Messages.report_stage, "p50", "p90", "p95", "p99", Messages.report_max); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        List<Map.Entry<String, Distribution>> rows = new ArrayList<>(analysis.stages().entrySet());
        rows.sort(Comparator.comparingInt(e -> order(e.getKey())));
        rows.forEach(e -> row(table, e.getKey() + " (ms)", e.getValue())); //$NON-NLS-1$
        row(table, Messages.report_confidence, analysis.confidence());
        pack(table);
    }

    /** As the frame goes through them; others after these, the total last. */
    private static int order(String stage) {
        int at = List.of("capture", "preprocess", "inference", "postprocess").indexOf(stage); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return stage.equals("total") ? Integer.MAX_VALUE : at < 0 ? Integer.MAX_VALUE - 1 : at; //$NON-NLS-1$
    }

    private static void row(Table table, String name, Distribution d) {
        List<String> texts = new ArrayList<>(List.of(name));
        for (double value : new double[] { d.p50(), d.p90(), d.p95(), d.p99(), d.max() }) {
            texts.add(String.format(Locale.ROOT, "%.3f", value)); //$NON-NLS-1$
        }
        new TableItem(table, SWT.NONE).setText(texts.toArray(String[]::new));
    }

    private void labels(Composite area) {
        Table table = table(area, 1, Messages.report_class, Messages.report_count, "%"); //$NON-NLS-1$
        analysis.labels().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).forEach(e ->
                new TableItem(table, SWT.NONE).setText(new String[] { e.getKey(), Long.toString(e.getValue()),
                        String.format(Locale.ROOT, "%.1f", 100.0 * e.getValue() / analysis.results()) })); //$NON-NLS-1$
        pack(table);
    }

    private static void histogram(Composite area, HistogramCard card, long[] counts) {
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(card);
        card.show(counts);
    }

    private void problems(Composite area) {
        Table table = table(area, 2, Messages.report_line, Messages.report_problem);
        table.getColumn(1).setAlignment(SWT.LEFT);
        for (Problem problem : analysis.problems()) {
            new TableItem(table, SWT.NONE).setText(new String[] { Integer.toString(problem.place().line()),
                    problem.message() + ' ' + problem.remedy() });
        }
        pack(table);
    }
}
