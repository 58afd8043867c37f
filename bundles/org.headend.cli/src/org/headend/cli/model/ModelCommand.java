package org.headend.cli.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.cli.HeadendGroup;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.dataset.Dataset;
import org.headend.dataset.Split;
import org.headend.model.Classifier;
import org.headend.model.LabelledImage;
import org.headend.model.inspect.ModelInfo;
import org.headend.model.quantize.Quantization;
import org.headend.model.quantize.Quantization.Gate;
import org.headend.model.quantize.Quantization.Report;
import org.headend.model.quantize.Quantization.Variant;
import org.headend.training.LabelledImages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks into models, measures them, makes them smaller. */
@Command(name = "model", subcommands = { ModelCommand.Inspect.class, ModelCommand.Eval.class, ModelCommand.Bench.class,
        ModelCommand.Quantize.class })
public final class ModelCommand extends HeadendGroup {

    /** {@code headend model inspect}. */
    @Command(name = "inspect")
    public static final class Inspect extends HeadendCommand {
        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        public Inspect(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            ModelInfo info = ModelInfo.of(file);
            if (json) {
                console.print(info.toJson());
            } else {
                print(info);
            }
            return info.loadProblem().isEmpty() ? ExitCode.OK : ExitCode.PROBLEM;
        }

        private void print(ModelInfo info) {
            var out = console.out();
            out.printf("%-12s %s%n", Messages.producer, info.producer()); //$NON-NLS-1$
            out.printf("%-12s IR %d, %s%n", Messages.format, info.irVersion(), info.opsets()); //$NON-NLS-1$
            info.inputs().forEach(v -> out.printf("%-12s %s  %s%n", Messages.input, v.name(), v.type())); //$NON-NLS-1$
            info.outputs().forEach(v -> out.printf("%-12s %s  %s%n", Messages.output, v.name(), v.type())); //$NON-NLS-1$
            out.printf("%-12s %,d%n", Messages.parameters, info.parameters()); //$NON-NLS-1$
            out.printf("%-12s %,d B%n", Messages.size, info.bytes()); //$NON-NLS-1$
            info.externalData().forEach(f -> out.printf("%-12s %s%n", Messages.external, f)); //$NON-NLS-1$
            out.printf("%-12s %s%n", Messages.operators, info.operators()); //$NON-NLS-1$
            if (!info.loadProblem().isEmpty()) {
                console.print(Problem.error("model.load", Messages.bind(Messages.load, info.loadProblem()), Place.of(file), //$NON-NLS-1$
                        Messages.loadRemedy));
            }
        }
    }

    private static List<LabelledImage> images(Path model, Path dataset, Split split, Console console) throws Exception {
        return LabelledImages.of(model, Dataset.open(dataset), split, console.monitor());
    }

    /** {@code headend model eval}. */
    @Command(name = "eval")
    public static final class Eval extends HeadendCommand {
        @Parameters(paramLabel = "MODEL", descriptionKey = "model")
        private Path model;
        @Option(names = "--dataset", required = true, descriptionKey = "dataset")
        private Path dataset;
        @Option(names = "--split", defaultValue = "test", descriptionKey = "split")
        private Split split;

        public Eval(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            try (Classifier classifier = Classifier.open(model, 0)) {
                Classifier.Result result = classifier.evaluate(images(model, dataset, split, console), console.monitor());
                if (json) {
                    var node = JsonFile.mapper().createObjectNode().put("samples", result.samples()) //$NON-NLS-1$
                            .put("accuracy", result.accuracy()).put("medianMs", result.medianMs()).put("p95Ms", result.p95Ms()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    node.set("confusion", JsonFile.mapper().valueToTree(result.confusion())); //$NON-NLS-1$
                    console.print(node);
                } else {
                    console.out().println(Messages.bind(Messages.eval, new Object[] { result.samples(),
                            String.format(Locale.ROOT, "%.2f", result.accuracy() * 100), //$NON-NLS-1$
                            String.format(Locale.ROOT, "%.2f", result.medianMs()) })); //$NON-NLS-1$
                }
            }
            return ExitCode.OK;
        }
    }

    /** {@code headend model bench}. */
    @Command(name = "bench")
    public static final class Bench extends HeadendCommand {
        @Parameters(paramLabel = "MODEL", descriptionKey = "model")
        private Path model;
        @Option(names = "--runs", defaultValue = "300", descriptionKey = "runs")
        private int runs;
        @Option(names = "--threads", defaultValue = "1", descriptionKey = "threads")
        private int threads;

        public Bench(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            try (Classifier classifier = Classifier.open(model, threads)) {
                double[] times = classifier.bench(Math.max(1, runs), console.monitor());
                double[] shares = { 0.5, 0.95, 0.99 };
                var node = JsonFile.mapper().createObjectNode();
                for (double share : shares) {
                    String name = "p" + Math.round(share * 100); //$NON-NLS-1$
                    node.put(name + "Ms", Classifier.percentile(times, share)); //$NON-NLS-1$
                    if (!json) {
                        console.out().printf(Locale.ROOT, "%-4s %8.3f ms%n", name, Classifier.percentile(times, share)); //$NON-NLS-1$
                    }
                }
                if (json) {
                    console.print(node);
                }
            }
            return ExitCode.OK;
        }
    }

    /** {@code headend model quantize}. */
    @Command(name = "quantize")
    public static final class Quantize extends HeadendCommand {
        @Parameters(paramLabel = "MODEL", descriptionKey = "model")
        private Path model;
        @Option(names = "--dataset", required = true, descriptionKey = "dataset")
        private Path dataset;
        @Option(names = "--max-drop", defaultValue = "0.01", descriptionKey = "drop")
        private double maxDrop;

        public Quantize(Console console) {
            super(console);
        }

        @Override
        public Integer call() throws Exception {
            Gate standard = Gate.standard();
            Report report = Quantization.run(model.toAbsolutePath().normalize(), images(model, dataset, Split.TRAIN, console),
                    images(model, dataset, Split.TEST, console), new Gate(maxDrop, standard.minSpeedUp(), standard.threads()),
                    console.monitor());
            if (json) {
                console.print(report.toJson());
            } else {
                print("fp32", report.fp32()); //$NON-NLS-1$
                print("int8", report.int8()); //$NON-NLS-1$
                console.out().println(Messages.bind(Messages.ship, report.folder(), report.reason()));
            }
            return ExitCode.OK;
        }

        private void print(String name, Variant v) {
            console.out().printf(Locale.ROOT, "%-5s %6.2f %%  %8.3f ms  %,10d B  %s%n", name, v.accuracy() * 100, v.medianMs(), //$NON-NLS-1$
                    v.bytes(), v.file());
        }
    }
}
