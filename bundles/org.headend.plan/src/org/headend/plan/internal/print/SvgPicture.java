package org.headend.plan.internal.print;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Element;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/**
 * A drawing within the page.
 *
 * @param width  mm, as the drawing says
 * @param height mm
 */
public record SvgPicture(SVGDocument document, double width, double height) {
    private static final double PIXELS_PER_MM = 96 / 25.4;

    /** Empty when it cannot be drawn. */
    public static Optional<SvgPicture> of(Element svg) {
        return of(text(svg)).map(p -> new SvgPicture(p.document(), millimetres(svg.getAttribute("width"), p.width()), //$NON-NLS-1$
                millimetres(svg.getAttribute("height"), p.height()))); //$NON-NLS-1$
    }

    /** Of a whole document; empty as above. */
    public static Optional<SvgPicture> of(String svg) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
        return Optional.ofNullable(document).map(d -> new SvgPicture(d, d.size().width / PIXELS_PER_MM, d.size().height / PIXELS_PER_MM));
    }

    private static double millimetres(String text, double otherwise) {
        return text.matches("[\\d.]+mm") ? Double.parseDouble(text.substring(0, text.length() - 2)) : otherwise; //$NON-NLS-1$
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
}
