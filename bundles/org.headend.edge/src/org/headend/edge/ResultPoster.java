package org.headend.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Sends confirmed results to a server without ever holding up the inference: what does not fit is dropped. */
final class ResultPoster implements AutoCloseable {
    private static final int QUEUE = 1000;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(QUEUE);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI server;
    private final Metrics metrics;
    private final Thread thread;

    private ResultPoster(URI server, Metrics metrics) {
        this.server = server;
        this.metrics = metrics;
        this.thread = Thread.ofVirtual().name("poster").start(this::run);
    }

    /** @param server {@code http(s)://…} */
    static ResultPoster start(String server, Metrics metrics) throws EdgeException {
        try {
            URI uri = URI.create(server);
            if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
                throw new IllegalArgumentException(server);
            }
            return new ResultPoster(uri, metrics);
        } catch (IllegalArgumentException e) {
            throw new EdgeException("The server address “" + server + "” is not an http address.", "Correct server in parameters.json.");
        }
    }

    void offer(String json) {
        if (!queue.offer(json)) {
            metrics.dropped(1);
        }
    }

    private void run() {
        try {
            while (true) {
                String json = queue.take();
                boolean sent = false;
                for (int i = 0; i < TRIES && !sent; i++) {
                    sent = post(json);
                    if (!sent) {
                        Thread.sleep(500L << i);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private boolean post(String json) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server).timeout(TIMEOUT).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
