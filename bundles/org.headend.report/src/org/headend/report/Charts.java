package org.headend.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;

import org.jfree.svg.SVGGraphics2D;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Charts as SVG text, drawn by XChart. All take finite values; a series without values is left out. */
public final class Charts {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 260;
    private static final Color[] COLORS = { new Color(0x12806f), new Color(0xd2544b), new Color(0x2f7dd1),
            new Color(0xe08a1e), new Color(0x8a63c9) };
    private static final Color GRID = new Color(0xe3e8ee);
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private Charts() {
    }

    /** Values over x; both lists have the same length. */
    public record Series(String name, List<Double> x, List<Double> y) {
    }

    public static String lines(String xTitle, String yTitle, List<Series> series) {
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).xAxisTitle(xTitle).yAxisTitle(yTitle).build();
        style(chart.getStyler());
        int index = 0;
        for (Series one : series) {
            if (!one.x().isEmpty()) {
                var line = chart.addSeries(one.name(), one.x(), one.y());
                line.setMarker(SeriesMarkers.NONE);
                line.setLineColor(COLORS[index % COLORS.length]);
                line.setLineStyle(new BasicStroke(2f));
            }
            index++;
        }
        return svg(chart);
    }

    /** One bar per category. */
    public static String bars(String xTitle, String yTitle, List<String> categories, List<Double> values) {
        CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).xAxisTitle(xTitle)
                .yAxisTitle(yTitle).build();
        style(chart.getStyler());
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setAvailableSpaceFill(0.7);
        chart.getStyler().setXAxisMaxLabelCount(Math.min(12, Math.max(1, categories.size())));
        if (!categories.isEmpty()) {
            chart.addSeries(yTitle, categories, values).setFillColor(COLORS[0]);
        }
        return svg(chart);
    }

    private static void style(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setAxisTickLabelsFont(TEXT);
        styler.setAxisTitleFont(TEXT);
        styler.setLegendFont(TEXT);
        styler.setLegendPosition(LegendPosition.OutsideE);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setAntiAlias(true);
    }

    private static String svg(Chart<?, ?> chart) {
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
        chart.paint(graphics, WIDTH, HEIGHT);
        return graphics.getSVGElement();
    }
}
