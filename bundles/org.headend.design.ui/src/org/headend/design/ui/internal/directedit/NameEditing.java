package org.headend.design.ui.internal.directedit;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;
import org.headend.design.ui.internal.part.DevicePart;

/**
 * The name of a device in a text field on its card: Enter takes it, Escape leaves it. Meanwhile cut, copy, paste and
 * delete mean the text.
 */
public final class NameEditing extends DirectEditManager {
    private static final int WIDEST = 220;
    private static final ActionFactory[] GLOBAL = { ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND };

    private final DevicePart part;
    private final Map<String, IAction> canvasActions = new HashMap<>();
    private CellEditorActionHandler textActions;

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

    private IActionBars actionBars() {
        return ((DefaultEditDomain) part.getViewer().getEditDomain()).getEditorPart().getEditorSite().getActionBars();
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(part.device().getName() == null ? "" : part.device().getName()); //$NON-NLS-1$
        Text text = (Text) getCellEditor().getControl();
        text.setFont(part.design().style().nameFont());
        text.selectAll();
        IActionBars bars = actionBars();
        for (ActionFactory factory : GLOBAL) {
            canvasActions.put(factory.getId(), bars.getGlobalActionHandler(factory.getId()));
        }
        textActions = new CellEditorActionHandler(bars);
        textActions.addCellEditor(getCellEditor());
        bars.updateActionBars();
    }

    @Override
    protected void bringDown() {
        if (textActions != null) {
            textActions.dispose();
            textActions = null;
            IActionBars bars = actionBars();
            canvasActions.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
        super.bringDown();
    }
}
