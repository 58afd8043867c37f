package org.headend.plan.internal.output;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.headend.plan.internal.content.PlanTable;

/** Tables for spreadsheets: UTF-8 with a mark at the beginning, commas, no cell that a spreadsheet would run as a formula. */
public final class CsvFiles {
    private static final String NUMBER = "[-+]?\\d+([.,]\\d+)?( ?[\\p{L}%°/²]+)?"; //$NON-NLS-1$

    private CsvFiles() {
    }

    public static void write(PlanTable table, Path file) throws IOException {
        try (Writer out = new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(table.columns().stream().map(c -> guarded(c.title())).toList());
            for (var row : table.rows()) {
                printer.printRecord(row.stream().map(CsvFiles::guarded).toList());
            }
            printer.flush();
        }
    }

    /** What begins like a formula and is no number gets an apostrophe, as spreadsheets write it themselves. */
    static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 && !cell.matches(NUMBER) ? '\'' + cell : cell; //$NON-NLS-1$
    }
}
