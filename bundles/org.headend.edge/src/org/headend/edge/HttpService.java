package org.headend.edge;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** {@code /health}, {@code /metrics} and {@code /results?n=}. */
final class HttpService implements AutoCloseable {
    private static final int MAX_RESULTS = 200;

    private final HttpServer server;

    /** @param status 200 or 503, and a JSON object */
    record Health(int status, String json) {
    }

    HttpService(Parameters parameters, Supplier<Health> health, Supplier<String> metrics, IntFunction<String> results)
            throws EdgeException {
        try {
            server = HttpServer.create(new InetSocketAddress(parameters.host(), parameters.port()), 16);
        } catch (IOException e) {
            throw new EdgeException("Port " + parameters.port() + " cannot be used: " + e.getMessage(),
                    "Choose another http port, or stop the program that uses it.");
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/health", x -> {
            Health now = health.get();
            answer(x, now.status(), "application/json", now.json());
        });
        server.createContext("/metrics", x -> answer(x, 200, "text/plain; version=0.0.4", metrics.get()));
        server.createContext("/results", x -> answer(x, 200, "application/json", results.apply(count(x))));
        server.start();
    }

    private static int count(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        try {
            return query != null && query.startsWith("n=") ? Math.clamp(Integer.parseInt(query.substring(2)), 1, MAX_RESULTS) : 20;
        } catch (NumberFormatException e) {
            return 20;
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + (type.startsWith("text") ? "" : "; charset=utf-8"));
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
