package org.headend.core.problem;

/** How much a problem matters, worst last so that {@code compareTo} orders by weight. */
public enum Severity {
    /** Advice: nothing is wrong, but something could be better or could not be checked. */
    INFO,
    /** To be reviewed by a person; the work can go on. */
    WARNING,
    /** The work cannot go on, or the result would be wrong. */
    ERROR
}
