package org.headend.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.contract.ModelDescriptor;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.dataset.Annotation;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.Splitter;
import org.headend.dataset.TrainingSample.Kind;
import org.headend.dataset.synthetic.SignScenes;
import org.headend.model.LabelledImage;
import org.headend.training.TrainingJob.Settings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {
    @TempDir
    Path folder;
    private Site site;
    private Dataset dataset;

    @BeforeEach
    void prepare() throws Exception {
        site = Site.create(folder, "site", Scene.CAMPUS, "en");
        dataset = Dataset.create(site.datasets().resolve("signs"));
        new SignScenes(40, 1).addTo(dataset, null);
        dataset.setSplits(new Splitter(0.7, 0.15, 1).split(dataset.samples(null), Sample::id));
    }

    private TrainingJob script(String name, String script) throws Exception {
        Settings s = Settings.standard();
        TrainingJob job = TrainingJob.create(site, name, dataset, new Settings("script", List.of("sh", "-c", script), s.samples(),
                s.network(), s.inputSide(), 2, s.batchSize(), s.learningRate(), s.optimizer(), s.patience(), s.flip(), s.seed()));
        job.prepare(null);
        return job;
    }

    @Test
    void theBuiltInTrainerMakesAModelThatAgreesWithItsNetwork() throws Exception {
        TrainingJob job = TrainingJob.create(site, "signs", dataset, Settings.standard().withEpochs(2));
        assertTrue(job.prepare(null) > 60);
        List<TrainingEvent> events = new ArrayList<>();
        List<String> output = new ArrayList<>();
        Path model = TrainingRun.start(job).await(events::add, output::add, null);
        assertEquals(site.models().resolve("signs"), model);
        ModelDescriptor descriptor = ModelDescriptor.read(model);
        assertEquals(SignScenes.classes(), descriptor.classes());
        assertEquals("datasets/signs", descriptor.extra().at("/lineage/dataset").asText());
        assertTrue(descriptor.cutOuts() && descriptor.trainedObjectPx() > 4 && descriptor.trainedObjectPx() < 400,
                "how large the objects were: " + descriptor.trainedObjectPx());
        assertTrue(Files.size(model.resolve(descriptor.file())) > 100_000);
        assertEquals(2, events.stream().filter(TrainingEvent.Epoch.class::isInstance).count());
        assertTrue(events.stream().anyMatch(e -> e instanceof TrainingEvent.Metric m && m.name().equals("onnxDifference")
                && m.value() <= 1e-4), events.toString());
        assertEquals(events, TrainingRun.pastEvents(job));
    }

    @Test
    void wholePicturesTrainTooAndTheModelIsJudgedOnWholePictures() throws Exception {
        Dataset pictures = Dataset.create(site.datasets().resolve("pictures"));
        pictures.addClasses(List.of("dark", "bright"));
        for (int i = 0; i < 40; i++) {
            BufferedImage image = new BufferedImage(48, 40, BufferedImage.TYPE_INT_RGB);
            Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), i % 2 == 0 ? 0x202020 + i : 0xE0E0E0 - i);
            ImageIO.write(image, "png", pictures.picture(i + ".png").toFile());
            String label = i % 2 == 0 ? "dark" : "bright";
            pictures.write(Sample.of(i + ".png", 48, 40).with(List.of(new Annotation(label, new BoundingBox(4, 4, 9, 9)))));
        }
        pictures.setSplits(new Splitter(0.6, 0.2, 1).split(pictures.samples(null), Sample::id));
        Settings s = Settings.standard();
        Settings tiny = new Settings(s.engine(), List.of(), Kind.PICTURES, Network.TINY, 32, 2, 8, s.learningRate(), "sgd", 0, true, 1);
        TrainingJob job = TrainingJob.create(site, "pictures", pictures, tiny);
        assertEquals(tiny, TrainingJob.open(job.folder()).settings(), "settings survive their file");
        job.json().put("objectPx", 12); // of an earlier run on objects
        assertEquals(40, job.prepare(null));
        assertFalse(TrainingJob.open(job.folder()).json().has("objectPx"), "whole pictures say nothing about objects");
        Path model = TrainingRun.start(job).await(e -> { }, o -> { }, null);
        List<LabelledImage> test = LabelledImages.of(model, pictures, Split.TEST, null);
        assertEquals(8, test.size());
        assertTrue(test.stream().allMatch(i -> i.crop().equals(new Rectangle(48, 40))), test.toString());
        assertTrue(Files.size(model.resolve("model.onnx")) < 600_000, "a tiny network");
        assertTrue(LabelledImages.of(modelOfObjects(model), pictures, Split.TEST, null).stream()
                .allMatch(i -> i.crop().width < 20), "a model of objects is judged on the boxes");
    }

    private static Path modelOfObjects(Path model) throws Exception {
        Path copy = Files.createDirectory(model.resolveSibling("objects"));
        Files.writeString(copy.resolve("model.json"), Files.readString(model.resolve("model.json")).replace("\"pictures\"", "\"objects\""));
        return copy;
    }

    @Test
    void aScriptThatPrintsTheSameLinesIsAnEngine() throws Exception {
        TrainingJob job = script("mine", """
                echo hello; echo '{"event":"start","train":3}'; echo '{"event":"epoch","epoch":1,"of":2,"trainLoss":0.5}'
                mkdir -p artifacts; echo onnx > artifacts/m.onnx
                echo '{"formatVersion":1,"name":"x","task":"image-classification","file":"m.onnx","input":{"name":"i","color":"RGB"},"preprocessing":{"resize":"stretch","width":8,"height":8,"scale":1,"mean":[0,0,0],"std":[1,1,1]},"output":{"name":"o","classes":["a"]}}' > artifacts/model.json
                echo '{"event":"done","seconds":1}'""");
        List<TrainingEvent> events = new ArrayList<>();
        List<String> output = new ArrayList<>();
        Path model = TrainingRun.start(job).await(events::add, output::add, null);
        assertEquals("mine", ModelDescriptor.read(model).name());
        assertEquals(List.of("hello"), output);
        assertEquals(3, events.size());
    }

    @Test
    void theTemplateScriptTrainsWithPyTorch() throws Exception {
        Process python = new ProcessBuilder("/usr/bin/python3", "-c", "import torch, PIL, onnx").redirectErrorStream(true).start();
        Assumptions.assumeTrue(python.waitFor() == 0, "skipped: python3-torch, python3-onnx and python3-pil are not installed");
        Path template = Path.of(System.getProperty("headend.templates"), "training", "classify.py");
        TrainingJob job = script("torch", "exec /usr/bin/python3 '" + template + "' job.json");
        Path model = TrainingRun.start(job).await(e -> { }, o -> { }, null);
        assertEquals(SignScenes.classes(), ModelDescriptor.read(model).classes());
    }

    @Test
    void whatTheTrainerSaysIsTheProblem() throws Exception {
        TrainingJob told = script("told", "echo '{\"event\":\"error\",\"message\":\"no memory\",\"remedy\":\"smaller\"}'; exit 1");
        var failure = assertThrows(ProblemException.class, () -> TrainingRun.start(told).await(e -> { }, o -> { }, null));
        assertEquals("no memory", failure.problem().message());
        TrainingJob crashed = script("crashed", "echo last words >&2; exit 3");
        failure = assertThrows(ProblemException.class, () -> TrainingRun.start(crashed).await(e -> { }, o -> { }, null));
        assertTrue(failure.problem().message().contains("last words"), failure.getMessage());
        assertFalse(Files.exists(site.models().resolve("crashed")));
    }

    @Test
    void cancellingEndsTheProcessAndItsChildrenAndLeavesNoModel() throws Exception {
        TrainingJob job = script("long", "sleep 1000 & echo '{\"event\":\"start\"}'; wait");
        TrainingRun run = TrainingRun.start(job);
        var monitor = new NullProgressMonitor();
        List<ProcessHandle> children = new ArrayList<>();
        assertThrows(OperationCanceledException.class, () -> run.await(event -> {
            children.addAll(run.process().descendants().toList());
            monitor.setCanceled(true);
        }, o -> { }, monitor));
        assertFalse(run.process().isAlive());
        assertFalse(children.isEmpty());
        for (ProcessHandle child : children) {
            assertFalse(runs(child), child.toString());
        }
        assertFalse(Files.exists(site.models().resolve("long")));
    }

    /** A zombie that nobody has waited for does not run any more. */
    private static boolean runs(ProcessHandle process) throws Exception {
        Path stat = Path.of("/proc/" + process.pid() + "/stat");
        return process.isAlive() && Files.exists(stat) && !Files.readString(stat).contains(") Z ");
    }

    @Test
    void whatWasAddedToAJobByHandSurvivesNewSettings() throws Exception {
        TrainingJob job = TrainingJob.create(site, "mine", dataset, Settings.standard());
        job.json().put("note", "rainy days").withObject("/augmentation").put("rotate", 45);
        job.json().withObject("/network").putArray("widths").add(12).add(24);
        JsonFile.write(job.folder().resolve(TrainingJob.FILE), job.json());
        TrainingJob.create(site, "mine", dataset, Settings.standard().withEpochs(3).withFlip(true));
        TrainingJob again = TrainingJob.open(job.folder());
        assertEquals("rainy days", again.json().path("note").asText());
        assertEquals(45, again.json().at("/augmentation/rotate").asInt());
        assertEquals(12, again.json().at("/network/widths/0").asInt());
        assertEquals(Settings.standard().withEpochs(3).withFlip(true), again.settings());
    }

    @Test
    void refusesSettingsThatCannotWork() throws Exception {
        Settings s = Settings.standard();
        for (Settings bad : List.of(s.withEpochs(0), new Settings("alchemy", List.of(), s.samples(), s.network(), 64, 1, 1, 1, "sgd", 0, false, 1),
                new Settings("djl", List.of(), s.samples(), s.network(), 4, 1, 1, 1, "sgd", 0, false, 1))) {
            assertEquals("job.setting", assertThrows(ProblemException.class,
                    () -> TrainingJob.create(site, "bad", dataset, bad)).problem().code());
        }
        Dataset empty = Dataset.create(site.datasets().resolve("empty"));
        assertEquals("job.noSamples", assertThrows(ProblemException.class,
                () -> TrainingJob.create(site, "none", empty, s).prepare(null)).problem().code());
        assertEquals("json.missing", assertThrows(ProblemException.class,
                () -> TrainingJob.open(folder.resolve("absent"))).problem().code());
    }

    @Test
    void linesThatAreNoEventsAreIgnored() {
        Random random = new Random(2);
        String good = "{\"event\":\"epoch\",\"epoch\":3,\"of\":9,\"valLoss\":0.5}";
        for (int i = 0; i < 5000; i++) {
            char[] line = good.toCharArray();
            for (int k = random.nextInt(4); k >= 0; k--) {
                line[random.nextInt(line.length)] = (char) (32 + random.nextInt(95));
            }
            TrainingEvent.parse(new String(line)); // must not throw
        }
        assertTrue(TrainingEvent.parse("").isEmpty());
        assertTrue(TrainingEvent.parse("{}").isEmpty());
        TrainingEvent.Epoch epoch = (TrainingEvent.Epoch) TrainingEvent.parse("  " + good).orElseThrow();
        assertEquals(3, epoch.epoch());
        assertTrue(Double.isNaN(epoch.trainLoss()));
    }
}
