package org.headend.core.language;

import java.util.Locale;

/**
 * The language in which {@link Text}s are said: that of the program, unless the thread makes something for readers of
 * another one.
 */
public final class Language {
    private static final ThreadLocal<Locale> CHOSEN = new ThreadLocal<>();

    private Language() {
    }

    /** Of this thread. */
    public static Locale current() {
        Locale chosen = CHOSEN.get();
        return chosen == null ? Locale.getDefault() : chosen;
    }

    /** What is done in a language. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does something in a language; threads that it starts speak that of the program. */
    public static <T, E extends Exception> T in(Locale locale, Work<T, E> work) throws E {
        Locale before = CHOSEN.get();
        CHOSEN.set(locale);
        try {
            return work.run();
        } finally {
            if (before == null) {
                CHOSEN.remove();
            } else {
                CHOSEN.set(before);
            }
        }
    }
}
