package org.headend.design.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.headend.catalog.Catalog;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.columns.Column;
import org.headend.design.columns.DeviceColumns;
import org.headend.design.columns.LinkColumns;
import org.headend.design.columns.SpreadsheetText;
import org.headend.design.site.Document;
import org.headend.design.site.Element;

/** Devices or links as CSV for spreadsheets: UTF-8 with its mark, commas, and no cell that would run as a formula. */
public final class CsvExport {
    private static final char MARK = '\uFEFF';

    private CsvExport() {
    }

    /** All columns of all devices. */
    public static String devices(Document document, Catalog catalog, Locale locale) {
        return text(DeviceColumns.of(document.getSite(), catalog, locale), document.getSite().getDevices());
    }

    /** All columns of all links. */
    public static String links(Document document, Catalog catalog, Locale locale) {
        return text(LinkColumns.of(document.getSite(), catalog, locale), document.getSite().getLinks());
    }

    /** These columns of these elements, in their order. */
    public static <E extends Element> String text(List<Column<E>> columns, List<? extends E> elements) {
        StringWriter out = new StringWriter();
        out.write(MARK);
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(columns.stream().map(Column::label).toList());
            for (E element : elements) {
                csv.printRecord(columns.stream().map(c -> SpreadsheetText.guard(c.read(element))).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // strings do not fail
        }
        return out.toString();
    }

    /** Writes the file whole or not at all. @throws ProblemException {@code csv.write} */
    public static void write(String csv, Path file) throws ProblemException {
        try {
            AtomicFile.write(file, csv);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("csv.write", Messages.bind(Messages.csv_write, e.getMessage()), //$NON-NLS-1$
                    Place.of(file), Messages.csv_writeRemedy), e);
        }
    }
}
