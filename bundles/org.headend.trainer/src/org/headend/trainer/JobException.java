package org.headend.trainer;

/** The job cannot be run as it stands; message and remedy are for the person who wrote it. */
public final class JobException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    public JobException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
