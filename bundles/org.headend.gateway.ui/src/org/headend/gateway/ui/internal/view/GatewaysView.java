package org.headend.gateway.ui.internal.view;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.services.IEvaluationService;
import org.headend.core.site.Site;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.Connections;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.files.DragAndDrop;

/** Sites, their gateways and the gateways' files. */
public final class GatewaysView extends ViewPart {
    public static final String ID = "org.headend.gateway.ui.gateways"; //$NON-NLS-1$
    private static final String COMMAND = "org.headend.gateway.ui."; //$NON-NLS-1$
    private static final String HIDDEN = COMMAND + "showHidden"; //$NON-NLS-1$
    private static final int WATCH_MILLIS = 3_000;
    /** So many rows are made at once, more on demand: a folder of 10,000 files must not stop the window. */
    private static final int ROWS = 1_000;

    private final Connections connections = Connections.shared();
    private final StackLayout stack = new StackLayout();
    private final Consumer<SiteGateway> connectionListener = this::connectionChanged;
    private final IResourceChangeListener resourceListener = this::resourcesChanged;
    private final IStateListener hiddenListener = (state, before) -> setHidden(state);
    private Composite area;
    private TreeViewer viewer;
    private GatewayTree tree;
    private EmptyState noGateways;
    private EmptyState noSites;
    private boolean showHidden;
    private SiteGateway wanted;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        noSites = new EmptyState(area, Messages.view_noSites, Messages.view_noSitesHint)
                .action(Messages.view_newSite, () -> execute("org.eclipse.ui.newWizard")); //$NON-NLS-1$
        noGateways = new EmptyState(area, Messages.view_noGateways, Messages.view_noGatewaysHint)
                .action(Messages.view_addGateway, () -> execute(COMMAND + "add")) //$NON-NLS-1$
                .action(Messages.view_startEmbedded, () -> execute(COMMAND + "startEmbedded")); //$NON-NLS-1$
        viewer = new TreeViewer(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(ROWS);
        Columns.addTo(viewer);
        tree = new GatewayTree(viewer, connections, this::changed);
        viewer.setContentProvider(tree);
        watchHidden();
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parentElement, Object element) {
                return showHidden || !(element instanceof Node.Entry entry && entry.file().name().startsWith(".")); //$NON-NLS-1$
            }
        });
        viewer.setInput(tree);
        viewer.addOpenListener(e -> open());
        MenuManager menu = new MenuManager(null, ID);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(ID, menu, viewer);
        getSite().setSelectionProvider(viewer);
        getSite().getService(IContextService.class).activateContext(COMMAND + "context"); //$NON-NLS-1$
        DragAndDrop.addTo(viewer);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), COMMAND + "gateways"); //$NON-NLS-1$
        connections.addListener(connectionListener);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resourceListener, IResourceChangeEvent.POST_CHANGE);
        stack.topControl = viewer.getControl();
        tree.reloadSites();
        watch();
    }

    /** JSch does not tell when a connection breaks: a look at a flag every few seconds. */
    private void watch() {
        area.getDisplay().timerExec(WATCH_MILLIS, () -> {
            if (!area.isDisposed()) {
                tree.followAll(false);
                watch();
            }
        });
    }

    private void watchHidden() {
        State state = hiddenState();
        showHidden = Boolean.TRUE.equals(state.getValue());
        state.addListener(hiddenListener);
    }

    private State hiddenState() {
        return getSite().getService(ICommandService.class).getCommand(HIDDEN).getState("org.eclipse.ui.commands.toggleState"); //$NON-NLS-1$
    }

    private void setHidden(State state) {
        showHidden = Boolean.TRUE.equals(state.getValue());
        tree.show(null);
    }

    private void connectionChanged(SiteGateway place) {
        WorkJob.onUi(area, () -> tree.followAll(true));
        Job job = WorkJob.job(Messages.tree_reading, monitor -> {
            refreshFiles(place.site()); // a key may have been pinned in the gateway's file
            return null;
        }, null, null);
        job.setSystem(true);
        job.schedule();
    }

    /** Lets the workspace see what was written to a site's gateway files. Not for the UI thread. */
    public static void refreshFiles(Site site) {
        SiteProjects.resource(site.gateways()).or(() -> SiteProjects.resource(site.folder())).ifPresent(GatewaysView::refresh);
    }

    private static void refresh(IResource folder) {
        try {
            folder.refreshLocal(IResource.DEPTH_INFINITE, null);
        } catch (CoreException e) {
            ILog.of(GatewaysView.class).log(e.getStatus());
        }
    }

    private void resourcesChanged(IResourceChangeEvent event) {
        boolean[] concerned = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                IPath path = delta.getFullPath();
                if (path.segmentCount() == 1 && (delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.OPEN | IResourceDelta.DESCRIPTION)) != 0)
                        || path.segmentCount() == 2 && path.lastSegment().equals("site.json") //$NON-NLS-1$
                        || path.segmentCount() == 3 && path.segment(1).equals("gateways")) { //$NON-NLS-1$
                    concerned[0] = true;
                }
                return path.segmentCount() < 2 || path.segmentCount() == 2 && path.segment(1).equals("gateways"); //$NON-NLS-1$
            });
        } catch (CoreException e) {
            concerned[0] = true;
        }
        if (concerned[0]) {
            WorkJob.onUi(area, tree::reloadSites);
        }
    }

    private void changed() {
        stack.topControl = tree.sites().isEmpty() ? noSites
                : tree.sites().stream().allMatch(s -> s.children().isEmpty()) ? noGateways : viewer.getControl();
        area.layout();
        if (wanted != null) {
            showWanted();
        }
        IEvaluationService evaluation = getSite().getService(IEvaluationService.class);
        evaluation.requestEvaluation(NodeTester.CONNECTED);
        evaluation.requestEvaluation(NodeTester.PINNED);
    }

    private void open() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        if (selection.getFirstElement() instanceof Node.Remote remote && remote.isFolder()) {
            viewer.setExpandedState(remote, !viewer.getExpandedState(remote));
        } else if (selection.getFirstElement() instanceof Node.OfSite site) {
            viewer.setExpandedState(site, !viewer.getExpandedState(site));
        } else if (selection.getFirstElement() instanceof Node.OfGateway gateway) {
            if (gateway.state() == Node.OfGateway.State.CONNECTED) {
                viewer.setExpandedState(gateway, !viewer.getExpandedState(gateway));
            } else {
                connect(gateway);
            }
        } else if (selection.getFirstElement() instanceof Node.Entry) {
            execute(COMMAND + "open"); //$NON-NLS-1$
        } else if (selection.getFirstElement() instanceof Node.Message message && message.problem() != null) {
            MessageDialog.openError(getSite().getShell(), message.problem().place().toString(),
                    message.problem().message() + "\n\n" + message.problem().remedy()); //$NON-NLS-1$
        }
    }

    private void execute(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(GatewaysView.class).error(command, e);
        }
    }

    public void connect(Node.OfGateway gateway) {
        tree.connect(gateway);
    }

    /** Shows a gateway that was just written to its site, connected. */
    public void connectWhenKnown(SiteGateway place) {
        WorkJob.compute(Messages.bind(Messages.tree_connectingTo, place.name()), monitor -> {
            connections.connect(place, monitor);
            refreshFiles(place.site());
            return place;
        }, area, this::reveal);
    }

    /** Selects a gateway as soon as its file has been read. */
    public void reveal(SiteGateway place) {
        wanted = place;
        tree.reloadSites();
    }

    private void showWanted() {
        tree.gateway(wanted).ifPresent(node -> {
            wanted = null;
            viewer.setSelection(new StructuredSelection(node), true);
            if (node.state() == Node.OfGateway.State.CONNECTED) {
                viewer.setExpandedState(node, true);
            }
        });
    }

    /** Lists these nodes again wherever the view is open. */
    public static void refreshShown(List<? extends Node> nodes) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                for (IWorkbenchPage page : window.getPages()) {
                    if (page.findView(ID) instanceof GatewaysView view) {
                        nodes.forEach(view.tree::refresh);
                    }
                }
            }
        });
    }

    /** Lists the folders of these nodes again; without any, reads the sites again. */
    public void refresh(List<Node> nodes) {
        if (nodes.isEmpty()) {
            tree.reloadSites();
        }
        nodes.forEach(tree::refresh);
    }

    public TreeViewer viewer() {
        return viewer;
    }

    /** The sites that are shown. */
    public List<Node.OfSite> sites() {
        return tree.sites();
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        connections.removeListener(connectionListener);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resourceListener);
        hiddenState().removeListener(hiddenListener);
        super.dispose();
    }
}
