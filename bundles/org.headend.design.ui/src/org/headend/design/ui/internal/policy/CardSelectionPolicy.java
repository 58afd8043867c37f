package org.headend.design.ui.internal.policy;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.swt.SWT;
import org.headend.design.ui.internal.figure.DeviceFigure;
import org.headend.design.ui.internal.figure.Look;
import org.headend.design.ui.internal.part.DesignContext;

/** The card itself shows that it is selected; while it is dragged, a translucent outline goes with the pointer. */
final class CardSelectionPolicy extends NonResizableEditPolicy {
    private final DesignContext design;

    CardSelectionPolicy(DesignContext design) {
        this.design = design;
    }

    @Override
    protected List<?> createSelectionHandles() {
        return List.of();
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        IFigure ghost = new Ghost(design.style().look());
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }

    @Override
    protected Rectangle getInitialFeedbackBounds() {
        return ((DeviceFigure) getHostFigure()).getHandleBounds();
    }

    @Override
    protected void showFocus() {
        // drawn by the card
    }

    @Override
    protected void hideFocus() {
        // drawn by the card
    }

    private static final class Ghost extends Figure {
        private static final int ALPHA = 60;
        private static final int RADIUS = 16;
        private final Look look;

        Ghost(Look look) {
            this.look = look;
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle box = getBounds().getResized(-1, -1);
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(look.accent());
            graphics.setForegroundColor(look.accent());
            graphics.setAlpha(ALPHA);
            graphics.fillRoundRectangle(box, RADIUS, RADIUS);
            graphics.setAlpha(255);
            graphics.drawRoundRectangle(box, RADIUS, RADIUS);
        }
    }
}
