package org.headend.edge;

/** The runtime cannot start or go on; the message is for the person who deployed it. */
public final class EdgeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    public EdgeException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
