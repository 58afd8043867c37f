package org.headend.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.model.quantize.Quantization.Variant;
import org.headend.monitor.LogAnalysis;
import org.headend.monitor.LogAnalysis.Distribution;
import org.headend.monitor.Sample;
import org.headend.report.Charts;
import org.headend.report.Charts.Series;
import org.headend.report.HtmlReport;
import org.headend.report.HtmlReport.Fact;
import org.headend.report.HtmlReport.Tone;
import org.headend.training.TrainingEvent.Epoch;

/** The report of the main job: what was measured, from data to gateway. */
final class DemoReport {
    private static final double MEGABYTE = 1 << 20;

    private final Site site;
    private final DemoResult result;

    DemoReport(Site site, DemoResult result) {
        this.site = site;
        this.result = result;
    }

    Path write() throws ProblemException {
        HtmlReport report = new HtmlReport(Locale.getDefault().toLanguageTag(), Messages.report_title,
                Messages.bind(Messages.report_subtitle, site.name(), result.release()));
        summary(report);
        report.section(Messages.section_design).paragraph(Messages.bind(Messages.design_text, result.findings()))
                .figure(result.diagram(), Messages.caption_design);
        data(report);
        training(report);
        quantization(report);
        gateway(report);
        report.footer(Messages.report_footer);
        Path file = site.docs().resolve("report.html"); //$NON-NLS-1$
        try {
            report.write(file);
        } catch (IOException e) {
            throw DemoResult.unwritable(file, e);
        }
        return file;
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value); //$NON-NLS-1$
    }

    private static String percent(double share) {
        return number("%.2f %%", share * 100); //$NON-NLS-1$
    }

    private static String millis(double value) {
        return number("%.2f ms", value); //$NON-NLS-1$
    }

    private void summary(HtmlReport report) {
        Distribution total = result.log().stages().get("total"); //$NON-NLS-1$
        double cpu = result.samples().stream().mapToDouble(Sample::processCpu).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
        report.facts(List.of(
                new Fact(percent(result.evaluation().accuracy()), Messages.fact_accuracy, Tone.GOOD),
                new Fact(percent(result.gatewayAccuracy()), Messages.fact_gatewayAccuracy, Tone.GOOD),
                new Fact(millis(total.p50()), Messages.fact_median, Tone.PLAIN),
                new Fact(millis(total.p95()), Messages.fact_p95, Tone.PLAIN),
                new Fact(number("%.1f", result.log().perSecond()), Messages.fact_rate, Tone.PLAIN), //$NON-NLS-1$
                new Fact(number("%.1f %%", cpu), Messages.fact_cpu, Tone.PLAIN))); //$NON-NLS-1$
    }

    private void data(HtmlReport report) {
        report.section(Messages.section_data).paragraph(Messages.bind(Messages.data_text, result.statistics().samples(),
                result.statistics().objects()));
        report.table(List.of(Messages.column_class, Messages.column_objects), result.statistics().perClass().entrySet().stream()
                .map(e -> List.of(e.getKey(), Integer.toString(e.getValue()))).toList());
    }

    private void training(HtmlReport report) {
        List<Epoch> epochs = result.events().stream().filter(Epoch.class::isInstance).map(Epoch.class::cast).toList();
        report.section(Messages.section_training);
        report.figure(Charts.lines(Messages.axis_epoch, Messages.axis_loss, List.of(
                series(Messages.series_train, epochs, Epoch::trainLoss), series(Messages.series_val, epochs, Epoch::valLoss))),
                Messages.caption_loss);
        report.figure(Charts.lines(Messages.axis_epoch, Messages.axis_accuracy, List.of(
                series(Messages.series_train, epochs, Epoch::trainAccuracy),
                series(Messages.series_val, epochs, Epoch::valAccuracy))), Messages.caption_accuracy);
        List<String> header = new ArrayList<>(List.of(Messages.column_truth));
        header.addAll(result.classes());
        List<List<String>> rows = new ArrayList<>();
        int[][] confusion = result.evaluation().confusion();
        for (int c = 0; c < confusion.length; c++) {
            List<String> row = new ArrayList<>(List.of(result.classes().get(c)));
            for (int count : confusion[c]) {
                row.add(Integer.toString(count));
            }
            rows.add(row);
        }
        report.paragraph(Messages.bind(Messages.confusion_text, result.evaluation().samples())).table(header, rows);
    }

    private static <T> Series series(String name, List<T> items, ToDoubleFunction<T> value) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            double v = value.applyAsDouble(items.get(i));
            if (Double.isFinite(v)) {
                x.add(i + 1.0);
                y.add(v);
            }
        }
        return new Series(name, x, y);
    }

    private void quantization(HtmlReport report) {
        report.section(Messages.section_quantization).table(
                List.of(Messages.column_variant, Messages.axis_accuracy, Messages.fact_median, Messages.fact_p95, Messages.column_size),
                List.of(row("fp32", result.quantization().fp32()), row("int8", result.quantization().int8()))); //$NON-NLS-1$ //$NON-NLS-2$
        report.paragraph(Messages.bind(result.quantization().ship() ? Messages.ship_int8 : Messages.ship_fp32,
                result.quantization().reason()));
    }

    private static List<String> row(String name, Variant v) {
        return List.of(name, percent(v.accuracy()), millis(v.medianMs()), millis(v.p95Ms()), number("%.2f MB", v.bytes() / MEGABYTE)); //$NON-NLS-1$
    }

    private void gateway(HtmlReport report) {
        LogAnalysis log = result.log();
        report.section(Messages.section_gateway).paragraph(Messages.bind(Messages.gateway_text,
                new Object[] { log.results(), percent(result.gatewayAccuracy()), result.health() }));
        List<List<String>> rows = new ArrayList<>();
        log.stages().forEach((stage, d) -> rows.add(List.of(stage, millis(d.p50()), millis(d.p90()), millis(d.p95()),
                millis(d.p99()), millis(d.max()))));
        report.table(List.of(Messages.column_stage, "p50", "p90", "p95", "p99", "max"), rows); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        List<String> buckets = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (int i = 0; i < log.histogram().length; i++) {
            buckets.add(i < LogAnalysis.BUCKETS_MS.length ? "≤ " + (long) LogAnalysis.BUCKETS_MS[i] : "> " + (long) LogAnalysis.BUCKETS_MS[i - 1]); //$NON-NLS-1$ //$NON-NLS-2$
            counts.add((double) log.histogram()[i]);
        }
        report.figure(Charts.bars(Messages.axis_latency, Messages.axis_frames, buckets, counts), Messages.caption_latency);
        report.figure(Charts.lines(Messages.axis_seconds, "%", List.of(series(Messages.series_cpu, result.samples(), Sample::cpu), //$NON-NLS-1$
                series(Messages.series_process, result.samples(), Sample::processCpu))), Messages.caption_cpu);
        report.figure(Charts.lines(Messages.axis_seconds, "MB", List.of(series(Messages.series_memory, result.samples(), //$NON-NLS-1$
                s -> s.processRss() / MEGABYTE))), Messages.caption_memory);
    }
}
