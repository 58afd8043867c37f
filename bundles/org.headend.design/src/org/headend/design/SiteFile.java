package org.headend.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.design.internal.Messages;
import org.headend.design.site.Document;
import org.headend.design.site.SitePackage;

/**
 * Reads and writes {@code site.headend}. The text is checked before EMF sees it: no document type, no entities,
 * no namespaces but XMI and ours; references that lead out of the file are refused.
 */
public final class SiteFile {
    /** Newest {@code formatVersion}. */
    public static final int FORMAT_VERSION = 2;
    private static final String XMI = "http://www.omg.org/XMI"; //$NON-NLS-1$
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance"; //$NON-NLS-1$

    private SiteFile() {
    }

    /**
     * @return the document inside a resource of its own
     * @throws ProblemException {@code design.missing}, {@code design.xml} with the line, {@code design.foreign},
     *                          {@code design.newer} or {@code design.read}; the file is never changed
     */
    public static Document load(Path file) throws ProblemException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw problem(file, 0, "design.missing", Messages.design_missing, Messages.design_missingRemedy, e); //$NON-NLS-1$
        } catch (IOException e) {
            throw problem(file, 0, "design.read", Messages.bind(Messages.design_read, e.getMessage()), //$NON-NLS-1$
                    Messages.design_readRemedy, e);
        }
        return load(bytes, file);
    }

    /**
     * Reads another version of a file, for instance from a repository or the local history.
     *
     * @param file what it is a version of; it need not exist
     * @throws ProblemException as {@link #load(Path)}
     */
    public static Document load(byte[] bytes, Path file) throws ProblemException {
        String text = decode(bytes, file);
        check(text, file);
        XMIResourceImpl resource = resource(file);
        try {
            resource.setIntrinsicIDToEObjectMap(new HashMap<>()); // without it every reference searches the whole tree
            resource.load(new URIConverter.ReadableInputStream(text, StandardCharsets.UTF_8.name()), options());
        } catch (IOException | RuntimeException e) { // EMF wraps what it meets in both
            throw broken(file, resource, e);
        }
        if (!resource.getErrors().isEmpty() || resource.getContents().size() != 1
                || !(resource.getContents().get(0) instanceof Document document) || document.getSite() == null) {
            throw broken(file, resource, null);
        }
        resource.setIntrinsicIDToEObjectMap(null); // ids may change from now on
        Migrations.migrate(document);
        return document;
    }

    private static ProblemException broken(Path file, Resource resource, Exception e) {
        int line = resource.getErrors().isEmpty() ? 0 : Math.max(0, resource.getErrors().get(0).getLine());
        String reason = !resource.getErrors().isEmpty() ? resource.getErrors().get(0).getMessage()
                : e == null ? "" : String.valueOf(e.getMessage()); //$NON-NLS-1$
        return problem(file, line, "design.xml", Messages.bind(Messages.design_broken, reason), Messages.design_brokenRemedy, e); //$NON-NLS-1$
    }

    private static ProblemException problem(Path file, int line, String code, CharSequence message, CharSequence remedy, Throwable cause) {
        return new ProblemException(Problem.error(code, message, Place.of(file, line), remedy), cause);
    }

    /** Both passes must see the same characters, whatever encoding the file claims; and the parsers complain to standard error. */
    private static String decode(byte[] bytes, Path file) throws ProblemException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
        } catch (CharacterCodingException e) {
            throw problem(file, 0, "design.xml", Messages.bind(Messages.design_broken, Messages.design_noUtf8), Messages.design_brokenRemedy, e); //$NON-NLS-1$
        }
    }

    /** One pass without any of XML’s dangers. */
    private static void check(String text, Path file) throws ProblemException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            boolean root = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE
                        || event == XMLStreamReader.PROCESSING_INSTRUCTION) {
                    throw problem(file, xml.getLocation().getLineNumber(), "design.foreign", Messages.design_foreign, //$NON-NLS-1$
                            Messages.design_brokenRemedy, null);
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    checkElement(xml, file);
                    if (root && intAttribute(xml, "formatVersion") > FORMAT_VERSION) { //$NON-NLS-1$
                        throw problem(file, 0, "design.newer", Messages.bind(Messages.design_newer, //$NON-NLS-1$
                                intAttribute(xml, "formatVersion"), FORMAT_VERSION), Messages.design_newerRemedy, null); //$NON-NLS-1$
                    }
                    root = false;
                }
            }
        } catch (XMLStreamException | RuntimeException e) { // StAX throws unchecked on some bad encodings
            int line = e instanceof XMLStreamException x && x.getLocation() != null ? Math.max(0, x.getLocation().getLineNumber()) : 0;
            String reason = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("") //$NON-NLS-1$
                    .replaceFirst("[.。]\\s*$", ""); // the sentence around it has its own //$NON-NLS-1$ //$NON-NLS-2$
            throw problem(file, line, "design.xml", Messages.bind(Messages.design_broken, reason), Messages.design_brokenRemedy, e); //$NON-NLS-1$
        }
    }

    private static void checkElement(XMLStreamReader xml, Path file) throws ProblemException {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String uri = xml.getNamespaceURI(i);
            if (uri != null && !uri.equals(XMI) && !uri.equals(XSI) && !uri.equals(SitePackage.eNS_URI)) {
                throw problem(file, xml.getLocation().getLineNumber(), "design.foreign", Messages.design_foreign, //$NON-NLS-1$
                        Messages.design_brokenRemedy, null);
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("href") || xml.getAttributeLocalName(i).equals("schemaLocation")) { //$NON-NLS-1$ //$NON-NLS-2$
                throw problem(file, xml.getLocation().getLineNumber(), "design.foreign", Messages.design_foreign, //$NON-NLS-1$
                        Messages.design_brokenRemedy, null);
            }
        }
    }

    private static int intAttribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        try {
            return value == null ? 1 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 1; // EMF reports it with its line
        }
    }

    private static XMIResourceImpl resource(Path file) {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(SitePackage.eNS_URI, SitePackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
        set.getResources().add(resource);
        return resource;
    }

    private static Map<Object, Object> options() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        options.put(XMLResource.OPTION_LINE_WIDTH, 120);
        return options;
    }

    /** Writes the document, whole or not at all; equal documents give equal bytes. */
    public static void save(Document document, Path file) throws ProblemException {
        Resource resource = document.eResource();
        if (resource == null) {
            resource = resource(file);
            resource.getContents().add(document);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, options());
            AtomicFile.write(file, out.toByteArray());
        } catch (IOException e) {
            throw problem(file, 0, "design.write", Messages.bind(Messages.design_write, e.getMessage()), //$NON-NLS-1$
                    Messages.design_writeRemedy, e);
        }
    }
}
