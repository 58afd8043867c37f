package org.headend.cli.gateway;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.Gateway.Authentication;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayException;
import org.headend.gateway.GatewayStore;
import org.headend.gateway.HostKeyPolicy;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The options of every command that talks to a gateway. A name is looked up in the site around the working
 * folder (or {@code --site}); its pinned key is kept in the site. Keys of plain addresses are kept in
 * {@code ~/.config/headend/host-keys.json}.
 */
public final class GatewayLogin {
    @Parameters(index = "0", paramLabel = "GATEWAY", descriptionKey = "gateway")
    private String target;
    @Option(names = "--identity", descriptionKey = "identity")
    private Path identity;
    @Option(names = "--password", descriptionKey = "password")
    private boolean askPassword;
    @Option(names = "--accept-new-host-key", descriptionKey = "acceptNewHostKey")
    private boolean acceptNewHostKey;
    @Option(names = "--site", descriptionKey = "site")
    private Path site;

    /** Logs in and pins a key that was accepted. */
    public GatewayConnection connect(IProgressMonitor monitor) throws ProblemException {
        if (target.contains("@")) { //$NON-NLS-1$
            Path file = Path.of(System.getProperty("user.home"), ".config", "headend", "host-keys.json"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            ObjectNode keys = Files.exists(file) ? JsonFile.read(file, 1) : JsonFile.newObject(1);
            GatewayAddress address = GatewayAddress.parse(target);
            Gateway gateway = Gateway.at(address, "", keys.path(address.toString()).asText()); //$NON-NLS-1$
            GatewayConnection connection = openPlain(gateway, file, monitor);
            if (gateway.hostKey().isEmpty()) {
                JsonFile.write(file, keys.put(address.toString(), connection.hostKey()));
            }
            return connection;
        }
        GatewayStore store = GatewayStore.of(site().orElseThrow());
        Gateway gateway = store.byName(target);
        GatewayConnection connection = open(gateway, monitor);
        if (gateway.hostKey().isEmpty()) {
            store.save(gateway.withHostKey(connection.hostKey()));
        }
        return connection;
    }

    /** The site that the gateway's name is looked up in; empty for an address. */
    public Optional<Site> site() throws ProblemException {
        return target.contains("@") ? Optional.empty() //$NON-NLS-1$
                : Optional.of(site == null ? Site.enclosing(Path.of("")) : Site.open(site)); //$NON-NLS-1$
    }

    /** Tells where a key that has changed is pinned: not in a site, as the general remedy says. */
    private GatewayConnection openPlain(Gateway gateway, Path keys, IProgressMonitor monitor) throws ProblemException {
        try {
            return open(gateway, monitor);
        } catch (GatewayException e) {
            if (e.reason() == GatewayException.Reason.HOST_KEY_CHANGED) {
                throw new GatewayException(e.reason(), e.problem().message(), e.problem().place().resource(),
                        Messages.bind(Messages.hostKey_changedRemedy, gateway.address(), keys), e);
            }
            throw e;
        }
    }

    private GatewayConnection open(Gateway gateway, IProgressMonitor monitor) throws ProblemException {
        HostKeyPolicy policy = acceptNewHostKey ? HostKeyPolicy.ACCEPT_NEW : GatewayLogin::ask;
        return GatewayConnection.open(gateway, credentials(gateway), policy, monitor);
    }

    /** On a terminal the user is asked once; elsewhere an unknown key is refused. */
    private static boolean ask(GatewayAddress address, String type, String fingerprint) {
        Console console = System.console();
        if (console == null || !Boolean.getBoolean("headend.terminal")) { //$NON-NLS-1$
            return false;
        }
        String answer = console.readLine("%s ", Messages.bind(Messages.hostKey_ask, new Object[] { address, type, fingerprint })); //$NON-NLS-1$
        return answer != null && answer.strip().equalsIgnoreCase("y"); //$NON-NLS-1$
    }

    private Credentials credentials(Gateway gateway) throws ProblemException {
        if (askPassword || identity == null && gateway.authentication() == Authentication.PASSWORD) {
            if (System.console() == null) {
                throw new ProblemException(Problem.error("gateway.login", Messages.login_noTerminal, //$NON-NLS-1$
                        Place.of(gateway.address().toString()), Messages.login_noneRemedy));
            }
            return new Credentials.Password(() -> secret(Messages.bind(Messages.password_ask, gateway.address())));
        }
        Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
        if (identity != null) {
            return key(identity);
        }
        if (!gateway.identity().isEmpty()) {
            String path = gateway.identity();
            return key(path.startsWith("~/") ? home.resolve(path.substring(2)) : Path.of(path)); //$NON-NLS-1$
        }
        if (System.getenv("SSH_AUTH_SOCK") != null) { //$NON-NLS-1$
            return new Credentials.Agent();
        }
        for (String name : List.of("id_ed25519", "id_ecdsa", "id_rsa")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            Path file = home.resolve(".ssh").resolve(name); //$NON-NLS-1$
            if (Files.exists(file)) {
                return key(file);
            }
        }
        throw new ProblemException(Problem.error("gateway.login", Messages.login_none, //$NON-NLS-1$
                Place.of(gateway.address().toString()), Messages.login_noneRemedy));
    }

    private static Credentials key(Path file) {
        String given = System.getenv("HEADEND_KEY_PASSPHRASE"); //$NON-NLS-1$
        return new Credentials.KeyFile(file, () -> given != null ? given.toCharArray()
                : Credentials.KeyFile.isEncrypted(file) ? secret(Messages.bind(Messages.passphrase_ask, file)) : null);
    }

    private static char[] secret(String prompt) {
        Console console = System.console();
        return console == null ? null : console.readPassword("%s ", prompt); //$NON-NLS-1$
    }
}
