package org.headend.design.ui.internal.floor.paint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/** Which places of the screen are taken by labels and icons, so that none covers another. */
public final class Labels {
    private final List<Rectangle> taken = new ArrayList<>();

    /** Takes a place even when something is there. */
    public void block(int x, int y, int width, int height) {
        taken.add(new Rectangle(x, y, width, height));
    }

    /** Takes a place if it is free. @return whether it was */
    public boolean take(int x, int y, int width, int height) {
        Rectangle wanted = new Rectangle(x, y, width, height);
        for (Rectangle other : taken) {
            if (other.intersects(wanted)) {
                return false;
            }
        }
        taken.add(wanted);
        return true;
    }

    public void clear() {
        taken.clear();
    }
}
