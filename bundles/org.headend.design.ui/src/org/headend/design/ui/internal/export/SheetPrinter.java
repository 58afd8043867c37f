package org.headend.design.ui.internal.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.design.export.Picture;
import org.headend.design.export.Sheet;
import org.headend.design.ui.internal.Messages;

/** Sends sheets to a printer, strip by strip, so that large paper does not take large memory. */
final class SheetPrinter {
    private static final double INCH = 25.4;
    private static final int MAX_DPI = 300;
    private static final int STRIP = 400;
    /** Rows that the next strip draws over, so that no gap shows where both end between two dots. */
    private static final int SEAM = 3;

    private SheetPrinter() {
    }

    static Job schedule(List<Sheet> sheets, PrinterData data, String name) {
        return WorkJob.schedule(Messages.bind(Messages.print_job, name), monitor -> {
            Printer printer = new Printer(data);
            try {
                if (!printer.startJob(name)) {
                    throw new ProblemException(Problem.error("design.print", Messages.bind(Messages.print_failed, data.name), Place.NONE, //$NON-NLS-1$
                            Messages.print_failedRemedy));
                }
                int from = data.scope == PrinterData.PAGE_RANGE ? Math.clamp(data.startPage, 1, sheets.size()) : 1;
                int to = data.scope == PrinterData.PAGE_RANGE ? Math.clamp(data.endPage, from, sheets.size()) : sheets.size();
                SubMonitor progress = SubMonitor.convert(monitor, to - from + 1);
                for (Sheet sheet : sheets.subList(from - 1, to)) {
                    if (progress.isCanceled()) {
                        printer.cancelJob();
                        return;
                    }
                    printer.startPage();
                    draw(sheet, printer);
                    printer.endPage();
                    progress.worked(1);
                }
                printer.endJob();
            } finally {
                printer.dispose();
            }
        });
    }

    /** In its real size, made smaller where the paper in the printer is. */
    private static void draw(Sheet sheet, Printer printer) throws ProblemException {
        Point dpi = printer.getDPI();
        Rectangle area = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0); // what cannot be printed on begins left of and above 0
        int paperWidth = area.width + trim.width;
        int paperHeight = area.height + trim.height;
        double fit = Math.min(1, Math.min(paperWidth / (sheet.width() / INCH * dpi.x), paperHeight / (sheet.height() / INCH * dpi.y)));
        int wide = (int) Math.round(sheet.width() / INCH * dpi.x * fit);
        int high = (int) Math.round(sheet.height() / INCH * dpi.y * fit);
        double pixels = Math.min(MAX_DPI, dpi.x) * fit / INCH;
        int pictureWidth = (int) Math.ceil(sheet.width() * pixels);
        int pictureHeight = (int) Math.ceil(sheet.height() * pixels);
        Picture.Strips strips = Picture.strips(sheet.svg(), pictureWidth, pictureHeight);
        GC gc = new GC(printer);
        try {
            gc.setInterpolation(SWT.HIGH);
            for (int top = 0; top < pictureHeight; top += STRIP) {
                int rows = Math.min(STRIP + SEAM, pictureHeight - top);
                Image image = new Image(printer, data(strips.render(top, rows)));
                int y = (int) Math.round((double) top * high / pictureHeight);
                int end = (int) Math.round((double) (top + rows) * high / pictureHeight);
                gc.drawImage(image, 0, 0, pictureWidth, rows, trim.x, trim.y + y, wide, end - y);
                image.dispose();
            }
        } finally {
            gc.dispose();
        }
    }

    private static ImageData data(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < image.getHeight(); y++) {
            data.setPixels(0, y, image.getWidth(), pixels, y * image.getWidth());
        }
        return data;
    }
}
