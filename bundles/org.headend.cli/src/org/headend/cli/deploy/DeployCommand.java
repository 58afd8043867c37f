package org.headend.cli.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.cli.gateway.GatewayLogin;
import org.headend.core.json.JsonFile;
import org.headend.deploy.ApplicationPackage;
import org.headend.deploy.Deployment;
import org.headend.deploy.EdgePackage;
import org.headend.deploy.EdgeParameters;
import org.headend.gateway.GatewayConnection;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

        abstract int run(GatewayConnection connection, Deployment deployment) throws Exception;

        /** Prints the state of the deployment. */
        protected int show(Deployment deployment) throws Exception {
            Deployment.Status status = deployment.status();
            if (json) {
                ObjectNode node = JsonFile.mapper().createObjectNode().put("current", status.current()) //$NON-NLS-1$
                        .put("running", status.running()).put("pid", status.pid()); //$NON-NLS-1$ //$NON-NLS-2$
                status.releases().forEach(node.putArray("releases")::add); //$NON-NLS-1$
                console.print(node);
            } else if (status.releases().isEmpty()) {
                console.out().println(Messages.status_none);
            } else {
                for (String release : status.releases()) {
                    console.out().println((release.equals(status.current()) ? "* " : "  ") + release); //$NON-NLS-1$ //$NON-NLS-2$
                }
                console.out().println(status.running() ? Messages.bind(Messages.status_running, status.pid())
                        : Messages.status_stopped);
            }
            return ExitCode.OK;
        }
    }

    /** {@code headend deploy push}. */
    @Command(name = "push")
    public static final class Push extends OnGateway {
        @Option(names = "--model", required = true, descriptionKey = "model")
        private Path model;
        @Option(names = "--source", defaultValue = "images", descriptionKey = "source")
        private String source;
        @Option(names = "--uri", required = true, descriptionKey = "uri")
        private String uri;
        @Option(names = "--server", defaultValue = "", descriptionKey = "server")
        private String server;
        @Option(names = "--fps", defaultValue = "5", descriptionKey = "fps")
        private double fps;
        @Option(names = "--confidence", defaultValue = "0.5", descriptionKey = "confidence")
        private double confidence;
        @Option(names = "--frames", defaultValue = "1", descriptionKey = "frames")
        private int frames;
        @Option(names = "--port", defaultValue = "8090", descriptionKey = "port")
        private int port;

        public Push(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            EdgeParameters parameters = new EdgeParameters(server, source, uri, fps, confidence, frames, port);
            Path folder = Files.createTempDirectory("headend-release"); //$NON-NLS-1$
            try {
                ApplicationPackage release = EdgePackage.build(app, model, parameters, Deployment.machine(connection), folder,
                        console.monitor());
                String id = deployment.push(release, parameters, console.monitor());
                if (json) {
                    return show(deployment);
                }
                console.out().println(Messages.bind(Messages.pushed, id));
                return ExitCode.OK;
            } finally {
                delete(folder);
            }
        }

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
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
        @Option(names = "--port", defaultValue = "8090", descriptionKey = "port")
        private int port;

        public Start(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            deployment.start(port, console.monitor());
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
        @Option(names = "--port", defaultValue = "8090", descriptionKey = "port")
        private int port;

        public Rollback(Console console) {
            super(console);
        }

        @Override
        int run(GatewayConnection connection, Deployment deployment) throws Exception {
            String id = deployment.rollback(port, console.monitor());
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
