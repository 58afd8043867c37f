package org.headend.edge;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.headend.contract.Classification;
import org.headend.contract.ImagePreprocessor;
import org.headend.edge.source.FrameSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code java -cp 'lib/*' org.headend.edge.Main parameters.json}; ends cleanly on SIGTERM. With {@code --check} before
 * the file it only tries whether parameters, model and source could work.
 */
public final class Main {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Parameters parameters;
    private final Path base;
    private final Metrics metrics = new Metrics();
    private final long started = System.nanoTime();
    private volatile boolean stopping;
    private volatile boolean ready;
    private volatile String failure = "";
    private String lastLabel = "";
    private int inRow;

    private Main(Parameters parameters, Path base) {
        this.parameters = parameters;
        this.base = base;
    }

    public static void main(String[] arguments) {
        int code = 0;
        try {
            boolean check = arguments.length == 2 && arguments[0].equals("--check");
            if (arguments.length != 1 && !check) {
                throw new EdgeException("Exactly one argument is needed: parameters.json.", "Use the start script.");
            }
            Path file = Path.of(arguments[arguments.length - 1]).toAbsolutePath();
            Main program = new Main(Parameters.read(file), file.getParent());
            if (check) {
                program.check();
            } else {
                program.run();
            }
        } catch (EdgeException e) {
            System.out.println(MAPPER.createObjectNode().put("event", "error").put("time", Instant.now().toString())
                    .put("message", e.getMessage()).put("remedy", e.remedy()));
            code = 1;
        }
        System.out.flush();
        Runtime.getRuntime().halt(code); // native threads of the engines must not keep the process
    }

    /** Does what may fail without the port, the log and cameras, which the running release has. */
    private void check() throws EdgeException {
        try (Network network = Network.load(parameters.model())) {
            if (!parameters.live()) {
                FrameSource.open(parameters.kind(), parameters.uri(), base, parameters.loop(), why -> { }).close();
            }
            System.out.println(MAPPER.createObjectNode().put("event", "checked").put("model", network.descriptor().name()));
        }
    }

    private void run() throws EdgeException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            main.interrupt();
            try {
                ended.await(3, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try (HttpService service = new HttpService(parameters, this::health, metrics::prometheus, this::results);
                Network network = Network.load(parameters.model());
                ResultLog log = new ResultLog(parameters.log(), parameters.logBytes());
                ResultPoster poster = parameters.server().isEmpty() ? null : ResultPoster.start(parameters.server(), metrics);
                FrameSource source = FrameSource.open(parameters.kind(), parameters.uri(), base, parameters.loop(),
                        why -> failure = why)) {
            ready = true;
            System.out.println(MAPPER.createObjectNode().put("event", "start").put("time", Instant.now().toString())
                    .put("port", service.port()).put("model", network.descriptor().name()).put("release", parameters.release()));
            loop(network, source, log, poster);
        } finally {
            ready = false;
            ended.countDown();
        }
    }

    private void loop(Network network, FrameSource source, ResultLog log, ResultPoster poster) throws EdgeException {
        ImagePreprocessor preprocessor = new ImagePreprocessor(network.descriptor().preprocessing());
        long period = parameters.fps() > 0 ? (long) (1e9 / parameters.fps()) : 0;
        long due = System.nanoTime();
        for (long frame = 0; !stopping; frame++) {
            long t0 = System.nanoTime();
            Optional<FrameSource.Captured> next = source.next();
            if (next.isEmpty()) {
                return;
            }
            long t1 = System.nanoTime();
            float[] input = preprocessor.apply(next.get().image());
            long t2 = System.nanoTime();
            float[] output = network.run(input);
            long t3 = System.nanoTime();
            Classification answer = network.classify(output);
            String label = network.descriptor().classes().get(answer.index());
            boolean confirmed = confirm(label, answer.confidence());
            long t4 = System.nanoTime();
            double[] millis = { (t1 - t0) / 1e6, (t2 - t1) / 1e6, (t3 - t2) / 1e6, (t4 - t3) / 1e6 };
            Result result = new Result(Instant.now(), next.get().name(), frame, label, answer.confidence(), confirmed, millis);
            metrics.add(result);
            String line = result.toJson(network.descriptor().name(), parameters.release()).toString();
            failure = log.write(line) ? "" : "the result log cannot be written";
            if (poster != null && confirmed) {
                poster.offer(line);
            }
            due = pace(due, period);
        }
    }

    /** Waits for the next frame's time; frames that are late are not made up for. */
    private long pace(long due, long period) {
        long next = due + period;
        long now = System.nanoTime();
        if (period > 0 && now > next + period) {
            metrics.dropped((now - next) / period);
            return now;
        }
        while (period > 0 && !stopping && System.nanoTime() < next) {
            LockSupport.parkNanos(next - System.nanoTime());
        }
        return next;
    }

    private boolean confirm(String label, double confidence) {
        boolean enough = confidence >= parameters.confidence();
        inRow = enough ? label.equals(lastLabel) ? inRow + 1 : 1 : 0;
        lastLabel = label;
        return enough && inRow >= parameters.frames();
    }

    private HttpService.Health health() {
        boolean ok = ready && failure.isEmpty();
        ObjectNode json = MAPPER.createObjectNode().put("status", ok ? "ok" : ready ? "degraded" : "starting")
                .put("release", parameters.release()).put("frames", metrics.frames())
                .put("uptimeSeconds", (System.nanoTime() - started) / 1_000_000_000L);
        if (!failure.isEmpty()) {
            json.put("reason", failure);
        }
        return new HttpService.Health(ok ? 200 : 503, json.toString());
    }

    private String results(int count) {
        ArrayNode array = MAPPER.createArrayNode();
        metrics.last(count).forEach(r -> array.add(r.toJson(parameters.model().getFileName().toString(), parameters.release())));
        return array.toString();
    }
}
