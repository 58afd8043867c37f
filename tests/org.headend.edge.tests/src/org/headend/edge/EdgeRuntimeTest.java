package org.headend.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.headend.core.program.ProgramFiles;
import org.headend.testsupport.model.TinyModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;

/** The runtime as a process of its own, as it runs on a gateway. */
class EdgeRuntimeTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;
    private Process process;
    private int port;

    @BeforeEach
    void prepare() throws Exception {
        TinyModel.write(folder.resolve("model"), 3);
        Files.createDirectories(folder.resolve("pictures"));
        Random random = new Random(1);
        for (int i = 0; i < 4; i++) {
            BufferedImage image = new BufferedImage(16, 12, BufferedImage.TYPE_INT_RGB);
            for (int k = 0; k < 16 * 12; k++) {
                image.setRGB(k % 16, k / 16, random.nextInt(1 << 24));
            }
            ImageIO.write(image, "png", folder.resolve("pictures/p" + i + ".png").toFile());
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private ObjectNode parameters() {
        ObjectNode json = MAPPER.createObjectNode().put("formatVersion", 1).put("model", "model").put("log", "log/results.jsonl")
                .put("release", "r1");
        json.putObject("source").put("kind", "images").put("uri", "pictures").put("fps", 40).put("loop", true);
        json.putObject("http").put("port", port);
        return json;
    }

    private BufferedReader start(JsonNode parameters, String... options) throws Exception {
        Path file = folder.resolve("parameters.json");
        Files.writeString(file, parameters.toString());
        List<String> bundles = new ArrayList<>(List.of("org.headend.edge", "org.headend.contract",
                "com.fasterxml.jackson.core.jackson-databind", "com.fasterxml.jackson.core.jackson-core",
                "com.fasterxml.jackson.core.jackson-annotations", "wrapped.com.microsoft.onnxruntime.onnxruntime"));
        if (!parameters.at("/source/kind").asText().equals("images")) {
            bundles.addAll(List.of("org.bytedeco.javacpp", "org.bytedeco.javacpp.linux-x86_64", "org.bytedeco.ffmpeg",
                    "org.bytedeco.ffmpeg.linux-x86_64", "org.bytedeco.javacv"));
        }
        List<String> files = ProgramFiles.of(bundles).stream().map(Path::toString).toList();
        List<String> command = new ArrayList<>(List.of(ProgramFiles.java().toString(), "--enable-native-access=ALL-UNNAMED", "-cp",
                String.join(File.pathSeparator, files), "org.headend.edge.Main"));
        command.addAll(List.of(options));
        command.add(file.toString());
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return process.inputReader();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void servesHealthMetricsAndResultsAndEndsCleanly() throws Exception {
        BufferedReader output = start(parameters());
        assertEquals("start", MAPPER.readTree(output.readLine()).path("event").asText());
        JsonNode results;
        do {
            results = MAPPER.readTree(get("/results?n=3").body());
        } while (results.size() < 3);
        assertTrue(results.get(0).path("confidence").asDouble() > 0);
        assertEquals("r1", results.get(0).path("release").asText());
        assertEquals(200, get("/health").statusCode());
        String metrics = get("/metrics").body();
        assertTrue(metrics.contains("headend_latency_milliseconds_bucket{stage=\"inference\",le=\"+Inf\"}"), metrics);
        process.destroy();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        List<String> log = Files.readAllLines(folder.resolve("log/results.jsonl"));
        assertTrue(log.size() >= 3);
        for (String line : log) {
            JsonNode json = MAPPER.readTree(line);
            double sum = 0;
            for (String stage : Result.STAGES) {
                sum += json.path("latencyMs").path(stage).asDouble();
            }
            assertEquals(json.at("/latencyMs/total").asDouble(), sum, 0.01);
        }
    }

    @Test
    void postsConfirmedResultsToTheServer() throws Exception {
        CompletableFuture<String> received = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", x -> {
            received.complete(new String(x.getRequestBody().readAllBytes()));
            x.sendResponseHeaders(204, -1);
            x.close();
        });
        server.start();
        try {
            ObjectNode parameters = parameters().put("server", "http://127.0.0.1:" + server.getAddress().getPort() + "/results");
            parameters.putObject("thresholds").put("confidence", 0.01);
            start(parameters);
            assertTrue(MAPPER.readTree(received.get(30, TimeUnit.SECONDS)).path("confirmed").asBoolean());
        } finally {
            server.stop(0);
        }
    }

    private ObjectNode source(String kind, String uri) {
        ObjectNode parameters = parameters();
        ((ObjectNode) parameters.path("source")).put("kind", kind).put("uri", uri);
        return parameters;
    }

    private void awaitHealth(int status) throws Exception {
        while (get("/health").statusCode() != status) {
            assertTrue(process.isAlive());
            TimeUnit.MILLISECONDS.sleep(50); // another process works meanwhile
        }
    }

    @Test
    void aVideoFileIsPlayedAgainAndAgain() throws Exception {
        Path video = folder.resolve("video.avi");
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(video.toFile(), 64, 48);
                Java2DFrameConverter converter = new Java2DFrameConverter()) {
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MJPEG);
            recorder.setFrameRate(10);
            recorder.start();
            for (int i = 0; i < 5; i++) {
                recorder.record(converter.convert(new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR)));
            }
            recorder.stop();
        }
        assertEquals("start", MAPPER.readTree(start(source("video", video.toString())).readLine()).path("event").asText());
        JsonNode results;
        do {
            results = MAPPER.readTree(get("/results?n=20").body());
        } while (results.size() < 12);
        assertTrue(results.get(0).path("source").asText().startsWith("frame-"));
        assertEquals(200, get("/health").statusCode());
    }

    @Test
    void aNetworkCameraThatGoesAndComesBackIsToldAndWatchedAgain() throws Exception {
        try (RtspCamera camera = new RtspCamera()) {
            assertEquals("start", MAPPER.readTree(start(source("rtsp", camera.uri())).readLine()).path("event").asText());
            while (MAPPER.readTree(get("/results?n=5").body()).size() < 3) {
                assertTrue(process.isAlive());
            }
            camera.setOffline(true);
            awaitHealth(503);
            assertEquals("degraded", MAPPER.readTree(get("/health").body()).path("status").asText());
            assertTrue(get("/health").body().contains("reason"));
            camera.setOffline(false);
            awaitHealth(200);
            process.destroy();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aCheckSaysWhetherItCouldWorkWithoutThePort() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertEquals("checked", MAPPER.readTree(start(parameters(), "--check").readLine()).path("event").asText());
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
        }
        Files.writeString(folder.resolve("model/model.onnx"), "not a model");
        assertTrue(MAPPER.readTree(start(parameters(), "--check").readLine()).path("message").asText().contains("does not load"));
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertFalse(Files.exists(folder.resolve("log")), "a check leaves nothing behind");
    }

    @Test
    void whatIsWrongIsOneJsonLineAndExitCodeOne() throws Exception {
        List<String> messages = new ArrayList<>();
        messages.add(failure(parameters().put("model", "absent")));
        ObjectNode source = parameters();
        ((ObjectNode) source.path("source")).put("uri", "nowhere");
        messages.add(failure(source));
        messages.add(failure(parameters().put("server", "ftp://x")));
        messages.add(failure(parameters().put("formatVersion", 9)));
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            messages.add(failure(parameters()));
        }
        Files.writeString(folder.resolve("model/model.onnx"), "not a model");
        messages.add(failure(parameters()));
        assertEquals(6, messages.stream().distinct().count(), messages.toString());
        assertTrue(messages.get(4).contains("Port " + port), messages.get(4));
    }

    private String failure(JsonNode parameters) throws Exception {
        try (BufferedReader output = start(parameters)) {
            JsonNode line = MAPPER.readTree(output.readLine());
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            assertEquals(1, process.exitValue());
            assertEquals("error", line.path("event").asText());
            assertFalse(line.path("remedy").asText().isEmpty());
            return line.path("message").asText();
        }
    }

    @Test
    void badParametersNameTheField() throws Exception {
        for (String[] bad : new String[][] { { "source/fps", "{\"source\":{\"uri\":\"x\",\"fps\":-1}}" },
                { "source/kind", "{\"source\":{\"uri\":\"x\",\"kind\":\"dream\"}}" }, { "source/uri", "{}" },
                { "thresholds/confidence", "{\"source\":{\"uri\":\"x\"},\"thresholds\":{\"confidence\":2}}" },
                { "http/port", "{\"source\":{\"uri\":\"x\"},\"http\":{\"port\":70000}}" }, { ":1: the JSON", "{\"a\":" } }) {
            Path file = Files.writeString(folder.resolve("bad.json"), bad[1]);
            assertTrue(assertThrows(EdgeException.class, () -> Parameters.read(file)).getMessage().contains(bad[0]), bad[0]);
        }
    }

    @Test
    void theLogIsRotatedBeforeItFillsTheDisk() throws Exception {
        Path file = folder.resolve("small.jsonl");
        try (ResultLog log = new ResultLog(file, 100)) {
            for (int i = 0; i < 50; i++) {
                assertTrue(log.write("0123456789"));
            }
        }
        assertTrue(Files.size(file) <= 122);
        assertTrue(Files.exists(folder.resolve("small.jsonl.1")));
    }
}
