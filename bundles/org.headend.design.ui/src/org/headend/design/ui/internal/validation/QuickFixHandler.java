package org.headend.design.ui.internal.validation;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.design.ui.internal.Messages;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.validate.Finding;

/** Ctrl+1 on the diagram: opens the quick fixes of the selected elements below the first of them. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        OpenDesign.of(HandlerUtil.getActiveEditor(event)).ifPresent(QuickFixHandler::open);
        return null;
    }

    private static void open(OpenDesign design) {
        List<Finding> findings = FixMenu.findings(design);
        IStatusLineManager status = design.editor().getEditorSite().getActionBars().getStatusLineManager();
        status.setMessage(findings.isEmpty() ? Messages.validation_noProblem : null);
        if (findings.isEmpty()) {
            return;
        }
        Control control = design.viewer().getControl();
        Menu menu = new Menu(control);
        FixMenu.fill(menu, design, findings);
        menu.setLocation(control.toDisplay(below(design)));
        menu.addListener(SWT.Hide, e -> control.getDisplay().asyncExec(menu::dispose)); // after its selection event
        menu.setVisible(true);
    }

    private static Point below(OpenDesign design) {
        EditPart part = (EditPart) design.viewer().getSelectedEditParts().get(0);
        Rectangle bounds = ((GraphicalEditPart) part).getFigure().getBounds().getCopy();
        ((GraphicalEditPart) part).getFigure().translateToAbsolute(bounds);
        Point size = design.viewer().getControl().getSize();
        return new Point(Math.clamp(bounds.x, 0, size.x), Math.clamp(bounds.y + bounds.height, 0, size.y));
    }
}
