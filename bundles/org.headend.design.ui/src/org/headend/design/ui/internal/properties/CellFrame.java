package org.headend.design.ui.internal.properties;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** A frame around the cell that keys go to, inside the selected row. */
final class CellFrame extends FocusCellHighlighter {

    CellFrame(TableViewer viewer) {
        super(viewer);
        viewer.getTable().addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index) {
            Rectangle bounds = cell.getBounds();
            event.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
        ViewerCell cell = newCell != null ? newCell : oldCell;
        if (cell != null) {
            cell.getControl().redraw();
        }
    }
}
