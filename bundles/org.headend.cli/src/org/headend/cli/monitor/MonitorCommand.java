package org.headend.cli.monitor;

import java.nio.file.Path;
import java.util.Locale;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.gateway.GatewayLogin;
import org.headend.core.io.AtomicFile;
import org.headend.core.json.JsonFile;
import org.headend.gateway.GatewayConnection;
import org.headend.monitor.GatewaySampler;
import org.headend.monitor.Sample;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    public MonitorCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        StringBuilder table = new StringBuilder(Sample.CSV_HEADER).append('\n');
        ArrayNode array = JsonFile.mapper().createArrayNode();
        try (GatewayConnection connection = login.connect(console.monitor());
                GatewaySampler sampler = GatewaySampler.start(connection,
                        connection.gateway().releaseRoot() + '/' + app + "/shared/pid", 1)) { //$NON-NLS-1$
            for (int i = 0; i < seconds && !console.monitor().isCanceled(); i++) {
                Sample s = sampler.next();
                table.append(s.csv()).append('\n');
                if (json) {
                    array.addObject().put("seconds", s.seconds()).put("cpu", s.cpu()).put("load", s.load()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                            .put("memoryUsed", s.memoryUsed()).put("memoryTotal", s.memoryTotal()) //$NON-NLS-1$ //$NON-NLS-2$
                            .put("temperature", s.temperature()).put("processCpu", s.processCpu()) //$NON-NLS-1$ //$NON-NLS-2$
                            .put("processRss", s.processRss()); //$NON-NLS-1$
                } else {
                    console.out().printf(Locale.ROOT, "CPU %5.1f %%  %s %7.0f / %.0f MB  %s %5.2f  %s %5.1f %%  %6.1f MB%n", s.cpu(), //$NON-NLS-1$
                            Messages.memory, s.memoryUsed() / MEGABYTE, s.memoryTotal() / MEGABYTE, Messages.load, s.load(),
                            Messages.process, s.processCpu(), s.processRss() / MEGABYTE);
                }
            }
        }
        if (csv != null) {
            AtomicFile.write(csv, table.toString());
        }
        if (json) {
            console.print(array);
        }
        return ExitCode.OK;
    }
}
