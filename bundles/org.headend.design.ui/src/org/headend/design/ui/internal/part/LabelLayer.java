package org.headend.design.ui.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.headend.design.LinkRoutes;
import org.headend.design.LinkRoutes.Side;
import org.headend.design.site.Link;
import org.headend.design.view.LinkLabel;
import org.headend.design.view.LinkLabel.Text;

/** The texts of links, between links and cards. It has no figures in it and never takes the pointer; thumbnails do without. */
final class LabelLayer extends FreeformLayer {
    private static final double SMALLEST = 0.5;
    private static final int GAP = 4;
    private static final int VERTICAL = 90;

    private record Label(String text, Rectangle box, boolean turned) {
    }

    private final Supplier<DesignContext> design;
    private final List<Label> labels = new ArrayList<>();
    private LinkRoutes shownRoutes;
    private int shownVersion = -1;
    private String shownIds = ""; //$NON-NLS-1$
    private int shownTexts;

    LabelLayer(Supplier<DesignContext> design) {
        this.design = design;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        DesignContext context = design.get();
        if (context == null || !(graphics instanceof SWTGraphics) || context.style().zoom() < SMALLEST
                || context.labels().isEmpty() && context.diagram().getGroups().stream().noneMatch(g -> g.isCollapsed())) {
            return;
        }
        update(context);
        Rectangle clip = graphics.getClip(new Rectangle());
        graphics.setFont(context.style().detailFont());
        graphics.setAntialias(SWT.ON);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            if (label.box().intersects(clip)) {
                paint(graphics, label, context);
            }
        }
    }

    private static void paint(Graphics graphics, Label label, DesignContext context) {
        Rectangle box = label.box();
        graphics.setBackgroundColor(context.style().look().canvas());
        graphics.setAlpha(215);
        graphics.fillRectangle(box);
        graphics.setAlpha(255);
        graphics.setForegroundColor(context.style().look().text());
        if (label.turned()) {
            graphics.pushState();
            graphics.translate(box.x, box.bottom());
            graphics.rotate(-VERTICAL);
            graphics.drawString(label.text(), 1, 0);
            graphics.popState();
        } else {
            graphics.drawString(label.text(), box.x + 1, box.y);
        }
    }

    /** Measures texts again only when something about them changed. */
    private void update(DesignContext context) {
        LinkRoutes routes = context.routes();
        String ids = LinkLabel.format(context.labels());
        int texts = context.textVersion();
        if (routes == shownRoutes && routes.version() == shownVersion && ids.equals(shownIds) && texts == shownTexts) {
            return;
        }
        shownRoutes = routes;
        shownVersion = routes.version();
        shownIds = ids;
        shownTexts = texts;
        labels.clear();
        Font font = context.style().detailFont();
        for (Link link : routes.scene().drawn()) {
            for (Text text : LinkLabel.texts(link, routes, context.labels())) {
                labels.add(label(text, font));
            }
        }
    }

    private static Label label(Text text, Font font) {
        Dimension size = FigureUtilities.getTextExtents(text.text(), font);
        int x = text.at().x();
        int y = text.at().y();
        int width = size.width + 2;
        Side away = text.away();
        if (away == null) {
            return new Label(text.text(), new Rectangle(x - width / 2, y - size.height / 2, width, size.height), false);
        }
        int distance = GAP + 6;
        return switch (away) {
            case TOP -> new Label(text.text(), new Rectangle(x - size.height / 2, y - distance - width, size.height, width), true);
            case BOTTOM -> new Label(text.text(), new Rectangle(x - size.height / 2, y + distance, size.height, width), true);
            case LEFT -> new Label(text.text(), new Rectangle(x - distance - width, y - size.height / 2, width, size.height), false);
            case RIGHT -> new Label(text.text(), new Rectangle(x + distance, y - size.height / 2, width, size.height), false);
        };
    }
}
