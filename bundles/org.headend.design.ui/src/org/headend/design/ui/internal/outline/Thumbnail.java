package org.headend.design.ui.internal.outline;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The whole diagram, small; the visible part is a frame that can be dragged. */
final class Thumbnail {

    private Thumbnail() {
    }

    static void create(Composite parent, ScalableFreeformRootEditPart root) {
        Canvas canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        LightweightSystem system = new LightweightSystem(canvas);
        ScrollableThumbnail thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        system.setContents(thumbnail);
        canvas.addListener(SWT.Dispose, e -> thumbnail.deactivate());
    }
}
