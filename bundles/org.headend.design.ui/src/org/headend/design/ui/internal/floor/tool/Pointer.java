package org.headend.design.ui.internal.floor.tool;

import org.eclipse.swt.SWT;
import org.headend.design.drafting.Spot;

/**
 * Where the pointer is.
 *
 * @param spot the same on the floor, m
 * @param keys modifier keys, a state mask of SWT
 */
public record Pointer(int px, int py, Spot spot, int keys) {
    private static final int SLOP = 4;

    public boolean shift() {
        return (keys & SWT.SHIFT) != 0;
    }

    /** Held to place something freely, or to select something else as well. */
    public boolean control() {
        return (keys & SWT.MOD1) != 0;
    }

    /** False for a click with a trembling hand. */
    boolean awayFrom(Pointer other) {
        return Math.abs(px - other.px) > SLOP || Math.abs(py - other.py) > SLOP;
    }
}
