package org.headend.design.ui.internal.editor;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Where the palette is and how wide; open on the left at first. */
final class PalettePreferences implements FlyoutPreferences {
    private static final String DOCK = "palette.dock"; //$NON-NLS-1$
    private static final String STATE = "palette.state"; //$NON-NLS-1$
    private static final String WIDTH = "palette.width"; //$NON-NLS-1$
    private static final int FIRST_WIDTH = 190;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.headend.design.ui"); //$NON-NLS-1$

    @Override
    public int getDockLocation() {
        return store.getInt(DOCK, PositionConstants.WEST);
    }

    @Override
    public int getPaletteState() {
        return store.getInt(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return store.getInt(WIDTH, FIRST_WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        store.putInt(DOCK, location);
    }

    @Override
    public void setPaletteState(int state) {
        store.putInt(STATE, state);
    }

    @Override
    public void setPaletteWidth(int width) {
        store.putInt(WIDTH, width);
    }
}
