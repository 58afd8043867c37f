package org.headend.design.ui.internal.policy;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.handles.HandleBounds;
import org.headend.design.ui.internal.figure.Ghost;
import org.headend.design.ui.internal.part.DesignContext;
import org.headend.design.ui.internal.part.GroupPart;

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
        IFigure ghost = Ghost.card(design.style().look());
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }

    @Override
    protected Rectangle getInitialFeedbackBounds() {
        return getHost() instanceof GroupPart group ? group.outline() : ((HandleBounds) getHostFigure()).getHandleBounds();
    }

    @Override
    protected void showFocus() {
        // drawn by the card
    }

    @Override
    protected void hideFocus() {
        // drawn by the card
    }
}
