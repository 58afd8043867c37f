package org.headend.design.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.headend.catalog.Tables;
import org.headend.design.site.MediaStream;

import com.fasterxml.jackson.databind.JsonNode;

/** Planning bit rates of streams: what is set, what the table lists, or bits per pixel times size times rate. */
public final class Bitrates {
    static final double MILLION = 1e6;
    /** More than any line carries, Mbit/s; sums of it stay exact. */
    private static final double MOST = 1e9;
    private static final double FPS_TOLERANCE = 0.2;
    private static final String SNAPSHOT = "JPEG"; //$NON-NLS-1$
    private static final double SNAPSHOT_PIXELS = 1920 * 1080;
    private static final double BITS = 8;
    private static final double KILO = 1000;

    private Bitrates() {
    }

    /** Mbit/s; empty when size, rate or codec is not known. */
    public static OptionalDouble mbit(Tables tables, MediaStream stream) {
        JsonNode table = tables.get("bitrates"); //$NON-NLS-1$
        String codec = stream.getCodec() == null ? "" : stream.getCodec().toUpperCase(Locale.ROOT); //$NON-NLS-1$
        if (stream.getMbit() > 0) {
            return OptionalDouble.of(stream.getMbit());
        }
        if (stream.getWidth() <= 0 || stream.getHeight() <= 0) {
            double audio = table.path("audioMbit").path(codec).asDouble(); //$NON-NLS-1$
            return audio > 0 ? OptionalDouble.of(audio) : OptionalDouble.empty();
        }
        if (codec.equals(SNAPSHOT)) {
            return stream.getFps() > 0 ? OptionalDouble.of(snapshot(table, stream)) : OptionalDouble.empty();
        }
        double perPixel = table.path("bitsPerPixel").path(codec).asDouble(); //$NON-NLS-1$
        if (stream.getFps() <= 0 || perPixel <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sceneFactor(table, stream.getScene()) * video(table, codec, stream.getWidth(), stream.getHeight(), stream.getFps(), perPixel));
    }

    /** Single pictures, their size in proportion to the one of the table. */
    private static double snapshot(JsonNode table, MediaStream stream) {
        double megabits = table.path("snapshotKilobytes").path("1080p").asDouble() * BITS / KILO; //$NON-NLS-1$ //$NON-NLS-2$
        return megabits * stream.getFps() * stream.getWidth() * stream.getHeight() / SNAPSHOT_PIXELS;
    }

    /** What a scene makes of the average; 1 when it is not named or not known. */
    private static double sceneFactor(JsonNode table, String scene) {
        return scene == null || scene.isBlank() ? 1 : table.path("sceneFactor").path(scene).asDouble(1); //$NON-NLS-1$
    }

    /** Names of scenes that the table has. */
    public static List<String> scenes(Tables tables) {
        List<String> names = new ArrayList<>();
        tables.get("bitrates").path("sceneFactor").fieldNames().forEachRemaining(names::add); //$NON-NLS-1$ //$NON-NLS-2$
        return names;
    }

    /** What a sensor sends, Mbit/s. */
    public static double sensor(Tables tables) {
        return tables.get("bitrates").path("sensorMbit").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static double video(JsonNode table, String codec, int width, int height, double fps, double perPixel) {
        for (JsonNode row : table.path("streams")) { //$NON-NLS-1$
            boolean sameSize = row.path("width").asInt() == width && row.path("height").asInt() == height; //$NON-NLS-1$ //$NON-NLS-2$
            if (sameSize && Math.abs(row.path("fps").asDouble() / fps - 1) <= FPS_TOLERANCE) { //$NON-NLS-1$
                double h264 = row.path("h264").asDouble(); //$NON-NLS-1$
                return switch (codec) {
                    case "H.265" -> row.path("h265").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
                    case "MJPEG" -> h264 * table.path("mjpegToH264").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
                    default -> h264;
                };
            }
        }
        double reference = table.path("referenceFps").asDouble(); //$NON-NLS-1$
        return width * (double) height * reference * perPixel / MILLION * Math.pow(fps / reference, table.path("fpsExponent").asDouble()); //$NON-NLS-1$
    }

    /** Mbit/s in whole bit/s. */
    static long bits(double mbit) {
        return Math.round(Math.clamp(mbit, 0, MOST) * MILLION);
    }

    /** Peak over mean that links must have room for. */
    public static double burstFactor(Tables tables) {
        return tables.get("bitrates").path("burstFactor").asDouble(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
