package org.headend.design.ui.internal.editor;

import java.util.function.Supplier;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.headend.design.ui.internal.figure.CanvasStyle;

/** The palette’s viewer: its entries can be dragged to the canvas. */
final class PaletteStyle extends PaletteViewerProvider {
    private final Supplier<CanvasStyle> style;

    PaletteStyle(EditDomain domain, Supplier<CanvasStyle> style) {
        super(domain);
        this.style = style;
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
    }
}
