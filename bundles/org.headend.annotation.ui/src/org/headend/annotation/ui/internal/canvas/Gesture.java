package org.headend.annotation.ui.internal.canvas;

import org.headend.dataset.BoundingBox;

/** What a pressed pointer is doing; starts are px of the picture. */
sealed interface Gesture {

    /** A new box from a corner. */
    record Draw(double x, double y) implements Gesture {
    }

    /** The selected boxes. */
    record Move(double x, double y) implements Gesture {
    }

    /** One box at a handle. */
    record Resize(int index, Handle handle, BoundingBox box) implements Gesture {
    }

    /** The picture itself; last position on the screen. */
    record Pan(int x, int y) implements Gesture {
    }

    /** A rectangle that selects what is inside. */
    record Band(double x, double y) implements Gesture {
    }
}
