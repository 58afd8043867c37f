package org.headend.dataset.ui.internal.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard whose id stands after the colon of the handler's class in {@code plugin.xml}. */
public final class WizardHandler extends AbstractHandler implements IExecutableExtension {
    private String wizard;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        wizard = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
                ? structured : StructuredSelection.EMPTY;
        Wizards.open(wizard, HandlerUtil.getActiveWorkbenchWindowChecked(event), selection);
        return null;
    }
}
