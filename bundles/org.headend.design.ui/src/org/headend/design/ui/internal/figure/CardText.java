package org.headend.design.ui.internal.figure;

import java.util.function.Supplier;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** One line on a card: centred, cut with an ellipsis where it is too long, measured only once. */
final class CardText {
    private static final int PADDING = 8;

    private final Supplier<Font> font;
    private String full = ""; //$NON-NLS-1$
    private String shown;
    private int width;

    CardText(Supplier<Font> font) {
        this.font = font;
    }

    /** @return whether it is new */
    boolean set(String text) {
        if (text.equals(full)) {
            return false;
        }
        full = text;
        shown = null;
        return true;
    }

    void paint(Graphics graphics, Color color, Rectangle card, int top) {
        if (full.isEmpty()) {
            return;
        }
        if (shown == null) {
            fit(card.width - 2 * PADDING);
        }
        graphics.setFont(font.get());
        graphics.setForegroundColor(color);
        graphics.drawString(shown, card.x + (card.width - width) / 2, card.y + top);
    }

    private void fit(int available) {
        shown = full;
        width = FigureUtilities.getTextWidth(full, font.get());
        if (width <= available) {
            return;
        }
        int low = 0;
        int high = full.codePointCount(0, full.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (FigureUtilities.getTextWidth(start(middle), font.get()) <= available) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        shown = start(low);
        width = FigureUtilities.getTextWidth(shown, font.get());
    }

    private String start(int codePoints) {
        return full.substring(0, full.offsetByCodePoints(0, codePoints)).stripTrailing() + '…';
    }
}
