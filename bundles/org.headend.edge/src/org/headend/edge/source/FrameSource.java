package org.headend.edge.source;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.headend.edge.EdgeException;

/** Delivers pictures one after the other. */
public interface FrameSource extends AutoCloseable {

    /** @param name what the picture is called in the log, for instance its file name */
    record Captured(String name, BufferedImage image) {
    }

    /** The next picture; empty at the end. */
    Optional<Captured> next() throws EdgeException;

    @Override
    void close();

    /**
     * Opens a source.
     *
     * @param kind    {@code images}, {@code video}, {@code rtsp} or {@code v4l2}; the last two never end
     * @param trouble told what is wrong while a source that never ends gives no pictures
     */
    static FrameSource open(String kind, String uri, Path base, boolean loop, Consumer<String> trouble) throws EdgeException {
        return switch (kind) {
            case "images" -> new ImageFolderSource(base.resolve(uri), loop);
            case "video" -> VideoSource.open(kind, base.resolve(uri).toString(), loop);
            default -> new LiveSource(() -> VideoSource.open(kind, uri, false), trouble);
        };
    }
}
