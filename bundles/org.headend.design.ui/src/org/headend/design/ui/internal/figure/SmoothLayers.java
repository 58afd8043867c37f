package org.headend.design.ui.internal.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Zooms by a transformation of the graphics: text, dashes and images stay smooth at any scale. */
public final class SmoothLayers extends ScalableFreeformLayeredPane {

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getScale() == 1 || getChildren().isEmpty()) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        graphics.scale((float) getScale(), (float) getScale());
        graphics.pushState(); // what children restore, with the scale
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
