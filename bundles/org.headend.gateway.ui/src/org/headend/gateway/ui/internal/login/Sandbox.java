package org.headend.gateway.ui.internal.login;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.gateway.Gateway;
import org.headend.gateway.Gateway.Authentication;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.SiteGateway;
import org.headend.gateway.ui.internal.Messages;
import org.headend.sandbox.EmbeddedGateway;
import org.osgi.framework.FrameworkUtil;

/**
 * The embedded gateway of this workspace: one server for all sites, started when a site's gateway {@code sandbox} is
 * connected, its files below the workspace's state area. Thread-safe.
 */
public final class Sandbox {
    /** Name of the gateway in a site. */
    public static final String NAME = "sandbox"; //$NON-NLS-1$
    private static final String HOST = "127.0.0.1"; //$NON-NLS-1$
    private static final String USER = "headend"; //$NON-NLS-1$

    private EmbeddedGateway running;

    /** The gateway of this name in the site, whether it exists or not. */
    public static SiteGateway of(Site site) {
        return new SiteGateway(site, NAME);
    }

    /** Whether a description is of an embedded gateway, of this workspace or of another one before. */
    public static boolean describes(Gateway gateway) {
        return gateway.name().equals(NAME) && gateway.address().host().equals(HOST) && gateway.address().user().equals(USER);
    }

    /** Starts the server where the gateway is an embedded one, and writes its current port and keys into the site. */
    synchronized void prepare(SiteGateway place) throws ProblemException {
        GatewayStore store = GatewayStore.of(place.site());
        if (!place.name().equals(NAME) || store.exists(NAME) && !describes(place.gateway())) {
            return;
        }
        if (running == null) {
            Path state = Platform.getStateLocation(FrameworkUtil.getBundle(Sandbox.class)).append(NAME).toPath();
            Path disk = state.resolve("disk"); //$NON-NLS-1$
            Path keys = state.resolve("keys"); //$NON-NLS-1$
            boolean first = !Files.exists(keys);
            running = EmbeddedGateway.start(disk, keys);
            if (first) {
                explain(disk);
            }
        }
        String root = store.exists(NAME) ? place.gateway().releaseRoot() : Gateway.DEFAULT_RELEASE_ROOT;
        Gateway now = new Gateway(NAME, new GatewayAddress(running.user(), running.host(), running.port()),
                Authentication.KEY, running.identity().toString(), running.hostKey(), root);
        if (!store.exists(NAME) || !now.equals(place.gateway())) {
            store.save(now);
        }
    }

    /** A file to look at, to edit and to delete. */
    private static void explain(Path disk) {
        try {
            AtomicFile.write(disk.resolve("README.txt"), Messages.sandbox_readme + '\n'); //$NON-NLS-1$
        } catch (IOException e) {
            ILog.of(Sandbox.class).log(Status.warning("embedded gateway", e)); //$NON-NLS-1$
        }
    }

    synchronized void stop() {
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                ILog.of(Sandbox.class).log(Status.warning("embedded gateway", e)); //$NON-NLS-1$
            }
            running = null;
        }
    }
}
