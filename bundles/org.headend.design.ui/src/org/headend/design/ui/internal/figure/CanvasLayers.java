package org.headend.design.ui.internal.figure;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/**
 * Layers for thousands of figures. What is outside of the part to be painted is passed over, and seen from far away cards
 * and links are painted in their simplest form, without the clipping and saving of state that Draw2d does for each.
 */
public final class CanvasLayers {
    /** Below this zoom cards are plain boxes and links thin lines. */
    static final double FAR = 0.35;
    /** Below this zoom texts could not be read and jumps not be seen. */
    static final double TEXT = 0.5;

    private static final int MOST_LINKS = 500;
    private static final int MOST_JUMPS = 2000;

    private CanvasLayers() {
    }

    /** Of cards. */
    public static final class Cards extends FreeformLayer {
        private final Supplier<CanvasStyle> style;

        public Cards(Supplier<CanvasStyle> style) {
            this.style = style;
        }

        @Override
        protected void paintChildren(Graphics graphics) {
            if (style.get().zoom() >= FAR) {
                paintNear(graphics.getClip(new Rectangle()), graphics);
                return;
            }
            Rectangle clip = graphics.getClip(new Rectangle());
            graphics.setAntialias(SWT.OFF);
            paintFar(this, clip, graphics);
        }

        private void paintNear(Rectangle clip, Graphics graphics) {
            List<?> children = getChildren();
            for (int i = 0; i < children.size(); i++) {
                IFigure child = (IFigure) children.get(i);
                if (child.isVisible() && child.getBounds().intersects(clip)) {
                    if (child instanceof DeviceFigure card && card.getChildren().isEmpty()) {
                        card.paintFigure(graphics);
                    } else {
                        graphics.restoreState(); // as Draw2d gives it to every figure
                        graphics.clipRect(child.getBounds());
                        child.paint(graphics);
                        graphics.restoreState();
                    }
                }
            }
            graphics.restoreState();
        }

        private void paintFar(IFigure parent, Rectangle clip, Graphics graphics) {
            List<?> children = parent.getChildren();
            for (int i = 0; i < children.size(); i++) {
                IFigure child = (IFigure) children.get(i);
                if (child.isVisible() && child.getBounds().intersects(clip)) {
                    if (child instanceof DeviceFigure card) {
                        card.paintFar(graphics);
                    } else if (child instanceof GroupCard card) {
                        card.paintFar(graphics);
                    } else {
                        paintFar(child, clip, graphics);
                    }
                }
            }
        }
    }

    /** Of links. */
    public static final class Links extends ConnectionLayer {
        private final Supplier<CanvasStyle> style;

        public Links(Supplier<CanvasStyle> style) {
            this.style = style;
        }

        /** Whether there is so much in sight that jumps would be a carpet; not only in the part that is painted now. */
        private boolean crowded() {
            if (style.get().zoom() < TEXT) {
                return true;
            }
            Rectangle clip = sight();
            int links = 0;
            int jumps = 0;
            List<?> children = getChildren();
            for (int i = 0; i < children.size() && links <= MOST_LINKS && jumps <= MOST_JUMPS; i++) {
                if (children.get(i) instanceof LinkFigure link && link.getBounds().intersects(clip)) {
                    links++;
                    jumps += link.jumps(clip);
                }
            }
            return links > MOST_LINKS || jumps > MOST_JUMPS;
        }

        private Rectangle sight() {
            IFigure figure = this;
            while (!(figure instanceof Viewport) && figure.getParent() != null) {
                figure = figure.getParent();
            }
            Rectangle sight = figure.getBounds().getCopy();
            figure.translateToAbsolute(sight);
            translateToRelative(sight);
            return sight;
        }

        @Override
        protected void paintChildren(Graphics graphics) {
            Rectangle clip = graphics.getClip(new Rectangle());
            if (style.get().zoom() >= FAR) {
                style.get().setCrowded(crowded());
                paintNear(clip, graphics);
                return;
            }
            paintFar(clip, graphics);
        }

        private void paintNear(Rectangle clip, Graphics graphics) {
            List<?> children = getChildren();
            for (int i = 0; i < children.size(); i++) {
                IFigure child = (IFigure) children.get(i);
                if (child.isVisible() && child.getBounds().intersects(clip)) {
                    if (child instanceof LinkFigure link) {
                        link.paintNear(graphics, clip);
                    } else {
                        graphics.restoreState(); // as Draw2d gives it to every figure
                        child.paint(graphics);
                    }
                }
            }
            graphics.restoreState();
        }

        private void paintFar(Rectangle clip, Graphics graphics) {
            graphics.setAntialias(SWT.OFF);
            graphics.setLineWidth((int) Math.ceil(1 / style.get().zoom())); // a pixel of the screen
            graphics.setLineStyle(SWT.LINE_SOLID);
            List<?> children = getChildren();
            for (int i = 0; i < children.size(); i++) {
                IFigure child = (IFigure) children.get(i);
                if (child.isVisible() && child.getBounds().intersects(clip)) {
                    if (child instanceof LinkFigure link) {
                        link.paintFar(graphics);
                    } else {
                        child.paint(graphics);
                    }
                }
            }
        }
    }
}
