package org.headend.cli.monitor;

import java.nio.file.Path;
import java.util.Locale;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.monitor.LogAnalysis;
import org.headend.monitor.LogAnalysis.Distribution;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Result logs of applications. */
@Command(name = "log", subcommands = LogCommand.Analyze.class)
public final class LogCommand extends HeadendGroup {

    /** {@code headend log analyze}. */
    @Command(name = "analyze")
    public static final class Analyze extends HeadendCommand {
        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        public Analyze(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            LogAnalysis analysis = LogAnalysis.of(file, console.monitor());
            if (json) {
                ObjectNode node = analysis.toJson();
                node.set("problems", Console.toJson(analysis.problems())); //$NON-NLS-1$
                console.print(node);
                return ExitCode.OK;
            }
            analysis.problems().forEach(console::print);
            if (analysis.badLines() > analysis.problems().size()) {
                console.err().println(Messages.bind(Messages.log_more, analysis.badLines() - analysis.problems().size()));
            }
            console.out().println(Messages.bind(Messages.log_results, Long.toString(analysis.results()),
                    Double.isNaN(analysis.perSecond()) ? "?" : String.format(Locale.ROOT, "%.2f", analysis.perSecond()))); //$NON-NLS-1$ //$NON-NLS-2$
            console.out().printf("%-12s %9s %9s %9s %9s %9s%n", "ms", "p50", "p90", "p95", "p99", "max"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
            analysis.stages().forEach(this::print);
            print(Messages.confidence, analysis.confidence());
            analysis.labels().forEach((label, count) -> console.out().printf("  %-28s %8d%n", label, count)); //$NON-NLS-1$
            return ExitCode.OK;
        }

        private void print(String name, Distribution d) {
            console.out().printf(Locale.ROOT, "%-12s %9.3f %9.3f %9.3f %9.3f %9.3f%n", name, d.p50(), d.p90(), d.p95(), d.p99(), //$NON-NLS-1$
                    d.max());
        }
    }
}
