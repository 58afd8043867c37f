package org.headend.design.ui.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.headend.core.problem.Problem;
import org.headend.core.problem.Severity;
import org.headend.core.ui.EmptyState;
import org.headend.design.site.Element;
import org.headend.design.ui.internal.DesignIcons;
import org.headend.design.ui.internal.OpenDesign;
import org.headend.design.ui.internal.editor.DesignPage;

/** A table of devices or links on the command stack of the editor. */
final class TablePage<E extends Element> implements DesignPage {
    private static final int SYNC_LIMIT = 500;
    private static final int SYNC_DELAY = 200;

    private final OpenDesign design;
    private final TableKind<E> kind;
    private final Rows<E> rows = new Rows<>();
    private final GridColumns<E> columns;
    private final RowSelection selection = new RowSelection(this::selected, this::select);
    private final CommandStackListener follow = event -> refresh();
    private final Map<String, List<Problem>> findings = new HashMap<>();
    private final Runnable sync = this::syncTopology;
    private Composite root;
    private Composite stack;
    private EmptyState empty;
    private Label status;
    private Grid<E> grid;
    private GridBlocks<E> blocks;
    private GridEditing<E> editing;
    private TableBar<E> bar;
    private TableActions<E> actions;
    private boolean syncing;

    TablePage(OpenDesign design, TableKind<E> kind) {
        this.design = design;
        this.kind = kind;
        columns = new GridColumns<>(settings("table." + kind.id())); //$NON-NLS-1$
    }

    private static IDialogSettings settings(String section) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.headend.design.ui")).getDialogSettings(); //$NON-NLS-1$
        return all.getSection(section) != null ? all.getSection(section) : all.addNewSection(section);
    }

    @Override
    public Control create(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        columns.reset(kind.columns(design.document().getSite()));
        rows.reset(kind.elements(design.document().getSite()), columns.all());
        bar = new TableBar<>(root, this);
        stack = new Composite(root, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        grid = new Grid<>(stack, rows, columns, this::changed);
        empty = new EmptyState(stack, kind.emptyTitle(), kind.emptyHint()).action(kind.addLabel(), this::add);
        status = new Label(root, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 3).applyTo(status);
        blocks = new GridBlocks<>(grid, design, kind::elements, kind::columns, this::tell);
        editing = new GridEditing<>(grid, blocks);
        editing.setKeys(new GridKeys<>(grid, editing));
        GridPointer<E> pointer = new GridPointer<>(grid, editing);
        actions = new TableActions<>(this, pointer);
        new TableMenu<>(this);
        DesignIcons icons = new DesignIcons(design, grid.canvas());
        grid.setIcons(icons::of);
        grid.setNotes(this::note);
        design.commands().addCommandStackListener(follow);
        root.addListener(SWT.Dispose, e -> design.commands().removeCommandStackListener(follow));
        refresh();
        return root;
    }

    OpenDesign design() {
        return design;
    }

    TableKind<E> kind() {
        return kind;
    }

    Grid<E> grid() {
        return grid;
    }

    GridBlocks<E> blocks() {
        return blocks;
    }

    GridEditing<E> editing() {
        return editing;
    }

    TableActions<E> actions() {
        return actions;
    }

    TableBar<E> bar() {
        return bar;
    }

    private void refresh() {
        if (root.isDisposed() || !design.isLoaded()) {
            return;
        }
        List<E> before = selected();
        rows.update(kind.elements(design.document().getSite()));
        show();
        restore(before);
    }

    /** The same elements are selected as before, wherever they stand now; when they are gone, what stands there. */
    private void restore(List<E> before) {
        if (!before.isEmpty() && !before.equals(selected()) && before.stream().allMatch(e -> rows.indexOf(e) >= 0)) {
            int left = grid.selection().last().left();
            int right = grid.selection().last().right();
            grid.selection().set(before.stream().map(e -> new CellRange(rows.indexOf(e), left, rows.indexOf(e), right)).toList());
        }
    }

    /** Draws what rows and columns are now. */
    void show() {
        ((StackLayout) stack.getLayout()).topControl = rows.total() == 0 ? empty : grid.canvas();
        stack.layout();
        grid.layout();
        tell("", false); //$NON-NLS-1$
    }

    void filter(String text) {
        List<E> before = selected();
        rows.filter(text);
        grid.selection().set(CellRange.cell(0, grid.selection().last().column()));
        show();
        if (before.size() == 1) {
            restore(before);
        }
    }

    private void changed() {
        selection.changed();
        if (grid != null && !grid.canvas().isDisposed()) {
            actions.update();
            if (!editing.isOpen()) {
                tell("", false); //$NON-NLS-1$
            }
            grid.canvas().getDisplay().timerExec(SYNC_DELAY, sync);
        }
    }

    /** The rows that selected cells are in. */
    List<E> selected() {
        List<E> elements = new ArrayList<>();
        if (grid != null && rows.size() > 0) {
            grid.selection().rows().stream().filter(r -> r < rows.size()).forEach(r -> elements.add(rows.get(r)));
        }
        return elements;
    }

    /** What is selected here is also selected in the topology when one goes there. */
    private void syncTopology() {
        if (!root.isDisposed() && design.isLoaded() && root.isVisible() && !syncing) {
            List<E> elements = selected();
            if (elements.size() <= SYNC_LIMIT) {
                design.selectInTopology(elements);
            }
        }
    }

    private void tell(String message, boolean wrong) {
        if (status == null || status.isDisposed()) {
            return;
        }
        int count = selected().size();
        String text = !message.isEmpty() ? message
                : kind.count(rows.size(), rows.total()) + (count > 1 ? Messages.bind(Messages.count_selected, count) : ""); //$NON-NLS-1$
        status.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        status.setForeground(wrong ? JFaceColors.getErrorText(status.getDisplay()) : null);
    }

    void add() {
        if (editing.close()) {
            select(kind.add(root.getShell()));
            setFocus();
        }
    }

    void remove() {
        List<E> gone = selected();
        if (!gone.isEmpty() && editing.close()) {
            kind.remove(gone);
            show();
        }
    }

    private Optional<Grid.Note> note(E element) {
        List<Problem> problems = findings.getOrDefault(element.getId(), List.of());
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        Severity worst = problems.stream().map(Problem::severity).max(Severity::compareTo).orElseThrow();
        String image = worst == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK : worst == Severity.WARNING ? ISharedImages.IMG_OBJS_WARN_TSK
                : ISharedImages.IMG_OBJS_INFO_TSK;
        return Optional.of(new Grid.Note(PlatformUI.getWorkbench().getSharedImages().getImage(image),
                String.join("\n", problems.stream().map(p -> p.code() + ' ' + p.message()).distinct().toList()))); //$NON-NLS-1$
    }

    @Override
    public void showFindings(List<Problem> problems) {
        findings.clear();
        Map<String, String> owners = new HashMap<>(); // ports stand in the row of their device
        design.document().getSite().getDevices().forEach(d -> d.getPorts().forEach(p -> owners.put(p.getId(), d.getId())));
        for (Problem problem : problems) {
            String id = problem.place().element();
            findings.computeIfAbsent(owners.getOrDefault(id, id), i -> new ArrayList<>()).add(problem);
        }
        if (!root.isDisposed()) {
            grid.canvas().redraw();
        }
    }

    @Override
    public ISelectionProvider selection() {
        return selection;
    }

    @Override
    public boolean select(Collection<? extends EObject> elements) {
        Set<E> wanted = new HashSet<>();
        elements.forEach(e -> kind.row(e).filter(rows::contains).ifPresent(wanted::add));
        if (wanted.isEmpty()) {
            return false;
        }
        if (wanted.stream().anyMatch(e -> rows.indexOf(e) < 0)) {
            bar.clearFilter(); // what is looked for must be seen
        }
        List<Integer> places = wanted.stream().map(rows::indexOf).filter(r -> r >= 0).sorted().toList();
        int last = columns.count() - 1;
        if (!new HashSet<>(selected()).equals(wanted)) {
            grid.selection().set(places.stream().map(r -> wanted.size() == 1 ? CellRange.cell(r, Math.min(grid.selection().last().column(), last))
                    : new CellRange(r, 0, r, last)).toList());
        }
        if (!places.isEmpty()) {
            grid.reveal(places.get(0), 0);
        }
        return true;
    }

    @Override
    public IAction action(String id) {
        return actions.get(id);
    }

    @Override
    public String context() {
        return "org.headend.design.ui.table"; //$NON-NLS-1$
    }

    @Override
    public boolean palette() {
        return false;
    }

    @Override
    public String help() {
        return "tables.html"; //$NON-NLS-1$
    }

    /** What was selected in the topology is selected here too when one comes from there. */
    @Override
    public void setFocus() {
        List<Element> there = OpenDesign.elements(design.viewer().getSelection()).stream().filter(e -> kind.row(e).isPresent()).toList();
        if (!there.isEmpty() && !editing.isOpen() && !there.equals(selected())) {
            syncing = true;
            select(there);
            syncing = false;
        }
        if (!editing.isOpen()) {
            (grid.canvas().isVisible() ? grid.canvas() : root).setFocus();
        }
    }
}
