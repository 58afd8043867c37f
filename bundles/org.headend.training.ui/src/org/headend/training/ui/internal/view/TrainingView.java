package org.headend.training.ui.internal.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.eclipse.jface.action.MenuManager;
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
import org.eclipse.ui.part.ViewPart;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.EmptyState;
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
    private EmptyState empty;
    private TableViewer list;
    private TableViewer figures;
    private Curves loss;
    private Curves accuracy;
    private ConfusionMap confusion;
    private RunActions actions;
    private final Map<Path, TrainingProcess> processes = new HashMap<>();

    private record Figure(String run, String name, double value) {
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new EmptyState(area, Messages.view_emptyTitle, Messages.view_empty);
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
        actions = new RunActions(getSite(), this::selected, run -> Optional.ofNullable(processes.get(run.folder())), this::reload);
        actions.fill(getViewSite().getActionBars().getToolBarManager());
        contextMenu();
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

    private void contextMenu() {
        MenuManager menu = new MenuManager();
        actions.fill(menu);
        list.getControl().setMenu(menu.createContextMenu(list.getControl()));
        getSite().registerContextMenu(menu, list);
        list.addDoubleClickListener(e -> actions.runOpenModel());
        list.getControl().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                actions.runDelete();
            }
        });
    }

    private void reload() {
        runs.values().removeIf(run -> !Files.isDirectory(run.folder()));
        refresh();
        loadPast(area.getDisplay());
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
        processes.put(process.job().folder(), process);
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
        actions.update();
    }

    TableViewer runList() {
        return list;
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
