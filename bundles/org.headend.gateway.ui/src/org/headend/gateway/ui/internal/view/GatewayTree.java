package org.headend.gateway.ui.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.core.ui.WorkJob;
import org.headend.gateway.Connections;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayException;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.RemoteFile;
import org.headend.gateway.RemoteFile.Type;
import org.headend.gateway.RemoteFiles;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Gateways;
import org.headend.gateway.ui.internal.Messages;
import org.headend.gateway.ui.internal.view.Node.OfGateway.State;

/**
 * The nodes and how they are loaded: sites and gateways from their files, remote folders when they are first
 * expanded, all in jobs. Lives on the UI thread.
 */
public final class GatewayTree implements ITreeContentProvider {
    private static final Object[] NONE = {};
    /** Beyond so many links their targets are not asked for one by one; they show as files. */
    private static final int MAX_LINKS = 200;

    private final TreeViewer viewer;
    private final Connections connections;
    private final Runnable changed;
    private List<Node.OfSite> sites = List.of();

    /** @param changed run after the number or state of gateways has changed */
    GatewayTree(TreeViewer viewer, Connections connections, Runnable changed) {
        this.viewer = viewer;
        this.connections = connections;
        this.changed = changed;
    }

    List<Node.OfSite> sites() {
        return sites;
    }

    List<Node.OfGateway> gateways() {
        List<Node.OfGateway> all = new ArrayList<>();
        for (Node.OfSite site : sites) {
            for (Node child : site.children()) {
                if (child instanceof Node.OfGateway gateway) {
                    all.add(gateway);
                }
            }
        }
        return all;
    }

    Optional<Node.OfGateway> gateway(SiteGateway place) {
        return gateways().stream().filter(g -> g.place().equals(place)).findFirst();
    }

    @Override
    public Object[] getElements(Object input) {
        return sites.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        Node node = (Node) parent;
        if (node.children() == null) {
            load(node);
            return new Object[] { new Node.Message(node,
                    node instanceof Node.OfGateway ? Messages.tree_connecting : Messages.tree_listing) };
        }
        return node.children().toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch ((Node) element) {
            case Node.OfSite site -> !site.children().isEmpty();
            case Node.OfGateway gateway -> true;
            case Node.Remote remote -> remote.isFolder() && (remote.children() == null || !remote.children().isEmpty());
            case Node.Message message -> false;
        };
    }

    @Override
    public Object getParent(Object element) {
        return ((Node) element).parent();
    }

    @Override
    public void inputChanged(Viewer v, Object before, Object now) {
        // there is one input only
    }

    private record Read(Site site, List<Gateway> gateways, List<Problem> problems) {
    }

    /** Reads sites and gateways again; what is connected and listed stays. */
    void reloadSites() {
        Job job = WorkJob.job(Messages.tree_reading, monitor -> {
            List<Read> read = new ArrayList<>();
            for (IProject project : SiteProjects.all()) {
                List<Problem> problems = new ArrayList<>();
                try {
                    Site site = SiteProjects.open(project);
                    read.add(new Read(site, GatewayStore.of(site).all(problems), problems));
                } catch (ProblemException e) {
                    continue; // a broken site.json is told by its own marker
                }
            }
            return read;
        }, viewer.getControl(), this::merge);
        job.setSystem(true);
        job.schedule();
    }

    private void merge(List<Read> read) {
        List<Node.OfGateway> before = gateways();
        List<Node.OfSite> now = new ArrayList<>();
        for (Read one : read) {
            Node.OfSite site = sites.stream().filter(s -> s.site().equals(one.site())).findFirst().orElseGet(() -> new Node.OfSite(one.site()));
            List<Node> children = new ArrayList<>();
            for (Gateway gateway : one.gateways()) {
                Node.OfGateway fresh = new Node.OfGateway(site, gateway);
                Node.OfGateway node = before.stream().filter(fresh::equals).findFirst().orElse(fresh);
                if (node.state() == State.FAILED && !node.gateway().equals(gateway)) {
                    node.setState(State.DISCONNECTED, null); // corrected, perhaps: worth a new attempt
                    node.setChildren(null);
                }
                node.setGateway(gateway);
                follow(node, true);
                children.add(node);
            }
            one.problems().forEach(problem -> children.add(new Node.Message(site, problem)));
            site.setChildren(children);
            now.add(site);
        }
        List<Node.OfSite> known = sites;
        sites = now;
        show(null);
        now.stream().filter(site -> !known.contains(site)).forEach(site -> viewer.setExpandedState(site, true));
        changed.run();
    }

    /** Takes over what has happened to the connection, also through others: deployment, monitoring, a pulled cable. */
    private boolean follow(Node.OfGateway node, boolean wanted) {
        boolean open = connections.open(node.place()).isPresent();
        if (open == (node.state() == State.CONNECTED) || node.state() == State.CONNECTING) {
            return false;
        }
        if (open) {
            node.setState(State.CONNECTED, null);
            node.setChildren(null);
        } else {
            viewer.collapseToLevel(node, AbstractTreeViewer.ALL_LEVELS);
            Problem lost = Problem.error("gateway.lost", Messages.bind(Messages.tree_lost, node.gateway().name()), //$NON-NLS-1$
                    Place.of(node.gateway().address().toString()), Messages.tree_lostRemedy);
            node.setState(wanted ? State.DISCONNECTED : State.FAILED, wanted ? null : lost);
            node.setChildren(wanted ? null : List.of(new Node.Message(node, lost)));
        }
        return true;
    }

    /** @param wanted whether what ended was ended by somebody here, not by the gateway or the line */
    void followAll(boolean wanted) {
        boolean any = false;
        for (Node.OfGateway node : gateways()) {
            if (follow(node, wanted)) {
                any = true;
                viewer.refresh(node);
            }
        }
        if (any) {
            changed.run();
        }
    }

    /** Connects and shows the remote files. */
    void connect(Node.OfGateway node) {
        node.setChildren(null);
        viewer.refresh(node);
        viewer.setExpandedState(node, true);
        if (node.children() == null) {
            load(node);
        }
    }

    private void load(Node node) {
        if (!node.startLoading()) {
            return;
        }
        switch (node) {
            case Node.OfGateway gateway -> {
                gateway.setState(State.CONNECTING, null);
                viewer.getControl().getDisplay().asyncExec(() -> { // not while the viewer asks for children
                    if (!viewer.getControl().isDisposed()) {
                        viewer.update(gateway, null);
                        changed.run();
                    }
                });
                run(node, Messages.bind(Messages.tree_connectingTo, gateway.gateway().name()), monitor ->
                        Gateways.files(node.place(), monitor, files -> roots(gateway, files)));
            }
            case Node.Remote remote -> run(node, Messages.bind(Messages.tree_listingOf, remote.path()), monitor ->
                    Gateways.files(node.place(), monitor, files -> entries(remote, files)));
            case Node.OfSite site -> throw new IllegalStateException(); // comes with its children
            case Node.Message message -> throw new IllegalStateException();
        }
    }

    private static List<Node> roots(Node.OfGateway gateway, RemoteFiles files) throws ProblemException {
        List<Node> roots = new ArrayList<>();
        String home = files.home();
        if (!home.equals("/")) { //$NON-NLS-1$
            roots.add(new Node.Root(gateway, rename(files.follow(home), home), true));
        }
        roots.add(new Node.Root(gateway, rename(files.follow("/"), "/"), false)); //$NON-NLS-1$ //$NON-NLS-2$
        return roots;
    }

    private static RemoteFile rename(RemoteFile file, String name) {
        return new RemoteFile(name, file.path(), file.type(), file.size(), file.modified(), file.mode());
    }

    private static List<Node> entries(Node.Remote folder, RemoteFiles files) throws ProblemException {
        List<Node> entries = new ArrayList<>();
        int links = 0;
        for (RemoteFile file : files.list(folder.path())) {
            boolean isFolder = file.isFolder();
            if (file.type() == Type.LINK && links++ < MAX_LINKS) {
                isFolder = leadsToFolder(files, file.path());
            }
            entries.add(new Node.Entry(folder, file, isFolder));
        }
        return entries;
    }

    private static boolean leadsToFolder(RemoteFiles files, String link) {
        try {
            return files.follow(link).isFolder();
        } catch (GatewayException e) {
            return false; // leads nowhere
        }
    }

    @FunctionalInterface
    private interface Loading {
        List<Node> run(IProgressMonitor monitor) throws ProblemException;
    }

    private void run(Node node, String name, Loading loading) {
        Job job = Job.create(name, monitor -> {
            Consumer<Node> then;
            try {
                List<Node> children = loading.run(monitor);
                then = n -> loaded(n, children);
            } catch (ProblemException e) {
                then = n -> failed(n, e.problem());
            } catch (OperationCanceledException e) {
                then = this::cancelled;
            }
            Consumer<Node> result = then;
            WorkJob.onUi(viewer.getControl(), () -> result.accept(node));
            return Status.OK_STATUS;
        });
        job.setRule(new Gateways.OneByOne(node.place()));
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void loaded(Node node, List<Node> children) {
        node.setChildren(merged(node.children(), children));
        if (node instanceof Node.OfGateway gateway) {
            gateway.setState(State.CONNECTED, null);
        }
        show(node);
        if (node instanceof Node.OfGateway gateway) {
            viewer.setExpandedState(gateway, true);
            children.stream().findFirst().ifPresent(home -> viewer.setExpandedState(home, true));
            changed.run();
        }
    }

    /**
     * Shows a node, or all, as it is now. JFace reuses rows by position: where rows come in between, those further
     * down would collapse.
     */
    void show(Node node) {
        Object[] expanded = viewer.getExpandedElements();
        viewer.refresh(node == null ? viewer.getInput() : node);
        for (Object element : expanded) {
            if (!viewer.getExpandedState(element)) {
                viewer.setExpandedState(element, true);
            }
        }
    }

    private static List<Node> merged(List<Node> before, List<Node> now) {
        if (before == null) {
            return now;
        }
        Map<Node, Node> known = new HashMap<>();
        before.forEach(node -> known.put(node, node));
        return now.stream().map(node -> {
            if (node instanceof Node.Remote fresh && known.get(node) instanceof Node.Remote old) {
                old.update(fresh);
                return old;
            }
            return node;
        }).toList();
    }

    private void failed(Node node, Problem problem) {
        node.setChildren(List.of(new Node.Message(node, problem)));
        if (node instanceof Node.OfGateway gateway) {
            gateway.setState(State.FAILED, problem);
        }
        viewer.refresh(node);
        viewer.setExpandedState(node, true);
        changed.run();
    }

    private void cancelled(Node node) {
        if (node instanceof Node.OfGateway gateway) {
            gateway.setState(State.DISCONNECTED, null);
        }
        viewer.collapseToLevel(node, AbstractTreeViewer.ALL_LEVELS);
        node.setChildren(null);
        viewer.refresh(node);
        changed.run();
    }

    /** Lists a folder again with its old children on show until the new ones are there. */
    void refresh(Node node) {
        switch (node) {
            case Node.OfSite site -> reloadSites();
            case Node.OfGateway gateway -> {
                if (gateway.state() == State.CONNECTED && gateway.children() != null) {
                    gateway.children().forEach(this::refresh);
                } else {
                    connect(gateway);
                }
            }
            case Node.Remote remote -> {
                if (!remote.isFolder()) {
                    refresh(remote.parent());
                } else if (remote.startLoading()) {
                    run(remote, Messages.bind(Messages.tree_listingOf, remote.path()), monitor ->
                            Gateways.files(remote.place(), monitor, files -> entries(remote, files)));
                    if (remote.children() != null) {
                        remote.children().stream().filter(c -> viewer.getExpandedState(c)).forEach(this::refresh);
                    }
                }
            }
            case Node.Message message -> refresh(message.parent());
        }
    }
}
