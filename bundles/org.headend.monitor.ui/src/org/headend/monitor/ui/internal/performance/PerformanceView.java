package org.headend.monitor.ui.internal.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.Connections;
import org.headend.gateway.SiteGateway;
import org.headend.monitor.Measurement;
import org.headend.monitor.ui.internal.Messages;
import org.headend.monitor.ui.internal.settings.MonitorSettings;

/** Live charts of one gateway and of the application on it. */
public final class PerformanceView extends ViewPart implements ISelectionListener {
    public static final String ID = "org.headend.monitor.ui.performance"; //$NON-NLS-1$
    /** Four pictures a second are smooth enough, and cheap. */
    private static final int TICK_MILLIS = 250;
    private static final int[] WINDOWS = { 60, 300, 900, 0 };
    private static final String GATEWAYS_VIEW = "org.headend.gateway.ui.gateways"; //$NON-NLS-1$
    private static final String LINKED = "linked"; //$NON-NLS-1$

    private final IResourceChangeListener sites = this::siteChanged;
    private final ViewActions actions = new ViewActions(this);
    private Composite area;
    private Composite stack;
    private Combo gateways;
    private Combo applications;
    private Combo window;
    private StatusLine status;
    private EmptyState empty;
    private Board board;
    private List<SiteGateway> known = List.of();
    private Watch watch;
    private long drawn = -1;
    private double pausedAt = Double.NaN;
    private boolean linked = true;

    @Override
    public void init(IViewSite viewSite, IMemento memento) throws PartInitException {
        super.init(viewSite, memento);
        linked = memento == null || memento.getBoolean(LINKED) == null || memento.getBoolean(LINKED);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(LINKED, linked);
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        createBar();
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new EmptyState(stack, Messages.empty_title, Messages.empty_hint)
                .action(Messages.empty_start, this::start);
        board = new Board(stack);
        top(empty);
        actions.fill(getViewSite().getActionBars());
        getSite().getPage().addSelectionListener(GATEWAYS_VIEW, this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(sites, IResourceChangeEvent.POST_CHANGE);
        loadGateways(getSite().getPage().getSelection(GATEWAYS_VIEW));
        tick();
    }

    private void createBar() {
        Composite bar = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(6, 0).applyTo(bar);
        gateways = combo(bar, Messages.bar_gateway, 140);
        gateways.addListener(SWT.Selection, e -> chosen());
        applications = combo(bar, Messages.bar_application, 100);
        applications.addListener(SWT.Selection, e -> startAgain());
        window = combo(bar, Messages.bar_window, 85);
        window.setItems(Messages.window_1, Messages.window_5, Messages.window_15, Messages.window_all);
        window.select(Math.max(0, IntStream.range(0, WINDOWS.length).filter(i -> WINDOWS[i] == MonitorSettings.window()).findFirst().orElse(0)));
        window.addListener(SWT.Selection, e -> {
            MonitorSettings.setWindow(seconds());
            redraw();
        });
        status = new StatusLine(bar, () -> watch.retry());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(12, 0).applyTo(status);
    }

    private static Combo combo(Composite bar, String label, int width) {
        new Label(bar, SWT.NONE).setText(label);
        Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private void top(Composite content) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != content) {
            layout.topControl = content;
            stack.layout();
        }
    }

    private void siteChanged(IResourceChangeEvent event) {
        boolean[] relevant = new boolean[1];
        try {
            event.getDelta().accept(d -> {
                relevant[0] |= d.getFullPath().segmentCount() < 2 ? d.getAffectedChildren().length == 0
                        : "gateways".equals(d.getFullPath().segment(1)); //$NON-NLS-1$
                return d.getFullPath().segmentCount() < 2;
            });
        } catch (org.eclipse.core.runtime.CoreException e) {
            relevant[0] = true;
        }
        if (relevant[0]) {
            WorkJob.onUi(area, () -> loadGateways(null));
        }
    }

    /** @param wanted selection of the Gateways view; null keeps the choice */
    private void loadGateways(ISelection wanted) {
        var job = WorkJob.job(Messages.job_gateways, m -> SiteGateway.of(SiteProjects.sites()), area, all -> {
            SiteGateway before = gateway();
            known = all;
            gateways.setItems(all.stream().map(g -> label(g, all)).toArray(String[]::new));
            Optional<SiteGateway> selected = wanted == null ? Optional.empty() : SiteGateways.selected(wanted);
            choose(selected.or(() -> Optional.ofNullable(before)).orElse(all.isEmpty() ? null : all.get(0)));
        });
        job.setSystem(true);
        job.schedule();
    }

    /** The site's name is added where two sites have gateways. */
    private static String label(SiteGateway gateway, List<SiteGateway> all) {
        boolean several = all.stream().map(g -> g.site().folder()).distinct().count() > 1;
        return several ? gateway.name() + " – " + gateway.site().name() : gateway.name(); //$NON-NLS-1$
    }

    private SiteGateway gateway() {
        int at = gateways.getSelectionIndex();
        return at >= 0 && at < known.size() ? known.get(at) : null;
    }

    private void choose(SiteGateway gateway) {
        gateways.select(known.indexOf(gateway));
        update();
    }

    private void chosen() {
        if (watch != null && watch.running() && !watch.place().equals(gateway())) {
            start();
        }
        update();
    }

    /** Watches a gateway from now on, whatever was watched before. */
    public void watch(SiteGateway gateway) {
        if (!known.contains(gateway)) {
            known = new ArrayList<>(known);
            known.add(gateway);
            gateways.setItems(known.stream().map(g -> label(g, known)).toArray(String[]::new));
        }
        choose(gateway);
        if (watch == null || !watch.running() || !watch.place().equals(gateway)) {
            start();
        }
    }

    void start() {
        start(""); //$NON-NLS-1$
    }

    private void startAgain() {
        start(applications.getText());
    }

    private void start(String application) {
        SiteGateway gateway = gateway();
        if (gateway == null) {
            return;
        }
        stop();
        pausedAt = Double.NaN;
        drawn = -1;
        Watch next = new Watch(gateway, Connections.shared(), MonitorSettings.interval(), application);
        next.addListener(() -> WorkJob.onUi(area, () -> {
            if (next == watch) {
                update();
            }
        }));
        watch = next;
        next.start();
        update();
    }

    void stop() {
        if (watch != null) {
            actions.stopRecording(watch);
            watch.stop();
        }
        update();
    }

    Watch watch() {
        return watch;
    }

    /** An application on a gateway. */
    public record Watched(SiteGateway gateway, String application) {
    }

    /** What is or was watched last; empty when there was no application. */
    public Optional<Watched> watched() {
        return watch == null || watch.application().isEmpty() ? Optional.empty()
                : Optional.of(new Watched(watch.place(), watch.application()));
    }

    boolean running() {
        return watch != null && watch.running();
    }

    boolean paused() {
        return !Double.isNaN(pausedAt);
    }

    /** Stands still while the measurement goes on. */
    void pause(boolean on) {
        pausedAt = on && watch != null ? watch.measurement().last() : Double.NaN;
        redraw();
    }

    boolean linked() {
        return linked;
    }

    void link(boolean on) {
        linked = on;
        if (on) {
            SiteGateways.selected(getSite().getPage().getSelection(GATEWAYS_VIEW)).ifPresent(this::follow);
        }
    }

    void clear() {
        if (watch != null) {
            watch.measurement().clear();
            pausedAt = Double.NaN;
            redraw();
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (linked) {
            SiteGateways.selected(selection).ifPresent(this::follow);
        }
    }

    /** A running measurement is not given up for a click elsewhere, only what is offered next changes. */
    private void follow(SiteGateway gateway) {
        if (known.contains(gateway) && !running()) {
            choose(gateway);
        }
    }

    private void update() {
        List<String> apps = watch == null ? List.of() : watch.applications();
        if (!List.of(applications.getItems()).equals(apps)) {
            applications.setItems(apps.toArray(String[]::new));
        }
        if (watch != null && !applications.getText().equals(watch.application())) {
            applications.select(apps.indexOf(watch.application()));
        }
        applications.setEnabled(!apps.isEmpty());
        gateways.setEnabled(!known.isEmpty());
        empty.setTexts(Messages.empty_title, known.isEmpty() ? Messages.empty_noGateway : Messages.empty_hint);
        top(watch == null ? empty : board);
        actions.update();
        updateStatus();
    }

    private void updateStatus() {
        double last = watch == null ? Double.NaN : watch.measurement().last();
        status.show(watch, Double.isNaN(last) ? 0 : System.currentTimeMillis() / 1000.0 - last, paused());
    }

    private int seconds() {
        return WINDOWS[Math.max(0, window.getSelectionIndex())];
    }

    private void tick() {
        if (area.isDisposed()) {
            return;
        }
        if (watch != null && area.isVisible()) {
            updateStatus();
            long version = watch.measurement().version();
            if (version != drawn && !paused()) {
                drawn = version;
                draw();
            }
        }
        area.getDisplay().timerExec(TICK_MILLIS, this::tick);
    }

    private void redraw() {
        draw();
        update();
    }

    private void draw() {
        if (watch != null) {
            Measurement measurement = watch.measurement();
            double to = paused() ? pausedAt : measurement.last();
            board.show(measurement, seconds(), Double.isNaN(to) ? System.currentTimeMillis() / 1000.0 : to);
        }
    }

    Board board() {
        return board;
    }

    StatusLine status() {
        return status;
    }

    @Override
    public void setFocus() {
        gateways.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(GATEWAYS_VIEW, this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(sites);
        if (watch != null) {
            actions.stopRecording(watch);
            watch.stop();
        }
        super.dispose();
    }
}
