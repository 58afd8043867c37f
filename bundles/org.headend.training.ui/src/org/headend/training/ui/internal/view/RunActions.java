package org.headend.training.ui.internal.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.training.TrainingJob;
import org.headend.training.ui.internal.Messages;
import org.headend.training.ui.internal.launch.TrainingLaunches;
import org.headend.training.ui.internal.launch.TrainingProcess;

/** What can be done with the selected runs, in the view's toolbar and context menu. */
final class RunActions {
    private final IWorkbenchPartSite site;
    private final Supplier<List<Run>> selection;
    private final Function<Run, Optional<TrainingProcess>> processes;
    private final Runnable deleted;
    private final Action stop;
    private final Action again;
    private final Action model;
    private final Action reveal;
    private final Action export;
    private final Action delete;

    /**
     * @param processes the running process of a run
     * @param deleted   told, on the UI thread, after a job was deleted
     */
    RunActions(IWorkbenchPartSite site, Supplier<List<Run>> selection, Function<Run, Optional<TrainingProcess>> processes,
            Runnable deleted) {
        this.site = site;
        this.selection = selection;
        this.processes = processes;
        this.deleted = deleted;
        stop = action(Messages.action_stop, "stop", this::stop); //$NON-NLS-1$
        again = action(Messages.action_again, "again", this::again); //$NON-NLS-1$
        model = action(Messages.action_model, "model", this::openModel); //$NON-NLS-1$
        reveal = action(Messages.action_reveal, null, this::reveal);
        export = action(Messages.view_export, "export", this::export); //$NON-NLS-1$
        delete = action(Messages.action_delete, "delete", this::delete); //$NON-NLS-1$
        update();
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        if (icon != null) {
            ResourceLocator.imageDescriptorFromBundle(RunActions.class, "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return action;
    }

    void fill(IToolBarManager toolBar) {
        toolBar.add(again);
        toolBar.add(stop);
        toolBar.add(new Separator());
        toolBar.add(model);
        toolBar.add(export);
    }

    void fill(IMenuManager menu) {
        menu.add(again);
        menu.add(stop);
        menu.add(new Separator());
        menu.add(model);
        menu.add(reveal);
        menu.add(export);
        menu.add(new Separator());
        menu.add(delete);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Enables what fits the selection. */
    void update() {
        List<Run> runs = selection.get();
        boolean one = runs.size() == 1;
        boolean running = runs.stream().anyMatch(r -> r.state() == Run.State.RUNNING);
        stop.setEnabled(running);
        again.setEnabled(one && !running);
        model.setEnabled(one && runs.get(0).state() == Run.State.DONE);
        reveal.setEnabled(one);
        export.setEnabled(one && !runs.get(0).epochs().isEmpty());
        delete.setEnabled(!runs.isEmpty() && !running);
    }

    void runDelete() {
        if (delete.isEnabled()) {
            delete();
        }
    }

    void runOpenModel() {
        if (model.isEnabled()) {
            openModel();
        }
    }

    private void stop() {
        selection.get().forEach(run -> processes.apply(run).ifPresent(TrainingProcess::terminate));
    }

    private void again() {
        Path folder = selection.get().get(0).folder();
        WorkJob.compute(Messages.action_again, monitor -> {
            TrainingJob job = TrainingJob.open(folder);
            return TrainingLaunches.ofJob(job.dataset().folder().toString(), job.name(), job.settings());
        }, site.getShell(), configuration -> DebugUITools.launch(configuration, ILaunchManager.RUN_MODE));
    }

    private void openModel() {
        Run run = selection.get().get(0);
        try {
            Path file = Site.enclosing(run.folder()).models().resolve(run.name()).resolve("model.onnx"); //$NON-NLS-1$
            IResource resource = SiteProjects.resource(file).orElse(null);
            if (resource instanceof IFile found && found.exists()) {
                IDE.openEditor(site.getPage(), found);
            } else {
                MessageDialog.openInformation(site.getShell(), Messages.action_model, Messages.bind(Messages.action_noModel, file));
            }
        } catch (ProblemException e) {
            WorkJob.show(site.getShell(), Messages.action_model, e);
        } catch (CoreException e) {
            ErrorDialog.openError(site.getShell(), Messages.action_model, null, e.getStatus());
        }
    }

    private void reveal() {
        SiteProjects.resource(selection.get().get(0).folder())
                .ifPresent(folder -> BasicNewResourceWizard.selectAndReveal(folder, site.getWorkbenchWindow()));
    }

    private void export() {
        Run run = selection.get().get(0);
        FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
        dialog.setFileName(run.name() + ".csv"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                AtomicFile.write(Path.of(file), run.csv());
            } catch (IOException e) {
                MessageDialog.openError(site.getShell(), Messages.view_export, Messages.bind(Messages.view_exportFailed, e.getMessage()));
            }
        }
    }

    private void delete() {
        List<Run> runs = selection.get();
        String names = String.join(", ", runs.stream().map(Run::name).toList()); //$NON-NLS-1$
        if (!MessageDialog.openConfirm(site.getShell(), Messages.action_delete, Messages.bind(Messages.action_deleteConfirm, names))) {
            return;
        }
        List<IResource> folders = runs.stream().flatMap(r -> SiteProjects.resource(r.folder()).stream()).toList();
        WorkJob.compute(Messages.action_delete, monitor -> {
            IStatus[] failed = new IStatus[1];
            for (IResource folder : folders) {
                try {
                    folder.delete(IResource.KEEP_HISTORY | IResource.FORCE, monitor);
                } catch (CoreException e) {
                    failed[0] = e.getStatus();
                }
            }
            if (failed[0] != null) {
                throw new CoreException(failed[0]);
            }
            return folders;
        }, site.getShell(), done -> deleted.run());
    }
}
