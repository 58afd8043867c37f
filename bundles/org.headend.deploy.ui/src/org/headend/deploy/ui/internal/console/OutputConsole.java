package org.headend.deploy.ui.internal.console;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.eclipse.ui.console.IOConsole;
import org.eclipse.ui.console.IOConsoleOutputStream;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.Deployment;
import org.headend.deploy.ui.internal.Messages;
import org.headend.deploy.ui.internal.view.Gateways;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayConnection.RemoteProcess;
import org.headend.gateway.SiteGateway;

/** Follows an application's output until the console is closed. */
public final class OutputConsole extends IOConsole {
    private static final String TYPE = "org.headend.deploy.ui.output"; //$NON-NLS-1$
    private static final int BACKLOG = 300;
    private static final int WATER_MARK = 1 << 20;
    private static final int BLOCK = 1 << 13;

    private final SiteGateway gateway;
    private final String application;
    private final Job job;
    /** Closed by the console alone: closing it in the job at that moment would be a deadlock of the two. */
    private final IOConsoleOutputStream out;
    private volatile RemoteProcess process;

    private OutputConsole(SiteGateway gateway, String application) {
        super(name(gateway, application), TYPE, icon(), true);
        this.gateway = gateway;
        this.application = application;
        out = newOutputStream();
        setWaterMarks(WATER_MARK, WATER_MARK + (WATER_MARK >> 2));
        job = new Job(Messages.bind(Messages.job_log, getName())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return follow(monitor);
            }

            @Override
            protected void canceling() {
                closeChannel();
            }
        };
        job.setSystem(true);
    }

    private static String name(SiteGateway gateway, String application) {
        return application + " @ " + gateway.name(); //$NON-NLS-1$
    }

    private static ImageDescriptor icon() {
        return ResourceLocator.imageDescriptorFromBundle("org.headend.deploy.ui", "icons/log.svg").orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Shows the console of an application; one that is open is shown again, and connects again when it had ended. */
    public static void open(SiteGateway gateway, String application) {
        IConsoleManager manager = ConsolePlugin.getDefault().getConsoleManager();
        for (IConsole console : manager.getConsoles()) {
            if (console instanceof OutputConsole known && known.gateway.equals(gateway) && known.application.equals(application)) {
                if (known.job.getState() == Job.NONE) {
                    known.clearConsole();
                    known.job.schedule();
                }
                manager.showConsoleView(known);
                return;
            }
        }
        OutputConsole console = new OutputConsole(gateway, application);
        manager.addConsoles(new IConsole[] { console });
        manager.showConsoleView(console);
        console.job.schedule();
    }

    private IStatus follow(IProgressMonitor monitor) {
        try {
            try {
                GatewayConnection connection = Gateways.connect(gateway, monitor);
                String log = GatewayConnection.quote(new Deployment(connection, application).outputLog());
                process = connection.start("exec tail -n " + BACKLOG + " -F " + log + " 2>/dev/null"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                copy(process.output(), monitor);
            } catch (ProblemException e) {
                out.write(WorkJob.status(e.problem(), null).getMessage() + '\n');
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } finally {
                closeChannel();
            }
            if (!monitor.isCanceled()) {
                out.write(Messages.log_ended + '\n');
            }
        } catch (IOException e) {
            return Status.OK_STATUS; // the console was closed
        }
        return Status.OK_STATUS;
    }

    private void copy(InputStream in, IProgressMonitor monitor) throws IOException {
        byte[] block = new byte[BLOCK];
        for (int n = in.read(block); n >= 0 && !monitor.isCanceled(); n = in.read(block)) {
            out.write(block, 0, n);
        }
    }

    private void closeChannel() {
        RemoteProcess open = process;
        process = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    protected void dispose() {
        job.cancel();
        super.dispose();
    }
}
