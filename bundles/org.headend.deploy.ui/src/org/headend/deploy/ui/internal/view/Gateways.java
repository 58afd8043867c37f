package org.headend.deploy.ui.internal.view;


import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.Deployment;
import org.headend.gateway.Connections;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.SiteGateway;

/** Work on the applications of one gateway. */
public final class Gateways {

    private Gateways() {
    }

    /** Connects where needed. */
    public static GatewayConnection connect(SiteGateway gateway, IProgressMonitor monitor) throws ProblemException {
        return Connections.shared().connect(gateway, monitor);
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
