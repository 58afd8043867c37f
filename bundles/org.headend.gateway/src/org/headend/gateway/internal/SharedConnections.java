package org.headend.gateway.internal;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.Connections;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.Login;
import org.headend.gateway.SiteGateway;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Offers the one {@link Connections} of the IDE as a service. Whoever logs in is asked for at each connection: the
 * {@link Login} service with the highest ranking. All connections end when the framework stops.
 */
public final class SharedConnections {
    private ServiceTracker<Login, Login> logins;
    private Connections connections;
    private ServiceRegistration<Connections> registration;

    void activate(BundleContext context) {
        logins = new ServiceTracker<>(context, Login.class, null);
        logins.open();
        connections = new Connections(new BestLogin());
        registration = context.registerService(Connections.class, connections, null);
    }

    void deactivate() {
        registration.unregister();
        connections.disconnectAll();
        logins.close();
    }

    private final class BestLogin implements Login {

        private Login best() throws ProblemException {
            Login login = logins.getService();
            if (login == null) {
                throw new ProblemException(Problem.error("gateway.login", Messages.login_none, Place.NONE, //$NON-NLS-1$
                        Messages.login_noneRemedy));
            }
            return login;
        }

        @Override
        public void prepare(SiteGateway place) throws ProblemException {
            best().prepare(place);
        }

        @Override
        public Credentials credentials(SiteGateway place, Gateway gateway) throws ProblemException {
            return best().credentials(place, gateway);
        }

        @Override
        public boolean accept(GatewayAddress address, String type, String fingerprint) {
            Login login = logins.getService();
            return login != null && login.accept(address, type, fingerprint);
        }

        @Override
        public void refused(SiteGateway place, Gateway gateway) {
            Login login = logins.getService();
            if (login != null) {
                login.refused(place, gateway);
            }
        }
    }
}
