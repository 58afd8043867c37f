package org.headend.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.headend.core.io.AtomicFile;

/**
 * One HTML file without scripts, external files or fonts, readable on screen and on paper, in light and dark.
 * Content is escaped here; only {@link #figure} takes markup, which must be SVG made by this program.
 */
public final class HtmlReport {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1c2733;--soft:#5b6b7c;--line:#d8dfe7;--card:#f6f8fa;--accent:#12806f;--bad:#b3372f;--warn:#a86a00}
            @media(prefers-color-scheme:dark){:root{--ink:#e4eaf1;--soft:#9fb0c2;--line:#33414f;--card:#1a232d;--accent:#3cc4ab;--bad:#ff8077;--warn:#f0b54a}body{background:#11181f}}
            body{font:15px/1.5 "Segoe UI","Noto Sans CJK SC","Noto Sans",system-ui,sans-serif;color:var(--ink);max-width:960px;margin:32px auto;padding:0 24px}
            h1{font-size:28px;margin:0 0 2px}h2{font-size:19px;margin:36px 0 10px;padding-bottom:5px;border-bottom:1px solid var(--line)}
            .sub{color:var(--soft);margin:0 0 20px}.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:14px 0}
            .fact{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 14px}.fact b{display:block;font-size:21px;font-weight:600}.fact span{color:var(--soft);font-size:13px}
            .good b{color:var(--accent)}.bad b{color:var(--bad)}.warn b{color:var(--warn)}
            table{border-collapse:collapse;width:100%;margin:12px 0;font-size:14px}th,td{text-align:left;padding:6px 10px;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}
            td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}figure{margin:14px 0;background:#fff;border:1px solid var(--line);border-radius:8px;padding:8px;overflow:auto}
            figure svg{max-width:100%;height:auto;display:block;margin:auto}figcaption{color:#5b6b7c;font-size:13px;text-align:center}
            footer{color:var(--soft);font-size:13px;margin-top:40px;border-top:1px solid var(--line);padding-top:10px}
            @media print{body{margin:0;max-width:none}h2{break-after:avoid}figure,table{break-inside:avoid}}
            """; //$NON-NLS-1$

    private final StringBuilder body = new StringBuilder();
    private final String language;
    private final String title;

    /** @param language BCP 47 tag of the texts, for instance {@code zh-CN} */
    public HtmlReport(String language, String title, String subtitle) {
        this.language = language;
        this.title = title;
        body.append("<h1>").append(escape(title)).append("</h1>\n<p class=\"sub\">").append(escape(subtitle)) //$NON-NLS-1$ //$NON-NLS-2$
                .append("</p>\n"); //$NON-NLS-1$
    }

    /** How a figure is to be seen. */
    public enum Tone {
        PLAIN, GOOD, WARN, BAD
    }

    /** One figure that matters, shown large. */
    public record Fact(String value, String label, Tone tone) {
    }

    public HtmlReport section(String heading) {
        body.append("<h2>").append(escape(heading)).append("</h2>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        return this;
    }

    public HtmlReport paragraph(String text) {
        body.append("<p>").append(escape(text)).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        return this;
    }

    public HtmlReport facts(List<Fact> facts) {
        body.append("<div class=\"facts\">"); //$NON-NLS-1$
        for (Fact fact : facts) {
            String tone = fact.tone() == Tone.PLAIN ? "" : ' ' + fact.tone().name().toLowerCase(java.util.Locale.ROOT); //$NON-NLS-1$
            body.append("<div class=\"fact").append(tone).append("\"><b>").append(escape(fact.value())) //$NON-NLS-1$ //$NON-NLS-2$
                    .append("</b><span>").append(escape(fact.label())).append("</span></div>"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        body.append("</div>\n"); //$NON-NLS-1$
        return this;
    }

    /** Cells that look like numbers are set right-aligned. */
    public HtmlReport table(List<String> header, List<List<String>> rows) {
        body.append("<table><thead><tr>"); //$NON-NLS-1$
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            boolean numbers = !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(column)));
            body.append(numbers ? "<th class=\"n\">" : "<th>").append(escape(header.get(i))).append("</th>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        body.append("</tr></thead><tbody>\n"); //$NON-NLS-1$
        for (List<String> row : rows) {
            body.append("<tr>"); //$NON-NLS-1$
            for (String cell : row) {
                body.append(isNumber(cell) ? "<td class=\"n\">" : "<td>").append(escape(cell)).append("</td>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
            body.append("</tr>\n"); //$NON-NLS-1$
        }
        body.append("</tbody></table>\n"); //$NON-NLS-1$
        return this;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[-+]?[\\d.,]+( ?(%|ms|s|MB|kB|W|×))?"); //$NON-NLS-1$
    }

    /** @param svg one {@code <svg>} element, as {@link Charts} or the diagram export makes it */
    public HtmlReport figure(String svg, String caption) {
        int start = svg.indexOf("<svg"); // an XML declaration or DOCTYPE must not stand inside HTML //$NON-NLS-1$
        body.append("<figure>").append(start < 0 ? "" : svg.substring(start)).append("<figcaption>") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .append(escape(caption)).append("</figcaption></figure>\n"); //$NON-NLS-1$
        return this;
    }

    public HtmlReport footer(String text) {
        body.append("<footer>").append(escape(text)).append("</footer>\n"); //$NON-NLS-1$ //$NON-NLS-2$
        return this;
    }

    /** The whole document. */
    public String html() {
        return "<!DOCTYPE html>\n<html lang=\"" + escape(language) + "\"><head><meta charset=\"utf-8\">" //$NON-NLS-1$ //$NON-NLS-2$
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>" + escape(title) //$NON-NLS-1$
                + "</title><style>\n" + STYLE + "</style></head><body>\n" + body + "</body></html>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Writes the file whole or not at all. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, html());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }
}
