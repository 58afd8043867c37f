package org.headend.design.ui.internal.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.design.ui.internal.OpenDesign;

/** Opens the wizard that its parameter in {@code plugin.xml} names: {@code bulk} or {@code import}. */
public final class ExchangeHandler extends AbstractHandler implements IExecutableExtension {
    private String wizard = ""; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        wizard = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (wizard.equals("bulk")) { //$NON-NLS-1$
            OpenDesign.of(HandlerUtil.getActiveEditor(event)).ifPresent(design -> open(event, new BulkWizard(design)));
        } else {
            ImportWizard importing = new ImportWizard();
            importing.init(HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench(),
                    HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection : null);
            open(event, importing);
        }
        return null;
    }

    private static void open(ExecutionEvent event, IWizard wizard) {
        new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open();
    }
}
