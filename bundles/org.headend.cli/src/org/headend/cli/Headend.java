package org.headend.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.cli.catalog.CatalogCommand;
import org.headend.cli.dataset.DatasetCommand;
import org.headend.cli.demo.DemoCommand;
import org.headend.cli.deploy.DeployCommand;
import org.headend.cli.design.DesignCommand;
import org.headend.cli.gateway.GatewayCommand;
import org.headend.cli.model.ModelCommand;
import org.headend.cli.monitor.LogCommand;
import org.headend.cli.monitor.MonitorCommand;
import org.headend.cli.site.NewCommand;
import org.headend.cli.train.TrainCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The {@code headend} command: parses arguments, runs one subcommand, turns failures into one message. */
@Command(name = "headend", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND",
        subcommands = { NewCommand.class, CatalogCommand.class, DesignCommand.class, DatasetCommand.class, TrainCommand.class,
                ModelCommand.class, GatewayCommand.class, DeployCommand.class,
                MonitorCommand.class, LogCommand.class, DemoCommand.class })
public final class Headend extends HeadendGroup {
    @Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "option.help", scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = { "-V", "--version" }, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    private Headend() {
    }

    /**
     * Runs one command line to its end. Ctrl-C cancels the command's monitor and waits for it to clean up.
     *
     * @return an {@link ExitCode}
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        CommandLine commandLine = commandLine(console);
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        try (Interrupt interrupt = new Interrupt(console.monitor())) {
            return commandLine.execute(arguments);
        } finally {
            console.err().flush();
            console.out().flush();
        }
    }

    /** The whole command tree, for running and for checking its help. */
    public static CommandLine commandLine(Console console) {
        CommandLine root = new CommandLine(new Headend(), new Factory(console));
        HelpTexts.applyTo(root);
        root.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, parsed, console));
        // what exec does not know belongs to the remote command: headend gateway exec NAME ls -la
        root.getSubcommands().get("gateway").getSubcommands().get("exec").setUnmatchedOptionsArePositionalParams(true); //$NON-NLS-1$ //$NON-NLS-2$
        root.setUsageHelpAutoWidth(true);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        return root;
    }

    /** Commands take the console in their constructor. */
    private record Factory(Console console) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getConstructor(Console.class).newInstance(console);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    private static int report(Exception failure, ParseResult parsed, Console console) {
        Problem problem = switch (failure) {
            case OperationCanceledException e -> Problem.error("cancelled", Messages.cancelled, Place.NONE, ""); //$NON-NLS-1$ //$NON-NLS-2$
            case ProblemException e -> e.problem();
            default -> Problem.error("unexpected", Messages.bind(Messages.unexpected, failure), Place.NONE, //$NON-NLS-1$
                    Messages.unexpectedRemedy);
        };
        if (wantsJson(parsed)) {
            console.print(JsonFile.mapper().createObjectNode()
                    .set("problems", Console.toJson(List.of(problem)))); //$NON-NLS-1$
        } else {
            console.print(problem);
        }
        if ("1".equals(System.getenv("HEADEND_DEBUG"))) { //$NON-NLS-1$ //$NON-NLS-2$
            failure.printStackTrace(console.err());
        }
        return ExitCode.PROBLEM;
    }

    private static boolean wantsJson(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .anyMatch(c -> c.getCommand() instanceof HeadendCommand command && command.json);
    }
}
