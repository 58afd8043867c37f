package org.headend.cli.dataset;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.core.json.JsonFile;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Splitter;
import org.headend.dataset.Statistics;
import org.headend.dataset.StatisticsTable;
import org.headend.dataset.format.Transfer;
import org.headend.dataset.synthetic.SignScenes;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Import, export, statistics and splits of datasets. */
@Command(name = "dataset", subcommands = { DatasetCommand.Import.class, DatasetCommand.Export.class,
        DatasetCommand.Stats.class, DatasetCommand.SplitIt.class, DatasetCommand.Generate.class })
public final class DatasetCommand extends HeadendGroup {

    private static int report(Console console, boolean json, Transfer.Result result) {
        if (json) {
            ObjectNode node = JsonFile.mapper().createObjectNode().put("samples", result.samples()) //$NON-NLS-1$
                    .put("objects", result.objects()); //$NON-NLS-1$
            node.set("problems", Console.toJson(result.problems())); //$NON-NLS-1$
            console.print(node);
        } else {
            result.problems().forEach(console::print);
            console.out().println(Messages.bind(Messages.transfer_result,
                    new Object[] { result.samples(), result.objects(), result.problems().size() }));
        }
        return Console.exitCode(result.problems());
    }

    /** {@code headend dataset import}. */
    @Command(name = "import")
    public static final class Import extends HeadendCommand {
        @Parameters(paramLabel = "DIR", descriptionKey = "import.dir")
        private Path dir;
        @Option(names = "--to", required = true, paramLabel = "DATASET", descriptionKey = "dataset.to")
        private Path to;
        @Option(names = "--format", defaultValue = "auto", descriptionKey = "import.format")
        private String format;

        public Import(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Transfer transfer = Transfer.standard();
            var chosen = format.equals("auto") ? null : transfer.format(format); //$NON-NLS-1$
            return report(console, json, transfer.importInto(to, dir, chosen, console.monitor()));
        }
    }

    /** {@code headend dataset export}. */
    @Command(name = "export")
    public static final class Export extends HeadendCommand {
        @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
        private Path dataset;
        @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "export.to")
        private Path to;
        @Option(names = "--format", required = true, descriptionKey = "export.format")
        private String format;

        public Export(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Transfer transfer = Transfer.standard();
            return report(console, json,
                    transfer.export(Dataset.open(dataset), to, transfer.format(format), console.monitor()));
        }
    }

    /** {@code headend dataset stats}. */
    @Command(name = "stats")
    public static final class Stats extends HeadendCommand {
        @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
        private Path dataset;
        @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "stats.csv")
        private Path csv;

        public Stats(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Dataset opened = Dataset.open(dataset);
            var index = opened.index(console.monitor());
            Statistics statistics = Statistics.of(index.samples(), opened.splits());
            if (csv != null) {
                StatisticsTable.write(csv, index.samples(), opened.splits());
            }
            if (json) {
                ObjectNode node = statistics.toJson();
                node.set("problems", Console.toJson(index.problems())); //$NON-NLS-1$
                console.print(node);
            } else {
                index.problems().forEach(console::print);
                console.out().println(Messages.bind(Messages.stats_samples, new Object[] { statistics.samples(),
                        statistics.annotated(), statistics.verified(), statistics.empty() }));
                console.out().println(Messages.bind(Messages.stats_objects, statistics.objects(),
                        Math.round(statistics.medianBoxSide())));
                statistics.perClass().forEach((name, count) -> console.out().printf("  %-28s %6d%n", name, count)); //$NON-NLS-1$
                statistics.perSplit().forEach((split, count) -> console.out().printf("  %-28s %6d%n", split.id(), count)); //$NON-NLS-1$
            }
            return Console.exitCode(index.problems());
        }
    }

    /** {@code headend dataset split}. */
    @Command(name = "split")
    public static final class SplitIt extends HeadendCommand {
        @Parameters(paramLabel = "DATASET", descriptionKey = "dataset")
        private Path dataset;
        @Option(names = "--train", defaultValue = "0.7", descriptionKey = "split.train")
        private double train;
        @Option(names = "--val", defaultValue = "0.15", descriptionKey = "split.val")
        private double val;
        @Option(names = "--seed", defaultValue = "1", descriptionKey = "split.seed")
        private long seed;
        @Option(names = "--group-by-folder", descriptionKey = "split.group")
        private boolean byFolder;
        @Option(names = "--random", descriptionKey = "split.random")
        private boolean random;

        public SplitIt(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Splitter splitter;
            try {
                splitter = new Splitter(train, val, seed);
            } catch (IllegalArgumentException e) {
                console.err().println(Messages.split_shares);
                return ExitCode.USAGE;
            }
            Dataset opened = Dataset.open(dataset);
            Map<String, Split> splits = splitter.split(opened.samples(console.monitor()),
                    byFolder ? Splitter::folder : Sample::id, !random);
            opened.setSplits(splits);
            Map<Split, Integer> counts = new EnumMap<>(Split.class);
            splits.values().forEach(s -> counts.merge(s, 1, Integer::sum));
            ObjectNode node = JsonFile.mapper().createObjectNode();
            for (Split split : Split.values()) {
                int count = counts.getOrDefault(split, 0);
                node.put(split.id(), count);
                if (!json) {
                    console.out().printf("%-6s %6d%n", split.id(), count); //$NON-NLS-1$
                }
            }
            if (json) {
                console.print(node);
            }
            return ExitCode.OK;
        }
    }

    /** {@code headend dataset generate}. */
    @Command(name = "generate")
    public static final class Generate extends HeadendCommand {
        @Option(names = "--to", required = true, paramLabel = "DATASET", descriptionKey = "dataset.to")
        private Path to;
        @Option(names = "--scenes", defaultValue = "600", descriptionKey = "generate.scenes")
        private int scenes;
        @Option(names = "--seed", defaultValue = "1", descriptionKey = "split.seed")
        private long seed;

        public Generate(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            if (scenes < 1) {
                console.err().println(Messages.generate_scenes);
                return ExitCode.USAGE;
            }
            Dataset dataset = new SignScenes(scenes, seed).create(to, console.monitor());
            Statistics statistics = Statistics.of(dataset.samples(console.monitor()), Map.of());
            return report(console, json, new Transfer.Result(statistics.samples(), statistics.objects(), List.of()));
        }
    }
}
