package org.headend.app.internal;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.SiteTemplate;
import org.headend.core.ui.SiteProjects;

/** The site that a new user finds: made once from the smart campus template, in a job. */
final class SampleSite {
    private static final String TEMPLATE = "smart-campus"; //$NON-NLS-1$
    private static final String WELCOME = "org.eclipse.ui.internal.introview"; //$NON-NLS-1$

    private SampleSite() {
    }

    /** Creates the project where it is missing, then shows its design. */
    static void open() {
        Job job = Job.create(Messages.sample_creating, monitor -> {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.sample_name);
            try {
                if (!project.exists()) {
                    SiteProjects.create(Messages.sample_name, null, SiteTemplate.byId(TEMPLATE), monitor);
                } else if (!project.isOpen()) {
                    project.open(monitor);
                }
            } catch (CoreException | ProblemException e) {
                return failure(e);
            }
            Display.getDefault().asyncExec(() -> show(project));
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
    }

    private static IStatus failure(Exception e) {
        return Status.error(Messages.sample_failed + ' ' + e.getMessage(), e);
    }

    /** Shows the design at once, or when the welcome page is left: an editor that opens would close it. */
    private static void show(IProject project) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !SiteProjects.design(project).exists()) {
            return;
        }
        if (page.findView(WELCOME) == null) {
            openDesign(page, project);
            return;
        }
        page.addPartListener(new IPartListener2() {
            @Override
            public void partClosed(IWorkbenchPartReference part) {
                if (part.getId().equals(WELCOME)) {
                    page.removePartListener(this);
                    window.getShell().getDisplay().asyncExec(() -> {
                        if (page.getActiveEditor() == null && project.isOpen()) {
                            openDesign(page, project);
                        }
                    });
                }
            }
        });
    }

    private static void openDesign(IWorkbenchPage page, IProject project) {
        try {
            IDE.openEditor(page, SiteProjects.design(project));
        } catch (PartInitException e) {
            ILog.of(SampleSite.class).log(e.getStatus());
        }
    }
}
