package org.headend.contract;

import java.nio.file.Path;

/** A model descriptor that cannot be used. The message says what is wrong, the remedy what to do. */
public final class ContractException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String field;
    private final String remedy;

    public ContractException(Path file, String field, String message, String remedy) {
        super(message);
        this.file = file;
        this.field = field;
        this.remedy = remedy;
    }

    public Path file() {
        return file;
    }

    /** JSON pointer of the field, empty when the whole file is meant. */
    public String field() {
        return field;
    }

    public String remedy() {
        return remedy;
    }
}
