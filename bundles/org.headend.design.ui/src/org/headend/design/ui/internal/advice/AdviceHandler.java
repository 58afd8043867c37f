package org.headend.design.ui.internal.advice;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
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

    /** By what is selected in the editor, also while another view is active: a tutorial, for instance. */
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(!what.equals("link") || OpenDesign.of(editor(context)).filter(d -> d.isLoaded() && d.selection().size() == 2 && devices(d).size() == 2).isPresent()); //$NON-NLS-1$
    }

    private static IEditorPart editor(Object context) {
        return HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor ? editor : null;
    }

    private static List<Device> devices(OpenDesign design) {
        return design.selection().stream().filter(Device.class::isInstance).map(Device.class::cast).toList();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        OpenDesign.of(HandlerUtil.getActiveEditor(event)).ifPresent(design -> {
            List<Device> devices = devices(design);
            if (!what.equals("link")) { //$NON-NLS-1$
                new WizardDialog(HandlerUtil.getActiveShell(event), new AddressWizard(design, devices)).open();
            } else if (devices.size() == 2) {
                new AdvisorDialog(design, devices.get(0), devices.get(1)).open();
            }
        });
        return null;
    }
}
