package org.headend.annotation.ui.internal.canvas;

import java.util.Optional;

import org.headend.dataset.BoundingBox;

/** The eight places of a box that it is resized at; −1 is left or top, 0 the middle, 1 right or bottom. */
enum Handle {
    NW(-1, -1), N(0, -1), NE(1, -1), W(-1, 0), E(1, 0), SW(-1, 1), S(0, 1), SE(1, 1);

    final int horizontal;
    final int vertical;

    Handle(int horizontal, int vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    double x(BoundingBox box) {
        return box.x() + box.width() * (1 + horizontal) / 2;
    }

    double y(BoundingBox box) {
        return box.y() + box.height() * (1 + vertical) / 2;
    }

    /** The box with this handle dragged to a point; dragged over the opposite side it turns over. */
    BoundingBox drag(BoundingBox box, double x, double y) {
        double left = horizontal < 0 ? x : box.x();
        double right = horizontal > 0 ? x : box.right();
        double top = vertical < 0 ? y : box.y();
        double bottom = vertical > 0 ? y : box.bottom();
        return BoundingBox.ofCorners(left, top, right, bottom);
    }

    /** The nearest handle within a distance, px of the picture; corners before sides. */
    static Optional<Handle> at(BoundingBox box, double x, double y, double reach) {
        Handle found = null;
        for (Handle handle : values()) {
            boolean near = Math.abs(handle.x(box) - x) <= reach && Math.abs(handle.y(box) - y) <= reach;
            if (near && (found == null || handle.horizontal != 0 && handle.vertical != 0)) {
                found = handle;
            }
        }
        return Optional.ofNullable(found);
    }
}
