package org.headend.design.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;

/** Grid, snapping and legend as the toggle commands have them; the commands keep their states over restarts. */
final class CanvasToggles implements IStateListener {
    private static final String PREFIX = "org.headend.design.ui."; //$NON-NLS-1$

    private final TopologyEditor editor;
    private final State grid = state("grid"); //$NON-NLS-1$
    private final State snap = state("snap"); //$NON-NLS-1$
    private final State geometry = state("snapGeometry"); //$NON-NLS-1$
    private final State palette = state("palette"); //$NON-NLS-1$
    private final State legend = state("legend"); //$NON-NLS-1$

    CanvasToggles(TopologyEditor editor) {
        this.editor = editor;
        all().forEach(s -> s.addListener(this));
        apply();
    }

    private static State state(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(PREFIX + command)
                .getState(RegistryToggleState.STATE_ID);
    }

    private List<State> all() {
        return List.of(grid, snap, geometry, legend, palette);
    }

    private static boolean on(State state) {
        return Boolean.TRUE.equals(state.getValue());
    }

    boolean legend() {
        return on(legend);
    }

    boolean palette() {
        return on(palette);
    }

    @Override
    public void handleStateChange(State state, Object oldValue) {
        apply();
        editor.refreshLegend();
        editor.showPalette(palette());
    }

    private void apply() {
        editor.viewer().setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, on(grid));
        editor.viewer().setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, on(snap));
        editor.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, on(geometry));
    }

    void dispose() {
        all().forEach(s -> s.removeListener(this));
    }
}
