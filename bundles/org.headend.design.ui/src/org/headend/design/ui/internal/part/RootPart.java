package org.headend.design.ui.internal.part;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.figure.SmoothLayers;
import org.headend.design.ui.internal.palette.AreaTool;

/** The canvas: cards above links, smooth zoom, colours of the theme. */
public final class RootPart extends ScalableFreeformRootEditPart {
    private static final double[] ZOOM = { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };

    private final CanvasStyle style; // not yet set while the super constructor makes the layers

    public RootPart(CanvasStyle style) {
        this.style = style;
        getZoomManager().setZoomLevels(ZOOM);
        getFigure().setOpaque(true);
        restyle();
    }

    /** After the theme changed. */
    public void restyle() {
        getFigure().setBackgroundColor(style.look().canvas());
        getFigure().repaint();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return AreaTool.drag();
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        SmoothLayers layers = new SmoothLayers();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        layers.add(new FreeformLayer(), SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @Override
    protected GridLayer createGridLayer() {
        return new DesignGrid(() -> style);
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane layers = new FreeformLayeredPane();
        layers.add(new ConnectionLayer(), CONNECTION_LAYER);
        layers.add(new FreeformLayer(), PRIMARY_LAYER);
        return layers;
    }
}
