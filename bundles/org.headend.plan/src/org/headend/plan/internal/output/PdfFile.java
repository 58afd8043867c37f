package org.headend.plan.internal.output;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.util.XRLog;

/** The package as PDF: real text in an embedded font, drawings as vectors, nothing loaded from elsewhere. */
public final class PdfFile {
    /** Family that the template names first. */
    private static final String FAMILY = "Headend Plan"; //$NON-NLS-1$
    private static final double DOTS_PER_MM = 96 / 25.4;

    private PdfFile() {
    }

    /** @return characters that no font of this computer has; they are left out */
    public static Set<Integer> write(String xhtml, boolean chinese, Path file) throws ProblemException {
        XRLog.setLoggingEnabled(false);
        EmbeddedFont plain = new EmbeddedFont(Font.PLAIN, chinese);
        EmbeddedFont bold = new EmbeddedFont(Font.BOLD, chinese);
        byte[] plainBytes = plain.trueType(xhtml);
        byte[] boldBytes = bold.trueType(xhtml);
        try (OutputStream out = Files.newOutputStream(file); Drawer drawer = new Drawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.withW3cDocument(parse(xhtml), "about:blank"); //$NON-NLS-1$
            builder.useFont(() -> new ByteArrayInputStream(plainBytes), FAMILY, 400, FontStyle.NORMAL, false);
            builder.useFont(() -> new ByteArrayInputStream(boldBytes), FAMILY, 700, FontStyle.NORMAL, false);
            builder.useSVGDrawer(drawer);
            builder.useExternalResourceAccessControl((uri, type) -> uri == null || uri.startsWith("data:"), //$NON-NLS-1$
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withProducer("Headend Studio"); //$NON-NLS-1$
            builder.toStream(out);
            builder.run();
        } catch (IOException | SAXException | ParserConfigurationException | RuntimeException e) {
            if (e instanceof org.eclipse.core.runtime.OperationCanceledException canceled) {
                throw canceled;
            }
            throw new ProblemException(Problem.error("plan.pdf", Messages.bind(Messages.pdf_failed, e.getMessage()), Place.of(file), //$NON-NLS-1$
                    Messages.pdf_failedRemedy), e);
        }
        Set<Integer> missing = new TreeSet<>(plain.missing());
        missing.addAll(bold.missing());
        return missing;
    }

    private static Document parse(String xhtml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true); //$NON-NLS-1$
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(xhtml.replaceFirst("(?i)<!DOCTYPE html>", "")))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Draws SVG through the renderer that also draws it on screen. */
    private static final class Drawer implements SVGDrawer {

        @Override
        public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
            // drawings use the fonts of the system
        }

        @Override
        public void addFontFile(File file, String family, Integer weight, FontStyle style) {
            // as above
        }

        @Override
        public SVGImage buildSVGImage(Element element, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(text(element).getBytes(StandardCharsets.UTF_8)), null,
                    LoaderContext.createDefault());
            if (document == null) {
                return new Picture(null, 1, 1);
            }
            double width = millimetres(element.getAttribute("width"), document.size().width) * DOTS_PER_MM * dotsPerPixel; //$NON-NLS-1$
            double height = millimetres(element.getAttribute("height"), document.size().height) * DOTS_PER_MM * dotsPerPixel; //$NON-NLS-1$
            if (cssWidth >= 0) {
                height = cssHeight >= 0 ? cssHeight : height * cssWidth / width;
                width = cssWidth;
            }
            return new Picture(document, width, height);
        }

        private static double millimetres(String text, double pixels) {
            return text.matches("[\\d.]+mm") ? Double.parseDouble(text.substring(0, text.length() - 2)) : pixels / DOTS_PER_MM; //$NON-NLS-1$
        }

        private static String text(Element element) {
            try {
                Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
                transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes"); //$NON-NLS-1$
                StringWriter text = new StringWriter();
                transformer.transform(new DOMSource(element), new StreamResult(text));
                return text.toString();
            } catch (TransformerException e) {
                throw new IllegalStateException(e); // it was parsed from text
            }
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private record Picture(SVGDocument document, double width, double height) implements SVGDrawer.SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            if (document != null) {
                device.drawWithGraphics((float) x, (float) y, (float) (width / context.getDotsPerPixel()), (float) (height / context.getDotsPerPixel()),
                        graphics -> document.render((java.awt.Component) null, graphics,
                                new ViewBox((float) (width / context.getDotsPerPixel()), (float) (height / context.getDotsPerPixel()))));
            }
        }
    }
}
