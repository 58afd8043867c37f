package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.headend.design.site.AreaKind;

/** The frame around the devices of an area. Only its title and border take the pointer: inside one can draw a marquee. */
public final class GroupFigure extends Figure {
    /** Height of the title, px. */
    public static final int TITLE = 26;
    private static final int RADIUS = 14;
    private static final int EDGE = 4;
    private static final int TOGGLE = 12;
    private static final int MARGIN = 8;
    private static final int TINT = 16;
    private static final int STRONG = 60;
    private static final int OPAQUE = 255;

    private final CanvasStyle style;
    private final Supplier<String> tip;
    private String name = ""; //$NON-NLS-1$
    private String detail = ""; //$NON-NLS-1$
    private AreaKind kind = AreaKind.ROOM;
    private boolean selected;
    private boolean target;

    public GroupFigure(CanvasStyle style, Supplier<String> tip) {
        this.style = style;
        this.tip = tip;
    }

    /** @param newDetail what kind it is and what it holds */
    public void show(AreaKind newKind, String newName, String newDetail) {
        kind = newKind;
        name = newName;
        detail = newDetail;
        repaint();
    }

    public void setSelected(boolean selected) {
        this.selected = selected;
        repaint();
    }

    /** Marks the frame as the place where what is dragged will be. */
    public void setTarget(boolean target) {
        if (this.target != target) {
            this.target = target;
            repaint();
        }
    }

    /** The box with the minus. */
    public Rectangle toggle() {
        return new Rectangle(getBounds().x + MARGIN, getBounds().y + (TITLE - TOGGLE) / 2, TOGGLE, TOGGLE);
    }

    /** Where the name stands, for its in-place editor. */
    public Rectangle nameBounds() {
        int width = Math.clamp(FigureUtilities.getTextWidth(name, style.nameFont()) + 20L, 80, Math.max(80, getBounds().width - 40));
        return new Rectangle(getBounds().x + MARGIN + TOGGLE + 4, getBounds().y + 3, width, TITLE - 6);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        Rectangle box = getBounds();
        return box.contains(x, y) && (y < box.y + TITLE || x < box.x + EDGE || x >= box.right() - EDGE || y >= box.bottom() - EDGE);
    }

    @Override
    public IFigure getToolTip() {
        return new TipLabel(tip.get());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Look look = style.look();
        Rectangle box = getBounds().getResized(-1, -1);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(target ? look.accent() : look.area(kind));
        graphics.setAlpha(target ? STRONG : TINT);
        graphics.fillRoundRectangle(box, RADIUS, RADIUS);
        graphics.setAlpha(OPAQUE);
        graphics.setForegroundColor(selected || target ? look.accent() : look.area(kind));
        graphics.setLineWidth(selected || target ? 2 : 1);
        graphics.setLineStyle(kind == AreaKind.OUTDOOR ? SWT.LINE_DASH : SWT.LINE_SOLID);
        graphics.drawRoundRectangle(selected || target ? box.getCropped(new org.eclipse.draw2d.geometry.Insets(1)) : box, RADIUS, RADIUS);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setLineWidth(1);
        paintToggle(graphics, toggle(), look, false);
        int x = box.x + MARGIN + TOGGLE + 6;
        graphics.setFont(style.nameFont());
        graphics.setForegroundColor(look.text());
        graphics.drawString(name, x, box.y + 5);
        x += FigureUtilities.getTextWidth(name, style.nameFont()) + 10;
        graphics.setFont(style.detailFont());
        if (x + FigureUtilities.getTextWidth(detail, style.detailFont()) < box.right() - MARGIN) {
            graphics.setForegroundColor(look.faint());
            graphics.drawString(detail, x, box.y + 6);
        }
    }

    static void paintToggle(Graphics graphics, Rectangle box, Look look, boolean plus) {
        graphics.setBackgroundColor(look.canvas());
        graphics.fillRectangle(box);
        graphics.setForegroundColor(look.faint());
        graphics.drawRectangle(box.getResized(-1, -1));
        int middleY = box.y + box.height / 2;
        graphics.drawLine(box.x + 3, middleY, box.right() - 4, middleY);
        if (plus) {
            int middleX = box.x + box.width / 2;
            graphics.drawLine(middleX, box.y + 3, middleX, box.bottom() - 4);
        }
    }
}
