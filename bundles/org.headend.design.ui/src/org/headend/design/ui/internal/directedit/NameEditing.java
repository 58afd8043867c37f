package org.headend.design.ui.internal.directedit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/**
 * The name of a device or group in a text field where it stands: Enter takes it, Escape leaves it. Meanwhile cut, copy,
 * paste and delete mean the text.
 */
public final class NameEditing extends DirectEditManager {
    private static final int WIDEST = 220;
    private static final ActionFactory[] GLOBAL = { ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND };

    private final GraphicalEditPart part;
    private final String name;
    private final Font font;
    private final Map<String, IAction> canvasActions = new HashMap<>();
    private CellEditorActionHandler textActions;

    /** @param bounds where the name stands, in the coordinates of the part’s figure */
    public NameEditing(GraphicalEditPart part, String name, Font font, Supplier<Rectangle> bounds) {
        super(part, TextCellEditor.class, editor -> place(part, (Text) editor.getControl(), bounds.get().getCopy()));
        this.part = part;
        this.name = name == null ? "" : name; //$NON-NLS-1$
        this.font = font;
    }

    private static void place(GraphicalEditPart part, Text text, Rectangle bounds) {
        part.getFigure().translateToAbsolute(bounds);
        Point size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.clamp(size.x + 8, bounds.width, Math.max(bounds.width, WIDEST));
        text.setBounds(bounds.getCenter().x - width / 2, bounds.getCenter().y - size.y / 2, width, size.y);
    }

    private IActionBars actionBars() {
        return ((DefaultEditDomain) part.getViewer().getEditDomain()).getEditorPart().getEditorSite().getActionBars();
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(name);
        Text text = (Text) getCellEditor().getControl();
        text.setFont(font);
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
