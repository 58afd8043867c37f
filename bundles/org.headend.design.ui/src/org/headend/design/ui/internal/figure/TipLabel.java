package org.headend.design.ui.internal.figure;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;

/** A tool tip with some air around its text. */
final class TipLabel extends Label {
    TipLabel(String text) {
        super(text);
        setBorder(new MarginBorder(2, 4, 2, 4));
    }
}
