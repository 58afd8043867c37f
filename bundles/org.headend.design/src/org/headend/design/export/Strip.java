package org.headend.design.export;

import java.util.Locale;

import org.headend.design.export.Plate.Symbol;
import org.headend.design.export.Sheet.Box;

/** The lower strip of a sheet: the title block in the right corner, the legend beside it, or above it on narrow paper. */
final class Strip {
    private static final double TITLE_WIDTH = 180;
    private static final double TITLE_HEIGHT = 28;
    private static final double ITEM_WIDTH = 42;
    private static final double ITEM_HEIGHT = 6;
    private static final double HEAD = 6;
    private static final double MAP = 28;
    private static final String INK = "#1c2733"; //$NON-NLS-1$
    private static final String FAINT = "#5b6b7c"; //$NON-NLS-1$

    private final Box frame;
    private final Plate plate;
    private final boolean beside;
    private final double legendWidth;
    private final int legendColumns;
    private final double height;

    /** @param tiled keeps room for the small map of tiles */
    Strip(Box frame, Plate plate, boolean tiled) {
        double map = tiled ? MAP : 0;
        this.frame = frame;
        this.plate = plate;
        beside = frame.width() - TITLE_WIDTH >= ITEM_WIDTH + map;
        legendWidth = (beside ? frame.width() - TITLE_WIDTH : frame.width()) - map;
        legendColumns = Math.max(1, (int) (legendWidth / ITEM_WIDTH));
        int lines = (plate.legend().size() + legendColumns - 1) / legendColumns;
        double legend = plate.legend().isEmpty() ? 0 : HEAD + 2 + lines * ITEM_HEIGHT;
        height = beside ? Math.max(TITLE_HEIGHT, legend) : TITLE_HEIGHT + legend;
    }

    /** What it takes from the lower end of the frame, mm. */
    double height() {
        return height;
    }

    /** @param map elements within 24 × 16 mm; empty for none */
    void draw(StringBuilder out, String scale, String paper, String number, String map) {
        double top = frame.y() + frame.height() - height;
        line(out, frame.x(), top, frame.x() + frame.width(), top, 0.35);
        legend(out, top);
        if (!map.isEmpty()) {
            double x = beside ? frame.x() + legendWidth + 2 : frame.x() + frame.width() - MAP + 2;
            double y = top + HEAD;
            out.append(String.format(Locale.ROOT, "<g transform=\"translate(%.2f,%.2f)\">%s</g>%n", x, y, map)); //$NON-NLS-1$
        }
        title(out, frame.x() + frame.width() - Math.min(TITLE_WIDTH, frame.width()), frame.y() + frame.height() - TITLE_HEIGHT,
                Math.min(TITLE_WIDTH, frame.width()) / TITLE_WIDTH, scale, paper, number);
    }

    private void legend(StringBuilder out, double top) {
        if (plate.legend().isEmpty()) {
            return;
        }
        out.append(text(frame.x() + 3, top + 4.5, 2.4, FAINT, "start", Messages.sheet_legend.toString())); //$NON-NLS-1$
        for (int i = 0; i < plate.legend().size(); i++) {
            Symbol symbol = plate.legend().get(i);
            double x = frame.x() + 3 + i % legendColumns * ITEM_WIDTH;
            double y = top + HEAD + i / legendColumns * ITEM_HEIGHT;
            out.append(String.format(Locale.ROOT, "<g transform=\"translate(%.2f,%.2f)\">%s</g>", x, y, symbol.body())); //$NON-NLS-1$
            out.append(text(x + 12, y + 3, 2.8, INK, "start", shorten(symbol.text(), ITEM_WIDTH - 14, 2.8))); //$NON-NLS-1$
        }
    }

    private void title(StringBuilder out, double x, double y, double stretch, String scale, String paper, String number) {
        TitleBlock title = plate.title();
        line(out, x, y, x, y + TITLE_HEIGHT, 0.35);
        line(out, x, y, x + TITLE_WIDTH * stretch, y, 0.35);
        Cell cell = new Cell(out, x, y, stretch);
        cell.draw(0, 0, 112, 9, Messages.sheet_site, title.site(), 3.4, false);
        cell.draw(0, 9, 112, 11, Messages.sheet_drawing, title.drawing(), 4.4, true);
        cell.draw(0, 20, 52, 8, Messages.sheet_author, title.author(), 2.9, false);
        cell.draw(52, 20, 36, 8, Messages.sheet_date, title.date(), 2.9, false);
        cell.draw(88, 20, 24, 8, Messages.sheet_revision, title.revision(), 2.9, false);
        cell.draw(112, 0, 68, 9, Messages.sheet_number, title.number(), 3.4, false);
        cell.draw(112, 9, 34, 11, Messages.sheet_scale, scale, 3.4, false);
        cell.draw(146, 9, 34, 11, Messages.sheet_paper, paper, 3.4, false);
        cell.draw(112, 20, 34, 8, "", "Headend Studio", 2.6, false); //$NON-NLS-1$ //$NON-NLS-2$
        cell.draw(146, 20, 34, 8, Messages.sheet_sheet, number, 3.4, true);
    }

    /** Fields of the title block, placed from its upper left corner. */
    private record Cell(StringBuilder out, double x, double y, double stretch) {

        void draw(double left, double top, double width, double height, CharSequence label, String value, double size, boolean bold) {
            out.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"none\" stroke=\"%s\" stroke-width=\"0.18\"/>", //$NON-NLS-1$
                    x + left * stretch, y + top, width * stretch, height, INK));
            double at = x + left * stretch + 1.6;
            if (!label.isEmpty()) {
                out.append(text(at, y + top + 2.8, 1.9, FAINT, "start", label.toString())); //$NON-NLS-1$
            }
            String shown = shorten(value, width * stretch - 3.2, size);
            String weight = bold ? "font-weight=\"700\" " : ""; //$NON-NLS-1$ //$NON-NLS-2$
            double base = label.isEmpty() ? y + top + height / 2 + size / 3 : y + top + height - 1.7;
            out.append(text(at, base, size, label.isEmpty() ? FAINT : INK, "start", shown).replaceFirst("<text ", "<text " + weight)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    private static void line(StringBuilder out, double x1, double y1, double x2, double y2, double width) {
        out.append(String.format(Locale.ROOT, "<path d=\"M%.2f %.2fL%.2f %.2f\" stroke=\"%s\" stroke-width=\"%.2f\"/>%n", x1, y1, x2, y2, INK, width)); //$NON-NLS-1$
    }

    static String text(double x, double y, double size, String color, String anchor, String text) {
        return String.format(Locale.ROOT, "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.2f\" fill=\"%s\" text-anchor=\"%s\">%s</text>%n", x, y, size, color, //$NON-NLS-1$
                anchor, DiagramSvg.escape(text));
    }

    /** What fits in a width; a Chinese character is as wide as the font is high, others about 0.56 of it. */
    static String shorten(String text, double width, double size) {
        double used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            used += size * (Character.isIdeographic(text.codePointAt(i)) || text.codePointAt(i) >= 0xFF00 ? 1 : 0.56);
            if (used > width) {
                int end = text.offsetByCodePoints(i, i == 0 ? 0 : -1);
                return text.substring(0, Math.max(0, end)).stripTrailing() + '…';
            }
        }
        return text;
    }
}
