package org.headend.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.AtomicFile;
import org.headend.core.json.JsonFile;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.dataset.BoundingBox;
import org.headend.dataset.Dataset;
import org.headend.dataset.LabelClass;
import org.headend.dataset.TrainingSample;
import org.headend.dataset.TrainingSample.Kind;
import org.headend.training.internal.Messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A folder {@code training/<name>} with {@value #FILE}. Everything in the file can be edited by hand; fields
 * that this program does not know go to the engine unchanged.
 *
 * @param folder the job's folder
 * @param json   content of {@value #FILE}
 */
public record TrainingJob(Path folder, ObjectNode json) {
    public static final String FILE = "job.json"; //$NON-NLS-1$
    public static final String SAMPLES = "samples.jsonl"; //$NON-NLS-1$
    public static final String EVENTS = "events.jsonl"; //$NON-NLS-1$
    private static final int FORMAT_VERSION = 1;

    /**
     * The settings that the IDE and the command line offer; the rest has defaults in the engine.
     *
     * @param engine     id of the engine, {@code djl} or {@code script}
     * @param command    command line of the script engine, empty for others
     * @param samples    what becomes one sample
     * @param network    size of the network
     * @param inputSide  side of the square network input, px
     * @param optimizer  {@code adamw} or {@code sgd}
     * @param patience   epochs without improvement before training stops, 0 for never
     * @param flip       true when mirrored objects are the same class
     */
    public record Settings(String engine, List<String> command, Kind samples, Network network, int inputSide, int epochs,
            int batchSize, double learningRate, String optimizer, int patience, boolean flip, long seed) {

        public Settings {
            command = List.copyOf(command);
        }

        /** Good for small datasets on a CPU. */
        public static Settings standard() {
            return new Settings(TrainingEngine.BUILT_IN, List.of(), Kind.OBJECTS, Network.SMALL, 64, 30, 32, 0.003, "adamw", 8, //$NON-NLS-1$
                    false, 1);
        }

        public Settings withEpochs(int newEpochs) {
            return new Settings(engine, command, samples, network, inputSide, newEpochs, batchSize, learningRate, optimizer,
                    patience, flip, seed);
        }

        public Settings withFlip(boolean newFlip) {
            return new Settings(engine, command, samples, network, inputSide, epochs, batchSize, learningRate, optimizer,
                    patience, newFlip, seed);
        }
    }

    /** @param folderOrFile a job folder or its {@value #FILE} */
    public static TrainingJob open(Path folderOrFile) throws ProblemException {
        Path file = folderOrFile.endsWith(FILE) ? folderOrFile : folderOrFile.resolve(FILE);
        return new TrainingJob(file.toAbsolutePath().normalize().getParent(), JsonFile.read(file, FORMAT_VERSION));
    }

    /** Creates the description of a job, or changes it: fields of an existing one that settings do not name are kept. */
    public static TrainingJob create(Site site, String name, Dataset dataset, Settings settings) throws ProblemException {
        Path folder = site.training().resolve(name);
        Path file = folder.resolve(FILE);
        ObjectNode json = Files.exists(file) ? JsonFile.read(file, FORMAT_VERSION) : JsonFile.newObject(FORMAT_VERSION);
        json.put("name", name) //$NON-NLS-1$
                .put("dataset", site.folder().relativize(dataset.folder()).toString().replace('\\', '/')) //$NON-NLS-1$
                .put("task", "image-classification").put("samples", settings.samples().id()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("engine", settings.engine()); //$NON-NLS-1$
        json.remove("command"); //$NON-NLS-1$
        if (!settings.command().isEmpty()) {
            settings.command().forEach(json.putArray("command")::add); //$NON-NLS-1$
        }
        ObjectNode network = json.withObject("/network").put("inputWidth", settings.inputSide()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("inputHeight", settings.inputSide()); //$NON-NLS-1$
        if (!network.has("widths") || new TrainingJob(folder, json).settings().network() != settings.network()) { // own widths stay //$NON-NLS-1$
            settings.network().widths().forEach(network.putArray("widths")::add); //$NON-NLS-1$
        }
        json.withObject("/training").put("epochs", settings.epochs()).put("batchSize", settings.batchSize()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .put("learningRate", settings.learningRate()).put("optimizer", settings.optimizer()) //$NON-NLS-1$ //$NON-NLS-2$
                .put("patience", settings.patience()).put("seed", settings.seed()); //$NON-NLS-1$ //$NON-NLS-2$
        json.withObject("/augmentation").put("flipHorizontal", settings.flip()).put("flipVertical", settings.flip()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        TrainingJob job = new TrainingJob(folder, json);
        job.check();
        JsonFile.write(file, json);
        return job;
    }

    /** The settings as the file says them; what it leaves open is standard. */
    public Settings settings() {
        Settings s = Settings.standard();
        List<String> command = new ArrayList<>();
        json.path("command").forEach(word -> command.add(word.asText())); //$NON-NLS-1$
        List<Integer> widths = new ArrayList<>();
        json.at("/network/widths").forEach(w -> widths.add(w.asInt())); //$NON-NLS-1$
        Network network = Stream.of(Network.values()).filter(n -> n.widths().equals(widths)).findFirst().orElse(s.network());
        JsonNode t = json.path("training"); //$NON-NLS-1$
        return new Settings(engine(), command, samples(), network, json.at("/network/inputWidth").asInt(s.inputSide()), epochs(), //$NON-NLS-1$
                t.path("batchSize").asInt(s.batchSize()), t.path("learningRate").asDouble(s.learningRate()), //$NON-NLS-1$ //$NON-NLS-2$
                t.path("optimizer").asText(s.optimizer()), t.path("patience").asInt(s.patience()), //$NON-NLS-1$ //$NON-NLS-2$
                json.at("/augmentation/flipHorizontal").asBoolean(s.flip()), t.path("seed").asLong(s.seed())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public String name() {
        return json.path("name").asText(folder.getFileName().toString()); //$NON-NLS-1$
    }

    public String engine() {
        return json.path("engine").asText(TrainingEngine.BUILT_IN); //$NON-NLS-1$
    }

    /** What becomes one sample. */
    public Kind samples() {
        return Kind.byId(json.path("samples").asText()).orElse(Kind.OBJECTS); //$NON-NLS-1$
    }

    public int epochs() {
        return json.at("/training/epochs").asInt(30); //$NON-NLS-1$
    }

    /** The dataset that the job names, relative to its site. */
    public Dataset dataset() throws ProblemException {
        return Dataset.open(Site.enclosing(folder).folder().resolve(json.path("dataset").asText())); //$NON-NLS-1$
    }

    /** @throws ProblemException naming the first setting that cannot work */
    public void check() throws ProblemException {
        require(epochs() >= 1, "training/epochs", "1…"); //$NON-NLS-1$ //$NON-NLS-2$
        require(json.at("/training/batchSize").asInt(32) >= 1, "training/batchSize", "1…"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        require(json.at("/training/learningRate").asDouble(0.001) > 0, "training/learningRate", "> 0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        require(Kind.byId(json.path("samples").asText(Kind.OBJECTS.id())).isPresent(), "samples", "objects, pictures"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        int side = json.at("/network/inputWidth").asInt(64); //$NON-NLS-1$
        require(side >= 16 && side <= 1024, "network/inputWidth", "16…1024"); //$NON-NLS-1$ //$NON-NLS-2$
        require(TrainingEngine.byId(engine()).isPresent(), "engine", //$NON-NLS-1$
                String.join(", ", TrainingEngine.all().stream().map(TrainingEngine::id).toList())); //$NON-NLS-1$
    }

    private void require(boolean holds, String field, String allowed) throws ProblemException {
        if (!holds) {
            throw new ProblemException(Problem.error("job.setting", //$NON-NLS-1$
                    Messages.bind(Messages.job_setting, field, allowed), Place.of(folder.resolve(FILE)).at(field),
                    Messages.job_settingRemedy));
        }
    }

    /**
     * Writes {@value #SAMPLES} from the dataset's current annotations and split, and the classes into the job.
     *
     * @return number of samples
     */
    public int prepare(IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.job_preparing, 100);
        Dataset dataset = dataset();
        List<TrainingSample> samples = TrainingSample.of(samples(), dataset, dataset.samples(progress.split(80)));
        if (samples.isEmpty()) {
            throw new ProblemException(Problem.error("job.noSamples", Messages.job_noSamples, //$NON-NLS-1$
                    Place.of(dataset.folder()),
                    samples() == Kind.OBJECTS ? Messages.job_noSamplesRemedy : Messages.job_noPicturesRemedy));
        }
        ArrayNode classes = json.putArray("classes"); //$NON-NLS-1$
        dataset.classes().stream().map(LabelClass::name).forEach(classes::add);
        json.remove("objectPx"); //$NON-NLS-1$
        if (samples() == Kind.OBJECTS) { // what the model can be asked to recognise is what it was shown
            json.put("objectPx", Math.round(TrainingSample.usualSide(samples) * 10) / 10.0); //$NON-NLS-1$
        }
        JsonFile.write(folder.resolve(FILE), json);
        Path file = folder.resolve(SAMPLES);
        try {
            AtomicFile.write(file, out -> {
                for (TrainingSample sample : samples) {
                    progress.checkCanceled();
                    out.write((line(sample) + '\n').getBytes(StandardCharsets.UTF_8));
                }
            });
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                    Messages.bind(Messages.file_write, e.getMessage()), Place.of(file), Messages.file_writeRemedy), e);
        }
        return samples.size();
    }

    private static String line(TrainingSample sample) {
        ObjectNode line = JsonFile.mapper().createObjectNode().put("image", sample.image().toString()); //$NON-NLS-1$
        BoundingBox box = sample.box();
        line.putArray("box").add(box.x()).add(box.y()).add(box.width()).add(box.height()); //$NON-NLS-1$
        return line.put("label", sample.label()).put("split", sample.split().id()).toString(); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
