package org.headend.cli.train;

import java.nio.file.Path;
import java.util.List;

import org.headend.cli.Console;
import org.headend.cli.ExitCode;
import org.headend.cli.HeadendCommand;
import org.headend.core.json.JsonFile;
import org.headend.core.site.Site;
import org.headend.dataset.Dataset;
import org.headend.dataset.TrainingSample.Kind;
import org.headend.training.Network;
import org.headend.training.TrainingEngine;
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
    @Option(names = "--samples", descriptionKey = "samples")
    private Kind samples = Settings.standard().samples();
    @Option(names = "--network", descriptionKey = "network")
    private Network network = Settings.standard().network();
    @Option(names = "--input", descriptionKey = "input")
    private int input = Settings.standard().inputSide();
    @Option(names = "--epochs", descriptionKey = "epochs")
    private int epochs = Settings.standard().epochs();
    @Option(names = "--batch", descriptionKey = "batch")
    private int batch = Settings.standard().batchSize();
    @Option(names = "--learning-rate", descriptionKey = "rate")
    private double rate = Settings.standard().learningRate();
    @Option(names = "--optimizer", descriptionKey = "optimizer")
    private String optimizer = Settings.standard().optimizer();
    @Option(names = "--patience", descriptionKey = "patience")
    private int patience = Settings.standard().patience();
    @Option(names = "--seed", descriptionKey = "seed")
    private long seed = Settings.standard().seed();
    @Option(names = "--flip", descriptionKey = "flip")
    private boolean flip;
    @Option(names = "--command", descriptionKey = "command")
    private String command = ""; //$NON-NLS-1$

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
        List<String> words = command.isBlank() ? List.of() : List.of(command.strip().split("\\s+")); //$NON-NLS-1$
        Settings settings = new Settings(words.isEmpty() ? Settings.standard().engine() : TrainingEngine.SCRIPT, words, samples,
                network, input, epochs, batch, rate, optimizer, patience, flip, seed);
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
