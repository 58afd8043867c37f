package org.headend.training.ui.internal.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.training.TrainingEvent;
import org.headend.training.TrainingJob;
import org.headend.training.TrainingRun;
import org.headend.training.ui.internal.Messages;
import org.headend.training.ui.internal.launch.TrainingProcess;

/** Curves, figures and confusion matrix of the selected runs; several selected runs are compared. */
public final class TrainingView extends ViewPart implements IDebugEventSetListener {
    public static final String ID = "org.headend.training.ui.training"; //$NON-NLS-1$
    private final Map<Path, Run> runs = new TreeMap<>();
    private final StackLayout stack = new StackLayout();
    private Composite area;
    private SashForm content;
    private Label empty;
    private TableViewer list;
    private TableViewer figures;
    private Curves loss;
    private Curves accuracy;
    private ConfusionMap confusion;
    private Action export;

    private record Figure(String run, String name, double value) {
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new Label(area, SWT.WRAP | SWT.CENTER);
        empty.setText(Messages.view_empty);
        content = new SashForm(area, SWT.HORIZONTAL);
        SashForm tables = new SashForm(content, SWT.VERTICAL);
        list = table(tables, SWT.MULTI);
        column(list, Messages.view_run, 140, Run.class, Run::name);
        column(list, Messages.view_state, 90, Run.class, r -> r.state().text());
        column(list, Messages.view_epoch, 60, Run.class, r -> Integer.toString(r.epochs().size()));
        figures = table(tables, SWT.SINGLE);
        column(figures, Messages.view_run, 100, Figure.class, Figure::run);
        column(figures, Messages.view_figure, 130, Figure.class, Figure::name);
        column(figures, Messages.view_value, 80, Figure.class, f -> String.format("%.4g", f.value())); //$NON-NLS-1$
        loss = new Curves(content, Messages.view_loss, TrainingEvent.Epoch::trainLoss, TrainingEvent.Epoch::valLoss);
        accuracy = new Curves(content, Messages.view_accuracy, TrainingEvent.Epoch::trainAccuracy,
                TrainingEvent.Epoch::valAccuracy);
        confusion = new ConfusionMap(content);
        content.setWeights(24, 26, 26, 24);
        list.addSelectionChangedListener(e -> showSelected());
        export = exportAction();
        getViewSite().getActionBars().getToolBarManager().add(export);
        getSite().setSelectionProvider(list);
        DebugPlugin.getDefault().addDebugEventListener(this);
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            for (IProcess process : launch.getProcesses()) {
                if (process instanceof TrainingProcess training) {
                    update(training);
                }
            }
        }
        refresh();
        loadPast(parent.getDisplay());
    }

    private static TableViewer table(Composite parent, int style) {
        TableViewer viewer = new TableViewer(parent, style | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
    }

    private static <T> void column(TableViewer viewer, String title, int width, Class<T> type,
            java.util.function.Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(e -> text.apply(type.cast(e))));
    }

    private void loadPast(Display display) {
        Job job = Job.create(Messages.view_loading, monitor -> {
            List<Run> past = new ArrayList<>();
            for (IProject project : SiteProjects.all()) {
                try {
                    past(SiteProjects.open(project), past);
                } catch (ProblemException | IOException e) {
                    ILog.of(TrainingView.class).log(Status.warning(e.getMessage(), e));
                }
            }
            display.asyncExec(() -> {
                if (!area.isDisposed()) {
                    past.forEach(run -> runs.putIfAbsent(run.folder(), run));
                    refresh();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private static void past(Site site, List<Run> into) throws IOException, ProblemException {
        if (!Files.isDirectory(site.training())) {
            return;
        }
        try (Stream<Path> folders = Files.list(site.training())) {
            for (Path folder : folders.filter(f -> Files.exists(f.resolve(TrainingJob.FILE))).sorted().toList()) {
                TrainingJob job = TrainingJob.open(folder);
                into.add(Run.past(job, TrainingRun.pastEvents(job)));
            }
        }
    }

    @Override
    public void handleDebugEvents(DebugEvent[] events) {
        for (DebugEvent event : events) {
            if (event.getSource() instanceof TrainingProcess process && !area.isDisposed()) {
                area.getDisplay().asyncExec(() -> {
                    if (!area.isDisposed()) {
                        Path changed = update(process);
                        refresh();
                        if (event.getKind() == DebugEvent.CREATE) {
                            list.setSelection(new StructuredSelection(runs.get(changed)), true);
                        }
                    }
                });
            }
        }
    }

    private Path update(TrainingProcess process) {
        Run.State state = !process.isTerminated() ? Run.State.RUNNING
                : process.succeeded() ? Run.State.DONE : Run.State.ENDED;
        runs.put(process.job().folder(), Run.of(process.job(), process.events(), state));
        return process.job().folder();
    }

    /** Runs are values: after a change the selection is made again by folder. */
    private void refresh() {
        List<Path> selected = selected().stream().map(Run::folder).toList();
        list.setInput(List.copyOf(runs.values()));
        List<Run> again = selected.stream().map(runs::get).toList();
        list.setSelection(new StructuredSelection(again.isEmpty() ? runs.values().stream().limit(1).toList() : again));
        stack.topControl = runs.isEmpty() ? empty : content;
        area.layout();
        showSelected();
    }

    private List<Run> selected() {
        IStructuredSelection selection = list.getStructuredSelection();
        return Stream.of(selection.toArray()).map(Run.class::cast).toList();
    }

    private void showSelected() {
        List<Run> shown = selected();
        loss.show(shown);
        accuracy.show(shown);
        figures.setInput(shown.stream().flatMap(r -> r.metrics().stream().map(m -> new Figure(r.name(), m.name(), m.value())))
                .toList());
        Run first = shown.isEmpty() ? null : shown.get(0);
        confusion.show(first == null ? List.of() : first.confusion().map(TrainingEvent.Confusion::rows).orElse(List.of()),
                first == null ? List.of() : first.classes());
        export.setEnabled(shown.size() == 1 && !first.epochs().isEmpty());
    }

    private Action exportAction() {
        Action action = new Action(Messages.view_export) {
            @Override
            public void run() {
                exportSelected();
            }
        };
        action.setToolTipText(Messages.view_export);
        ResourceLocator.imageDescriptorFromBundle("org.headend.training.ui", "icons/export.svg") //$NON-NLS-1$ //$NON-NLS-2$
                .ifPresent(action::setImageDescriptor);
        return action;
    }

    private void exportSelected() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFileName(selected().get(0).name() + ".csv"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                AtomicFile.write(Path.of(file), selected().get(0).csv());
            } catch (IOException e) {
                MessageDialog.openError(getSite().getShell(), Messages.view_export,
                        Messages.bind(Messages.view_exportFailed, e.getMessage()));
            }
        }
    }

    Curves lossCurves() {
        return loss;
    }

    ConfusionMap confusionMap() {
        return confusion;
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }

    @Override
    public void dispose() {
        DebugPlugin.getDefault().removeDebugEventListener(this);
        super.dispose();
    }
}
