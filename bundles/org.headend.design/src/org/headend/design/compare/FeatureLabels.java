package org.headend.design.compare;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What the features of the design model are called, for readers; with the unit where they have one. */
public final class FeatureLabels {
    private static final FeatureLabels ENGLISH = new FeatureLabels("features.properties"); //$NON-NLS-1$
    private static final FeatureLabels CHINESE = new FeatureLabels("features_zh_CN.properties"); //$NON-NLS-1$

    private final Properties labels = new Properties();

    private FeatureLabels(String resource) {
        try (Reader reader = new InputStreamReader(FeatureLabels.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            labels.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // part of this bundle
        }
    }

    public static String of(EStructuralFeature feature) {
        return of(feature, Locale.getDefault());
    }

    /** The name in a language; other languages than Chinese are told in English. */
    public static String of(EStructuralFeature feature, Locale locale) {
        FeatureLabels labels = locale.getLanguage().equals("zh") ? CHINESE : ENGLISH; //$NON-NLS-1$
        return labels.labels.getProperty(feature.getName(), feature.getName());
    }
}
