package org.headend.design.ui.internal.compare;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.headend.design.compare.Difference.Kind;
import org.headend.design.ui.internal.figure.Look;

/** The colours of what was added, changed and removed, on light and dark. */
final class Marks {
    private final Look look;

    Marks(Control control) {
        look = Look.of(control);
    }

    Color text(Kind kind) {
        return look.of(switch (kind) {
            case ADDED -> "#1f7a3d"; //$NON-NLS-1$
            case REMOVED -> "#b3261e"; //$NON-NLS-1$
            case CHANGED -> "#a86a00"; //$NON-NLS-1$
            case INSIDE -> "#5b6b7c"; //$NON-NLS-1$
        });
    }

    Look look() {
        return look;
    }
}
