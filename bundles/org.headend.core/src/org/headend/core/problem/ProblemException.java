package org.headend.core.problem;

import java.util.Objects;

/**
 * An operation could not be completed. Carries the {@link Problem} that is shown to the user; features
 * subclass it where callers must tell reasons apart.
 */
public class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(Objects.requireNonNull(problem).toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
