package org.headend.plan.internal;

import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.headend.core.language.Texts;

import com.fasterxml.jackson.databind.JsonNode;

/** The words of the documents in the language that was asked for, whatever language the program speaks. */
public final class Wording {
    private final Locale locale;
    private final Map<String, String> texts;

    public Wording(Locale locale) {
        this.locale = locale;
        texts = Texts.of(Wording.class, "documentMessages", locale); //$NON-NLS-1$
    }

    public Locale locale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh"); //$NON-NLS-1$
    }

    /** BCP 47 tag. */
    public String language() {
        return isChinese() ? "zh-CN" : "en"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** @throws IllegalArgumentException for a key that nobody wrote a text for */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return values.length == 0 ? text : NLS.bind(text, values);
    }

    /** The word for a literal of an enumeration: {@code kind.ETHERNET}. */
    public String of(String group, Enum<?> literal) {
        return text(group + '.' + literal.name());
    }

    /** {@code name} or {@code nameZh} of an entry of a table. */
    public String name(JsonNode entry) {
        String english = entry.path("name").asText(); //$NON-NLS-1$
        return isChinese() ? entry.path("nameZh").asText(english) : english; //$NON-NLS-1$
    }

    /** All texts, for templates. */
    public Map<String, String> all() {
        return texts;
    }

    /** With as many decimals as say something: {@code 2.5}, {@code 3}. */
    public static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–"; //$NON-NLS-1$
        }
        String text = String.format(Locale.ROOT, "%." + decimals + 'f', value); //$NON-NLS-1$
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0") : text.replaceFirst("^-0$", "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    }

    public static String metres(double value) {
        return String.format(Locale.ROOT, "%.2f m", value); //$NON-NLS-1$
    }

    public static String degrees(double value) {
        return number(value, 1) + "°"; //$NON-NLS-1$
    }
}
