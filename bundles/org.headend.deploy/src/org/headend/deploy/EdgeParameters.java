package org.headend.deploy;

import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Settings of the edge runtime.
 *
 * @param server     address that confirmed results are posted to, empty for none
 * @param kind       {@code images}, {@code video}, {@code rtsp} or {@code v4l2}
 * @param uri        folder, file, stream or device on the gateway; relative to the release
 * @param fps        frames per second
 * @param confidence threshold, 0…1
 * @param frames     equal results in a row that confirm one
 * @param port       of the HTTP service on the gateway's loopback
 */
public record EdgeParameters(String server, String kind, String uri, double fps, double confidence, int frames, int port) {

    /** A picture folder at 5 frames per second. */
    public static EdgeParameters images(String folder, int port) {
        return new EdgeParameters("", "images", folder, 5, 0.5, 1, port); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public boolean video() {
        return !kind.equals("images"); //$NON-NLS-1$
    }

    ObjectNode toJson(String release) {
        ObjectNode json = JsonFile.newObject(1).put("release", release).put("server", server).put("model", "model") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .put("log", "../../shared/log/results.jsonl"); //$NON-NLS-1$ //$NON-NLS-2$
        json.putObject("source").put("kind", kind).put("uri", uri).put("fps", fps).put("loop", true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        json.putObject("thresholds").put("confidence", confidence).put("frames", frames); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        json.putObject("http").put("host", "127.0.0.1").put("port", port); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return json;
    }
}
