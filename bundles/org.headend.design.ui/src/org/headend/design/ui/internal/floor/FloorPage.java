package org.headend.design.ui.internal.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headend.core.problem.Problem;
import org.headend.core.ui.WorkJob;
import org.headend.design.drafting.Spot;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.editor.DesignPage;
import org.headend.design.ui.internal.editor.PageZoom;
import org.headend.design.ui.internal.floor.paint.BackgroundImage;
import org.headend.design.ui.internal.floor.paint.FloorStyle;
import org.headend.design.ui.internal.floor.tool.Tools;

/** The page of one floor: tools above, what can be placed at the left, the plan, a camera from the side below it, the status. */
public final class FloorPage implements DesignPage, ISelectionProvider, PageZoom {
    private static final String CONTEXT = "org.headend.design.ui.floor"; //$NON-NLS-1$
    private static final int EDGE = 40;
    private static final int PALETTE = 18;
    private static final int PLAN = 82;

    private final OpenDesign design;
    private final Floor floor;
    private final CommandStackListener follow = event -> later();
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private FloorContext context;
    private BackgroundImage background;
    private Tools tools;
    private FloorCanvas canvas;
    private FloorPalette palette;
    private SectionStrip section;
    private FloorStart start;
    private FloorActions actions;
    private Composite root;
    private Composite middle;
    private boolean refreshing;
    private double scale;

    public FloorPage(OpenDesign design, Floor floor) {
        this.design = design;
        this.floor = floor;
    }

    @Override
    public Control create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        FloorStyle style = new FloorStyle(root);
        context = new FloorContext(design, floor, style);
        background = new BackgroundImage(design, floor, style, this::backgroundRead);
        context.figures().setBackground(background::extent);
        tools = new Tools(context, this::askDistance);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new FloorToolBar(root, context, tools, this).control());
        SashForm sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        palette = new FloorPalette(sash, context, tools);
        middle = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(middle);
        Composite stage = new Composite(middle, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stage);
        start = new FloorStart(stage, context, tools, this::chooseBackground);
        canvas = new FloorCanvas(stage, context, tools, background);
        start.attach(canvas.control());
        tools.attach(canvas.control());
        section = new SectionStrip(middle, context);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, SectionStrip.HEIGHT).exclude(true).applyTo(section.control());
        section.control().setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new StatusLine(middle, context, tools).control());
        sash.setWeights(PALETTE, PLAN);
        actions = new FloorActions(context);
        FloorMenu.install(canvas.control(), context, actions, tools, this);
        FloorDrop.install(canvas.control(), context, tools);
        context.selection().onChange(this::selected);
        context.onChange(this::changed);
        CommandStack stack = design.commands();
        stack.addCommandStackListener(follow);
        root.addListener(SWT.Dispose, e -> stack.removeCommandStackListener(follow));
        scale = floor.getBackgroundScale();
        background.follow();
        context.figures().refresh();
        palette.refresh();
        start.update();
        return root;
    }

    /** What the parts of this page share. */
    public FloorContext shared() {
        return context;
    }

    public Tools tools() {
        return tools;
    }

    /** All of the page. */
    Composite root() {
        return root;
    }

    /** The drawing surface. */
    public Control canvas() {
        return canvas.control();
    }

    /** The camera from the side; not visible while none is selected. */
    public Control section() {
        return section.control();
    }

    private void later() {
        if (!refreshing && !root.isDisposed()) {
            refreshing = true;
            WorkJob.onUi(root, () -> {
                refreshing = false;
                refresh();
            });
        }
    }

    /** Shows the model as it is now. */
    void refresh() {
        if (context.alive() && !context.isLive()) {
            background.follow();
            context.figures().refresh();
            context.refresh();
            palette.refresh();
            if (floor.getBackgroundScale() != scale) { // calibrated, or that undone
                scale = floor.getBackgroundScale();
                canvas.fitAgain();
            }
        }
    }

    private void backgroundRead() {
        if (!background.failure().isEmpty()) {
            start.fail(background.failure());
        } else if (context.scene().extent().isEmpty() && !background.extent().isEmpty()) {
            canvas.fit();
        }
        context.repaint();
    }

    private void changed() {
        start.update();
        strip();
    }

    private void strip() {
        boolean show = section.camera().isPresent();
        GridData data = (GridData) section.control().getLayoutData();
        if (data.exclude == show) {
            data.exclude = !show;
            section.control().setVisible(show);
            middle.layout();
            context.selection().placement().ifPresent(p -> {
                context.viewport().reveal(new Spot(p.getX(), p.getY()), EDGE);
                context.repaint();
            });
        }
        section.control().redraw();
    }

    private void selected() {
        strip();
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(l -> l.selectionChanged(event));
    }

    private OptionalDouble askDistance(double present) {
        DistanceDialog dialog = new DistanceDialog(root.getShell(), present);
        return dialog.open() == Window.OK ? OptionalDouble.of(dialog.metres()) : OptionalDouble.empty();
    }

    /** Lets the user choose a picture, PDF or DXF, which is copied into the site. */
    void chooseBackground() {
        BackgroundChoice.open(root.getShell(), context, () -> tools.activate(context.floor().getBackgroundScale() > 0 ? Tools.Kind.SELECT : Tools.Kind.CALIBRATE));
    }

    @Override
    public void zoom(double factor) {
        canvas.zoom(factor);
    }

    @Override
    public void fit() {
        canvas.fit();
    }

    @Override
    public ISelectionProvider selection() {
        return this;
    }

    @Override
    public ISelection getSelection() {
        List<EObject> parts = context.selection().all();
        return new StructuredSelection(parts.isEmpty() ? List.of(floor) : parts);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            List<EObject> parts = new ArrayList<>();
            structured.forEach(o -> {
                if (o instanceof EObject part) {
                    parts.add(part);
                }
            });
            select(parts);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public boolean select(Collection<? extends EObject> elements) {
        List<EObject> found = new ArrayList<>();
        for (EObject element : elements) {
            if (element instanceof Device device) {
                floor.getPlacements().stream().filter(p -> p.getDevice() == device).findFirst().ifPresent(found::add);
            } else if (element != floor && EcoreUtil.isAncestor(floor, element)) {
                found.add(element);
            }
        }
        if (elements.contains(floor)) {
            context.selection().clear();
            return true;
        }
        if (!found.isEmpty()) {
            context.selection().set(found);
            context.viewport().reveal(context.scene().middle(found.get(0)), 60);
            context.repaint();
        }
        return !found.isEmpty();
    }

    @Override
    public IAction action(String id) {
        return actions.of(id);
    }

    @Override
    public String context() {
        return CONTEXT;
    }

    @Override
    public <T> T adapter(Class<T> type) {
        return type == FloorPage.class || type == PageZoom.class ? type.cast(this) : type == FloorContext.class ? type.cast(context) : null;
    }

    /** Copies what is selected beside itself. */
    void duplicate() {
        actions.duplicate();
    }

    @Override
    public boolean palette() {
        return false;
    }

    @Override
    public String help() {
        return "floor.html"; //$NON-NLS-1$
    }

    @Override
    public void showFindings(List<Problem> problems) {
        context.figures().setFindings(problems);
        context.repaint();
    }

    @Override
    public void setFocus() {
        canvas.control().setFocus();
    }
}
