package org.headend.core.language;

import java.util.Locale;

/** A translated text of a bundle, see {@link Texts}. */
public final class Text implements CharSequence {
    private final Texts.Source source;
    private final String key;

    Text(Texts.Source source, String key) {
        this.source = source;
        this.key = key;
    }

    public String in(Locale locale) {
        return source.text(key, locale);
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    /** In the language of the moment. */
    @Override
    public String toString() {
        return in(Language.current());
    }
}
