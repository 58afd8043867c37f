package org.headend.gateway;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/** Something went wrong on the way to a gateway or on it. */
public final class GatewayException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** What callers tell apart. */
    public enum Reason {
        UNREACHABLE, HOST_KEY_UNKNOWN, HOST_KEY_CHANGED, AUTHENTICATION, LOST, NOT_FOUND, EXISTS, PERMISSION, DISK_FULL,
        CHECKSUM, COMMAND, FAILED
    }

    private final Reason reason;

    public GatewayException(Reason reason, String message, String place, String remedy, Throwable cause) {
        super(Problem.error("gateway." + reason.name().toLowerCase(java.util.Locale.ROOT), message, Place.of(place), remedy), //$NON-NLS-1$
                cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
