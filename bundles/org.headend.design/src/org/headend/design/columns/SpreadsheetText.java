package org.headend.design.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, lines between rows, quotes around cells
 * that contain either. A text that a spreadsheet would take for a formula gets an apostrophe in front, and loses it when
 * it comes back.
 */
public final class SpreadsheetText {

    private SpreadsheetText() {
    }

    public static String format(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = guard(row.get(i));
                boolean quoted = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.startsWith("\""); //$NON-NLS-1$
                out.append(i == 0 ? "" : "\t").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** Rows may differ in length; a last empty line is none. */
    public static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begin = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && begin && closes(text, i)) {
                quoted = true;
                begin = false;
            } else if (c == '\t' || c == '\n' || c == '\r') {
                row.add(plain(cell));
                begin = true;
                if (c != '\t') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                }
            } else {
                cell.append(c);
                begin = false;
            }
        }
        if (!begin || !row.isEmpty()) {
            row.add(plain(cell));
            rows.add(row);
        }
        return rows;
    }

    /** Whether a quote at the begin of a cell has its end before a separator; else it is an inch sign or the like. */
    private static boolean closes(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0; //$NON-NLS-1$
                }
            }
        }
        return false;
    }

    private static String plain(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return unguard(text);
    }

    /** Keeps a spreadsheet from running a text as a formula. */
    public static String guard(String text) {
        return formula(text.substring(apostrophes(text))) ? '\'' + text : text;
    }

    /** What {@link #guard} was given. */
    public static String unguard(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && formula(text.substring(apostrophes)) ? text.substring(1) : text;
    }

    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d+([.,]\\d+)?"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
