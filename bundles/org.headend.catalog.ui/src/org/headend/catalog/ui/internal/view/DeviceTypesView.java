package org.headend.catalog.ui.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.headend.catalog.Catalog;
import org.headend.catalog.DeviceGroup;
import org.headend.catalog.DeviceType.PortType;
import org.headend.catalog.Origin;
import org.headend.catalog.ui.internal.Messages;
import org.headend.catalog.ui.internal.Target;
import org.headend.catalog.ui.internal.TypeIcon;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;

/** All device types: of the product, of the user and of a site. */
public final class DeviceTypesView extends ViewPart {
    public static final String ID = "org.headend.catalog.ui.deviceTypes"; //$NON-NLS-1$
    private static final int ICON = 16;

    private final IResourceChangeListener resources = this::resourceChanged;
    private final ISelectionListener followSite = (part, selection) -> follow(part.getAdapter(IFile.class));
    private LocalResourceManager images;
    private Combo site;
    private Text search;
    private Button ownOnly;
    private Composite stack;
    private TreeViewer tree;
    private EmptyState empty;
    private List<Target> targets = List.of();
    private Target target = Target.USER;
    private Catalog catalog = Catalog.builtIn();
    private String wanted = ""; //$NON-NLS-1$

    @Override
    public void createPartControl(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        site = new Combo(head, SWT.READ_ONLY);
        site.setToolTipText(Messages.view_siteTip);
        site.addListener(SWT.Selection, e -> choose(targets.get(site.getSelectionIndex())));
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(site);
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.search);
        search.addListener(SWT.Modify, e -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        ownOnly = new Button(head, SWT.CHECK);
        ownOnly.setText(Messages.view_ownOnly);
        ownOnly.addListener(SWT.Selection, e -> show());
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        createTree();
        empty = new EmptyState(stack, Messages.view_emptyTitle, Messages.view_emptyHint).action(Messages.view_emptyAll, () -> {
            ownOnly.setSelection(false);
            search.setText(""); //$NON-NLS-1$
            show();
        }).action(Messages.view_emptyImport, () -> run("org.headend.catalog.ui.import")); //$NON-NLS-1$
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
        getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(followSite);
        refresh();
    }

    private void createTree() {
        tree = new TreeViewer(stack, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new TypeTree());
        ColumnViewerToolTipSupport.enableFor(tree);
        column(Messages.column_name, 260, SWT.LEFT, e -> e.type().name(Locale.getDefault()));
        column(Messages.column_id, 210, SWT.LEFT, e -> e.type().id());
        column(Messages.column_origin, 110, SWT.LEFT, e -> label(e.origin()));
        column(Messages.column_ports, 60, SWT.LEFT, e -> String.valueOf(e.type().ports().stream().mapToInt(PortType::count).sum()));
        tree.addDoubleClickListener(e -> {
            Object first = tree.getStructuredSelection().getFirstElement();
            if (first instanceof Entry) {
                run("org.headend.catalog.ui.open"); //$NON-NLS-1$
            } else {
                tree.setExpandedState(first, !tree.getExpandedState(first));
            }
        });
        MenuManager menu = new MenuManager();
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        getSite().setSelectionProvider(tree);
    }

    private void column(String title, int width, int align, Function<Entry, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(tree, align);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        boolean first = tree.getTree().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof Entry entry ? text.apply(entry) : first ? branch((TypeTree.Branch) element) : ""; //$NON-NLS-1$
            }

            @Override
            public Image getImage(Object element) {
                return first && element instanceof Entry entry ? images.get(new TypeIcon(entry.type().category(), ICON, tree.getControl())) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof Entry entry ? tip(entry) : null;
            }
        });
    }

    private static String branch(TypeTree.Branch branch) {
        DeviceGroup group = branch.group();
        return group.label() + " (" + branch.entries().size() + ')'; //$NON-NLS-1$
    }

    private static String tip(Entry entry) {
        String description = entry.type().spec().description();
        String file = entry.file() == null ? "" : "\n" + entry.file(); //$NON-NLS-1$ //$NON-NLS-2$
        return entry.type().id() + (description.isEmpty() ? "" : "\n" + description) + file; //$NON-NLS-1$ //$NON-NLS-2$
    }

    static String label(Origin origin) {
        return switch (origin) {
            case BUILT_IN -> Messages.origin_builtIn;
            case USER -> Messages.origin_user;
            case SITE -> Messages.origin_site;
        };
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e); // declared in our plugin.xml, enabled by what is selected
        }
    }

    /** The site, or the user’s folder, whose types are shown. */
    public Target target() {
        return target;
    }

    private void follow(IFile file) {
        if (file != null && SiteProjects.isSite(file.getProject()) && !file.getProject().equals(target.project())) {
            choose(new Target(file.getProject()));
        }
    }

    private void choose(Target chosen) {
        target = chosen;
        refresh();
    }

    /** Reads the types again in the background. */
    public void refresh() {
        targets = Target.all();
        if (!targets.contains(target) || target.equals(Target.USER) && targets.size() > 1 && catalog.problems().isEmpty() && site.getItemCount() == 0) {
            target = targets.getFirst();
        }
        site.setItems(targets.stream().map(Target::label).toArray(String[]::new));
        site.select(targets.indexOf(target));
        Target now = target;
        WorkJob.job(Messages.view_reading, monitor -> now.catalog(), stack, found -> {
            if (now.equals(target)) {
                catalog = found;
                show();
            }
        }).schedule();
    }

    private void show() {
        List<TypeTree.Branch> branches = TypeTree.of(catalog, search.getText(), ownOnly.getSelection());
        List<String> selected = selection().stream().map(e -> e.type().id()).toList();
        tree.setInput(branches);
        tree.expandAll();
        List<Entry> again = branches.stream().flatMap(b -> b.entries().stream())
                .filter(e -> wanted.isEmpty() ? selected.contains(e.type().id()) : wanted.equals(e.type().id())).toList();
        tree.setSelection(new StructuredSelection(again), true);
        wanted = again.isEmpty() ? wanted : ""; //$NON-NLS-1$
        setContentDescription(catalog.problems().isEmpty() ? "" : catalog.problems().getFirst().toString()); //$NON-NLS-1$
        ((StackLayout) stack.getLayout()).topControl = branches.isEmpty() ? empty : tree.getControl();
        stack.layout();
    }

    /** Shows a site’s types and selects one of them as soon as they are read. @param id empty to keep what is shown */
    public void reveal(Target shown, String id) {
        wanted = id;
        if (!id.isEmpty()) {
            search.setText(""); //$NON-NLS-1$
        }
        choose(shown);
    }

    List<Entry> selection() {
        return tree.getStructuredSelection().toList().stream().filter(Entry.class::isInstance).map(e -> (Entry) e).toList();
    }

    private void resourceChanged(IResourceChangeEvent event) {
        boolean[] ours = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                IResource resource = delta.getResource();
                boolean project = resource.getType() == IResource.PROJECT && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0);
                ours[0] |= project || resource.getProjectRelativePath().segmentCount() > 0 && "catalog".equals(resource.getProjectRelativePath().segment(0)) //$NON-NLS-1$
                        && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
                return !ours[0] && resource.getProjectRelativePath().segmentCount() < 2;
            });
        } catch (CoreException e) {
            ours[0] = true;
        }
        if (ours[0]) {
            WorkJob.onUi(stack, this::refresh);
        }
    }

    /** Does work on files in the background, then reads the types again. @param reveal id to select afterwards; may be empty */
    Job work(String name, Work work, Target shown, String reveal) {
        return WorkJob.compute(name, monitor -> {
            work.run();
            shown.refresh(monitor);
            return reveal;
        }, stack, id -> reveal(shown, id));
    }

    /** Something that writes files. */
    @FunctionalInterface
    interface Work {
        void run() throws ProblemException, CoreException;
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(followSite);
        super.dispose();
    }
}
