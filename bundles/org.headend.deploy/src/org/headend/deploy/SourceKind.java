package org.headend.deploy;

import java.util.Arrays;
import java.util.Optional;

/** Where the edge runtime takes its pictures from. */
public enum SourceKind {
    /** A folder of picture files. */
    IMAGES("images"), //$NON-NLS-1$
    /** A video file. */
    VIDEO("video"), //$NON-NLS-1$
    /** A network camera. */
    RTSP("rtsp"), //$NON-NLS-1$
    /** A camera of the gateway, for instance {@code /dev/video0}. */
    V4L2("v4l2"); //$NON-NLS-1$

    private final String id;

    SourceKind(String id) {
        this.id = id;
    }

    /** As it is written in files. */
    public String id() {
        return id;
    }

    public static Optional<SourceKind> byId(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
