package org.headend.dataset.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Annotation;
import org.headend.dataset.Annotation.Flag;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.internal.Messages;
import org.headend.media.Picture;

/**
 * Pascal VOC XML as LabelImg, the original sets, VoTT and Roboflow write it. Coordinates are taken as they
 * stand (LabelImg mixes 0- and 1-based edges by clamping; the difference is below a pixel). The picture is
 * found by {@code filename}, else by base name, as LabelImg itself does.
 */
final class VocFormat implements DatasetFormat {

    @Override
    public String id() {
        return "voc"; //$NON-NLS-1$
    }

    @Override
    public String name() {
        return "Pascal VOC"; //$NON-NLS-1$
    }

    @Override
    public boolean keepsNotes() {
        return true;
    }

    @Override
    public boolean matches(Path folder, Pictures pictures) {
        return pictures.ending(".xml").stream().limit(20).anyMatch(VocFormat::isAnnotation); //$NON-NLS-1$
    }

    private static boolean isAnnotation(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(400), StandardCharsets.ISO_8859_1).replace("\0", "") // UTF-16 //$NON-NLS-1$ //$NON-NLS-2$
                    .contains("<annotation"); //$NON-NLS-1$
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path folder, Pictures pictures, Sink sink, IProgressMonitor monitor) throws ProblemException {
        List<Path> files = pictures.ending(".xml"); //$NON-NLS-1$
        SubMonitor progress = SubMonitor.convert(monitor, Messages.import_reading, Math.max(1, files.size()));
        Map<String, String> splits = imageSets(folder, pictures);
        for (Path file : files) {
            progress.checkCanceled();
            progress.worked(1);
            if (isAnnotation(file)) {
                readOne(folder, file, pictures, splits, sink);
            }
        }
    }

    private static void readOne(Path folder, Path file, Pictures pictures, Map<String, String> splits, Sink sink)
            throws ProblemException {
        Content content;
        try (InputStream in = Files.newInputStream(file)) {
            content = new Content(file, sink);
            content.read(in);
        } catch (XMLStreamException | IOException | RuntimeException e) { // StAX throws unchecked on some bad input
            int line = e instanceof XMLStreamException x && x.getLocation() != null ? x.getLocation().getLineNumber() : 0;
            String reason = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("").replaceFirst("^Message: ", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            sink.problem(Problem.error("voc.xml", Messages.bind(Messages.xml_syntax, reason), //$NON-NLS-1$
                    Place.of(file, Math.max(0, line)), Messages.xml_syntaxRemedy));
            return;
        }
        Optional<Path> picture = pictures.pairOf(file);
        if (!content.fileName.isEmpty()) {
            picture = pictures.find(file, content.fileName).or(() -> pictures.pairOf(file));
        }
        if (picture.isEmpty()) {
            String name = content.fileName.isEmpty() ? Pictures.stem(file.getFileName().toString()) : content.fileName;
            sink.problem(Problem.error("image.missing", Messages.bind(Messages.image_none, name), Place.of(file), //$NON-NLS-1$
                    Messages.image_noneRemedy));
            return;
        }
        try {
            Picture header = Picture.of(picture.get());
            Sample sample = Sample.of("", header.width(), header.height()).with(content.annotations) //$NON-NLS-1$
                    .withVerified(content.verified);
            String split = splits.getOrDefault(Pictures.stem(picture.get().getFileName().toString()),
                    Pictures.splitOf(folder, picture.get()));
            sink.sample(picture.get(), sample, split);
        } catch (ProblemException e) {
            if (e.problem().code().startsWith("image.")) { //$NON-NLS-1$
                sink.problem(e.problem());
            } else {
                throw e;
            }
        }
    }

    /** {@code ImageSets/Main/{train,val,test}.txt}: base name (VoTT: file name) and an optional mark per line. */
    private static Map<String, String> imageSets(Path folder, Pictures pictures) {
        Map<String, String> splits = new HashMap<>();
        for (Split split : Split.values()) {
            for (Path file : pictures.ending(split.id() + ".txt")) { //$NON-NLS-1$
                if (file.getFileName().toString().equals(split.id() + ".txt") && file.getParent().endsWith("Main")) { //$NON-NLS-1$ //$NON-NLS-2$
                    try {
                        Files.readAllLines(file).forEach(line -> {
                            String name = line.strip().split("\\s+")[0]; //$NON-NLS-1$
                            splits.put(Picture.hasPictureName(Path.of(name)) ? Pictures.stem(name) : name, split.id());
                        });
                    } catch (IOException | RuntimeException e) {
                        splits.remove(""); // an unreadable list only loses the split, never the samples //$NON-NLS-1$
                    }
                }
            }
        }
        return splits;
    }

    /** One annotation file while it is read; only direct children of {@code object} count (parts have boxes too). */
    private static final class Content {
        private static final XMLInputFactory FACTORY = secureFactory();
        private static final int MAX_DEPTH = 64;
        private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']"); //$NON-NLS-1$

        private final Path file;
        private final Sink sink;
        private final List<Annotation> annotations = new ArrayList<>();
        private String fileName = ""; //$NON-NLS-1$
        private boolean verified;

        Content(Path file, Sink sink) {
            this.file = file;
            this.sink = sink;
        }

        private static XMLInputFactory secureFactory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return factory;
        }

        void read(InputStream in) throws XMLStreamException, IOException {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text(in.readAllBytes())));
            List<String> path = new ArrayList<>();
            Map<String, String> object = new HashMap<>();
            int objectLine = 0;
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        path.add(xml.getLocalName());
                        if (path.size() > MAX_DEPTH) {
                            throw new XMLStreamException("nesting", xml.getLocation()); //$NON-NLS-1$
                        }
                        text.setLength(0);
                        if (path.size() == 1) {
                            verified = "yes".equals(xml.getAttributeValue(null, "verified")); //$NON-NLS-1$ //$NON-NLS-2$
                        } else if (path.size() == 2 && xml.getLocalName().equals("object")) { //$NON-NLS-1$
                            object.clear();
                            objectLine = xml.getLocation().getLineNumber();
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        String at = String.join("/", path); //$NON-NLS-1$
                        if (at.equals("annotation/filename")) { //$NON-NLS-1$
                            fileName = text.toString().strip();
                        } else if (at.startsWith("annotation/object/")) { //$NON-NLS-1$
                            object.put(at.substring("annotation/object/".length()), text.toString().strip()); //$NON-NLS-1$
                        } else if (at.equals("annotation/object")) { //$NON-NLS-1$
                            add(object, objectLine);
                        }
                        path.remove(path.size() - 1);
                        text.setLength(0);
                    }
                    default -> { }
                }
            }
        }

        /** Decoded here because the platform's parser prints on standard error when bytes do not fit the encoding. */
        private static String text(byte[] bytes) throws IOException {
            String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
            Charset charset = StandardCharsets.UTF_8;
            Matcher declared = ENCODING.matcher(start);
            if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) { //$NON-NLS-1$ //$NON-NLS-2$
                charset = StandardCharsets.UTF_16;
            } else if (declared.find()) {
                charset = Charset.forName(declared.group(1));
            }
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
            } catch (CharacterCodingException e) {
                throw new IOException(charset.name(), e);
            }
        }

        private void add(Map<String, String> object, int line) {
            String label = object.getOrDefault("name", "").replace('\t', ' '); //$NON-NLS-1$ //$NON-NLS-2$
            try {
                if (label.isEmpty()) {
                    throw new IllegalArgumentException("name"); //$NON-NLS-1$
                }
                BoundingBox box = BoundingBox.ofCorners(number(object, "xmin"), number(object, "ymin"), //$NON-NLS-1$ //$NON-NLS-2$
                        number(object, "xmax"), number(object, "ymax")); //$NON-NLS-1$ //$NON-NLS-2$
                annotations.add(new Annotation(label, box, flags(object)));
            } catch (IllegalArgumentException e) {
                sink.problem(Problem.warning("voc.object", //$NON-NLS-1$
                        Messages.bind(Messages.record_bad, e.getMessage()), Place.of(file, line),
                        Messages.record_badRemedy));
            }
        }

        private static double number(Map<String, String> object, String edge) {
            String value = object.get("bndbox/" + edge); //$NON-NLS-1$
            if (value == null) {
                throw new IllegalArgumentException("bndbox/" + edge); //$NON-NLS-1$
            }
            return Double.parseDouble(value);
        }

        private static Set<Flag> flags(Map<String, String> object) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            for (Flag flag : Flag.values()) {
                if ("1".equals(object.get(flag.name().toLowerCase(java.util.Locale.ROOT)))) { //$NON-NLS-1$
                    flags.add(flag);
                }
            }
            return flags;
        }
    }

    @Override
    public void write(Export export, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.export_writing, Math.max(1, export.samples().size()));
        Map<Split, StringBuilder> sets = new EnumMap<>(Split.class);
        for (Sample sample : export.samples()) {
            progress.checkCanceled();
            progress.worked(1);
            String name = export.name(sample);
            export.copyPicture(sample, "JPEGImages/" + name); //$NON-NLS-1$
            export.writeText("Annotations/" + Pictures.stem(name) + ".xml", xml(sample, name)); //$NON-NLS-1$ //$NON-NLS-2$
            sets.computeIfAbsent(export.splitOf(sample), s -> new StringBuilder()).append(Pictures.stem(name)).append('\n');
        }
        for (Map.Entry<Split, StringBuilder> set : sets.entrySet()) {
            export.writeText("ImageSets/Main/" + set.getKey().id() + ".txt", set.getValue()); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** As LabelImg writes it: no declaration, TAB indentation, integer px. */
    private static String xml(Sample sample, String name) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartElement("annotation"); //$NON-NLS-1$
            if (sample.verified()) {
                xml.writeAttribute("verified", "yes"); //$NON-NLS-1$ //$NON-NLS-2$
            }
            element(xml, 1, "folder", "JPEGImages"); //$NON-NLS-1$ //$NON-NLS-2$
            element(xml, 1, "filename", name); //$NON-NLS-1$
            open(xml, 1, "source"); //$NON-NLS-1$
            element(xml, 2, "database", "Unknown"); //$NON-NLS-1$ //$NON-NLS-2$
            close(xml, 1);
            open(xml, 1, "size"); //$NON-NLS-1$
            element(xml, 2, "width", Integer.toString(sample.width())); //$NON-NLS-1$
            element(xml, 2, "height", Integer.toString(sample.height())); //$NON-NLS-1$
            element(xml, 2, "depth", "3"); //$NON-NLS-1$ //$NON-NLS-2$
            close(xml, 1);
            element(xml, 1, "segmented", "0"); //$NON-NLS-1$ //$NON-NLS-2$
            for (Annotation annotation : sample.annotations()) {
                object(xml, sample, annotation);
            }
            xml.writeCharacters("\n"); //$NON-NLS-1$
            xml.writeEndElement();
            xml.writeCharacters("\n"); //$NON-NLS-1$
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // writing to memory
        }
        return out.toString();
    }

    private static void object(XMLStreamWriter xml, Sample sample, Annotation annotation) throws XMLStreamException {
        BoundingBox box = annotation.box();
        long xmin = Math.max(1, Math.round(box.x()));
        long ymin = Math.max(1, Math.round(box.y()));
        long xmax = Math.max(xmin + 1, Math.round(box.right()));
        long ymax = Math.max(ymin + 1, Math.round(box.bottom()));
        boolean atEdge = xmin == 1 || ymin == 1 || xmax == sample.width() || ymax == sample.height();
        boolean truncated = atEdge || annotation.flags().contains(Flag.TRUNCATED);
        open(xml, 1, "object"); //$NON-NLS-1$
        element(xml, 2, "name", annotation.label()); //$NON-NLS-1$
        element(xml, 2, "pose", "Unspecified"); //$NON-NLS-1$ //$NON-NLS-2$
        element(xml, 2, "truncated", truncated ? "1" : "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        element(xml, 2, "difficult", annotation.flags().contains(Flag.DIFFICULT) ? "1" : "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (annotation.flags().contains(Flag.OCCLUDED)) {
            element(xml, 2, "occluded", "1"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        open(xml, 2, "bndbox"); //$NON-NLS-1$
        element(xml, 3, "xmin", Long.toString(xmin)); //$NON-NLS-1$
        element(xml, 3, "ymin", Long.toString(ymin)); //$NON-NLS-1$
        element(xml, 3, "xmax", Long.toString(xmax)); //$NON-NLS-1$
        element(xml, 3, "ymax", Long.toString(ymax)); //$NON-NLS-1$
        close(xml, 2);
        close(xml, 1);
    }

    private static void open(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
        xml.writeCharacters('\n' + "\t".repeat(depth)); //$NON-NLS-1$
        xml.writeStartElement(name);
    }

    private static void close(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters('\n' + "\t".repeat(depth)); //$NON-NLS-1$
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, int depth, String name, String text) throws XMLStreamException {
        open(xml, depth, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
