package org.headend.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.util.NLS;

/**
 * Base of classes whose public static fields of type {@link Text} are the keys of {@code messages.properties} beside them. As
 * {@link NLS}, but the language is chosen when a text is said, not when the class is loaded.
 */
public abstract class Texts {

    protected Texts() {
    }

    /** Fills the fields. */
    protected static void initialize(Class<? extends Texts> type) {
        Source source = new Source(type, "messages"); //$NON-NLS-1$
        try {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Text.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true); // the class may be hidden in its package
                    field.set(null, new Text(source, field.getName()));
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e); // they are not final
        }
    }

    /** The text with its placeholders filled, as {@link NLS#bind}. */
    public static String bind(Text text, Object... values) {
        return NLS.bind(text.toString(), values);
    }

    /** All texts of {@code NAME.properties} beside a class, in a language; English where there is no translation. */
    public static Map<String, String> of(Class<?> type, String name, Locale locale) {
        return new Source(type, name).texts(locale);
    }

    /** A file of texts and its translations, read when they are first wanted. */
    static final class Source {
        private final Class<?> type;
        private final String name;
        private final Map<Locale, Map<String, String>> languages = new ConcurrentHashMap<>(4);

        Source(Class<?> type, String name) {
            this.type = type;
            this.name = name;
        }

        String text(String key, Locale locale) {
            String text = texts(locale).get(key);
            if (text == null) {
                throw new IllegalStateException(type.getName() + '.' + key);
            }
            return text;
        }

        Map<String, String> texts(Locale locale) {
            Map<String, String> texts = languages.get(locale);
            return texts != null ? texts : languages.computeIfAbsent(locale, this::read);
        }

        private Map<String, String> read(Locale locale) {
            Properties all = new Properties();
            boolean chinese = locale.getLanguage().equals("zh"); //$NON-NLS-1$
            for (String suffix : chinese ? List.of("", "_zh_CN") : List.of("")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                try (InputStream in = type.getResourceAsStream(name + suffix + ".properties")) { //$NON-NLS-1$
                    all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new IllegalStateException(e); // part of the bundle
                }
            }
            Map<String, String> texts = new ConcurrentHashMap<>();
            all.forEach((key, text) -> texts.put((String) key, (String) text));
            return Collections.unmodifiableMap(texts);
        }
    }
}
