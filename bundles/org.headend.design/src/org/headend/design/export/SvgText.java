package org.headend.design.export;

import java.io.StringReader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/** Drawings as text, read without document types and, as there are no entities, without the limits of Java 24 on their size. */
final class SvgText {
    private static final String[] LIMITS = { "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit" }; //$NON-NLS-1$ //$NON-NLS-2$

    private SvgText() {
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        for (String limit : LIMITS) {
            if (factory.isPropertySupported(limit)) {
                factory.setProperty(limit, "0"); //$NON-NLS-1$
            }
        }
        return factory;
    }

    static XMLStreamReader read(String svg) throws XMLStreamException {
        return factory().createXMLStreamReader(new StringReader(svg));
    }

    /** Null when the text is no SVG. Our own drawings may have any number of lines; the usual limit is 2,000. */
    static SVGDocument load(String svg) {
        return new SVGLoader().load(() -> factory().createXMLEventReader(new StringReader(svg)), null, LoaderContext.builder().documentLimits(
                new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE)).build());
    }
}
