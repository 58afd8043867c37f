package org.headend.gateway.ui.internal.view;

import java.util.List;
import java.util.Objects;

import org.headend.core.problem.Problem;
import org.headend.core.site.Site;
import org.headend.gateway.Gateway;
import org.headend.gateway.RemoteFile;
import org.headend.gateway.SiteGateway;

/** What the tree shows. Nodes are equal by what they stand for, so that a refresh keeps expansion and selection. */
public abstract sealed class Node {
    private final Node parent;
    private final Object key;
    private List<Node> children;
    private boolean loading;

    Node(Node parent, Object key) {
        this.parent = parent;
        this.key = key;
    }

    public Node parent() {
        return parent;
    }

    /** The gateway that this is or belongs to; null for sites. */
    public SiteGateway place() {
        return parent == null ? null : parent.place();
    }

    /** Null while they are not known. Only for the UI thread, as all that changes a node. */
    List<Node> children() {
        return children;
    }

    void setChildren(List<Node> known) {
        children = known;
        loading = false;
    }

    /** @return whether loading was not under way yet */
    boolean startLoading() {
        boolean first = !loading;
        loading = true;
        return first;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Node node && node.getClass() == getClass() && node.key.equals(key)
                && Objects.equals(node.parent, parent);
    }

    @Override
    public final int hashCode() {
        return key.hashCode();
    }

    /** A site project. */
    public static final class OfSite extends Node {
        private final Site site;

        OfSite(Site site) {
            super(null, site.folder());
            this.site = site;
        }

        public Site site() {
            return site;
        }
    }

    /** A gateway of a site. */
    public static final class OfGateway extends Node {
        private Gateway gateway;
        private State state = State.DISCONNECTED;
        private Problem failure;

        /** What the icon tells. */
        public enum State {
            DISCONNECTED, CONNECTING, CONNECTED, FAILED
        }

        OfGateway(OfSite site, Gateway gateway) {
            super(site, gateway.name());
            this.gateway = gateway;
        }

        @Override
        public SiteGateway place() {
            return new SiteGateway(((OfSite) parent()).site(), gateway.name());
        }

        public Gateway gateway() {
            return gateway;
        }

        void setGateway(Gateway now) {
            gateway = now;
        }

        public State state() {
            return state;
        }

        /** Why it is {@link State#FAILED}, otherwise null. */
        public Problem failure() {
            return failure;
        }

        void setState(State now, Problem why) {
            state = now;
            failure = why;
        }
    }

    /** A folder, file or link on a gateway. */
    public abstract static sealed class Remote extends Node {
        private RemoteFile file;
        private boolean folder;

        Remote(Node parent, RemoteFile file, boolean folder) {
            super(parent, file.path());
            this.file = file;
            this.folder = folder;
        }

        public RemoteFile file() {
            return file;
        }

        /** After listing again: the node stays, so that what hangs on it stays too. */
        void update(Remote newer) {
            file = newer.file;
            folder = newer.folder;
        }

        public String path() {
            return file.path();
        }

        /** Whether it can hold files, which a link to a folder can as well. */
        public boolean isFolder() {
            return folder;
        }

        /** The folder that new files beside or below this go to. */
        public Remote target() {
            return folder ? this : (Remote) parent();
        }
    }

    /** Where the tree of a gateway begins: the login folder or the root of all. */
    public static final class Root extends Remote {
        private final boolean home;

        Root(OfGateway gateway, RemoteFile file, boolean home) {
            super(gateway, file, true);
            this.home = home;
        }

        public boolean isHome() {
            return home;
        }
    }

    /** An entry of a remote folder, which can be renamed, moved and deleted. */
    public static final class Entry extends Remote {
        Entry(Remote parent, RemoteFile file, boolean folder) {
            super(parent, file, folder);
        }
    }

    /** A line instead of children: loading, a failure. */
    public static final class Message extends Node {
        private final Problem problem;
        private final String text;

        Message(Node parent, String text) {
            super(parent, text);
            this.text = text;
            problem = null;
        }

        Message(Node parent, Problem problem) {
            super(parent, problem.code() + problem.place());
            this.problem = problem;
            text = problem.message();
        }

        public String text() {
            return text;
        }

        /** Null when nothing is wrong. */
        public Problem problem() {
            return problem;
        }
    }
}
