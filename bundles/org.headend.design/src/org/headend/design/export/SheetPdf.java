package org.headend.design.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.AtomicFile;
import org.headend.core.language.Language;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.view.ViewBox;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/**
 * Writes sheets as a PDF of vectors. Glyphs are outlines, so that every font shows everywhere and nothing has to be
 * embedded; the same text lies over them invisibly, so that it can be searched and copied.
 */
public final class SheetPdf {
    private static final double POINTS = 72 / 25.4;

    private final PDDocument pdf;
    /** A drawing that goes over many sheets is kept once. */
    private final Map<Drawing, PDFormXObject> drawings = new IdentityHashMap<>();

    private final Map<Drawing, List<SheetTexts.Line>> texts = new IdentityHashMap<>();
    private final COSDictionary font;

    private SheetPdf(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        font = GlyphlessFont.create();
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws ProblemException {@code design.pdf} when it cannot be written
     */
    public static void write(List<Sheet> sheets, TitleBlock about, Path file, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.pdf_drawing, sheets.size()), sheets.size() + 1);
        try (PDDocument pdf = new PDDocument()) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            information.setTitle(about.drawing().isEmpty() ? about.site() : about.site() + " – " + about.drawing()); //$NON-NLS-1$
            information.setAuthor(about.author());
            information.setCreator("Headend Studio"); //$NON-NLS-1$
            information.setCreationDate(Calendar.getInstance());
            pdf.getDocumentCatalog().setLanguage(Language.current().toLanguageTag());
            SheetPdf writer = new SheetPdf(pdf);
            for (Sheet sheet : sheets) {
                progress.checkCanceled();
                writer.page(sheet);
                progress.worked(1);
            }
            AtomicFile.write(file, pdf::save);
            progress.worked(1);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("design.pdf", Messages.bind(Messages.pdf_failed, e.getMessage()), //$NON-NLS-1$
                    Place.of(file), Messages.pdf_failedRemedy), e);
        }
    }

    private void page(Sheet sheet) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) (sheet.width() * POINTS), (float) (sheet.height() * POINTS)));
        pdf.addPage(page);
        Drawing drawing = sheet.drawing();
        PDFormXObject shared = drawings.get(drawing);
        if (shared == null) {
            shared = render(svg(drawing), drawing.width(), drawing.height());
            drawings.put(drawing, shared);
        }
        float scale = (float) (sheet.scale() * POINTS);
        double left = sheet.window().x() + (drawing.x() - sheet.originX()) * sheet.scale();
        double bottom = sheet.window().y() + (drawing.y() + drawing.height() - sheet.originY()) * sheet.scale();
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.saveGraphicsState();
            content.addRect((float) (sheet.window().x() * POINTS),
                    (float) ((sheet.height() - sheet.window().y() - sheet.window().height()) * POINTS),
                    (float) (sheet.window().width() * POINTS), (float) (sheet.window().height() * POINTS));
            content.clip();
            content.transform(new Matrix(scale, 0, 0, scale, (float) (left * POINTS), (float) ((sheet.height() - bottom) * POINTS)));
            content.drawForm(shared);
            content.restoreGraphicsState();
            content.drawForm(render(sheet.frameSvg(), sheet.width() * POINTS, sheet.height() * POINTS));
        }
        texts(page, sheet);
    }

    /** The invisible text of a page, after what is seen. */
    private void texts(PDPage page, Sheet sheet) throws IOException {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("HT"), font); //$NON-NLS-1$
        page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
        StringBuilder out = new StringBuilder("q BT 3 Tr\n"); //$NON-NLS-1$
        AffineTransform paper = new AffineTransform(POINTS, 0, 0, POINTS, 0, 0);
        AffineTransform window = new AffineTransform(paper);
        window.translate(sheet.window().x(), sheet.window().y());
        window.scale(sheet.scale(), sheet.scale());
        window.translate(-sheet.originX(), -sheet.originY());
        Rectangle2D visible = new Rectangle2D.Double(sheet.window().x() * POINTS, sheet.window().y() * POINTS, sheet.window().width() * POINTS,
                sheet.window().height() * POINTS);
        for (SheetTexts.Line line : texts.computeIfAbsent(sheet.drawing(), d -> SheetTexts.of("<g>" + d.body() + "</g>"))) { //$NON-NLS-1$ //$NON-NLS-2$
            text(out, line, window, visible, sheet.height() * POINTS);
        }
        for (SheetTexts.Line line : SheetTexts.of(sheet.frameSvg())) {
            text(out, line, paper, null, sheet.height() * POINTS);
        }
        out.append("ET Q\n"); //$NON-NLS-1$
        List<PDStream> contents = new ArrayList<>();
        page.getContentStreams().forEachRemaining(contents::add);
        contents.add(new PDStream(pdf, new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
        page.setContents(contents);
    }

    /** @param visible what is cut off elsewhere; null for everything */
    private static void text(StringBuilder out, SheetTexts.Line line, AffineTransform to, Rectangle2D visible, double height) {
        AffineTransform all = new AffineTransform(to);
        all.concatenate(line.at());
        Point2D begin = all.transform(new Point2D.Double(line.x() - line.anchor() * line.width(), line.y()), null);
        if (visible != null && !visible.contains(begin)) {
            return;
        }
        double scale = Math.sqrt(Math.abs(all.getDeterminant()));
        double angle = -Math.atan2(all.getShearY(), all.getScaleX()); // upwards on paper
        double stretch = 100 * line.width() / (line.text().length() * GlyphlessFont.WIDTH * line.size());
        out.append(String.format(Locale.ROOT, "/HT %.3f Tf %.1f Tz %.5f %.5f %.5f %.5f %.3f %.3f Tm <", line.size() * scale, stretch, Math.cos(angle), //$NON-NLS-1$
                Math.sin(angle), -Math.sin(angle), Math.cos(angle), begin.getX(), height - begin.getY()));
        line.text().chars().forEach(c -> out.append(String.format("%04X", c))); //$NON-NLS-1$
        out.append("> Tj\n"); //$NON-NLS-1$
    }

    private static String svg(Drawing drawing) {
        return String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%3$.4f\" height=\"%4$.4f\" viewBox=\"%1$.4f %2$.4f %3$.4f %4$.4f\" font-family=\"%5$s\">%6$s</svg>", //$NON-NLS-1$
                drawing.x(), drawing.y(), drawing.width(), drawing.height(), Sheet.FONT, drawing.body());
    }

    private PDFormXObject render(String svg, double width, double height) throws IOException {
        SVGDocument document = SvgText.load(svg);
        if (document == null) {
            throw new IOException("SVG"); //$NON-NLS-1$
        }
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(pdf, (float) width, (float) height);
        try {
            document.render((java.awt.Component) null, graphics, new ViewBox((float) width, (float) height));
        } finally {
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }
}
