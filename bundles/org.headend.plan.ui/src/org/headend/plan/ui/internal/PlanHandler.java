package org.headend.plan.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for the design that is edited, or for the selected site. */
public final class PlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlanWizard wizard = new PlanWizard();
        wizard.init(HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench(),
                HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection : null);
        new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
        return null;
    }
}
