package org.headend.design.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.catalog.Catalog;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.Scene;
import org.headend.design.site.Diagram;
import org.headend.design.site.Document;
import org.headend.design.view.LinkLabel;

/** A topology diagram on paper. */
public final class DiagramPdf {
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;
    private static final double PERCENT = 100;

    private DiagramPdf() {
    }

    /** @param percent of the size on screen; 0 to fit all on one sheet */
    public static PageSetup setup(Paper paper, boolean landscape, double percent) {
        return new PageSetup(paper, landscape, Math.max(0, percent) * MILLIMETRES_PER_PIXEL / PERCENT);
    }

    /** What a diagram is called on its sheet when nobody gave it a title. */
    public static String usualTitle() {
        return Messages.sheet_topology.toString();
    }

    /**
     * The sheets of a diagram.
     *
     * @throws ProblemException {@code design.sheets} when they are more than anybody would print
     */
    public static List<Sheet> sheets(Document document, Diagram diagram, Catalog catalog, PageSetup setup, TitleBlock title) throws ProblemException {
        return sheets(document, new Scene(diagram), catalog, setup, title);
    }

    /** As {@link #sheets(Document, Diagram, Catalog, PageSetup, TitleBlock)}, of what a scene shows. */
    public static List<Sheet> sheets(Document document, Scene scene, Catalog catalog, PageSetup setup, TitleBlock title) throws ProblemException {
        Plate plate = DiagramSvg.plate(document, scene, LinkLabel.parse(scene.diagram().getLabels()), catalog, title);
        int count = Sheets.count(plate, setup);
        if (count > Sheets.limit()) {
            throw new ProblemException(Problem.error("design.sheets", Messages.bind(Messages.pdf_tooMany, count, Sheets.limit()), Place.NONE, //$NON-NLS-1$
                    Messages.pdf_tooManyRemedy));
        }
        return Sheets.of(List.of(plate), setup);
    }

    /** Writes the sheets as PDF. @return how many there are */
    public static int write(Document document, Diagram diagram, Catalog catalog, PageSetup setup, TitleBlock title, Path file,
            IProgressMonitor monitor) throws ProblemException {
        return write(document, new Scene(diagram), catalog, setup, title, file, monitor);
    }

    /** Writes what a scene shows. @return how many sheets there are */
    public static int write(Document document, Scene scene, Catalog catalog, PageSetup setup, TitleBlock title, Path file,
            IProgressMonitor monitor) throws ProblemException {
        List<Sheet> sheets = sheets(document, scene, catalog, setup, title);
        SheetPdf.write(sheets, title, file, monitor);
        return sheets.size();
    }
}
