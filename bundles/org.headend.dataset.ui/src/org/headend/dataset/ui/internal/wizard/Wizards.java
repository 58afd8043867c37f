package org.headend.dataset.ui.internal.wizard;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.headend.core.ui.WorkJob;

/** Opens the workbench's wizards by id. */
public final class Wizards {
    public static final String NEW = "org.headend.dataset.ui.newDataset"; //$NON-NLS-1$
    public static final String GENERATE = "org.headend.dataset.ui.generate"; //$NON-NLS-1$
    public static final String IMPORT = "org.headend.dataset.ui.import"; //$NON-NLS-1$
    public static final String EXPORT = "org.headend.dataset.ui.export"; //$NON-NLS-1$

    private Wizards() {
    }

    /** Opens a wizard for what is selected where it was asked for. */
    public static void open(String id, IWorkbenchSite site) {
        IStructuredSelection selection = site.getSelectionProvider() != null
                && site.getSelectionProvider().getSelection() instanceof IStructuredSelection structured ? structured
                        : StructuredSelection.EMPTY;
        WorkJob.onUi(site.getShell(), () -> open(id, site.getWorkbenchWindow(), selection)); // after the event that asked
    }

    static void open(String id, IWorkbenchWindow window, IStructuredSelection selection) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWizardDescriptor descriptor = workbench.getNewWizardRegistry().findWizard(id);
        descriptor = descriptor != null ? descriptor : workbench.getImportWizardRegistry().findWizard(id);
        descriptor = descriptor != null ? descriptor : workbench.getExportWizardRegistry().findWizard(id);
        try {
            IWorkbenchWizard wizard = descriptor.createWizard();
            wizard.init(workbench, selection);
            new WizardDialog(window.getShell(), wizard).open();
        } catch (CoreException e) {
            org.eclipse.jface.dialogs.ErrorDialog.openError(window.getShell(), descriptor.getLabel(), null, e.getStatus());
        }
    }
}
