package org.headend.deploy.ui.internal.wizard;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.Wizard;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.Application;
import org.headend.deploy.ApplicationStore;
import org.headend.deploy.EdgePackage;
import org.headend.deploy.ui.internal.Messages;
import org.headend.deploy.ui.internal.view.Gateways;
import org.headend.gateway.SiteGateway;

/** Puts a model of a site with the edge runtime on a gateway; the site remembers the parameters. */
public final class DeployWizard extends Wizard {
    private final ModelPage model;
    private final SourcePage source;

    DeployWizard(DeployInput input, Preset preset) {
        setWindowTitle(Messages.wizard_title);
        source = new SourcePage();
        model = new ModelPage(input, preset, source::show);
    }

    @Override
    public void addPages() {
        addPage(model);
        addPage(source);
    }

    @Override
    public boolean canFinish() {
        return model.isPageComplete() && source.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Site site = model.site();
        Application application = new Application(model.application(), model.gateway(), model.model(), model.startUp(), source.parameters());
        SiteGateway gateway = new SiteGateway(site, application.gateway());
        Gateways.watched(gateway, WorkJob.schedule(Messages.bind(Messages.job_deploy, application.name() + " @ " + gateway.name()), //$NON-NLS-1$
                new Gateways.OneByOne(gateway), m -> deploy(site, gateway, application, m)));
        return true;
    }

    private static void deploy(Site site, SiteGateway gateway, Application application, IProgressMonitor monitor)
            throws ProblemException {
        application.checked();
        ApplicationStore.of(site).save(application); // first, so that a failed deployment is corrected, not typed again
        refresh(site);
        EdgePackage.deploy(Gateways.connect(gateway, monitor), application, site.models().resolve(application.model()), monitor);
    }

    /** In a job of its own: the deployment's rule forbids it to lock the workspace. */
    private static void refresh(Site site) {
        Job job = WorkJob.job(Messages.job_sites, m -> {
            var folder = SiteProjects.resource(site.deployments());
            if (folder.isPresent()) {
                folder.get().refreshLocal(IResource.DEPTH_INFINITE, m);
            }
            return null;
        }, null, null);
        job.setSystem(true);
        job.schedule();
    }
}
