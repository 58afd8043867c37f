package org.headend.core.problem;

import java.util.Objects;

/**
 * One thing that is wrong, told so that the reader can act on it.
 *
 * @param severity how much it matters
 * @param code     stable identifier of the kind of problem ({@code IP-01}, {@code json.syntax}); never translated
 * @param message  one translated sentence that says what is wrong, with the measured and the allowed value
 * @param place    file and place in it, or host
 * @param remedy   one translated sentence that says what to do; empty when there is nothing to advise
 */
public record Problem(Severity severity, String code, String message, Place place, String remedy) {

    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
        Objects.requireNonNull(remedy);
    }

    public static Problem error(String code, CharSequence message, Place place, CharSequence remedy) {
        return new Problem(Severity.ERROR, code, message.toString(), place, remedy.toString());
    }

    public static Problem warning(String code, CharSequence message, Place place, CharSequence remedy) {
        return new Problem(Severity.WARNING, code, message.toString(), place, remedy.toString());
    }

    public static Problem info(String code, CharSequence message, Place place, CharSequence remedy) {
        return new Problem(Severity.INFO, code, message.toString(), place, remedy.toString());
    }

    /** {@code place: message remedy}, one line, as the command line prints it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!place.equals(Place.NONE)) {
            text.append(place).append(": "); //$NON-NLS-1$
        }
        text.append(message);
        if (!remedy.isEmpty()) {
            text.append(' ').append(remedy);
        }
        return text.toString();
    }
}
