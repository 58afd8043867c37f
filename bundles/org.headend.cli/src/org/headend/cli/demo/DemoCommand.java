package org.headend.cli.demo;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.site.Site;
import org.headend.core.site.SiteTemplate;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.HostKeyPolicy;
import org.headend.sandbox.EmbeddedGateway;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the main job headless and writes a report; its last line names it. */
@Command(name = "demo")
public final class DemoCommand extends HeadendCommand {
    @Option(names = "--to", descriptionKey = "to")
    private Path to;
    @Option(names = "--dataset", descriptionKey = "dataset")
    private Path dataset;
    @Option(names = "--format", defaultValue = "auto", descriptionKey = "format")
    private String format;
    @Option(names = "--flip", descriptionKey = "flip")
    private boolean flip;
    @Option(names = "--gateway", descriptionKey = "gateway")
    private String gateway;
    @Option(names = "--identity", descriptionKey = "identity")
    private Path identity;
    @Option(names = "--accept-new-host-key", descriptionKey = "acceptNewHostKey")
    private boolean acceptNewHostKey;
    @Option(names = "--seconds", defaultValue = "20", descriptionKey = "seconds")
    private int seconds;
    @Option(names = "--min-accuracy", defaultValue = "0.9", descriptionKey = "minAccuracy")
    private double minAccuracy;

    public DemoCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        Path folder = to == null ? free(Path.of("headend-demo").toAbsolutePath()) : free(to.toAbsolutePath()); //$NON-NLS-1$
        Site site = SiteTemplate.byId("smart-campus").create(folder, folder.getFileName().toString(), console.monitor()); //$NON-NLS-1$
        Demo demo = new Demo(site, seconds, console.monitor(),
                line -> console.err().println(line));
        demo.validateDesign();
        demo.prepareData(dataset, format);
        demo.train(flip);
        demo.quantize();
        if (gateway == null) {
            try (EmbeddedGateway embedded = EmbeddedGateway.start(folder.resolve(".gateway"), folder.resolve(".gateway-keys")); //$NON-NLS-1$ //$NON-NLS-2$
                    GatewayConnection connection = GatewayConnection.open(
                            Gateway.at(new GatewayAddress(embedded.user(), embedded.host(), embedded.port()), "", embedded.hostKey()), //$NON-NLS-1$
                            new Credentials.KeyFile(embedded.identity()), HostKeyPolicy.REFUSE, console.monitor())) {
                demo.runOnGateway(connection, freePort());
            }
        } else {
            Credentials credentials = identity == null ? new Credentials.Agent() : new Credentials.KeyFile(identity);
            try (GatewayConnection connection = GatewayConnection.open(Gateway.at(GatewayAddress.parse(gateway), "", ""), credentials, //$NON-NLS-1$ //$NON-NLS-2$
                    acceptNewHostKey ? HostKeyPolicy.ACCEPT_NEW : HostKeyPolicy.REFUSE, console.monitor())) {
                demo.runOnGateway(connection, freePort());
            }
        }
        Path report = demo.report();
        boolean good = demo.accuracy() >= minAccuracy;
        if (!good) {
            console.err().println(Messages.bind(Messages.accuracy_low, String.format(Locale.ROOT, "%.2f", demo.accuracy() * 100), //$NON-NLS-1$
                    String.format(Locale.ROOT, "%.2f", minAccuracy * 100))); //$NON-NLS-1$
        }
        if (json) {
            console.print(JsonFile.mapper().createObjectNode().put("report", report.toString()).put("accuracy", demo.accuracy())); //$NON-NLS-1$ //$NON-NLS-2$
        } else {
            console.out().println(report);
        }
        return good ? ExitCode.OK : ExitCode.PROBLEM;
    }

    /** The folder itself, or with a number where it is taken. */
    private static Path free(Path folder) {
        Path candidate = folder;
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = folder.resolveSibling(folder.getFileName() + "-" + i); //$NON-NLS-1$
        }
        return candidate;
    }

    private static int freePort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
