package org.headend.plan.internal.print;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.plan.internal.Messages;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;

/** The package as XHTML with its style sheet for print, from which PDF and Word documents are made. Loads nothing from elsewhere. */
public final class Print implements AutoCloseable {
    /** Family that the template names first. */
    public static final String FAMILY = "Headend Plan"; //$NON-NLS-1$

    private final Document document;
    private final PdfBoxRenderer renderer;
    private final Set<Integer> missing = new TreeSet<>();
    private final SvgDrawer drawer = new SvgDrawer();
    private boolean laidOut;

    /**
     * @param template that made the text, for the message
     * @throws ProblemException {@code plan.template} when it is not well-formed
     */
    public Print(String xhtml, boolean chinese, Path template) throws ProblemException {
        XRLog.setLoggingEnabled(false);
        document = parse(xhtml, template);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withW3cDocument(document, "about:blank"); //$NON-NLS-1$
        for (int style : new int[] { Font.PLAIN, Font.BOLD }) {
            EmbeddedFont font = new EmbeddedFont(style, chinese);
            byte[] bytes = font.trueType(xhtml);
            missing.addAll(font.missing());
            builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY, style == Font.BOLD ? 700 : 400, FontStyle.NORMAL, false);
        }
        builder.useSVGDrawer(drawer);
        builder.useExternalResourceAccessControl((uri, type) -> uri == null || uri.startsWith("data:"), //$NON-NLS-1$
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Headend Studio"); //$NON-NLS-1$
        builder.usePDDocument(new PDDocument());
        renderer = builder.buildPdfRenderer();
    }

    private static Document parse(String xhtml, Path template) throws ProblemException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml.replaceFirst("(?i)<!DOCTYPE html>", "")))); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (SAXException e) {
            String where = e instanceof SAXParseException at && at.getLineNumber() > 0
                    ? xhtml.lines().skip(at.getLineNumber() - 1L).findFirst().orElse("").strip() : ""; //$NON-NLS-1$ //$NON-NLS-2$
            throw new ProblemException(Problem.error("plan.template", Messages.bind(Messages.plan_xhtml, e.getMessage(), //$NON-NLS-1$
                    where.length() > 80 ? where.substring(0, 80) + '…' : where), Place.of(template), Messages.plan_xhtmlRemedy), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e); // from memory, with the parser of the platform
        }
    }

    public Document document() {
        return document;
    }

    /** What the style sheet says about each element. */
    public SharedContext styles() {
        return renderer.getSharedContext();
    }

    public double dotsPerPoint() {
        return renderer.getDotsPerPoint();
    }

    /** Characters that no font of this computer has; they are left out of the PDF. */
    public Set<Integer> missing() {
        return missing;
    }

    /** Makes pages; once. */
    public PdfBoxRenderer pages() {
        if (!laidOut) {
            laidOut = true;
            renderer.layout();
        }
        return renderer;
    }

    /** Number of the page that an element begins on, from 1; 0 for none. */
    public int page(String id) {
        Box root = pages().getRootBox();
        Box box = styles().getBoxById(id);
        return box == null ? 0
                : 1 + (int) root.getLayer().getPages().stream().takeWhile(page -> page.getBottom() <= box.getAbsY()).count();
    }

    @Override
    public void close() {
        renderer.close();
    }
}
