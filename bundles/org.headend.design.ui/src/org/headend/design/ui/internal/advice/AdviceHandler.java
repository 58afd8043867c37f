package org.headend.design.ui.internal.advice;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.design.site.Device;
import org.headend.design.ui.internal.OpenDesign;

/** Opens advice on the design of the active editor; the extension names which: {@code AdviceHandler:link}. */
public final class AdviceHandler extends AbstractHandler implements IExecutableExtension {
    private String what = ""; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        OpenDesign.of(HandlerUtil.getActiveEditor(event)).ifPresent(design -> {
            List<Device> devices = design.selection().stream().filter(Device.class::isInstance).map(Device.class::cast).toList();
            if (!what.equals("link")) { //$NON-NLS-1$
                new WizardDialog(HandlerUtil.getActiveShell(event), new AddressWizard(design, devices)).open();
            } else if (devices.size() == 2) {
                new AdvisorDialog(design, devices.get(0), devices.get(1)).open();
            }
        });
        return null;
    }
}
