package org.headend.testsupport.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.core.ui.SiteProjects;
import org.headend.gateway.Connections;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.HostKeyPolicy;
import org.headend.gateway.Login;
import org.headend.gateway.SiteGateway;
import org.headend.sandbox.EmbeddedGateway;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A site project with one gateway, {@value #GATEWAY}: an embedded one, that every part of the IDE can log in to. */
public final class EmbeddedSite implements AutoCloseable {
    public static final String GATEWAY = "gate";

    private final EmbeddedGateway server;
    private final IProject project;
    private final SiteGateway gateway;
    private final GatewayConnection connection;
    private final ServiceRegistration<Login> login;

    /** Logs in with the embedded gateway's own key; its host key is pinned. */
    private record KeyLogin(Credentials key) implements Login {
        @Override
        public Credentials credentials(SiteGateway place, Gateway g) {
            return key;
        }

        @Override
        public void refused(SiteGateway place, Gateway g) {
            // the key is always right
        }

        @Override
        public boolean accept(GatewayAddress address, String type, String fingerprint) {
            return false;
        }
    }

    /** @param folder empty; the gateway's files are in {@code disk} below it */
    public EmbeddedSite(Path folder, String name) throws IOException, ProblemException, CoreException {
        server = EmbeddedGateway.start(folder.resolve("disk"), folder.resolve("state"));
        Site site = Site.create(Files.createDirectories(folder.resolve(name)), name, Scene.CAMPUS, "en");
        GatewayAddress address = new GatewayAddress(server.user(), server.host(), server.port());
        GatewayStore.of(site).save(new Gateway(GATEWAY, address, "", server.hostKey(), Gateway.DEFAULT_RELEASE_ROOT));
        project = SiteProjects.importExisting(site.folder(), null);
        gateway = new SiteGateway(SiteProjects.open(project), GATEWAY);
        Credentials key = new Credentials.KeyFile(server.identity());
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
        login = FrameworkUtil.getBundle(SiteProjects.class).getBundleContext().registerService(Login.class, new KeyLogin(key), first);
        connection = GatewayConnection.open(gateway.gateway(), key, HostKeyPolicy.REFUSE, null);
    }

    public IProject project() {
        return project;
    }

    public Site site() {
        return gateway.site();
    }

    public SiteGateway gateway() {
        return gateway;
    }

    /** A connection of the test's own. */
    public GatewayConnection connection() {
        return connection;
    }

    @Override
    public void close() throws IOException, CoreException {
        Connections.shared().disconnectAll();
        login.unregister();
        connection.close();
        server.close();
        project.delete(false, true, null);
    }
}
