package org.headend.plan.internal.output;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.plan.internal.content.Block;
import org.headend.plan.internal.content.Chapter;
import org.headend.plan.internal.content.PlanTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** The package for a word processor, A4 across: headings of outline levels, tables, drawings as pictures. */
public final class DocxFile {
    private static final String INK = "1C2733"; //$NON-NLS-1$
    private static final String FAINT = "5B6B7C"; //$NON-NLS-1$
    private static final String GROUND = "EAF0F5"; //$NON-NLS-1$
    private static final String LATIN = "Calibri"; //$NON-NLS-1$
    private static final String CHINESE = "Microsoft YaHei"; //$NON-NLS-1$
    private static final double TWIPS = 1440 / 25.4;
    private static final double WIDTH = 297 - 36;
    private static final double HEIGHT = 210 - 34;
    private static final double PIXELS_PER_MM = 150 / 25.4;

    private final XWPFDocument document = new XWPFDocument();

    private DocxFile() {
        style("Heading1", 1, 34); //$NON-NLS-1$
        style("Heading2", 2, 26); //$NON-NLS-1$
        style("Heading3", 3, 22); //$NON-NLS-1$
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(twips(297));
        size.setH(twips(210));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(twips(18));
        margin.setRight(twips(18));
        margin.setTop(twips(17));
        margin.setBottom(twips(17));
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    /** A heading that tables of contents and the navigation pane know. */
    private void style(String id, int level, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level); //$NON-NLS-1$
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        var properties = style.addNewRPr();
        properties.addNewB();
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        document.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
    }

    /** @param about {@code title}, {@code subtitle} and facts for the first page as in {@link Page#render} */
    public static void write(Map<String, String> about, List<String> facts, List<Chapter> chapters, Path file, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, chapters.size() + 1);
        DocxFile docx = new DocxFile();
        try (OutputStream out = Files.newOutputStream(file)) {
            docx.first(about, facts);
            for (Chapter chapter : chapters) {
                progress.checkCanceled();
                docx.chapter(chapter, progress);
                progress.worked(1);
            }
            docx.document.getProperties().getCoreProperties().setTitle(about.get("title")); //$NON-NLS-1$
            docx.document.getProperties().getCoreProperties().setCreator("Headend Studio"); //$NON-NLS-1$
            docx.document.write(out);
            docx.document.close();
        } catch (IOException | InvalidFormatException e) {
            throw new ProblemException(Problem.error("plan.docx", Messages.bind(Messages.docx_failed, e.getMessage()), Place.of(file), //$NON-NLS-1$
                    Messages.docx_failedRemedy), e);
        }
    }

    private void first(Map<String, String> about, List<String> facts) {
        XWPFParagraph title = document.createParagraph();
        title.setSpacingBefore(2400);
        run(title, about.get("title"), 60, INK, true); //$NON-NLS-1$
        run(document.createParagraph(), about.get("subtitle"), 28, FAINT, false); //$NON-NLS-1$
        for (String fact : facts) {
            run(document.createParagraph(), fact, 22, INK, false);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int halfPoints, String color, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(LATIN);
        run.setFontFamily(CHINESE, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(halfPoints / 2.0);
        run.setColor(color);
        run.setBold(bold);
        run.setText(text == null ? "" : text); //$NON-NLS-1$
        return run;
    }

    private XWPFParagraph heading(int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level); //$NON-NLS-1$
        paragraph.setSpacingBefore(level == 1 ? 0 : 200);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        run(paragraph, text, level == 1 ? 34 : level == 2 ? 26 : 22, INK, true);
        return paragraph;
    }

    private void chapter(Chapter chapter, IProgressMonitor monitor) throws IOException, InvalidFormatException {
        heading(1, chapter.title()).setPageBreak(true);
        if (!chapter.intro().isEmpty()) {
            run(document.createParagraph(), chapter.intro(), 20, FAINT, false);
        }
        boolean fresh = false;
        for (Block block : chapter.blocks()) {
            if (monitor.isCanceled()) {
                throw new org.eclipse.core.runtime.OperationCanceledException();
            }
            if (block instanceof Block.PageBreak) {
                fresh = true;
                continue;
            }
            if (fresh) {
                document.createParagraph().createRun().addBreak(BreakType.PAGE);
                fresh = false;
            }
            block(block);
        }
    }

    private void block(Block block) throws IOException, InvalidFormatException {
        switch (block) {
            case Block.Heading heading -> heading(heading.level(), heading.text());
            case Block.Paragraph paragraph -> run(document.createParagraph(), paragraph.text(), paragraph.faint() ? 17 : 20,
                    paragraph.faint() ? FAINT : INK, false);
            case Block.Grid grid -> table(grid.table());
            case Block.Figure figure -> picture(document.createParagraph(), figure, WIDTH);
            case Block.Figures figures -> {
                XWPFParagraph row = document.createParagraph();
                for (Block.Figure figure : figures.figures()) {
                    picture(row, figure, WIDTH / figures.figures().size() - 4);
                    row.createRun().setText("  "); //$NON-NLS-1$
                }
            }
            case Block.Facts facts -> facts(facts);
            case Block.Steps steps -> {
                heading(3, steps.title());
                for (int i = 0; i < steps.steps().size(); i++) {
                    XWPFParagraph step = document.createParagraph();
                    step.setSpacingAfter(20);
                    run(step, "☐  " + (i + 1) + ".  " + steps.steps().get(i), 19, INK, false); //$NON-NLS-1$ //$NON-NLS-2$
                }
            }
            case Block.Labels labels -> labels(labels);
            case Block.PageBreak pageBreak -> {
                // before the next block
            }
        }
    }

    private void facts(Block.Facts facts) {
        heading(3, facts.title());
        XWPFTable table = document.createTable(facts.facts().size(), 2);
        widths(table, new double[] { 0.22, 0.78 });
        for (int i = 0; i < facts.facts().size(); i++) {
            cell(table.getRow(i).getCell(0), facts.facts().get(i).label(), false, FAINT, true);
            cell(table.getRow(i).getCell(1), facts.facts().get(i).value(), false, INK, false);
        }
    }

    private void labels(Block.Labels labels) {
        int rows = (labels.labels().size() + 2) / 3;
        if (rows == 0) {
            return;
        }
        XWPFTable table = document.createTable(rows, 3);
        widths(table, new double[] { 1 / 3.0, 1 / 3.0, 1 / 3.0 });
        for (int i = 0; i < labels.labels().size(); i++) {
            Block.Label label = labels.labels().get(i);
            XWPFTableCell cell = table.getRow(i / 3).getCell(i % 3);
            run(cell.getParagraphs().get(0), label.code(), 28, INK, true);
            for (String line : label.lines()) {
                if (!line.isBlank()) {
                    run(cell.addParagraph(), line, 16, INK, false);
                }
            }
        }
    }

    private void table(PlanTable table) {
        if (!table.title().isEmpty()) {
            heading(3, table.title());
        }
        if (table.rows().isEmpty()) {
            run(document.createParagraph(), table.empty(), 19, FAINT, false);
            return;
        }
        int columns = table.columns().size();
        XWPFTable made = document.createTable(table.rows().size() + 1, columns);
        double sum = table.columns().stream().mapToDouble(PlanTable.Column::weight).sum();
        widths(made, table.columns().stream().mapToDouble(c -> c.weight() / sum).toArray());
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        for (int c = 0; c < columns; c++) {
            head.getCell(c).setColor(GROUND);
            cell(head.getCell(c), table.columns().get(c).title(), table.columns().get(c).number(), INK, true);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            made.getRow(r + 1).setCantSplitRow(true);
            for (int c = 0; c < columns; c++) {
                cell(made.getRow(r + 1).getCell(c), table.rows().get(r).get(c), table.columns().get(c).number(), INK, false);
            }
        }
        document.createParagraph();
    }

    private static void widths(XWPFTable table, double[] shares) {
        table.setWidth("100%"); //$NON-NLS-1$
        for (XWPFTableRow row : table.getRows()) {
            for (int c = 0; c < shares.length; c++) {
                row.getCell(c).setWidth(Long.toString(Math.round(WIDTH * shares[c] * TWIPS)));
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean right, String color, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        if (right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        run(paragraph, text, 16, color, bold);
    }

    private static void picture(XWPFParagraph paragraph, Block.Figure figure, double available) throws IOException, InvalidFormatException {
        double shrink = Math.min(1, Math.min(available / figure.millimetres(), HEIGHT / figure.height()));
        BufferedImage image = render(figure);
        if (image != null) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png); //$NON-NLS-1$
            paragraph.createRun().addPicture(new ByteArrayInputStream(png.toByteArray()), Document.PICTURE_TYPE_PNG, figure.caption() + ".png", //$NON-NLS-1$
                    Units.toEMU(figure.millimetres() * shrink * 72 / 25.4), Units.toEMU(figure.height() * shrink * 72 / 25.4));
        }
    }

    private static BufferedImage render(Block.Figure figure) {
        SVGDocument svg = new SVGLoader().load(new ByteArrayInputStream(figure.svg().getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
        if (svg == null) {
            return null;
        }
        double scale = Math.min(PIXELS_PER_MM, 3200 / Math.max(figure.millimetres(), figure.height()));
        BufferedImage image = new BufferedImage((int) Math.ceil(figure.millimetres() * scale), (int) Math.ceil(figure.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        svg.render((java.awt.Component) null, graphics, new ViewBox(image.getWidth(), image.getHeight()));
        graphics.dispose();
        return image;
    }
}
