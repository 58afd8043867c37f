package org.headend.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ServiceCaller;
import org.headend.core.problem.ProblemException;

/**
 * The open connections, one for each gateway, shared by all who work with it; an OSGi service in the IDE. A key
 * that was accepted at the first connection is pinned in the site. Thread-safe.
 */
public final class Connections {
    private final Login login;
    private final Map<SiteGateway, Slot> slots = new ConcurrentHashMap<>();
    private final List<Consumer<SiteGateway>> listeners = new CopyOnWriteArrayList<>();

    /** At most one connection, opened by one thread at a time. */
    private static final class Slot {
        private volatile GatewayConnection connection;
    }

    public Connections(Login login) {
        this.login = login;
    }

    /**
     * The connections that all features of the running IDE share.
     *
     * @throws IllegalStateException outside it: there each program has connections of its own
     */
    public static Connections shared() {
        Connections[] found = new Connections[1];
        ServiceCaller.callOnce(Connections.class, Connections.class, c -> found[0] = c);
        if (found[0] == null) {
            throw new IllegalStateException("no connections: is org.apache.felix.scr started?"); //$NON-NLS-1$
        }
        return found[0];
    }

    /** Told, in any thread, when a gateway was connected or disconnected by this object. */
    public void addListener(Consumer<SiteGateway> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<SiteGateway> listener) {
        listeners.remove(listener);
    }

    /**
     * The open connection, or a new one. The caller must not close it.
     *
     * @throws OperationCanceledException when it was disconnected while it was being opened
     */
    public GatewayConnection connect(SiteGateway place, IProgressMonitor monitor) throws ProblemException {
        Slot slot = slots.computeIfAbsent(place, p -> new Slot());
        GatewayConnection connection;
        synchronized (slot) {
            if (slot.connection != null && slot.connection.isConnected()) {
                return slot.connection;
            }
            connection = open(place, monitor);
            slot.connection = connection;
        }
        if (slots.get(place) != slot) {
            connection.close();
            throw new OperationCanceledException();
        }
        listeners.forEach(l -> l.accept(place));
        return connection;
    }

    private GatewayConnection open(SiteGateway place, IProgressMonitor monitor) throws ProblemException {
        login.prepare(place);
        Gateway gateway = place.gateway();
        try {
            GatewayConnection connection = GatewayConnection.open(gateway, login.credentials(place, gateway), login, monitor);
            if (gateway.hostKey().isEmpty()) {
                pin(place, connection);
            }
            return connection;
        } catch (GatewayException e) {
            if (e.reason() == GatewayException.Reason.AUTHENTICATION) {
                login.refused(place, gateway);
            }
            throw e;
        }
    }

    private static void pin(SiteGateway place, GatewayConnection connection) throws ProblemException {
        try {
            GatewayStore.of(place.site()).save(connection.gateway().withHostKey(connection.hostKey()));
        } catch (ProblemException e) {
            connection.close(); // a key that cannot be pinned would be trusted blindly next time
            throw e;
        }
    }

    /** The connection of a gateway while it is open. Does not wait for one that is being opened. */
    public Optional<GatewayConnection> open(SiteGateway place) {
        Slot slot = slots.get(place);
        GatewayConnection connection = slot == null ? null : slot.connection;
        return Optional.ofNullable(connection).filter(GatewayConnection::isConnected);
    }

    /** Ends the connection where there is one. */
    public void disconnect(SiteGateway place) {
        Slot slot = slots.remove(place);
        GatewayConnection connection = slot == null ? null : slot.connection;
        if (connection != null) {
            connection.close();
            listeners.forEach(l -> l.accept(place));
        }
    }

    /** Ends all connections. */
    public void disconnectAll() {
        new ArrayList<>(slots.keySet()).forEach(this::disconnect);
    }
}
