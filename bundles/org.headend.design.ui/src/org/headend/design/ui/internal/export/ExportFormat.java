package org.headend.design.ui.internal.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.headend.design.ui.internal.Messages;

/** What a topology can be exported as. */
enum ExportFormat {
    PNG(".png"), SVG(".svg"), PDF(".pdf"), DRAWIO(".drawio"), CSV(".csv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    String label() {
        return switch (this) {
            case PNG -> Messages.export_png;
            case SVG -> Messages.export_svg;
            case PDF -> Messages.export_pdf;
            case DRAWIO -> Messages.export_drawio;
            case CSV -> Messages.export_csv;
        };
    }

    /** The format that a name ends with. */
    static Optional<ExportFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> lower.endsWith(f.ending)).findFirst();
    }
}
