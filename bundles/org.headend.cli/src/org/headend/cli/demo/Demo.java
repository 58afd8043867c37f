package org.headend.cli.demo;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.catalog.Catalog;
import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Splitter;
import org.headend.dataset.Statistics;
import org.headend.dataset.format.DatasetFormat;
import org.headend.dataset.format.Transfer;
import org.headend.dataset.synthetic.SignScenes;
import org.headend.deploy.Deployment;
import org.headend.deploy.EdgePackage;
import org.headend.deploy.EdgeParameters;
import org.headend.deploy.SourceKind;
import org.headend.design.Designs;
import org.headend.design.SiteFile;
import org.headend.design.export.DiagramSvg;
import org.headend.design.site.Document;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Validator;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.RemoteFiles;
import org.headend.media.Picture;
import org.headend.model.Classifier;
import org.headend.model.LabelledImage;
import org.headend.model.quantize.Quantization;
import org.headend.monitor.GatewaySampler;
import org.headend.monitor.LogAnalysis;
import org.headend.training.LabelledImages;
import org.headend.training.TrainingEvent;
import org.headend.training.TrainingJob;
import org.headend.training.TrainingRun;

import com.fasterxml.jackson.databind.JsonNode;

/** The steps of the main job, each on what the one before has left in the site. */
final class Demo {
    private static final int SCENES = 600;
    private static final int PICTURES = 150;
    private static final String NAME = "demo"; //$NON-NLS-1$

    private final Site site;
    private final int seconds;
    private final IProgressMonitor monitor;
    private final Consumer<String> say;
    private final DemoResult.Builder result = new DemoResult.Builder();
    private Dataset dataset;
    private Path model;

    Demo(Site site, int seconds, IProgressMonitor monitor, Consumer<String> say) {
        this.site = site;
        this.seconds = seconds;
        this.monitor = monitor;
        this.say = say;
    }

    /** The design of the new site must hold before anything is built on it. */
    void validateDesign() throws ProblemException {
        Document document = SiteFile.load(site.design());
        List<Finding> findings = Validator.validate(document.getSite());
        findings.forEach(f -> say.accept(f.problem().toString()));
        say.accept(Messages.bind(Messages.step_design, new Object[] { document.getSite().getDevices().size(),
                document.getSite().getLinks().size(), findings.size() }));
        result.findings = findings.size();
        result.diagram = DiagramSvg.draw(document, Designs.topology(document), Catalog.of(site));
    }

    /** Imports a foreign dataset, or draws the built-in one; splits it. */
    void prepareData(Path source, String format) throws ProblemException {
        say.accept(source == null ? Messages.step_draw : Messages.bind(Messages.step_import, source));
        dataset = Dataset.create(site.datasets().resolve(NAME));
        if (source == null) {
            new SignScenes(SCENES, 1).addTo(dataset, monitor);
        } else {
            Transfer transfer = Transfer.standard();
            DatasetFormat chosen = format.equals("auto") ? null : transfer.format(format); //$NON-NLS-1$
            transfer.importInto(dataset, source, chosen, monitor).problems().forEach(p -> say.accept(p.toString()));
        }
        List<Sample> samples = dataset.samples(monitor);
        dataset.setSplits(new Splitter(0.7, 0.15, 1).split(samples, Sample::id));
        result.statistics = Statistics.of(samples, dataset.splits());
        result.classes = dataset.classes().stream().map(c -> c.name()).toList();
    }

    void train(boolean flip) throws ProblemException {
        say.accept(Messages.step_train);
        TrainingJob job = TrainingJob.create(site, NAME, dataset, TrainingJob.Settings.standard().withFlip(flip));
        job.prepare(monitor);
        model = TrainingRun.start(job).await(event -> {
            result.events.add(event);
            if (event instanceof TrainingEvent.Epoch e) {
                say.accept(String.format(Locale.ROOT, "  %2d/%d  %.4f  %.4f  %.2f %%", e.epoch(), e.of(), e.trainLoss(), e.valLoss(), //$NON-NLS-1$
                        e.valAccuracy() * 100));
            }
        }, line -> { }, monitor);
        try (Classifier classifier = Classifier.open(model, 0)) {
            result.evaluation = classifier.evaluate(LabelledImages.of(model, dataset, Split.TEST, monitor), monitor);
        }
        say.accept(Messages.bind(Messages.step_accuracy, percent(result.evaluation.accuracy()), result.evaluation.samples()));
    }

    void quantize() throws ProblemException {
        say.accept(Messages.step_quantize);
        result.quantization = Quantization.run(model, LabelledImages.of(model, dataset, Split.TRAIN, monitor),
                LabelledImages.of(model, dataset, Split.TEST, monitor), Quantization.Gate.standard(), monitor);
        say.accept("  " + result.quantization.reason()); //$NON-NLS-1$
    }

    /** Pushes runtime, model and test pictures, measures, fetches the log, stops. */
    void runOnGateway(GatewayConnection connection, int port) throws ProblemException {
        say.accept(Messages.bind(Messages.step_push, connection.gateway().address()));
        Path local = site.deployments().resolve(NAME);
        Path pictures = local.resolve("pictures"); //$NON-NLS-1$
        Path release = local.resolve("release"); //$NON-NLS-1$
        Deployment deployment = new Deployment(connection, NAME);
        try {
            writePictures(pictures);
            Files.createDirectories(release);
            String remotePictures = RemoteFiles.join(connection.gateway().releaseRoot(), NAME + "-pictures"); //$NON-NLS-1$
            try (RemoteFiles files = connection.files()) {
                files.putFolder(pictures, remotePictures, monitor);
            }
            EdgeParameters parameters = new EdgeParameters("", SourceKind.IMAGES, "../../../" + NAME + "-pictures", 15, 0.5, 1, port); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            result.release = deployment.push(EdgePackage.build(NAME, result.quantization.folder(), parameters,
                    Deployment.machine(connection), release, monitor), parameters, monitor);
            say.accept(Messages.bind(Messages.step_measure, seconds));
            measure(connection);
            result.health = deployment.health(port);
            deployment.stop(); // a log that still grows has no checksum
            Path log = site.monitor().resolve(NAME + "-results.jsonl"); //$NON-NLS-1$
            try (RemoteFiles files = connection.files()) {
                files.get(deployment.resultLog(), log, monitor);
            }
            result.log = LogAnalysis.of(log, monitor);
            result.gatewayAccuracy = compare(log);
        } catch (IOException e) {
            throw DemoResult.unwritable(local, e);
        } finally {
            deployment.stop();
            delete(release);
        }
    }

    private void measure(GatewayConnection connection) throws ProblemException {
        String pid = RemoteFiles.join(connection.gateway().releaseRoot(), NAME + "/shared/pid"); //$NON-NLS-1$
        try (GatewaySampler sampler = GatewaySampler.start(connection, pid, 1)) {
            for (int i = 0; i < seconds && !monitor.isCanceled(); i++) {
                result.samples.add(sampler.next());
            }
        }
    }

    /** Objects of the test part as pictures of their own, named after their class. */
    private void writePictures(Path folder) throws ProblemException, IOException {
        Files.createDirectories(folder);
        List<LabelledImage> images = LabelledImages.of(model, dataset, Split.TEST, monitor);
        int step = Math.max(1, images.size() / PICTURES);
        for (int i = 0; i < images.size(); i += step) {
            LabelledImage image = images.get(i);
            BufferedImage picture = Picture.of(image.image()).read();
            Rectangle crop = image.crop().intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
            BufferedImage part = picture.getSubimage(crop.x, crop.y, crop.width, crop.height);
            ImageIO.write(part, "png", folder.resolve(String.format(Locale.ROOT, "%d_%05d.png", image.label(), i)).toFile()); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /** Share of the gateway's answers that agree with the class in the picture's name. */
    private double compare(Path log) throws ProblemException, IOException {
        List<String> classes;
        try {
            classes = ModelDescriptor.read(result.quantization.folder()).classes();
        } catch (ContractException e) {
            throw Classifier.problem(e);
        }
        int right = 0;
        int all = 0;
        for (String line : Files.readAllLines(log)) {
            JsonNode json = JsonFile.mapper().readTree(line);
            String source = json.path("source").asText(); //$NON-NLS-1$
            int label = Integer.parseInt(source.substring(0, source.indexOf('_')));
            right += classes.get(label).equals(json.path("label").asText()) ? 1 : 0; //$NON-NLS-1$
            all++;
        }
        return all == 0 ? 0 : (double) right / all;
    }

    private static void delete(Path folder) throws ProblemException {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            for (Path file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw DemoResult.unwritable(folder, e);
        }
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100); //$NON-NLS-1$
    }

    /** Accuracy on the test part, 0…1. */
    double accuracy() {
        return result.evaluation.accuracy();
    }

    /** Writes the report into the site's documents. */
    Path report() throws ProblemException {
        return new DemoReport(site, result.build()).write();
    }
}
