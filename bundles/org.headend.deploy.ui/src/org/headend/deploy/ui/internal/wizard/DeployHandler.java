package org.headend.deploy.ui.internal.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.ui.internal.Messages;

/** Opens the wizard, filled in as far as the selection says. */
public final class DeployHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection s ? s.getFirstElement() : null;
        Preset preset = Preset.of(selected);
        var job = WorkJob.job(Messages.job_sites, m -> DeployInput.read(), shell,
                input -> new WizardDialog(shell, new DeployWizard(input, preset)).open());
        job.setSystem(true);
        job.schedule();
        return null;
    }
}
