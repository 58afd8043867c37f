package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.headend.core.problem.Severity;
import org.headend.design.AutoLayout;

/**
 * The card of a device: icon, name, address. Its bounds are wider than the card by {@link #MARGIN}, where the port
 * handles stick out. One figure without children, so that thousands stay cheap.
 */
public final class DeviceFigure extends Figure implements HandleBounds {
    /** Room for port handles around the card, px. */
    public static final int MARGIN = 7;
    static final int RADIUS = 16;
    private static final boolean GTK = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$
    private static final int ICON = 40;
    private static final int LARGER = 2;
    private static final double SHARP = 1.1;
    private static final int PADDING = 8;
    private static final int NAME_TOP = 50;
    private static final int DETAIL_TOP = 69;
    private static final int BADGE = 14;

    private final CanvasStyle style;
    private final Supplier<String> tip;
    private final CardText name;
    private final CardText detail;
    private String category = ""; //$NON-NLS-1$
    private Severity severity;
    private boolean selected;
    private boolean hovered;
    private boolean refused;

    public DeviceFigure(CanvasStyle style, Supplier<String> tip) {
        this.style = style;
        this.tip = tip;
        name = new CardText(style::nameFont);
        detail = new CardText(style::detailFont);
        setLayoutManager(new XYLayout());
        setSize(AutoLayout.NODE_WIDTH + 2 * MARGIN, AutoLayout.NODE_HEIGHT + 2 * MARGIN);
    }

    /** What the card says; repaints only when that is new. */
    public void show(String newCategory, String newName, String newDetail) {
        boolean changed = name.set(newName) | detail.set(newDetail) | !newCategory.equals(category);
        category = newCategory;
        if (changed) {
            repaint();
        }
    }

    /** Worst finding on this device; null for none. */
    public void setSeverity(Severity severity) {
        if (this.severity != severity) {
            this.severity = severity;
            repaint();
        }
    }

    public void setState(boolean isSelected, boolean isHovered) {
        if (selected != isSelected || hovered != isHovered) {
            selected = isSelected;
            hovered = isHovered;
            repaint();
        }
    }

    /** Marks the card as a place where a link must not end. */
    public void setRefused(boolean refused) {
        if (this.refused != refused) {
            this.refused = refused;
            repaint();
        }
    }

    @Override
    public Rectangle getHandleBounds() {
        return getBounds().getCropped(new org.eclipse.draw2d.geometry.Insets(MARGIN));
    }

    /** Where the name stands, for its in-place editor. */
    public Rectangle nameBounds() {
        Rectangle card = getHandleBounds();
        return new Rectangle(card.x + 4, card.y + NAME_TOP - 2, card.width - 8, 20);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (getHandleBounds().contains(x, y)) {
            return true;
        }
        return getBounds().contains(x, y) && getChildren().stream().anyMatch(c -> ((IFigure) c).containsPoint(x, y));
    }

    @Override
    public IFigure getToolTip() {
        return new TipLabel(tip.get());
    }

    /** A plain box with the colour of the worst finding, for looking from far. */
    void paintFar(Graphics graphics) {
        Look look = style.look();
        Rectangle box = getBounds();
        graphics.setBackgroundColor(severity == Severity.ERROR ? look.error() : severity == Severity.WARNING ? look.warning() : selected ? look.accent() : look.far());
        graphics.fillRectangle(box.x + MARGIN, box.y + MARGIN, box.width - 2 * MARGIN, box.height - 2 * MARGIN);
    }

    /** The whole look of a card without shown ports; sets all of the graphics that it needs and leaves the rest alone. */
    @Override
    protected void paintFigure(Graphics graphics) {
        Look look = style.look();
        Rectangle card = getHandleBounds();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(look.card());
        graphics.fillRoundRectangle(card, RADIUS, RADIUS);
        graphics.setLineWidth(selected || refused ? 2 : 1);
        graphics.setForegroundColor(refused ? look.error() : selected || hovered ? look.accent() : look.cardBorder());
        graphics.drawRoundRectangle(selected || refused ? card.getCropped(new org.eclipse.draw2d.geometry.Insets(1)) : card.getResized(-1, -1),
                RADIUS, RADIUS);
        paintIcon(graphics, card.x + (card.width - ICON) / 2, card.y + PADDING);
        if (style.zoom() >= CanvasLayers.TEXT) {
            name.paint(graphics, look.text(), card, NAME_TOP);
            detail.paint(graphics, look.faint(), card, DETAIL_TOP);
        }
        badge(graphics, look, severity, card);
    }

    /**
     * SWT copies the pixels of an image whenever it scales one by itself, and for GTK at any scale; patterns follow the
     * transformation of the graphics without that, but on macOS that of the window.
     */
    private void paintIcon(Graphics graphics, int x, int y) {
        graphics.setInterpolation(SWT.HIGH);
        int factor = style.zoom() <= SHARP ? 1 : LARGER;
        if (GTK && graphics instanceof SWTGraphics) {
            graphics.pushState();
            graphics.scale(1.0 / factor);
            graphics.translate(factor * x, factor * y);
            graphics.setBackgroundPattern(style.pattern(category, factor * ICON));
            graphics.fillRectangle(0, 0, factor * ICON, factor * ICON);
            graphics.popState();
        } else if (factor == 1) {
            graphics.drawImage(style.icon(category, ICON), x, y);
        } else {
            graphics.pushState();
            graphics.scale(1.0 / LARGER);
            graphics.drawImage(style.icon(category, LARGER * ICON), LARGER * x, LARGER * y);
            graphics.popState();
        }
    }

    /** Tells the worst finding in the corner of a card; nothing for advice. */
    static void badge(Graphics graphics, Look look, Severity severity, Rectangle card) {
        if (severity != Severity.ERROR && severity != Severity.WARNING) {
            return;
        }
        int x = card.x + card.width - BADGE - 6;
        int y = card.y + 6;
        boolean error = severity == Severity.ERROR;
        graphics.setBackgroundColor(error ? look.error() : look.warning());
        if (error) {
            graphics.fillOval(x, y, BADGE, BADGE);
        } else {
            graphics.fillPolygon(new int[] { x + BADGE / 2, y, x + BADGE, y + BADGE - 1, x, y + BADGE - 1 });
        }
        graphics.setBackgroundColor(look.canvas());
        int middle = x + BADGE / 2 - 1;
        graphics.fillRectangle(middle, y + (error ? 3 : 4), 2, error ? 5 : 5);
        graphics.fillRectangle(middle, y + (error ? 9 : 10), 2, 2);
    }
}
