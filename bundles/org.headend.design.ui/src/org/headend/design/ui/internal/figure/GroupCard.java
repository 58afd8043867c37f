package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.swt.SWT;
import org.headend.core.problem.Severity;
import org.headend.design.AutoLayout;
import org.headend.design.site.AreaKind;

/** A collapsed group: a card like that of a device, with others behind it. */
public final class GroupCard extends Figure implements HandleBounds {
    private static final int RADIUS = 16;
    private static final int TOGGLE = 12;
    private static final int TINT = 40;
    private static final int OPAQUE = 255;

    private final CanvasStyle style;
    private final Supplier<String> tip;
    private final CardText name;
    private final CardText detail;
    private AreaKind kind = AreaKind.ROOM;
    private int count;
    private Severity severity;
    private boolean selected;

    public GroupCard(CanvasStyle style, Supplier<String> tip) {
        this.style = style;
        this.tip = tip;
        name = new CardText(style::nameFont);
        detail = new CardText(style::detailFont);
        setSize(AutoLayout.NODE_WIDTH + 2 * DeviceFigure.MARGIN, AutoLayout.NODE_HEIGHT + 2 * DeviceFigure.MARGIN);
    }

    /** @param worst worst finding on what is inside; null for none */
    public void show(AreaKind newKind, String newName, String newDetail, int devices, Severity worst) {
        kind = newKind;
        name.set(newName);
        detail.set(newDetail);
        count = devices;
        severity = worst;
        repaint();
    }

    public void setSelected(boolean selected) {
        this.selected = selected;
        repaint();
    }

    @Override
    public Rectangle getHandleBounds() {
        return getBounds().getCropped(new Insets(DeviceFigure.MARGIN));
    }

    /** The box with the plus. */
    public Rectangle toggle() {
        Rectangle card = getHandleBounds();
        return new Rectangle(card.x + 8, card.y + 8, TOGGLE, TOGGLE);
    }

    public Rectangle nameBounds() {
        Rectangle card = getHandleBounds();
        return new Rectangle(card.x + 4, card.y + 48, card.width - 8, 20);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return getHandleBounds().contains(x, y);
    }

    @Override
    public IFigure getToolTip() {
        return new TipLabel(tip.get());
    }

    /** A plain box, for looking from far. */
    void paintFar(Graphics graphics) {
        graphics.setBackgroundColor(selected ? style.look().accent() : style.look().area(kind));
        graphics.fillRectangle(getHandleBounds());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Look look = style.look();
        Rectangle card = getHandleBounds();
        graphics.setAntialias(SWT.ON);
        graphics.setLineWidth(1);
        for (int behind = 2; behind >= 0; behind--) {
            Rectangle box = card.getTranslated(2 * behind, 2 * behind);
            graphics.setBackgroundColor(look.card());
            graphics.fillRoundRectangle(box, RADIUS, RADIUS);
            graphics.setBackgroundColor(look.area(kind));
            graphics.setAlpha(TINT);
            graphics.fillRoundRectangle(box, RADIUS, RADIUS);
            graphics.setAlpha(OPAQUE);
            graphics.setForegroundColor(selected ? look.accent() : look.area(kind));
            graphics.setLineWidth(selected && behind == 0 ? 2 : 1);
            graphics.drawRoundRectangle(selected && behind == 0 ? box.getCropped(new Insets(1)) : box.getResized(-1, -1), RADIUS, RADIUS);
        }
        graphics.setLineWidth(1);
        GroupFigure.paintToggle(graphics, toggle(), look, true);
        String number = Integer.toString(count);
        graphics.setFont(style.countFont());
        graphics.setForegroundColor(look.text());
        graphics.drawString(number, card.x + (card.width - org.eclipse.draw2d.FigureUtilities.getTextWidth(number, style.countFont())) / 2, card.y + 14);
        name.paint(graphics, look.text(), card, 50);
        detail.paint(graphics, look.faint(), card, 69);
        DeviceFigure.badge(graphics, look, severity, card);
    }
}
