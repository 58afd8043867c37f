package org.headend.core.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.internal.Messages;

/** Creates a site project from a template and opens its design. */
public final class NewSiteWizard extends Wizard implements INewWizard, IExecutableExtension {
    private IWorkbench workbench;
    private IConfigurationElement configuration;
    private NewSitePage page;

    public NewSiteWizard() {
        setWindowTitle(Messages.newSite_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        configuration = element;
    }

    @Override
    public void addPages() {
        page = new NewSitePage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        String name = page.getProjectName();
        Path location = page.useDefaults() ? null : page.getLocationPath().toPath();
        SiteTemplate template = page.template();
        IProject[] project = new IProject[1];
        try {
            getContainer().run(true, true, monitor -> project[0] = create(name, location, template, monitor));
        } catch (InvocationTargetException e) {
            IStatus status = Status.error(e.getCause().getMessage(), e.getCause());
            ErrorDialog.openError(getShell(), Messages.newSite_failed, null, status);
            return false;
        } catch (InterruptedException e) {
            return false; // cancelled: stay on the page
        }
        BasicNewProjectResourceWizard.updatePerspective(configuration);
        open(project[0]);
        return true;
    }

    private static IProject create(String name, Path location, SiteTemplate template, IProgressMonitor monitor)
            throws InvocationTargetException {
        try {
            return SiteProjects.create(name, location, template, monitor);
        } catch (CoreException | ProblemException e) {
            throw new InvocationTargetException(e);
        }
    }

    private void open(IProject project) {
        BasicNewProjectResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
        try {
            if (SiteProjects.design(project).exists()) {
                IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), SiteProjects.design(project));
            }
        } catch (PartInitException e) {
            ErrorDialog.openError(getShell(), Messages.newSite_title, null, e.getStatus());
        }
    }
}
