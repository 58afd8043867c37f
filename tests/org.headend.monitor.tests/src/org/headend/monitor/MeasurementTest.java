package org.headend.monitor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.HostKeyPolicy;
import org.headend.monitor.Measurement.Figure;
import org.headend.sandbox.EmbeddedGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementTest {
    @TempDir
    Path folder;

    private static EdgeResult result(double total, double confidence) {
        return new EdgeResult(null, "a", confidence, Map.of("total", total));
    }

    private static String line(int number) {
        return String.format(Locale.ROOT, "{\"time\":\"2026-01-01T00:00:00Z\",\"label\":\"a\",\"confidence\":0.5,\"latencyMs\":{\"total\":%d}}%n",
                number);
    }

    @Test
    void theRingKeepsTheNewestRowsInOrder() {
        Random random = new Random(3);
        for (int capacity : new int[] { 1, 7, 1024, 1500, 5000 }) {
            TimeSeries series = new TimeSeries(2, capacity);
            int count = 1 + random.nextInt(3 * capacity);
            for (int i = 0; i < count; i++) {
                series.add(i, i * 2, -i);
            }
            int size = Math.min(count, capacity);
            assertEquals(size, series.size());
            for (int i = 0; i < size; i++) {
                int expected = count - size + i;
                assertEquals(expected, series.time(i));
                assertArrayEquals(new double[] { expected * 2, -expected }, series.row(i));
                assertEquals(i, series.firstSince(expected));
                assertEquals(i, series.nearest(expected + 0.4 - (i == 0 ? 0.4 : 0)));
            }
            assertEquals(size, series.firstSince(count));
        }
        assertEquals(-1, new TimeSeries(1, 5).nearest(3));
    }

    @Test
    void thinningKeepsEveryPeakIsBoundedAndDoesNotFlicker() {
        TimeSeries series = new TimeSeries(1, 20_000);
        Random random = new Random(5);
        double highest = 0;
        for (int i = 0; i < 30_000; i++) {
            double value = i % 4999 == 0 ? 1000 + i : random.nextDouble();
            highest = Math.max(highest, value);
            series.add(i, i % 50 == 0 ? Double.NaN : value);
        }
        TimeSeries.Points points = series.points(0, 0, 300);
        assertTrue(points.x().length <= 304, "" + points.x().length);
        assertEquals(1000 + 29_994, Arrays.stream(points.y()).filter(v -> !Double.isNaN(v)).max().orElseThrow());
        for (int i = 1; i < points.x().length; i++) {
            assertTrue(points.x()[i] >= points.x()[i - 1]);
        }
        series.add(30_000, 0.5);
        TimeSeries.Points later = series.points(0, 0, 300);
        for (int i = 20; i < 150; i++) {
            assertEquals(points.x()[points.x().length - 1 - i], later.x()[Arrays.binarySearch(later.x(), points.x()[points.x().length - 1 - i])]);
        }
        assertEquals(10, series.points(0, 29_991, 300).x().length, "few points are drawn as they are");
    }

    @Test
    void intervalsGiveRateAndPercentilesAndHistogramsForgetWhatIsOld() {
        ResultMeter meter = new ResultMeter();
        assertTrue(Double.isNaN(meter.close(10).perSecond()));
        for (int i = 1; i <= 100; i++) {
            meter.add(result(i, i / 100.0), 10 + i / 50.0);
        }
        ResultMeter.Interval interval = meter.close(12);
        assertEquals(50, interval.perSecond());
        assertEquals(50, interval.p50());
        assertEquals(99, interval.p99());
        assertEquals(0.505, interval.confidence(), 1e-9);
        assertEquals(0, meter.close(14).perSecond(), "nothing came");
        assertEquals(100, Arrays.stream(meter.latencyHistogram(0)).sum());
        assertEquals(51, Arrays.stream(meter.confidenceHistogram(11)).sum());
        assertEquals(6, meter.confidenceHistogram(0)[19], "1.0 belongs to the last step");
        meter.clear();
        assertEquals(0, Arrays.stream(meter.latencyHistogram(0)).sum());
    }

    @Test
    void aMeasurementBecomesCsvAndIsRecordedAsItGrows() throws Exception {
        Site site = Site.create(folder, "site", Scene.CAMPUS, "en");
        Measurement measurement = new Measurement();
        Recording recording = Recording.start(site, "gate way");
        for (int i = 0; i < 3; i++) {
            measurement.add(result(10 * i, 0.25), 100 + i - 0.5);
            recording.write(measurement.add(new Sample(i, 50, 1, 2, 3, 4, 5, 6, 7, Double.NaN, 8, 9), 100 + i));
        }
        recording.close();
        List<String> lines = measurement.csv().lines().toList();
        assertEquals(lines, Files.readAllLines(recording.file()));
        assertEquals("1970-01-01T00:01:42Z,2,50,1,2,3,4,5,6,7,,8,9,1,20,20,20,0.25", lines.get(3));
        assertEquals(lines.get(0).split(",").length, lines.get(3).split(",", -1).length);
        assertEquals(20, measurement.at(Figure.LATENCY_P95, 250));
        assertEquals(100, measurement.first());
        assertEquals(102, measurement.last());
        assertFalse(Recording.start(site, "gate way").file().equals(recording.file()));
        assertEquals("path.escape", assertThrows(ProblemException.class, () -> Recording.start(site, "../x")).problem().code());
    }

    @Test
    void linesThatAreNoResultsAreNone() {
        String good = line(3).strip();
        assertTrue(EdgeResult.parse(good).isPresent());
        for (String bad : List.of("", "null", "[]", "{", "7", good.replace("0.5", "\"0.5\""), good.replace("0.5", "1.5"),
                good.replace("0.5", "1e999"), good.replace(":3}", ":\"x\"}"), good.replace("latencyMs", "latency"))) {
            assertTrue(EdgeResult.parse(bad).isEmpty(), bad);
        }
        Random random = new Random(1);
        for (int round = 0; round < 5000; round++) {
            char[] text = good.toCharArray();
            for (int i = 0; i < 3; i++) {
                text[random.nextInt(text.length)] = (char) random.nextInt(256);
            }
            EdgeResult.parse(new String(text)).ifPresent(r -> assertTrue(r.confidence() >= 0 && r.confidence() <= 1));
        }
    }

    @Test
    void aLogIsFollowedFromBeforeItExistsThroughRotationUntilTheConnectionEnds() throws Exception {
        try (EmbeddedGateway sandbox = EmbeddedGateway.start(folder.resolve("disk"), folder.resolve("state"));
                GatewayConnection connection = GatewayConnection.open(
                        Gateway.at(new GatewayAddress(sandbox.user(), sandbox.host(), sandbox.port()), "", ""),
                        new Credentials.KeyFile(sandbox.identity()), HostKeyPolicy.ACCEPT_NEW, null)) {
            Path log = folder.resolve("disk/it's a log.jsonl");
            ResultTail tail = ResultTail.start(connection, "it's a log.jsonl", 100); // it may begin after the first lines
            CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
                int sum = 0;
                try {
                    while (sum < 1 + 2 + 4 + 8) {
                        sum += (int) tail.next().total();
                    }
                } catch (ProblemException e) {
                    throw new IllegalStateException(e);
                }
                return sum;
            });
            Files.writeString(log, line(1) + line(2).substring(0, 20));
            Files.writeString(log, line(2).substring(20) + "rubbish\n\n", StandardOpenOption.APPEND);
            while (tail.skipped() == 0) {
                TimeUnit.MILLISECONDS.sleep(20); // another process reads the file
            }
            Files.move(log, folder.resolve("disk/old"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(log, line(4) + line(8));
            assertEquals(15, read.get(30, TimeUnit.SECONDS));
            assertEquals(1, tail.skipped());
            CompletableFuture<String> end = CompletableFuture.supplyAsync(
                    () -> assertThrows(ProblemException.class, tail::next).problem().code());
            tail.close();
            assertEquals("monitor.ended", end.get(10, TimeUnit.SECONDS));
        }
    }
}
