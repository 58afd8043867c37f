package org.headend.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.headend.report.HtmlReport.Fact;
import org.headend.report.HtmlReport.Tone;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void escapesEverythingThatComesFromOutside() {
        String evil = "<script>alert(\"1\")</script>&";
        String html = new HtmlReport("en", evil, evil).section(evil).paragraph(evil)
                .facts(List.of(new Fact(evil, evil, Tone.BAD))).table(List.of(evil), List.of(List.of(evil)))
                .footer(evil).html();
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;"));
    }

    @Test
    void alignsNumbersRightAndTextLeft() {
        String html = new HtmlReport("zh-CN", "报告", "").table(List.of("a", "b"), List.of(List.of("93.5 %", "停止"))).html();
        assertTrue(html.contains("<td class=\"n\">93.5 %</td><td>停止</td>"), html);
        assertTrue(html.contains("lang=\"zh-CN\""));
    }

    @Test
    void drawsChartsAsSvgWithoutDeclarations() {
        String svg = Charts.lines("epoch", "loss", List.of(
                new Charts.Series("train", List.of(1.0, 2.0, 3.0), List.of(0.9, 0.5, 0.2)),
                new Charts.Series("none", List.of(), List.of())));
        String html = new HtmlReport("en", "t", "s").figure("<?xml version=\"1.0\"?>" + svg, "loss").html();
        assertFalse(html.contains("<?xml"));
        assertTrue(html.contains("<figure><svg"));
        assertTrue(svg.contains("stroke:rgb(18,128,111)"), "the line of the first series");
        assertFalse(svg.contains("stroke:rgb(210,84,75)"), "a series without values is left out");
        assertTrue(Charts.bars("ms", "frames", List.of("1", "2"), List.of(3.0, 4.0)).contains("<svg"));
    }
}
