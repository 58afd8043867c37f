package org.headend.edge.source;

import java.awt.image.BufferedImage;
import java.util.Optional;

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

    /** @param kind {@code images}, {@code video}, {@code rtsp} or {@code v4l2} */
    static FrameSource open(String kind, String uri, java.nio.file.Path base, boolean loop) throws EdgeException {
        return kind.equals("images") ? new ImageFolderSource(base.resolve(uri), loop)
                : VideoSource.open(kind, kind.equals("video") ? base.resolve(uri).toString() : uri, loop);
    }
}
