package org.headend.design.devicelist;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/**
 * A device list as CSV: a heading line, then one device a line. Columns are known by English and Chinese headings in any
 * order; separators are comma, semicolon, tab or bar; the text is UTF-8 (with or without mark), UTF-16 with mark, or GBK.
 *
 * @param source   file name for messages
 * @param rows     one for each line that is not empty
 * @param unknown  headings of columns that are left out
 */
public record DeviceList(String source, List<Row> rows, List<String> unknown) {
    private static final int MAX_BYTES = 16 << 20;
    private static final int MAX_ROWS = 20_000;
    private static final char[] SEPARATORS = { ',', ';', '\t', '|' };
    private static final Charset CHINESE = Charset.forName("GB18030"); //$NON-NLS-1$

    /**
     * One device.
     *
     * @param line   1-based line in the file
     * @param values what the line says, trimmed; empty cells are left out
     */
    public record Row(int line, Map<Field, String> values) {

        /** Empty where the line says nothing. */
        public String get(Field field) {
            return values.getOrDefault(field, ""); //$NON-NLS-1$
        }
    }

    /** @throws ProblemException when the file cannot be read, is no CSV, or has no column that is known */
    public static DeviceList read(Path file) throws ProblemException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw problem("list.size", Messages.list_tooLarge, Place.of(file)); //$NON-NLS-1$
            }
            return parse(decode(Files.readAllBytes(file)), file.toString());
        } catch (IOException e) {
            throw problem("file.read", Messages.bind(Messages.list_read, e.getMessage()), Place.of(file)); //$NON-NLS-1$
        }
    }

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, CHINESE);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #read}, from text such as a spreadsheet puts on the clipboard. */
    public static DeviceList parse(String text, String source) throws ProblemException {
        String body = text.startsWith("\ufeff") ? text.substring(1) : text; //$NON-NLS-1$
        char separator = 0;
        int skipped = 0;
        if (body.regionMatches(true, 0, "sep=", 0, 4)) { // written by spreadsheets //$NON-NLS-1$
            char named = body.length() > 4 ? body.charAt(4) : 0;
            separator = new String(SEPARATORS).indexOf(named) < 0 ? 0 : named;
            body = body.substring(body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n') + 1);
            skipped = 1;
        }
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator == 0 ? separator(body) : separator)
                .setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).setTrim(true).setLenientEof(true).get();
        List<Row> rows = new ArrayList<>();
        List<Field> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
            boolean heading = true;
            for (CSVRecord cells : (Iterable<CSVRecord>) parser::iterator) {
                line = (int) parser.getCurrentLineNumber() + skipped;
                if (heading) {
                    heading = false;
                    readHeading(cells, columns, unknown, source, line);
                } else {
                    addRow(rows, cells, columns, line);
                    if (rows.size() > MAX_ROWS) {
                        throw problem("list.size", Messages.list_tooLarge, Place.of(source).atLine(line)); //$NON-NLS-1$
                    }
                }
            }
            if (heading) {
                throw problem("list.empty", Messages.list_empty, Place.of(source)); //$NON-NLS-1$
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw problem("list.syntax", Messages.bind(Messages.list_syntax, reason(e)), Place.of(source).atLine(line + 1)); //$NON-NLS-1$
        }
        return new DeviceList(source, List.copyOf(rows), List.copyOf(unknown));
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse(""); //$NON-NLS-1$
    }

    private static void readHeading(CSVRecord cells, List<Field> columns, List<String> unknown, String source, int line) throws ProblemException {
        for (String heading : cells) {
            Field field = Field.of(heading).orElse(null);
            if (field == null || columns.contains(field)) {
                if (!heading.isBlank()) {
                    unknown.add(heading);
                }
                field = null;
            }
            columns.add(field);
        }
        if (columns.stream().allMatch(c -> c == null)) {
            throw problem("list.heading", Messages.list_heading, Place.of(source).atLine(line)); //$NON-NLS-1$
        }
    }

    private static void addRow(List<Row> rows, CSVRecord cells, List<Field> columns, int line) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (columns.get(i) != null && !cells.get(i).isBlank()) {
                values.put(columns.get(i), cells.get(i).strip());
            }
        }
        if (!values.isEmpty()) {
            int lines = (int) cells.stream().mapToLong(c -> c.chars().filter(ch -> ch == '\n').count()).sum();
            rows.add(new Row(line - lines, Map.copyOf(values)));
        }
    }

    /** The separator that makes most known headings of the first line. */
    private static char separator(String text) {
        String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse(""); //$NON-NLS-1$
        char best = ',';
        long most = -1;
        for (char separator : SEPARATORS) {
            String[] cells = first.split(Pattern.quote(String.valueOf(separator)), -1);
            long known = Arrays.stream(cells).filter(c -> Field.of(c).isPresent()).count() * 1_000 + cells.length;
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    /** A list with all headings and two devices, to begin with. */
    public static String example(Locale locale) {
        List<Field> fields = List.of(Field.NAME, Field.TYPE, Field.ADDRESS, Field.AREA, Field.PEER, Field.PEER_PORT, Field.LENGTH, Field.MAC, Field.SERIAL_NUMBER, Field.NOTES);
        boolean chinese = locale.getLanguage().equals("zh"); //$NON-NLS-1$
        String heading = fields.stream().map(f -> f.heading(locale)).collect(Collectors.joining(",")); //$NON-NLS-1$
        return heading + (chinese ? """

                大厅摄像机 1,generic/camera-dome,192.168.10.21/24,大厅,核心交换机,poe1,35,02:00:00:00:00:21,SN0001,
                大厅摄像机 2,generic/camera-dome,192.168.10.22/24,大厅,核心交换机,,40,,,入口上方
                """ : """

                Lobby camera 1,generic/camera-dome,192.168.10.21/24,Lobby,Core switch,poe1,35,02:00:00:00:00:21,SN0001,
                Lobby camera 2,generic/camera-dome,192.168.10.22/24,Lobby,Core switch,,40,,,above the entrance
                """);
    }

    private static ProblemException problem(String code, String message, Place place) {
        return new ProblemException(Problem.error(code, message, place, Messages.list_remedy));
    }
}
