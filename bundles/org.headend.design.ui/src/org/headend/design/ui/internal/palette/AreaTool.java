package org.headend.design.ui.internal.palette;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.headend.design.ui.internal.figure.Ghost;
import org.headend.design.ui.internal.part.DiagramPart;

/** Selects what lies in a rectangle; GEF’s own frame is drawn by XOR, which shows nothing on GTK 3. */
public final class AreaTool extends MarqueeSelectionTool implements DragTracker {
    private static final int RADIUS = 4;

    private final boolean once;
    private Ghost frame;

    private AreaTool(boolean once) {
        this.once = once;
    }

    /** The tool of the palette, active until another one is chosen. */
    public static AreaTool tool() {
        return new AreaTool(false);
    }

    /** One drag that the selection tool handed over. */
    public static AreaTool drag() {
        return new AreaTool(true);
    }

    @Override
    protected void handleFinished() {
        if (!once) {
            super.handleFinished();
        }
    }

    @Override
    protected void addFeedback(IFigure figure) {
        if (frame == null && getCurrentViewer().getContents() instanceof DiagramPart diagram) {
            frame = new Ghost(diagram.design().style().look(), RADIUS);
            FigureListener follow = moved -> frame.setBounds(moved.getBounds());
            figure.addFigureListener(follow);
            super.addFeedback(frame);
            figure.setVisible(false);
        }
        super.addFeedback(figure);
    }

    @Override
    protected void removeFeedback(IFigure figure) {
        if (frame != null) {
            super.removeFeedback(frame);
            frame = null;
        }
        super.removeFeedback(figure);
    }
}
