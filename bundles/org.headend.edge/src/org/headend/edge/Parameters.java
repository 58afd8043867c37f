package org.headend.edge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * {@code parameters.json} beside the program. Relative paths start at the file's folder.
 *
 * @param server     address that results are posted to as JSON, empty for none
 * @param model      model folder
 * @param kind       {@code images}, {@code video}, {@code rtsp} or {@code v4l2}
 * @param uri        folder, file, {@code rtsp://…} or device
 * @param fps        frames per second, 0 for as fast as possible
 * @param loop       start again at the end of a folder or file
 * @param confidence results below are logged but not confirmed, 0…1
 * @param frames     equal results in a row that confirm a result, at least 1
 * @param host       address that the HTTP service listens on
 * @param port       its port
 * @param log        result log, one JSON object per line
 * @param logBytes   size at which the log is rotated (one old file is kept)
 * @param release    id of the release, for logs
 */
record Parameters(String server, Path model, String kind, String uri, double fps, boolean loop, double confidence,
        int frames, String host, int port, Path log, long logBytes, String release) {
    private static final int FORMAT_VERSION = 1;
    private static final long DEFAULT_LOG_BYTES = 50L << 20;

    static Parameters read(Path file) throws EdgeException {
        JsonNode json;
        try {
            json = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new EdgeException(file + ":" + line + ": the JSON is broken: " + e.getOriginalMessage(),
                    "Correct the file, or deploy again.");
        } catch (IOException e) {
            throw new EdgeException(file + ": cannot be read: " + e.getMessage(), "Deploy again.");
        }
        if (json.path("formatVersion").asInt(1) > FORMAT_VERSION) {
            throw new EdgeException(file + ": made for a newer runtime.", "Deploy a newer runtime.");
        }
        Path base = file.toAbsolutePath().getParent();
        JsonNode source = json.path("source");
        Parameters p = new Parameters(json.path("server").asText(), base.resolve(json.path("model").asText("model")),
                source.path("kind").asText("images"), source.path("uri").asText(), source.path("fps").asDouble(5),
                source.path("loop").asBoolean(true), json.at("/thresholds/confidence").asDouble(0.5),
                json.at("/thresholds/frames").asInt(1), json.at("/http/host").asText("127.0.0.1"),
                json.at("/http/port").asInt(8090), base.resolve(json.path("log").asText("results.jsonl")),
                json.path("logBytes").asLong(DEFAULT_LOG_BYTES), json.path("release").asText());
        p.check(file);
        return p;
    }

    /** True when the source goes on for ever and can be lost in between. */
    boolean live() {
        return kind.equals("rtsp") || kind.equals("v4l2");
    }

    private void check(Path file) throws EdgeException {
        require(file, "source/uri", !uri.isEmpty());
        require(file, "source/fps", fps >= 0 && fps <= 1000);
        require(file, "thresholds/confidence", confidence >= 0 && confidence <= 1);
        require(file, "thresholds/frames", frames >= 1 && frames <= 10_000);
        require(file, "http/port", port >= 0 && port <= 65535);
        require(file, "source/kind", switch (kind) {
            case "images", "video", "rtsp", "v4l2" -> true;
            default -> false;
        });
    }

    private static void require(Path file, String field, boolean holds) throws EdgeException {
        if (!holds) {
            throw new EdgeException(file + ": the value of " + field + " is not valid.", "Correct it and start again.");
        }
    }
}
