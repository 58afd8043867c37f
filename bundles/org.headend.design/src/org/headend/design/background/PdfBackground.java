package org.headend.design.background;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.ProblemException;

/** One page of a PDF file; points are the units. The file is closed between drawings. */
final class PdfBackground implements Background {
    private static final double METRES_PER_POINT = 0.0254 / 72;
    private static final Pattern RATIO = Pattern.compile("(?<![\\d.:])1 ?[:：] ?(10|20|25|50|75|100|125|150|200|250|300|400|500|750|1000|1250|1500|2000|2500|5000)(?![\\d.:])"); //$NON-NLS-1$
    private static final double MAX_SIDE = 20_000;

    private final Path file;
    private final int page;
    private final int pages;
    private final double width;
    private final double height;
    private final double scale;
    private final Images images = new Images();

    private PdfBackground(Path file, int page, int pages, double width, double height, double scale) {
        this.file = file;
        this.page = page;
        this.pages = pages;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    static PdfBackground open(Path file, int page, IProgressMonitor monitor) throws ProblemException {
        try (PDDocument document = load(file)) {
            Images.checkCanceled(monitor);
            int pages = document.getNumberOfPages();
            if (page > pages) {
                throw Reading.failed(file, Messages.bind(Messages.pdf_page, page, pages), Messages.pdf_pageRemedy, null);
            }
            PDRectangle box = document.getPage(page - 1).getCropBox();
            boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
            double width = turned ? box.getHeight() : box.getWidth();
            double height = turned ? box.getWidth() : box.getHeight();
            if (!(width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE)) {
                throw Reading.failed(file, Messages.background_tooLarge, Messages.background_tooLargeRemedy, null);
            }
            return new PdfBackground(file, page, pages, width, height, scale(document, page));
        } catch (IOException | RuntimeException e) {
            throw failed(file, e);
        }
    }

    private static PDDocument load(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache()); //$NON-NLS-1$
    }

    private static ProblemException failed(Path file, Exception e) {
        if (e instanceof org.eclipse.core.runtime.OperationCanceledException canceled) {
            throw canceled;
        }
        if (e instanceof InvalidPasswordException) {
            return Reading.failed(file, Messages.pdf_password, Messages.pdf_passwordRemedy, e);
        }
        return Reading.failed(file, String.valueOf(e.getMessage()), Messages.background_readRemedy, e);
    }

    /** The only drawing scale that the page names; 0 when it names none or several. */
    private static double scale(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        Matcher matcher = RATIO.matcher(stripper.getText(document));
        Set<Integer> found = new HashSet<>();
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found.size() == 1 ? METRES_PER_POINT * found.iterator().next() : 0;
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double suggestedScale() {
        return scale;
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public BufferedImage image(double pixelsPerUnit, IProgressMonitor monitor) throws ProblemException {
        return images.get(width, height, pixelsPerUnit, (graphics, perUnit) -> draw(graphics, perUnit, monitor));
    }

    @Override
    public BufferedImage part(Rectangle2D part, double pixelsPerUnit, IProgressMonitor monitor) throws ProblemException {
        return Images.part(part, height, pixelsPerUnit, (graphics, perUnit) -> draw(graphics, perUnit, monitor));
    }

    private void draw(Graphics2D graphics, double perUnit, IProgressMonitor monitor) throws ProblemException {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setBackground(new Color(0, 0, 0, 0));
        try (PDDocument document = load(file)) {
            new Cancellable(document, monitor).renderPageToGraphics(page - 1, graphics, (float) perUnit);
        } catch (IOException | RuntimeException e) {
            throw failed(file, e);
        }
    }

    /** Looks at the monitor before each operator of the page. */
    private static final class Cancellable extends PDFRenderer {
        private final IProgressMonitor monitor;

        private Cancellable(PDDocument document, IProgressMonitor monitor) {
            super(document);
            this.monitor = monitor;
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    Images.checkCanceled(monitor);
                    super.processOperator(operator, operands);
                }
            };
        }
    }
}
