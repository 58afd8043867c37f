package org.headend.cli.monitor;

import java.nio.file.Path;
import java.util.Locale;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.gateway.GatewayLogin;
import org.headend.core.io.AtomicFile;
import org.headend.core.json.JsonFile;
import org.headend.deploy.Deployment;
import org.headend.gateway.GatewayConnection;
import org.headend.monitor.GatewaySampler;
import org.headend.monitor.Sample;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures a gateway for some seconds. */
@Command(name = "monitor")
public final class MonitorCommand extends HeadendCommand {
    private static final double MEGABYTE = 1 << 20;

    @Mixin
    private GatewayLogin login;
    @Option(names = "--seconds", defaultValue = "10", descriptionKey = "seconds")
    private int seconds;
    @Option(names = "--app", defaultValue = "edge", descriptionKey = "app")
    private String app;
    @Option(names = "--csv", descriptionKey = "csv")
    private Path csv;

    @Spec
    private CommandSpec spec;

    public MonitorCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), Messages.bind(Messages.seconds_bad, seconds));
        }
        StringBuilder table = new StringBuilder(Sample.CSV_HEADER).append('\n');
        ArrayNode array = JsonFile.mapper().createArrayNode();
        try (GatewayConnection connection = login.connect(console.monitor());
                GatewaySampler sampler = GatewaySampler.start(connection, new Deployment(connection, app).pidFile(), 1)) {
            for (int i = 0; i < seconds && !console.monitor().isCanceled(); i++) {
                Sample sample = sampler.next();
                table.append(sample.csv()).append('\n');
                if (json) {
                    array.add(sample.toJson());
                } else {
                    print(sample);
                }
            }
        } finally { // also what came before the connection was lost
            if (csv != null) {
                AtomicFile.write(csv, table.toString());
            }
        }
        if (json) {
            console.print(array);
        }
        return ExitCode.OK;
    }

    private void print(Sample s) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "CPU %5.1f %%  %s %7.0f / %.0f MB  %s %5.2f", s.cpu(), //$NON-NLS-1$
                Messages.memory, s.memoryUsed() / MEGABYTE, s.memoryTotal() / MEGABYTE, Messages.load, s.load()));
        if (!Double.isNaN(s.temperature())) {
            line.append(String.format(Locale.ROOT, "  %5.1f °C", s.temperature())); //$NON-NLS-1$
        }
        if (!Double.isNaN(s.processRss())) {
            line.append(String.format(Locale.ROOT, "  %s %5.1f %%  %6.1f MB", Messages.process, s.processCpu(), s.processRss() / MEGABYTE)); //$NON-NLS-1$
        }
        console.out().println(line);
    }
}
