package org.headend.cli.deploy;

import java.nio.file.Path;
import java.util.Optional;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.cli.gateway.GatewayLogin;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.deploy.Application;
import org.headend.deploy.ApplicationStore;
import org.headend.deploy.DeployedState;
import org.headend.deploy.Deployment;
import org.headend.deploy.EdgePackage;
import org.headend.deploy.EdgeParameters;
import org.headend.deploy.Release;
import org.headend.deploy.SourceKind;
import org.headend.deploy.StartUp;
import org.headend.gateway.GatewayConnection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Releases of applications on gateways. */
@Command(name = "deploy", subcommands = { DeployCommand.Push.class, DeployCommand.Show.class, DeployCommand.Start.class,
        DeployCommand.Stop.class, DeployCommand.Rollback.class, DeployCommand.Uninstall.class })
public final class DeployCommand extends HeadendGroup {

    /** What the subcommands share. */
    abstract static class OnGateway extends HeadendCommand {
        @Mixin
        private GatewayLogin login;
        @Option(names = "--app", defaultValue = "edge", descriptionKey = "app")
        protected String app;

        OnGateway(Console console) {
            super(console);
        }

        @Override
        public final Integer call() throws Exception {
            try (GatewayConnection connection = login.connect(console.monitor())) {
                return run(connection, new Deployment(connection, app));
            }
        }

        /** The site that a named gateway belongs to; empty for a plain address. */
        protected final Optional<Site> site() throws ProblemException {
            return login.site();
        }

        abstract int run(GatewayConnection connection, Deployment deployment) throws Exception;

        /** Prints the state of the deployment. */
        protected int show(Deployment deployment) throws Exception {
            DeployedState state = deployment.inspect();
            if (json) {
                console.print(toJson(state));
            } else if (state.releases().isEmpty()) {
                console.out().println(Messages.status_none);
            } else {
                for (Release release : state.releases()) {
                    console.out().println(((release.id().equals(state.current()) ? "* " : "  ") + release.id() + "  " + release.model() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                            + "  " + release.source()).stripTrailing()); //$NON-NLS-1$
                }
                console.out().println(!state.running() ? Messages.status_stopped
                        : Messages.bind(state.healthy() ? Messages.status_healthy : Messages.status_unhealthy,
                                Long.toString(state.pid()), state.health()).strip());
            }
            return ExitCode.OK;
        }

        private static ObjectNode toJson(DeployedState state) {
            ObjectNode node = JsonFile.mapper().createObjectNode().put("current", state.current()) //$NON-NLS-1$
                    .put("running", state.running()).put("healthy", state.healthy()).put("pid", state.pid()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            node.put("port", state.currentRelease().map(Release::port).orElse(0)); //$NON-NLS-1$
            try {
                node.set("health", state.health().isEmpty() ? null : JsonFile.mapper().readTree(state.health())); //$NON-NLS-1$
            } catch (JsonProcessingException e) {
                node.put("health", state.health()); //$NON-NLS-1$
            }
            state.ids().forEach(node.putArray("releases")::add); //$NON-NLS-1$
            return node;
        }
    }

    /** {@code headend deploy push}: what is not given comes from the site's {@code deploy/<app>/app.json}. */
    @Command(name = "push")
    public static final class Push extends OnGateway {
        private static final int DEFAULT_PORT = 8090;

        @Option(names = "--model", descriptionKey = "model")
        private Path model;
        @Option(names = "--source", descriptionKey = "source")
        private SourceKind source;
        @Option(names = "--uri", descriptionKey = "uri")
        private String uri;
        @Option(names = "--server", descriptionKey = "server")
        private String server;
        @Option(names = "--fps", descriptionKey = "fps")
        private Double fps;
        @Option(names = "--confidence", descriptionKey = "confidence")
        private Double confidence;
        @Option(names = "--frames", descriptionKey = "frames")
        private Integer frames;
        @Option(names = "--port", descriptionKey = "port")
        private Integer port;
        @Option(names = "--start-up", descriptionKey = "startUp")
        private StartUp startUp;
        @Spec
        private CommandSpec spec;

        public Push(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            Optional<Site> site = site();
            Optional<Application> stored = site.isPresent() ? ApplicationStore.of(site.get()).byName(app) : Optional.empty();
            Path folder = model != null ? model : stored.isEmpty() ? null : site.get().models().resolve(stored.get().model());
            if (folder == null || stored.isEmpty() && uri == null) {
                throw new ParameterException(spec.commandLine(), Messages.bind(Messages.push_incomplete, app));
            }
            Application application = merge(stored.orElseGet(() -> new Application(app, "", "", StartUp.SCRIPT, //$NON-NLS-1$ //$NON-NLS-2$
                    EdgeParameters.images("", DEFAULT_PORT))), connection.gateway().name(), folder); //$NON-NLS-1$
            String id = EdgePackage.deploy(connection, application, folder, console.monitor());
            if (site.isPresent() && site.get().models().equals(folder.toAbsolutePath().normalize().getParent())) {
                ApplicationStore.of(site.get()).save(application);
            }
            if (json) {
                return show(deployment);
            }
            console.out().println(Messages.bind(Messages.pushed, id));
            return ExitCode.OK;
        }

        private Application merge(Application a, String gateway, Path folder) {
            EdgeParameters p = a.parameters();
            return new Application(a.name(), gateway, folder.toAbsolutePath().normalize().getFileName().toString(), or(startUp, a.startUp()),
                    new EdgeParameters(or(server, p.server()), or(source, p.kind()), or(uri, p.uri()), or(fps, p.fps()),
                            or(confidence, p.confidence()), or(frames, p.frames()), or(port, p.port())));
        }

        private static <T> T or(T given, T stored) {
            return given != null ? given : stored;
        }
    }

    /** {@code headend deploy status}. */
    @Command(name = "status")
    public static final class Show extends OnGateway {
        public Show(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            return show(deployment);
        }
    }

    /** {@code headend deploy start}. */
    @Command(name = "start")
    public static final class Start extends OnGateway {
        public Start(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            deployment.start(console.monitor());
            return show(deployment);
        }
    }

    /** {@code headend deploy stop}. */
    @Command(name = "stop")
    public static final class Stop extends OnGateway {
        public Stop(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            deployment.stop();
            return show(deployment);
        }
    }

    /** {@code headend deploy rollback}. */
    @Command(name = "rollback")
    public static final class Rollback extends OnGateway {
        @Option(names = "--to", descriptionKey = "to")
        private String to;

        public Rollback(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            if (to != null) {
                deployment.rollback(to, console.monitor());
            }
            String id = to != null ? to : deployment.rollback(console.monitor());
            if (json) {
                return show(deployment);
            }
            console.out().println(Messages.bind(Messages.rolledBack, id));
            return ExitCode.OK;
        }
    }

    /** {@code headend deploy uninstall}. */
    @Command(name = "uninstall")
    public static final class Uninstall extends OnGateway {
        public Uninstall(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            deployment.uninstall(console.monitor());
            return show(deployment);
        }
    }
}
