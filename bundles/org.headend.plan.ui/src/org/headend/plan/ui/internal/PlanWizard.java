package org.headend.plan.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.plan.PlanDocuments;
import org.headend.plan.PlanRequest;
import org.headend.plan.PlanResult;
import org.osgi.framework.FrameworkUtil;

/** Asks what to write and where to, and has it done by a job. */
public final class PlanWizard extends Wizard implements IExportWizard {
    private static final String SETTINGS = "org.headend.plan.ui.PlanWizard"; //$NON-NLS-1$

    private List<PlanInput.Open> open = List.of();
    private List<IProject> sites = List.of();
    private Optional<IProject> chosen = Optional.empty();
    private Shell owner;
    private PlanPage page;

    public PlanWizard() {
        setWindowTitle(Messages.wizard_title);
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PlanWizard.class)).getDialogSettings();
        IDialogSettings mine = all.getSection(SETTINGS);
        setDialogSettings(mine == null ? all.addNewSection(SETTINGS) : mine);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IWorkbenchPage active = window == null ? null : window.getActivePage();
        IEditorPart editor = active == null ? null : active.getActiveEditor();
        owner = window == null ? null : window.getShell();
        open = PlanInput.open(active);
        sites = SiteProjects.all();
        chosen = PlanInput.project(selection == null ? null : selection.getFirstElement(), editor);
    }

    @Override
    public void addPages() {
        page = new PlanPage(sites, chosen, open);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.remember();
        PlanInput input = page.input();
        PlanRequest request = page.request();
        boolean show = page.opens();
        PlanDocuments documents = PlanDocuments.of(input.document(), input.catalog(), input.site().folder());
        WorkJob.compute(Messages.job_name, monitor -> {
            PlanResult result = documents.write(request, monitor);
            refresh(result.folder());
            return result;
        }, owner, result -> tell(result, show));
        return true;
    }

    /** Shows in the explorer what was written, where it is in the workspace. */
    private static void refresh(Path folder) {
        SiteProjects.resource(folder.getParent()).ifPresent(resource -> {
            try {
                resource.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                ILog.of(PlanWizard.class).log(e.getStatus());
            }
        });
    }

    private void tell(PlanResult result, boolean show) {
        if (show) {
            result.main().ifPresent(file -> Program.launch(file.toString()));
        }
        if (!result.notes().isEmpty()) {
            MessageDialog.openInformation(owner, Messages.result_title, Messages.bind(Messages.result_notes,
                    new Object[] { result.files().size(), result.folder(), "• " + String.join("\n• ", result.notes()) })); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (!show) {
            MessageDialog.openInformation(owner, Messages.result_title, Messages.bind(Messages.result_message, result.files().size(), result.folder()));
        }
    }
}
