package org.headend.monitor.ui.internal.log;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.monitor.LogAnalysis;
import org.headend.monitor.ui.internal.Messages;

/** Sums up the selected result log, or one that the user chooses. */
public final class AnalyzeLogHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Path file = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection s ? selected(s) : null;
        if (file == null) {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN);
            dialog.setText(Messages.analyze_choose);
            dialog.setFilterExtensions(new String[] { "*.jsonl;*.json;*.log", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
            String name = dialog.open();
            file = name == null ? null : Path.of(name);
        }
        if (file != null) {
            analyze(shell, file);
        }
        return null;
    }

    private static Path selected(IStructuredSelection selection) {
        IFile file = selection.size() == 1 ? Adapters.adapt(selection.getFirstElement(), IFile.class) : null;
        return file == null || !"jsonl".equals(file.getFileExtension()) ? null : SiteProjects.path(file); //$NON-NLS-1$
    }

    static void analyze(Shell shell, Path file) {
        WorkJob.compute(Messages.bind(Messages.analyze_job, file.getFileName()), m -> LogAnalysis.of(file, m), shell,
                analysis -> new LogReportDialog(shell, file.getFileName().toString(), analysis).open());
    }
}
