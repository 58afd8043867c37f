package org.headend.monitor.ui.internal.settings;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Preferences of monitoring and their defaults. */
public final class MonitorSettings extends AbstractPreferenceInitializer {
    static final String PLUGIN = "org.headend.monitor.ui"; //$NON-NLS-1$
    static final String INTERVAL = "interval"; //$NON-NLS-1$
    static final int MIN_INTERVAL = 1;
    static final int MAX_INTERVAL = 60;
    private static final String WINDOW = "window"; //$NON-NLS-1$
    private static final int DEFAULT_WINDOW = 60;

    @Override
    public void initializeDefaultPreferences() {
        DefaultScope.INSTANCE.getNode(PLUGIN).putInt(INTERVAL, MIN_INTERVAL);
    }

    /** Seconds between samples. */
    public static int interval() {
        return Math.clamp(Platform.getPreferencesService().getInt(PLUGIN, INTERVAL, MIN_INTERVAL, null), MIN_INTERVAL, MAX_INTERVAL);
    }

    /** Seconds that the charts show, 0 for all. */
    public static int window() {
        return node().getInt(WINDOW, DEFAULT_WINDOW);
    }

    public static void setWindow(int seconds) {
        node().putInt(WINDOW, seconds);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(PLUGIN);
    }
}
