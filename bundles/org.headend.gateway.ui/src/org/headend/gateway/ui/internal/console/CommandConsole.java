package org.headend.gateway.ui.internal.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.console.IOConsole;
import org.eclipse.ui.console.IOConsoleOutputStream;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Gateways;
import org.headend.gateway.ui.internal.Messages;

/** One remote command: what it writes, what is typed for it, how it ended. Removing the console ends the command. */
public final class CommandConsole extends IOConsole {
    private static final String TYPE = "org.headend.gateway.ui.command"; //$NON-NLS-1$

    private final SiteGateway place;
    private final String command;
    private final IOConsoleOutputStream out;
    private final IOConsoleOutputStream err;
    private final IOConsoleOutputStream info;
    private Job job;
    private volatile boolean running;
    private volatile Runnable stateListener = () -> { };

    /**
     * @param shown   the command as the user wrote it
     * @param command what is run
     */
    CommandConsole(SiteGateway place, String shown, String command) {
        super(Messages.bind(Messages.console_name, place.name(), shown).replace("&", "&&"), TYPE, // shown where & marks a key //$NON-NLS-1$ //$NON-NLS-2$
                ResourceLocator.imageDescriptorFromBundle("org.headend.gateway.ui", "icons/console.svg").orElse(null), //$NON-NLS-1$ //$NON-NLS-2$
                StandardCharsets.UTF_8.name(), true);
        this.place = place;
        this.command = command;
        out = newOutputStream();
        err = newOutputStream();
        info = newOutputStream();
        err.setColor(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
        info.setColor(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
        getInputStream().setColor(JFaceResources.getColorRegistry().get(JFacePreferences.ACTIVE_HYPERLINK_COLOR));
    }

    /** Starts the command. */
    void start() {
        running = true;
        job = Job.create(getName(), (IJobFunction) this::run);
        job.setUser(false);
        job.schedule();
    }

    private IStatus run(IProgressMonitor monitor) {
        long begin = System.nanoTime();
        String end;
        try {
            int code = Gateways.connect(place, monitor).exec(command, getInputStream(), out, err, monitor);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            end = Messages.bind(Messages.console_ended, code, String.format("%.1f", took.toMillis() / 1000.0)); //$NON-NLS-1$
        } catch (ProblemException e) {
            end = e.problem().toString();
        } catch (OperationCanceledException e) {
            end = Messages.console_terminated;
        }
        try {
            info.write("\n" + end + "\n"); //$NON-NLS-1$ //$NON-NLS-2$
            getInputStream().close();
        } catch (IOException e) {
            ILog.of(CommandConsole.class).log(Status.info(e.getMessage())); // the console was removed meanwhile
        }
        running = false;
        stateListener.run();
        return Status.OK_STATUS;
    }

    /** Told, in any thread, when the command has ended. */
    void onEnd(Runnable listener) {
        stateListener = listener;
    }

    boolean isRunning() {
        return running;
    }

    /** Ends the command on the gateway. */
    void terminate() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    protected void dispose() {
        terminate();
        super.dispose();
    }
}
