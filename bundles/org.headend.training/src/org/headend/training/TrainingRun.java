package org.headend.training;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.contract.ContractException;
import org.headend.contract.ModelDescriptor;
import org.headend.core.io.SafePath;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.training.internal.Messages;

/** One run of a job: a process, its events, its end. */
public final class TrainingRun {
    private static final int LAST_LINES = 12;
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final TrainingJob job;
    private final Process process;

    private TrainingRun(TrainingJob job, Process process) {
        this.job = job;
        this.process = process;
    }

    /** Starts the engine of a prepared job. */
    public static TrainingRun start(TrainingJob job) throws ProblemException {
        job.check();
        TrainingEngine engine = TrainingEngine.byId(job.engine()).orElseThrow();
        List<String> command = engine.command(job);
        try {
            Process process = new ProcessBuilder(command).directory(job.folder().toFile()).start();
            process.getOutputStream().close();
            return new TrainingRun(job, process);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("training.start", //$NON-NLS-1$
                    Messages.bind(Messages.training_start, e.getMessage()), Place.of(command.get(0)),
                    Messages.training_startRemedy), e);
        }
    }

    public TrainingJob job() {
        return job;
    }

    /** The process, for a debugger or console that shows it. */
    public Process process() {
        return process;
    }

    /** Ends the process and everything it started: politely first, then by force. */
    public void terminate() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        long end = System.nanoTime() + GRACE.toNanos();
        try {
            for (ProcessHandle handle : all) {
                handle.onExit().get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /**
     * Follows the run to its end and files the model under {@code models/<job name>}.
     *
     * @param events told about each event, in order, on the calling thread
     * @param output told about every other line that the process prints
     * @param monitor one unit per epoch; cancelling terminates the process
     * @return the model folder
     * @throws ProblemException {@code training.failed} with what the trainer said
     */
    public Path await(Consumer<TrainingEvent> events, Consumer<String> output, IProgressMonitor monitor)
            throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.training_running, job.name()), job.epochs());
        Deque<String> last = new ArrayDeque<>();
        Consumer<String> remember = line -> {
            synchronized (last) {
                last.addLast(line);
                if (last.size() > LAST_LINES) {
                    last.removeFirst();
                }
            }
            output.accept(line);
        };
        Thread errors = Thread.ofVirtual().start(() -> drain(remember));
        Thread watch = Thread.ofVirtual().start(() -> terminateWhenCancelled(monitor));
        TrainingEvent[] ending = new TrainingEvent[1];
        try {
            follow(event -> {
                switch (event) {
                    case TrainingEvent.Epoch epoch -> {
                        progress.worked(1);
                        progress.subTask(Messages.bind(Messages.training_epoch, epoch.epoch(), epoch.of()));
                    }
                    case TrainingEvent.Failure failure -> ending[0] = failure;
                    case TrainingEvent.Done done -> ending[0] = done;
                    default -> { }
                }
                events.accept(event);
            }, remember);
            int code = process.waitFor();
            errors.join();
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return finish(code, ending[0], String.join("\n", last)); //$NON-NLS-1$
        } catch (InterruptedException e) {
            terminate();
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            watch.interrupt();
            if (process.isAlive()) {
                terminate();
            }
        }
    }

    private void terminateWhenCancelled(IProgressMonitor monitor) {
        try {
            while (monitor != null && process.isAlive()) {
                if (monitor.isCanceled()) {
                    terminate();
                }
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the run has ended
        }
    }

    private void drain(Consumer<String> output) {
        try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.accept(line);
            }
        } catch (IOException e) {
            output.accept(e.getMessage()); // the stream closes when the process is killed
        }
    }

    private void follow(Consumer<TrainingEvent> events, Consumer<String> output) throws ProblemException {
        Path file = job.folder().resolve(TrainingJob.EVENTS);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                BufferedWriter log = Files.newBufferedWriter(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                var event = TrainingEvent.parse(line);
                if (event.isPresent()) {
                    log.write(line.strip());
                    log.newLine();
                    log.flush();
                    events.accept(event.get());
                } else {
                    output.accept(line);
                }
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                terminate();
                throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                        Messages.bind(Messages.file_write, e.getMessage()), Place.of(file), Messages.file_writeRemedy), e);
            }
        }
    }

    private Path finish(int code, TrainingEvent ending, String lastLines) throws ProblemException {
        if (ending instanceof TrainingEvent.Failure failure) {
            throw new ProblemException(Problem.error("training.failed", failure.message(), Place.of(job.folder()), //$NON-NLS-1$
                    failure.remedy()));
        }
        if (code != 0 || !(ending instanceof TrainingEvent.Done)) {
            boolean killed = code == 137; // 128 + SIGKILL: the kernel's out-of-memory killer
            throw new ProblemException(Problem.error("training.failed", //$NON-NLS-1$
                    Messages.bind(Messages.training_ended, code, lastLines), Place.of(job.folder()),
                    killed ? Messages.training_memoryRemedy : Messages.training_endedRemedy));
        }
        return fileModel();
    }

    /** Copies descriptor and model into the site, the descriptor last, so that a half copy is never a model. */
    private Path fileModel() throws ProblemException {
        Path artifacts = job.folder().resolve("artifacts"); //$NON-NLS-1$
        Path target = SafePath.resolve(Site.enclosing(job.folder()).models(), job.name());
        try {
            ModelDescriptor descriptor = ModelDescriptor.read(artifacts);
            Files.createDirectories(target);
            Path part = target.resolve(descriptor.file() + ".part"); //$NON-NLS-1$
            Files.copy(artifacts.resolve(descriptor.file()), part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target.resolve(descriptor.file()), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            descriptor.withName(job.name()).write(target);
            return target;
        } catch (ContractException e) {
            throw new ProblemException(Problem.error("training.model", e.getMessage(), Place.of(e.file()).at(e.field()), //$NON-NLS-1$
                    e.remedy()), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("file.write", //$NON-NLS-1$
                    Messages.bind(Messages.file_write, e.getMessage()), Place.of(target), Messages.file_writeRemedy), e);
        }
    }

    /** Events of the last run of a job, for showing it again; damaged lines are left out. */
    public static List<TrainingEvent> pastEvents(TrainingJob job) throws ProblemException {
        Path file = job.folder().resolve(TrainingJob.EVENTS);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.flatMap(line -> TrainingEvent.parse(line).stream()).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new ProblemException(Problem.error("file.read", //$NON-NLS-1$
                    Messages.bind(Messages.file_read, e.getMessage()), Place.of(file), Messages.file_readRemedy), e);
        }
    }
}
