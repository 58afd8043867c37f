package org.headend.design.ui.internal.part;

import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.headend.design.ui.internal.figure.CanvasLayers;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.figure.DesignGrid;
import org.headend.design.ui.internal.figure.SmoothLayers;
import org.headend.design.ui.internal.palette.AreaTool;

/** The canvas: cards above links, smooth zoom, colours of the theme. */
public final class RootPart extends ScalableFreeformRootEditPart {
    /** The layer of group frames, behind links. */
    static final Object FRAMES = "frames"; //$NON-NLS-1$
    private static final Object LABELS = "labels"; //$NON-NLS-1$
    private static final double SMALLEST = 0.6;
    private static final double[] ZOOM = { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };

    private final CanvasStyle style; // not yet set while the super constructor makes the layers

    public RootPart(CanvasStyle style) {
        this.style = style;
        getZoomManager().setZoomLevels(ZOOM);
        getZoomManager().addZoomListener(style::setZoom);
        getFigure().setOpaque(true);
        restyle();
    }

    /** Zooms out so that all is seen, unless it would become too small to read; never zooms in. */
    public void fit() {
        getViewer().flush();
        ZoomManager zoom = getZoomManager();
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        if (zoom.getZoom() < SMALLEST) {
            zoom.setZoom(SMALLEST);
            zoom.setViewLocation(new Point());
        }
        zoom.setZoom(Math.min(zoom.getZoom(), 1));
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
        FreeformLayer frames = new FreeformLayer();
        frames.setLayoutManager(new FreeformLayout());
        layers.add(frames, FRAMES);
        layers.add(new CanvasLayers.Links(() -> style), CONNECTION_LAYER);
        layers.add(new LabelLayer(() -> getContents() instanceof DiagramPart diagram ? diagram.design() : null), LABELS);
        layers.add(new CanvasLayers.Cards(() -> style), PRIMARY_LAYER);
        return layers;
    }
}
