package org.headend.monitor.ui.internal.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.Deployment;
import org.headend.gateway.Connections;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.SiteGateway;
import org.headend.monitor.LogAnalysis;
import org.headend.monitor.ui.internal.Messages;
import org.headend.monitor.ui.internal.performance.PerformanceView;

/** Sums up the result log of the application that the Performance view watches. */
public final class AnalyzeRemoteLogHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        if (HandlerUtil.getActivePart(event) instanceof PerformanceView view) {
            view.watched().ifPresent(w -> analyze(shell, w.gateway(), w.application()));
        }
        return null;
    }

    private static void analyze(Shell shell, SiteGateway gateway, String application) {
        String name = application + " @ " + gateway.name(); //$NON-NLS-1$
        WorkJob.compute(Messages.bind(Messages.analyze_job, name), m -> fetch(gateway, application, m), shell,
                analysis -> new LogReportDialog(shell, name, analysis).open());
    }

    /** The log grows meanwhile: what is there at this moment is copied as a stream, without a checksum. */
    private static LogAnalysis fetch(SiteGateway gateway, String application, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Path copy = null;
        try {
            copy = Files.createTempFile("headend-results", ".jsonl"); //$NON-NLS-1$ //$NON-NLS-2$
            GatewayConnection connection = Connections.shared().connect(gateway, progress);
            String log = new Deployment(connection, application).resultLog();
            try (OutputStream out = Files.newOutputStream(copy)) {
                connection.exec("cat " + GatewayConnection.quote(log), null, out, OutputStream.nullOutputStream(), progress.split(1)); //$NON-NLS-1$
            }
            return LogAnalysis.of(copy, progress.split(1));
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", Messages.bind(Messages.file_write, e.getMessage()), //$NON-NLS-1$
                    Place.NONE, Messages.file_writeRemedy), e);
        } finally {
            if (copy != null) {
                copy.toFile().delete();
            }
        }
    }
}
