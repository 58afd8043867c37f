package org.headend.design.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/**
 * What diagrams.net writes: {@code mxfile} with pages compressed or not, a bare {@code mxGraphModel}, and both inside SVG
 * ({@code content}) and PNG ({@code tEXt} or {@code zTXt}). XML without document types; sizes are capped before and after
 * inflating.
 */
public final class DrawioFile {
    private static final int MAX_FILE = 64 << 20;
    private static final int MAX_INFLATED = 128 << 20;
    private static final Pattern SVG_DOCTYPE = Pattern.compile("((?:<\\?xml[^<>]*\\?>)?\\s*(?:<!--[^<>]*-->\\s*)*)<!DOCTYPE\\s+svg\\s+PUBLIC[^\\[<>]*>"); //$NON-NLS-1$
    private static final long PNG = 0x89504E470D0A1A0AL;

    private DrawioFile() {
    }

    /** @param cells by their ids, in the order of the file */
    record Page(String name, Map<String, DrawioCell> cells) {
    }

    /** What is in a file that cannot be taken for a drawing. */
    static final class BadDrawingException extends Exception {
        private static final long serialVersionUID = 1;

        BadDrawingException(String message) {
            super(message);
        }
    }

    /** Names of the pages. @throws ProblemException {@code drawio.read} or {@code drawio.format} */
    public static List<String> pageNames(Path file) throws ProblemException {
        return pages(file).stream().map(Page::name).toList();
    }

    static List<Page> pages(Path file) throws ProblemException {
        byte[] bytes;
        try {
            if (Files.size(file) > MAX_FILE) {
                throw problem(file, "drawio.format", Messages.drawio_tooLarge, null); //$NON-NLS-1$
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw problem(file, "drawio.read", Messages.bind(Messages.drawio_read, e.getMessage()), e); //$NON-NLS-1$
        }
        try {
            return pages(bytes);
        } catch (BadDrawingException e) {
            throw problem(file, "drawio.format", e.getMessage(), e); //$NON-NLS-1$
        }
    }

    static ProblemException problem(Path file, String code, String message, Exception cause) {
        return new ProblemException(Problem.error(code, message, Place.of(file), Messages.drawio_formatRemedy), cause);
    }

    /** At least one page. */
    static List<Page> pages(byte[] bytes) throws BadDrawingException {
        if (bytes.length > 8 && ByteBuffer.wrap(bytes).getLong() == PNG) {
            return pages(decode(png(bytes)), 0);
        }
        return pages(decode(bytes), 0);
    }

    private static String decode(byte[] bytes) throws BadDrawingException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
        } catch (CharacterCodingException e) {
            throw new BadDrawingException(Messages.drawio_notUtf8);
        }
    }

    static List<Page> pages(String text, int nesting) throws BadDrawingException {
        String xml = text.strip();
        if (xml.startsWith("%3C") || xml.startsWith("%3c")) { //$NON-NLS-1$ //$NON-NLS-2$
            xml = percentDecode(xml);
        }
        Matcher doctype = SVG_DOCTYPE.matcher(xml);
        if (doctype.lookingAt()) { // diagrams.net writes it; it declares nothing
            xml = doctype.replaceFirst("$1"); //$NON-NLS-1$
        }
        List<Page> pages = new DrawioXml(xml, nesting).pages();
        if (pages.isEmpty()) {
            throw new BadDrawingException(Messages.drawio_noPage);
        }
        return pages;
    }

    /** The text chunk of a PNG that diagrams.net has written. */
    private static byte[] png(byte[] bytes) throws BadDrawingException {
        ByteBuffer in = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            int type = in.getInt();
            if (length < 0 || length > in.remaining() - 4) {
                break;
            }
            byte[] data = new byte[length];
            in.get(data);
            in.getInt();
            boolean plain = type == 0x74455874; // tEXt
            if (plain || type == 0x7A545874) { // zTXt
                int zero = 0;
                while (zero < data.length && data[zero] != 0) {
                    zero++;
                }
                String key = new String(data, 0, zero, StandardCharsets.ISO_8859_1);
                if (key.equalsIgnoreCase("mxfile") || key.equalsIgnoreCase("mxGraphModel")) { //$NON-NLS-1$ //$NON-NLS-2$
                    int from = Math.min(data.length, zero + (plain ? 1 : 2));
                    byte[] content = java.util.Arrays.copyOfRange(data, from, data.length);
                    return plain ? content : inflate(content, false);
                }
            }
        }
        throw new BadDrawingException(Messages.drawio_plainPicture);
    }

    /** Base64, deflated, percent-encoded. */
    static String inflatePage(String text) throws BadDrawingException {
        try {
            return percentDecode(decode(inflate(Base64.getMimeDecoder().decode(text.strip()), true)));
        } catch (IllegalArgumentException e) {
            throw new BadDrawingException(Messages.drawio_compressed);
        }
    }

    static String deflatePage(String xml) {
        byte[] plain = URLEncoder.encode(xml, StandardCharsets.UTF_8).replace("+", "%20").getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static String percentDecode(String text) throws BadDrawingException {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IllegalArgumentException e) {
            throw new BadDrawingException(Messages.drawio_compressed);
        }
    }

    private static byte[] inflate(byte[] deflated, boolean raw) throws BadDrawingException {
        Inflater inflater = new Inflater(raw);
        try (ByteArrayInputStream in = new ByteArrayInputStream(deflated); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] input = new byte[8192];
            byte[] buffer = new byte[16384];
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int count = in.read(input);
                    if (count < 0) {
                        break; // cut short: what is there is parsed, or refused there
                    }
                    inflater.setInput(input, 0, count);
                }
                int count = inflater.inflate(buffer);
                out.write(buffer, 0, count);
                if (out.size() > MAX_INFLATED) {
                    throw new BadDrawingException(Messages.drawio_tooLarge);
                }
                if (count == 0 && inflater.needsDictionary()) {
                    throw new BadDrawingException(Messages.drawio_compressed);
                }
            }
            return out.toByteArray();
        } catch (DataFormatException | IOException e) {
            throw new BadDrawingException(Messages.drawio_compressed);
        } finally {
            inflater.end();
        }
    }
}
