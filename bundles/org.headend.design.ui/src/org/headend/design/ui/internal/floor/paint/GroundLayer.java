package org.headend.design.ui.internal.floor.paint;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.headend.design.drafting.Extent;
import org.headend.design.ui.internal.floor.FloorContext;
import org.headend.design.ui.internal.floor.Overlays.Kind;
import org.headend.design.ui.internal.floor.Viewport;

/** The ground, the picture on it, and the grid. */
public final class GroundLayer implements Layer {
    private static final double MINOR = 14;
    private static final int MAJOR = 5;

    private final FloorContext context;
    private final BackgroundImage background;

    public GroundLayer(FloorContext context, BackgroundImage background) {
        this.context = context;
        this.background = background;
    }

    @Override
    public void paint(Drawing drawing, Predicate<EObject> shown) {
        if (!shown.test(context.floor())) {
            return;
        }
        GC gc = drawing.gc();
        Viewport viewport = drawing.viewport();
        gc.setBackground(drawing.style().look().canvas());
        gc.fillRectangle(0, 0, viewport.width(), viewport.height());
        background.paint(drawing);
        if (context.overlays().shows(Kind.GRID)) {
            grid(drawing);
        }
    }

    private static void grid(Drawing drawing) {
        Viewport viewport = drawing.viewport();
        Extent seen = viewport.visible();
        double step = viewport.step(MINOR);
        Color color = drawing.style().look().grid();
        for (int pass = 0; pass < 2; pass++) {
            double spacing = pass == 0 ? step : step * MAJOR;
            drawing.pen(pass == 0 ? color : drawing.style().look().cardBorder(), 1).alpha(pass == 0 ? 0.8 : 0.45);
            drawing.gc().setAntialias(org.eclipse.swt.SWT.OFF);
            for (double x = Math.ceil(seen.left() / spacing) * spacing; x <= seen.right(); x += spacing) {
                drawing.gc().drawLine(drawing.px(x), 0, drawing.px(x), viewport.height());
            }
            for (double y = Math.ceil(seen.bottom() / spacing) * spacing; y <= seen.top(); y += spacing) {
                drawing.gc().drawLine(0, drawing.py(y), viewport.width(), drawing.py(y));
            }
        }
        drawing.gc().setAntialias(org.eclipse.swt.SWT.ON);
        drawing.alpha(1);
    }
}
