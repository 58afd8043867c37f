package org.headend.cli.train;

import java.nio.file.Path;
import java.util.List;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.site.Site;
import org.headend.dataset.Dataset;
import org.headend.training.TrainingEvent;
import org.headend.training.TrainingJob;
import org.headend.training.TrainingJob.Settings;
import org.headend.training.TrainingRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a training job to its end; with {@code --dataset} it is created first. */
@Command(name = "train")
public final class TrainCommand extends HeadendCommand {
    @Parameters(paramLabel = "JOB", descriptionKey = "job")
    private Path job;
    @Option(names = "--dataset", descriptionKey = "dataset")
    private Path dataset;
    @Option(names = "--epochs", descriptionKey = "epochs")
    private Integer epochs;
    @Option(names = "--batch", descriptionKey = "batch")
    private Integer batch;
    @Option(names = "--learning-rate", descriptionKey = "rate")
    private Double rate;
    @Option(names = "--seed", descriptionKey = "seed")
    private Long seed;
    @Option(names = "--flip", descriptionKey = "flip")
    private boolean flip;

    public TrainCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws Exception {
        TrainingJob prepared = dataset == null ? TrainingJob.open(job) : create();
        prepared.prepare(console.monitor());
        Path model = TrainingRun.start(prepared).await(this::show, line -> { }, console.monitor());
        if (json) {
            console.print(JsonFile.mapper().createObjectNode().put("model", model.toString()) //$NON-NLS-1$
                    .set("metrics", JsonFile.read(model.resolve("model.json")).path("metrics"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        } else {
            console.out().println(model);
        }
        return ExitCode.OK;
    }

    private TrainingJob create() throws Exception {
        Dataset opened = Dataset.open(dataset);
        Settings s = Settings.standard();
        Settings settings = new Settings(s.engine(), List.of(), s.inputSide(), epochs == null ? s.epochs() : epochs,
                batch == null ? s.batchSize() : batch, rate == null ? s.learningRate() : rate, s.optimizer(), s.patience(),
                flip, seed == null ? s.seed() : seed);
        Site site = Site.enclosing(opened.folder());
        return TrainingJob.create(site, job.getFileName().toString(), opened, settings);
    }

    private void show(TrainingEvent event) {
        if (json) {
            return;
        }
        switch (event) {
            case TrainingEvent.Start s -> console.err().println(Messages.bind(Messages.start, new Object[] { s.engine(),
                    s.train(), s.val(), s.test() }));
            case TrainingEvent.Epoch e -> console.err().printf("%3d/%d  loss %.4f  val %.4f  accuracy %.4f%n", e.epoch(), //$NON-NLS-1$
                    e.of(), e.trainLoss(), e.valLoss(), e.valAccuracy());
            case TrainingEvent.Metric m -> console.err().printf("%s %.6g%n", m.name(), m.value()); //$NON-NLS-1$
            case TrainingEvent.Warning w -> console.err().println(w.message());
            default -> { }
        }
    }
}
