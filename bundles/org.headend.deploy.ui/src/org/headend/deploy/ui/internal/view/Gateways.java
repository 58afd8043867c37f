package org.headend.deploy.ui.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.Deployment;
import org.headend.gateway.Connections;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.SiteGateway;

/** Gateways of all sites in the workspace, and work on the applications there. */
public final class Gateways {

    private Gateways() {
    }

    /** The connections that all views share. */
    static Connections connections() {
        Connections[] found = new Connections[1];
        ServiceCaller.callOnce(Gateways.class, Connections.class, c -> found[0] = c);
        if (found[0] == null) {
            throw new IllegalStateException("no connections: is org.apache.felix.scr started?"); //$NON-NLS-1$
        }
        return found[0];
    }

    /** Connects where needed. */
    public static GatewayConnection connect(SiteGateway gateway, IProgressMonitor monitor) throws ProblemException {
        return connections().connect(gateway, monitor);
    }

    /** All gateways that can be read; broken files are marked where they are opened. Reads files. */
    static List<SiteGateway> all() {
        List<SiteGateway> all = new ArrayList<>();
        for (IProject project : SiteProjects.all()) {
            try {
                Site site = SiteProjects.open(project);
                for (Gateway gateway : GatewayStore.of(site).all(new ArrayList<>())) {
                    all.add(new SiteGateway(site, gateway.name()));
                }
            } catch (ProblemException e) {
                continue; // told where the site is opened
            }
        }
        return all;
    }

    /** Work on one application. */
    @FunctionalInterface
    public interface Work {
        void run(Deployment deployment, IProgressMonitor monitor) throws ProblemException;
    }

    /** Runs work on an application as a job; the open views show what came of it. */
    static Job schedule(String name, AppNode app, Work work) {
        return watched(app.gateway(), WorkJob.schedule(name, new OneByOne(app.gateway()),
                m -> work.run(new Deployment(connect(app.gateway(), m), app.name()), m)));
    }

    /** The open views show what has become of a gateway when the job is done. */
    public static Job watched(SiteGateway gateway, Job job) {
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                DeploymentsView.refreshOpen(gateway);
            }
        });
        if (job.getState() == Job.NONE) { // was done before it could be listened to
            DeploymentsView.refreshOpen(gateway);
        }
        return job;
    }

    /** Deployments on one gateway wait for each other. */
    public record OneByOne(SiteGateway gateway) implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }
}
