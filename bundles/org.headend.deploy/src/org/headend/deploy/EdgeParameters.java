package org.headend.deploy;

import java.net.URI;

import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.deploy.internal.Messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Settings of the edge runtime.
 *
 * @param server     address that confirmed results are posted to, empty for none
 * @param kind       where the pictures come from
 * @param uri        folder, file, stream or device on the gateway; {@code ~/} is the login's folder, other relative
 *                   paths start at the release
 * @param fps        frames per second, 0 for as fast as possible
 * @param confidence threshold, 0…1
 * @param frames     equal results in a row that confirm one
 * @param port       of the HTTP service on the gateway's loopback
 */
public record EdgeParameters(String server, SourceKind kind, String uri, double fps, double confidence, int frames, int port) {
    private static final int MAX_FPS = 1000;
    private static final int MAX_FRAMES = 10_000;
    private static final int MAX_PORT = 65535;

    /** A picture folder at 5 frames per second. */
    public static EdgeParameters images(String folder, int port) {
        return new EdgeParameters("", SourceKind.IMAGES, folder, 5, 0.5, 1, port); //$NON-NLS-1$
    }

    public boolean video() {
        return kind != SourceKind.IMAGES;
    }

    /** With {@code ~/} replaced by the login's folder. */
    EdgeParameters below(String home) {
        return uri.startsWith("~/") //$NON-NLS-1$
                ? new EdgeParameters(server, kind, home + uri.substring(1), fps, confidence, frames, port) : this;
    }

    /** @throws ProblemException naming the first value that the runtime would refuse */
    public EdgeParameters checked() throws ProblemException {
        require(!uri.isBlank(), "source/uri", uri); //$NON-NLS-1$
        require(kind != SourceKind.RTSP || uri.startsWith("rtsp://") || uri.startsWith("rtsps://"), "source/uri", uri); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        require(fps >= 0 && fps <= MAX_FPS, "source/fps", fps); //$NON-NLS-1$
        require(confidence >= 0 && confidence <= 1, "thresholds/confidence", confidence); //$NON-NLS-1$
        require(frames >= 1 && frames <= MAX_FRAMES, "thresholds/frames", frames); //$NON-NLS-1$
        require(port >= 1 && port <= MAX_PORT, "http/port", port); //$NON-NLS-1$
        require(server.isEmpty() || isHttp(server), "server", server); //$NON-NLS-1$
        return this;
    }

    private static boolean isHttp(String address) {
        try {
            URI uri = URI.create(address);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null; //$NON-NLS-1$ //$NON-NLS-2$
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(boolean holds, String field, Object value) throws ProblemException {
        if (!holds) {
            throw new ProblemException(Problem.error("deploy.parameter", Messages.bind(Messages.parameter_bad, field, value), //$NON-NLS-1$
                    Place.NONE.at(field), Messages.parameter_badRemedy));
        }
    }

    /** What {@code parameters.json} of a release says, beside its id and folders. */
    ObjectNode write(ObjectNode json) {
        json.put("server", server); //$NON-NLS-1$
        object(json, "source").put("kind", kind.id()).put("uri", uri).put("fps", fps).put("loop", true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        object(json, "thresholds").put("confidence", confidence).put("frames", frames); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        object(json, "http").put("host", "127.0.0.1").put("port", port); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return json;
    }

    private static ObjectNode object(ObjectNode json, String field) {
        return json.path(field) instanceof ObjectNode known ? known : json.putObject(field);
    }

    ObjectNode toJson(String release) {
        return write(JsonFile.newObject(1).put("release", release).put("model", "model") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("log", "../../shared/log/results.jsonl")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** @throws ProblemException when the kind of source is unknown */
    static EdgeParameters read(JsonNode json) throws ProblemException {
        String kind = json.at("/source/kind").asText(SourceKind.IMAGES.id()); //$NON-NLS-1$
        require(SourceKind.byId(kind).isPresent(), "source/kind", kind); //$NON-NLS-1$
        return new EdgeParameters(json.path("server").asText(), SourceKind.byId(kind).orElseThrow(), //$NON-NLS-1$
                json.at("/source/uri").asText(), json.at("/source/fps").asDouble(5), //$NON-NLS-1$ //$NON-NLS-2$
                json.at("/thresholds/confidence").asDouble(0.5), json.at("/thresholds/frames").asInt(1), //$NON-NLS-1$ //$NON-NLS-2$
                json.at("/http/port").asInt(8090)); //$NON-NLS-1$
    }
}
