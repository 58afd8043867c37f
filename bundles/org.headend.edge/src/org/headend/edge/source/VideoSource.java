package org.headend.edge.source;

import java.awt.image.BufferedImage;
import java.util.Optional;

import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.headend.edge.EdgeException;

/** A video file, RTSP stream (over TCP, which survives lossy networks) or V4L2 camera, read with FFmpeg. */
final class VideoSource implements FrameSource {
    private final FFmpegFrameGrabber grabber;
    private final Java2DFrameConverter converter = new Java2DFrameConverter();
    private final String uri;
    private final boolean loop;
    private int number;

    private VideoSource(FFmpegFrameGrabber grabber, String uri, boolean loop) {
        this.grabber = grabber;
        this.uri = uri;
        this.loop = loop;
    }

    static VideoSource open(String kind, String uri, boolean loop) throws EdgeException {
        try {
            avutil.av_log_set_level(avutil.AV_LOG_ERROR);
            FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(uri);
            switch (kind) {
                case "rtsp" -> {
                    grabber.setOption("rtsp_transport", "tcp");
                    grabber.setOption("timeout", "10000000"); // µs
                }
                case "v4l2" -> grabber.setFormat("v4l2");
                default -> { }
            }
            grabber.start();
            return new VideoSource(grabber, uri, loop && kind.equals("video"));
        } catch (FrameGrabber.Exception e) {
            throw new EdgeException("The source " + uri + " cannot be opened: " + e.getMessage(),
                    "Check address, login, cable and permissions of the source.");
        } catch (LinkageError e) {
            throw new EdgeException("FFmpeg is not part of this package.", "Deploy again with a video source chosen.");
        }
    }

    @Override
    public Optional<Captured> next() throws EdgeException {
        try {
            Frame frame = grabber.grabImage();
            if (frame == null && loop) {
                grabber.restart(); // seeking back does not work in every container
                frame = grabber.grabImage();
                if (frame == null) {
                    throw new EdgeException("The video " + uri + " holds no pictures.", "Choose another video.");
                }
            }
            if (frame == null) {
                return Optional.empty();
            }
            BufferedImage image = converter.convert(frame);
            return Optional.of(new Captured("frame-" + number++, image));
        } catch (FrameGrabber.Exception e) {
            throw new EdgeException("The source " + uri + " ended: " + e.getMessage(), "Check the source.");
        }
    }

    @Override
    public void close() {
        converter.close();
        try {
            grabber.close();
        } catch (FrameGrabber.Exception e) {
            // going away anyhow
        }
    }
}
