package org.headend.design.ui.internal.directedit;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.headend.design.ui.internal.part.DevicePart;

/** The name of a device in a text field on its card: Enter takes it, Escape leaves it. */
public final class NameEditing extends DirectEditManager {
    private static final int WIDEST = 220;
    private final DevicePart part;

    public NameEditing(DevicePart part) {
        super(part, TextCellEditor.class, editor -> place(part, (Text) editor.getControl()));
        this.part = part;
    }

    private static void place(DevicePart part, Text text) {
        Rectangle name = part.card().nameBounds().getCopy();
        part.getFigure().translateToAbsolute(name);
        Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.clamp(size.x + 8, name.width, Math.max(name.width, WIDEST));
        text.setBounds(name.getCenter().x - width / 2, name.getCenter().y - size.y / 2, width, size.y);
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(part.device().getName() == null ? "" : part.device().getName()); //$NON-NLS-1$
        Text text = (Text) getCellEditor().getControl();
        text.setFont(part.design().style().nameFont());
        text.selectAll();
    }
}
