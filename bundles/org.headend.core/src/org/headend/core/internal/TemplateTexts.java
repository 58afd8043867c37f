package org.headend.core.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.headend.core.io.AtomicFile;

/**
 * A template's names in the reader's language: {@code nl/<locale>.properties} in its folder maps ids of elements to
 * names, {@code rule.element} to reasons why a finding is accepted, {@code template} to the template's own name and {@code language} to the site's language.
 */
public final class TemplateTexts {
    /** Folder of a template that is not copied. */
    public static final String FOLDER = "nl"; //$NON-NLS-1$
    private static final Pattern NAMED = Pattern.compile("( id=\"([^\"]+)\" name=\")[^\"]*(?=\")"); //$NON-NLS-1$
    private static final Pattern SITE = Pattern.compile("(<site id=\"[^\"]+\" name=\")[^\"]*(?=\")"); //$NON-NLS-1$
    private static final Pattern REASON = Pattern.compile("( rule=\"([^\"]+)\" element=\"([^\"]+)\" reason=\")[^\"]*(?=\")"); //$NON-NLS-1$

    private final Properties texts = new Properties();

    /** @throws IOException when there is a file for the locale that cannot be read */
    public TemplateTexts(Path template, Locale locale) throws IOException {
        Path file = template.resolve(FOLDER).resolve(locale.getLanguage() + '_' + locale.getCountry() + ".properties"); //$NON-NLS-1$
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** Names the elements of a design file, and the whole design like its site. */
    public void translate(Path design, String siteName) throws IOException {
        if (!Files.exists(design)) {
            return;
        }
        String text = SITE.matcher(Files.readString(design)).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + escape(siteName)));
        String named = NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(get(found.group(2))
                .map(name -> found.group(1) + escape(name)).orElse(found.group())));
        AtomicFile.write(design, REASON.matcher(named).replaceAll(found -> Matcher.quoteReplacement(get(found.group(2) + '.' + found.group(3))
                .map(reason -> found.group(1) + escape(reason)).orElse(found.group()))));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
