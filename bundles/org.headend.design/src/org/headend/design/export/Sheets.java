package org.headend.design.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.headend.design.export.Sheet.Box;

/**
 * Puts drawings on paper: frame (ISO 5457: 20 mm at the left for filing, 10 mm elsewhere), title block of 180 mm
 * (ISO 7200), legend, and tiles with marks where a drawing is larger than its paper. Sheets are numbered through.
 */
public final class Sheets {
    private static final double FILING = 20;
    private static final double MARGIN = 10;
    /** What neighbouring tiles both show, mm. */
    private static final double OVERLAP = 10;
    /** Between frame and drawing, mm. */
    private static final double AIR = 4;
    private static final int MAX_SHEETS = 400;
    /** Preferred scales (ISO 5455, and 1:25, 1:75 … as builders use them). */
    private static final int[] SCALES = { 1, 2, 5, 10, 20, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000, 1250, 2000, 2500,
        5000, 10_000, 20_000, 50_000 };

    private final PageSetup setup;
    private final Plate plate;
    private final Strip strip;
    private final Box field;
    private final double scale;
    private final int columns;
    private final int rows;

    private Sheets(PageSetup setup, Plate plate) {
        this.setup = setup;
        this.plate = plate;
        Box frame = new Box(FILING, MARGIN, setup.width() - FILING - MARGIN, setup.height() - 2 * MARGIN);
        strip = new Strip(frame, plate, setup.scale() > 0);
        field = new Box(frame.x(), frame.y(), frame.width(), frame.height() - strip.height());
        double fit = Math.min((field.width() - 2 * AIR) / plate.drawing().width(), (field.height() - 2 * AIR) / plate.drawing().height());
        if (setup.scale() > 0) {
            columns = tiles(plate.drawing().width() * setup.scale() + 2 * AIR, field.width());
            rows = tiles(plate.drawing().height() * setup.scale() + 2 * AIR, field.height());
            scale = setup.scale();
        } else {
            columns = 1;
            rows = 1;
            scale = plate.millimetres() > 0 ? preferred(fit) : fit;
        }
    }

    /** All sheets of the plates in order; 400 at most. */
    public static List<Sheet> of(List<Plate> plates, PageSetup setup) {
        List<Sheets> parts = plates.stream().map(p -> new Sheets(setup, p)).toList();
        int total = parts.stream().mapToInt(Sheets::count).sum();
        if (total > MAX_SHEETS) {
            throw new IllegalArgumentException("too many sheets: " + total); //$NON-NLS-1$
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Sheets part : parts) {
            int first = sheets.size() + 1;
            for (int row = 0; row < part.rows; row++) {
                for (int column = 0; column < part.columns; column++) {
                    sheets.add(part.sheet(column, row, first, total));
                }
            }
        }
        return sheets;
    }

    /** How many sheets a plate takes; cheap, for previews and limits. */
    public static int count(Plate plate, PageSetup setup) {
        return new Sheets(setup, plate).count();
    }

    /** The most sheets that {@link #of} makes. */
    public static int limit() {
        return MAX_SHEETS;
    }

    /** The drawing’s own scale such as {@code 1:100}; empty for a scheme. */
    public static String ratio(Plate plate, double scale) {
        double ratio = plate.millimetres() / scale;
        return !(ratio > 0) ? "" : ratio >= 1 ? "1:" + number(ratio) : number(1 / ratio) + ":1"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String number(double value) {
        return Math.abs(value - Math.rint(value)) < 0.05 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value); //$NON-NLS-1$
    }

    private int count() {
        return (int) Math.min(Integer.MAX_VALUE / 1000, (long) columns * rows);
    }

    private static int tiles(double length, double sheet) {
        return length <= sheet ? 1 : (int) Math.min(10_000, 1 + Math.ceil((length - sheet) / (sheet - OVERLAP)));
    }

    private double preferred(double fit) {
        for (int ratio : SCALES) {
            if (plate.millimetres() / ratio <= fit) {
                return plate.millimetres() / ratio;
            }
        }
        return fit;
    }

    private Sheet sheet(int column, int row, int first, int total) {
        double wide = field.width() / scale;
        double high = field.height() / scale;
        double x = plate.drawing().x() - AIR / scale;
        double y = plate.drawing().y() - AIR / scale;
        // tiles begin at the corner of the drawing, what fits stands in the middle
        double originX = columns > 1 ? x + column * (wide - OVERLAP / scale) : plate.drawing().x() - (wide - plate.drawing().width()) / 2;
        double originY = rows > 1 ? y + row * (high - OVERLAP / scale) : plate.drawing().y() - (high - plate.drawing().height()) / 2;
        int number = first + row * columns + column;
        StringBuilder frame = new StringBuilder();
        border(frame);
        marks(frame, column, row, first);
        String ratio = ratio(plate, scale);
        strip.draw(frame, ratio.isEmpty() ? Messages.sheet_noScale.toString() : ratio,
                setup.paper().label(), number + " / " + total, //$NON-NLS-1$
                columns * rows > 1 ? map(column, row, first) : ""); //$NON-NLS-1$
        return new Sheet(setup.width(), setup.height(), plate.drawing(), field, originX, originY, scale, frame.toString());
    }

    private void border(StringBuilder out) {
        double bottom = setup.height() - MARGIN;
        double right = setup.width() - MARGIN;
        out.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"none\" stroke=\"#1c2733\" stroke-width=\"0.5\"/>%n", //$NON-NLS-1$
                FILING, MARGIN, right - FILING, bottom - MARGIN));
        double middleX = (FILING + right) / 2;
        double middleY = (MARGIN + bottom) / 2;
        out.append(String.format(Locale.ROOT, "<path d=\"M%1$.2f 5V%2$.2fM%1$.2f %3$.2fV%4$.2fM15 %5$.2fH%6$.2fM%7$.2f %5$.2fH%8$.2f\" stroke=\"#1c2733\" stroke-width=\"0.35\"/>%n", //$NON-NLS-1$
                middleX, MARGIN, bottom, bottom + MARGIN - 5, middleY, FILING, right, right + MARGIN - 5));
    }

    /** Where neighbouring tiles meet: corners of the overlap, and the number of the sheet that goes on there. */
    private void marks(StringBuilder out, int column, int row, int first) {
        int number = first + row * columns + column;
        if (column + 1 < columns) {
            mark(out, true, field.x() + field.width() - OVERLAP, "▶ " + (number + 1)); //$NON-NLS-1$
        }
        if (column > 0) {
            mark(out, true, field.x() + OVERLAP, (number - 1) + " ◀"); //$NON-NLS-1$
        }
        if (row + 1 < rows) {
            mark(out, false, field.y() + field.height() - OVERLAP, "▼ " + (number + columns)); //$NON-NLS-1$
        }
        if (row > 0) {
            mark(out, false, field.y() + OVERLAP, "▲ " + (number - columns)); //$NON-NLS-1$
        }
    }

    private void mark(StringBuilder out, boolean vertical, double at, String text) {
        double from = vertical ? field.y() : field.x();
        double to = from + (vertical ? field.height() : field.width());
        double middle = (from + to) / 2;
        String line = vertical ? "<path d=\"M%1$.2f %2$.2fV%3$.2fM%1$.2f %4$.2fV%5$.2f\" %6$s/>%n" //$NON-NLS-1$
                : "<path d=\"M%2$.2f %1$.2fH%3$.2fM%4$.2f %1$.2fH%5$.2f\" %6$s/>%n"; //$NON-NLS-1$
        out.append(String.format(Locale.ROOT, line, at, from, middle - 9, middle + 9, to,
                "stroke=\"#b4322a\" stroke-width=\"0.18\" stroke-dasharray=\"3 1.500\"")); //$NON-NLS-1$
        double x = vertical ? at : middle;
        double y = vertical ? middle : at;
        out.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.2f\" width=\"10\" height=\"5\" rx=\"1\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>", x - 5, y - 2.5)); //$NON-NLS-1$
        out.append(Strip.text(x, y + 1.1, 3, "#b4322a", "middle", text)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A small picture of all tiles with this one marked, within 24 × 16 mm. */
    private String map(int column, int row, int first) {
        double cell = Math.min(24.0 / columns, 16.0 / rows);
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                boolean here = r == row && c == column;
                out.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\" stroke=\"#7a8794\" stroke-width=\"0.15\"/>", //$NON-NLS-1$
                        c * cell, r * cell, cell, cell, here ? "#f3c1bd" : "#ffffff")); //$NON-NLS-1$ //$NON-NLS-2$
                if (cell > 3) {
                    out.append(Strip.text((c + 0.5) * cell, (r + 0.5) * cell + 0.8, 2.2, "#1c2733", "middle", //$NON-NLS-1$ //$NON-NLS-2$
                            Integer.toString(first + r * columns + c)));
                }
            }
        }
        return out.toString();
    }
}
