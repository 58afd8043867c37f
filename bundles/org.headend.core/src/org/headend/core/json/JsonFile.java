package org.headend.core.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.headend.core.internal.Messages;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads and writes the JSON files of a site. A file is an object with a {@value #VERSION} field. Callers
 * edit the {@link ObjectNode} that they read, so fields that they do not know survive.
 */
public final class JsonFile {
    /** Name of the field that holds the file's format version, a positive integer. */
    public static final String VERSION = "formatVersion"; //$NON-NLS-1$

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonFile() {
    }

    /** The shared, configured mapper (thread-safe; do not reconfigure). */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static ObjectNode newObject(int formatVersion) {
        return MAPPER.createObjectNode().put(VERSION, formatVersion);
    }

    /**
     * Reads one object.
     *
     * @param newest the newest {@value #VERSION} that the caller understands
     * @throws ProblemException {@code json.missing}, {@code json.syntax} (with the line), {@code json.type},
     *                          {@code json.newer} or {@code file.read}
     */
    public static ObjectNode read(Path file, int newest) throws ProblemException {
        ObjectNode object = read(file);
        int version = object.path(VERSION).asInt(1);
        if (version > newest) {
            throw new ProblemException(Problem.error("json.newer", //$NON-NLS-1$
                    Messages.bind(Messages.json_newer, version, newest), Place.of(file),
                    Messages.json_newerRemedy));
        }
        return object;
    }

    /** Reads one object of any version. */
    public static ObjectNode read(Path file) throws ProblemException {
        try {
            JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new ProblemException(Problem.error("json.type", Messages.json_notObject, Place.of(file), //$NON-NLS-1$
                    Messages.json_syntaxRemedy));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new ProblemException(Problem.error("json.syntax", //$NON-NLS-1$
                    Messages.bind(Messages.json_syntax, e.getOriginalMessage()), Place.of(file, line),
                    Messages.json_syntaxRemedy), e);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.error("json.missing", Messages.file_missing, Place.of(file), //$NON-NLS-1$
                    Messages.file_missingRemedy), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.read", //$NON-NLS-1$
                    Messages.bind(Messages.file_read, e.getMessage()), Place.of(file), Messages.file_readRemedy), e);
        }
    }

    /** Pretty-printed text: two-space indent, {@code \n}, one array element per line, final newline. */
    public static String format(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(node) + '\n';
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Writes atomically. */
    public static void write(Path file, JsonNode node) throws ProblemException {
        try {
            AtomicFile.write(file, format(node));
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                    Messages.bind(Messages.file_write, e.getMessage()), Place.of(file), Messages.file_writeRemedy), e);
        }
    }
}
