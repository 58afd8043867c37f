package org.headend.deploy.ui.internal.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.deploy.ui.internal.Messages;
import org.headend.gateway.Connections;
import org.headend.gateway.SiteGateway;

/** Gateways, the applications on them and their releases. */
public final class DeploymentsView extends ViewPart {
    public static final String ID = "org.headend.deploy.ui.deployments"; //$NON-NLS-1$
    private static final int POLL_MILLIS = 5000;

    private final DeploymentTree tree = new DeploymentTree();
    private final Set<SiteGateway> asking = new HashSet<>();
    private final IResourceChangeListener sites = this::siteChanged;
    private final Consumer<SiteGateway> connection = this::connectionChanged;
    private Composite stack;
    private Composite table;
    private EmptyState empty;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, Messages.empty_title, Messages.empty_hint);
        table = new Composite(stack, SWT.NONE);
        viewer = new TreeViewer(table, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new ByKey());
        viewer.setContentProvider(tree);
        ColumnViewerToolTipSupport.enableFor(viewer);
        TreeColumnLayout layout = new TreeColumnLayout();
        table.setLayout(layout);
        column(layout, Messages.column_name, NodeLabels.Column.NAME, 40);
        column(layout, Messages.column_state, NodeLabels.Column.STATE, 18);
        column(layout, Messages.column_details, NodeLabels.Column.DETAILS, 42);
        viewer.setInput(this);
        viewer.addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                if (event.getElement() instanceof SiteGateway gateway && !tree.known(gateway)) {
                    refresh(gateway, true);
                }
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                // nothing to do
            }
        });
        viewer.addDoubleClickListener(e -> toggle(((StructuredSelection) e.getSelection()).getFirstElement()));
        createMenu();
        getSite().setSelectionProvider(viewer);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(sites, IResourceChangeEvent.POST_CHANGE);
        Connections.shared().addListener(connection);
        loadGateways();
        poll();
    }

    private void column(TreeColumnLayout layout, String title, NodeLabels.Column what, int weight) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90));
        column.setLabelProvider(new NodeLabels(what, tree, viewer.getControl()));
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        for (String group : List.of("new", "run", "show", "edit")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            menu.add(new Separator(group));
        }
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
    }

    private void toggle(Object element) {
        if (element instanceof SiteGateway || element instanceof AppNode) {
            boolean open = !viewer.getExpandedState(element);
            viewer.setExpandedState(element, open);
            if (open && element instanceof SiteGateway gateway && !tree.known(gateway)) {
                refresh(gateway, true);
            }
        }
    }

    private void siteChanged(IResourceChangeEvent event) {
        boolean[] relevant = new boolean[1];
        try {
            event.getDelta().accept(d -> {
                boolean project = d.getFullPath().segmentCount() == 1;
                relevant[0] |= project && (d.getKind() != IResourceDelta.CHANGED || (d.getFlags() & IResourceDelta.OPEN) != 0)
                        || d.getFullPath().segmentCount() == 2 && "gateways".equals(d.getFullPath().lastSegment()); //$NON-NLS-1$
                return d.getFullPath().segmentCount() < 2;
            });
        } catch (CoreException e) {
            relevant[0] = true;
        }
        if (relevant[0]) {
            WorkJob.onUi(stack, this::loadGateways);
        }
    }

    private void connectionChanged(SiteGateway gateway) {
        boolean open = Connections.shared().open(gateway).isPresent();
        WorkJob.onUi(stack, () -> {
            if (open && tree.gateways().contains(gateway) && !tree.known(gateway)) {
                refresh(gateway, false);
            } else if (!open) {
                tree.forget(gateway);
                viewer.collapseToLevel(gateway, TreeViewer.ALL_LEVELS);
                viewer.refresh(gateway);
            }
        });
    }

    private void loadGateways() {
        Job job = WorkJob.job(Messages.job_gateways, m -> SiteGateway.of(SiteProjects.sites()), stack, all -> {
            if (!all.equals(tree.gateways())) {
                tree.setGateways(all);
                viewer.refresh();
                all.stream().filter(g -> Connections.shared().open(g).isPresent()).forEach(g -> refresh(g, false));
            }
            ((StackLayout) stack.getLayout()).topControl = all.isEmpty() ? empty : table;
            stack.layout();
        });
        job.setSystem(true);
        job.schedule();
    }

    /** Keeps what is shown of connected gateways up to date while it can be seen. */
    private void poll() {
        if (stack.isDisposed()) {
            return;
        }
        if (viewer.getControl().isVisible()) {
            for (SiteGateway gateway : tree.gateways()) {
                if (tree.known(gateway) && Connections.shared().open(gateway).isPresent()) {
                    refresh(gateway, false);
                } else if (tree.hasApplications(gateway)) { // what is shown may no longer be true
                    tree.failed(gateway, Messages.tree_lost);
                    viewer.refresh(gateway);
                }
            }
        }
        stack.getDisplay().timerExec(POLL_MILLIS, this::poll);
    }

    /** Asks the selected gateways, or all that were asked before. */
    void refreshSelected() {
        Object first = viewer.getStructuredSelection().getFirstElement();
        Object gateway = first;
        while (gateway != null && !(gateway instanceof SiteGateway)) {
            gateway = tree.getParent(gateway);
        }
        if (gateway instanceof SiteGateway one) {
            refresh(one, true);
        } else {
            tree.gateways().stream().filter(tree::known).forEach(g -> refresh(g, true));
        }
    }

    /** Selects a gateway and asks it. */
    void reveal(SiteGateway gateway) {
        if (!tree.gateways().contains(gateway)) {
            tree.setGateways(Stream.concat(tree.gateways().stream(), Stream.of(gateway)).toList()); // the list is still being read
            viewer.refresh();
        }
        viewer.setSelection(new StructuredSelection(gateway), true);
        refresh(gateway, true);
    }

    /**
     * Asks a gateway.
     *
     * @param connect log in where there is no connection
     */
    private void refresh(SiteGateway gateway, boolean connect) {
        if (!asking.add(gateway)) {
            return;
        }
        boolean first = !tree.known(gateway);
        tree.loading(gateway);
        viewer.refresh(gateway);
        Job job = Job.create(Messages.bind(Messages.job_refresh, gateway.name()), monitor -> {
            try {
                var open = Connections.shared().open(gateway);
                if (open.isPresent() || connect) {
                    var content = DeploymentTree.read(gateway, open.isPresent() ? open.get() : Gateways.connect(gateway, monitor), monitor);
                    show(gateway, () -> tree.set(gateway, content), first);
                } else {
                    show(gateway, () -> tree.forget(gateway), false);
                }
                return Status.OK_STATUS;
            } catch (ProblemException e) {
                show(gateway, () -> tree.failed(gateway, e.problem().toString()), false);
                return Status.OK_STATUS; // shown in the tree
            } catch (OperationCanceledException e) {
                show(gateway, () -> tree.forget(gateway), false);
                return Status.CANCEL_STATUS;
            }
        });
        job.setSystem(!connect);
        job.schedule();
    }

    private void show(SiteGateway gateway, Runnable change, boolean expand) {
        WorkJob.onUi(stack, () -> {
            asking.remove(gateway);
            change.run();
            viewer.refresh(gateway);
            if (expand) {
                viewer.expandToLevel(gateway, 2);
            }
        });
    }

    /** Every open view asks the gateway again. Any thread. */
    static void refreshOpen(SiteGateway gateway) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                for (IWorkbenchPage page : window.getPages()) {
                    for (IViewReference reference : page.getViewReferences()) {
                        if (reference.getId().equals(ID) && reference.getView(false) instanceof DeploymentsView view) {
                            view.refresh(gateway, false);
                        }
                    }
                }
            }
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == table) {
            viewer.getControl().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(sites);
        Connections.shared().removeListener(connection);
        super.dispose();
    }
}
