package org.headend.model.ui.internal.editor;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.headend.model.quantize.Quantization;
import org.headend.model.ui.internal.Messages;
import org.headend.model.ui.internal.result.Outcome;

/** Shows results so that the decision is read first, the figures behind it after. */
final class OutcomeView {
    private static final int WIDTH = 400;
    private static final int MOST_CLASSES = 40;
    private static final int VISIBLE_ROWS = 14;

    private final FormToolkit toolkit;
    private final Consumer<Path> open;

    /** @param open opens a model folder */
    OutcomeView(FormToolkit toolkit, Consumer<Path> open) {
        this.toolkit = toolkit;
        this.open = open;
    }

    void show(Composite parent, Outcome outcome) {
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(8, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        String time = outcome.time().format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
        switch (outcome) {
            case Outcome.Quantized quantized -> quantized(area, quantized, time);
            case Outcome.Evaluated evaluated -> evaluated(area, evaluated, time);
            case Outcome.Measured measured -> measured(area, measured, time);
        }
    }

    private void heading(Composite area, String text) {
        Label label = toolkit.createLabel(area, text, SWT.WRAP);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void text(Composite area, String text) {
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(toolkit.createLabel(area, text.replace("&", "&&"), SWT.WRAP)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void quantized(Composite area, Outcome.Quantized outcome, String time) {
        Quantization.Report report = outcome.report();
        heading(area, Messages.bind(Messages.outcome_quantized, outcome.dataset(), time));
        text(area, Messages.bind(report.ship() ? Messages.outcome_shipInt8 : Messages.outcome_shipFp32,
                report.folder().getFileName(), report.reason()));
        Table table = table(area, Messages.outcome_variant, Messages.outcome_accuracy, Messages.outcome_median,
                Messages.outcome_p95, Messages.outcome_size);
        variant(table, "fp32", report.fp32()); //$NON-NLS-1$
        variant(table, "int8", report.int8()); //$NON-NLS-1$
        pack(table, 2);
        Hyperlink link = toolkit.createHyperlink(area, Messages.bind(Messages.outcome_open, report.int8().file()), SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent e) -> open
                .accept(report.ship() ? report.folder() : report.folder().resolveSibling(report.folder().getFileName() + "-int8")))); //$NON-NLS-1$
    }

    private static void variant(Table table, String name, Quantization.Variant variant) {
        new TableItem(table, SWT.NONE).setText(new String[] { name, percent(variant.accuracy()), ms(variant.medianMs()),
                ms(variant.p95Ms()), Sizes.text(variant.bytes()) });
    }

    private void evaluated(Composite area, Outcome.Evaluated outcome, String time) {
        var result = outcome.result();
        heading(area, Messages.bind(Messages.outcome_evaluated, new Object[] { outcome.dataset(), outcome.split(), time }));
        text(area, Messages.bind(Messages.outcome_evaluatedText, new Object[] { percent(result.accuracy()), result.samples(),
                ms(result.medianMs()), ms(result.p95Ms()) }));
        int count = outcome.classes().size();
        if (count > MOST_CLASSES) {
            text(area, Messages.outcome_tooManyClasses);
            return;
        }
        String[] titles = new String[count + 2];
        titles[0] = Messages.outcome_trueClass;
        for (int i = 0; i < count; i++) {
            titles[i + 1] = outcome.classes().get(i);
        }
        titles[count + 1] = Messages.outcome_recall;
        Table table = table(area, titles);
        for (int row = 0; row < count; row++) {
            String[] cells = new String[count + 2];
            cells[0] = outcome.classes().get(row);
            int sum = 0;
            for (int column = 0; column < count; column++) {
                int value = result.confusion()[row][column];
                cells[column + 1] = value == 0 ? "·" : Integer.toString(value); //$NON-NLS-1$
                sum += value;
            }
            cells[count + 1] = sum == 0 ? "–" : percent((double) result.confusion()[row][row] / sum); //$NON-NLS-1$
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(cells);
            item.setFont(row + 1, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        pack(table, Math.min(VISIBLE_ROWS, count));
    }

    private void measured(Composite area, Outcome.Measured outcome, String time) {
        heading(area, Messages.bind(Messages.outcome_measured, new Object[] { outcome.runs(), outcome.threads(), time }));
        Table table = table(area, "", "p50", "p95", "p99", Messages.outcome_rate); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        new TableItem(table, SWT.NONE).setText(new String[] { Messages.outcome_latency, ms(outcome.p50()), ms(outcome.p95()),
                ms(outcome.p99()), String.format("%.0f", 1000 / Math.max(1e-6, outcome.p50())) }); //$NON-NLS-1$
        pack(table, 1);
    }

    private Table table(Composite area, String... titles) {
        Table table = toolkit.createTable(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, i == 0 ? SWT.NONE : SWT.RIGHT);
            column.setText(titles[i]);
        }
        return table;
    }

    private static void pack(Table table, int rows) {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.max(80, column.getWidth() + 12));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, table.getHeaderHeight() + rows * table.getItemHeight() + 4)
                .applyTo(table);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100); //$NON-NLS-1$
    }

    private static String ms(double value) {
        return String.format(Locale.ROOT, "%.3f ms", value); //$NON-NLS-1$
    }
}
