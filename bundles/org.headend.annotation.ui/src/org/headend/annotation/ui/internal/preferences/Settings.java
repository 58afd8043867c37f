package org.headend.annotation.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The user's choices and their defaults. */
public final class Settings extends AbstractPreferenceInitializer {
    public static final String BUNDLE = "org.headend.annotation.ui"; //$NON-NLS-1$
    static final String LINE_WIDTH = "lineWidth"; //$NON-NLS-1$
    static final String LABELS = "labels"; //$NON-NLS-1$
    static final String CROSSHAIR = "crosshair"; //$NON-NLS-1$
    static final String ASK_CLASS = "askClass"; //$NON-NLS-1$
    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(BUNDLE);
        defaults.putInt(LINE_WIDTH, 2);
        defaults.putBoolean(LABELS, true);
        defaults.putBoolean(CROSSHAIR, true);
        defaults.putBoolean(ASK_CLASS, false);
    }

    public static IPreferenceStore store() {
        return STORE;
    }

    /** Width of the boxes' lines, px. */
    public static int lineWidth() {
        return STORE.getInt(LINE_WIDTH);
    }

    /** True when boxes carry the name of their class. */
    public static boolean labels() {
        return STORE.getBoolean(LABELS);
    }

    /** True when guide lines follow the pointer while drawing. */
    public static boolean crosshair() {
        return STORE.getBoolean(CROSSHAIR);
    }

    /** True when every new box asks for its class. */
    public static boolean askClass() {
        return STORE.getBoolean(ASK_CLASS);
    }
}
