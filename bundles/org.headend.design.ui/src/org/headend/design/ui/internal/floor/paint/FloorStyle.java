package org.headend.design.ui.internal.floor.paint;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.headend.design.drafting.PlanColours;
import org.headend.design.ui.internal.figure.CanvasStyle;
import org.headend.design.ui.internal.figure.Look;

/** Colours and fonts of a floor page, in the theme of its control. */
public final class FloorStyle {
    private final Control control;
    private final CanvasStyle base;
    private final Font bold;
    private final Map<String, Color> colors = new HashMap<>();

    /** @param control owns what is used here */
    public FloorStyle(Control control) {
        this.control = control;
        base = new CanvasStyle(control);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
        bold = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(9).setStyle(org.eclipse.swt.SWT.BOLD));
    }

    public Control control() {
        return control;
    }

    /** Follows the theme. @return whether anything changed */
    public boolean update() {
        boolean changed = base.update();
        if (changed) {
            colors.clear();
        }
        return changed;
    }

    public Look look() {
        return base.look();
    }

    /** A colour given as {@code #rrggbb}, as it suits the ground. */
    public Color of(String hex) {
        return colors.computeIfAbsent(hex, look()::of);
    }

    /** Dark lines of the building, light on a dark ground. */
    public Color wall() {
        return look().dark() ? look().faint() : of(PlanColours.WALL);
    }

    public Font font() {
        return base.detailFont();
    }

    public Font nameFont() {
        return base.nameFont();
    }

    public Font boldFont() {
        return bold;
    }

    public Image icon(String category) {
        return base.icon(category);
    }
}
