package org.headend.coverage.signal;

/** How well a value serves, the best first. */
public enum Grade {
    GOOD, ACCEPTABLE, MARGINAL, ERROR;

    /**
     * Least values of the grades, falling.
     *
     * @param good       from here on
     * @param acceptable from here on
     * @param marginal   from here on; less is an error
     */
    public record Bands(double good, double acceptable, double marginal) {
        public Grade of(double value) {
            return value >= good ? GOOD : value >= acceptable ? ACCEPTABLE : value >= marginal ? MARGINAL : ERROR;
        }
    }
}
