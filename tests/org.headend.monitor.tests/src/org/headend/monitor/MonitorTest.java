package org.headend.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.headend.core.problem.ProblemException;
import org.headend.gateway.Credentials;
import org.headend.gateway.Gateway;
import org.headend.gateway.GatewayAddress;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.HostKeyPolicy;
import org.headend.testsupport.ssh.OpenSshServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorTest {
    private static final String FIRST = """
            ##ticks
            100
            ##page
            16384
            ##uptime
            100.00 50.0
            ##stat
            cpu  100 0 100 800 0 0 0 0 50 0
            ##load
            0.42 0.3 0.2 1/99 77
            ##meminfo
            MemTotal:       1000 kB
            MemAvailable:    600 kB
            ##diskstats
             8 0 sda 10 0 100 0 5 0 40 0 0 0 0
             8 1 sda1 10 0 100 0 5 0 40 0 0 0 0
             7 0 loop0 10 0 999 0 5 0 40 0 0 0 0
            ##net
            Inter-| Receive
             face |bytes
                lo: 999 1 0 0 0 0 0 0 999 1 0 0 0 0 0 0
              eth0:1000 1 0 0 0 0 0 0 500 1 0 0 0 0 0 0
            ##thermal
            45000
            61
            ##process
            77 (my (odd) name) S 1 77 77 0 -1 0 0 0 0 0 30 20 0 0 20 0 4 0 1000 0 10 0
            """;

    private static String second() {
        return FIRST.replace("100.00 50.0", "102.00 51.0").replace("cpu  100 0 100 800", "cpu  150 0 150 900")
                .replace("sda 10 0 100 0 5 0 40", "sda 10 0 300 0 5 0 60").replace("eth0:1000", "eth0:5000").replace("30 20 0 0", "60 40 0 0");
    }

    @Test
    void countersBecomeRates() {
        RateMeter meter = new RateMeter();
        assertTrue(meter.add(new ProcText(FIRST.lines().toList())).isEmpty());
        Sample sample = meter.add(new ProcText(second().lines().toList())).orElseThrow();
        assertEquals(50, sample.cpu(), 1e-9);
        assertEquals(0.42, sample.load());
        assertEquals(400 * 1024, sample.memoryUsed());
        assertEquals(200 * 512 / 2.0, sample.diskRead(), "whole disks only");
        assertEquals(20 * 512 / 2.0, sample.diskWrite());
        assertEquals(2000, sample.netReceived());
        assertEquals(61, sample.temperature(), "the hottest, whatever the unit");
        assertEquals(25, sample.processCpu(), 1e-9);
        assertEquals(10 * 16384, sample.processRss());
        assertEquals(Sample.CSV_HEADER.split(",").length, sample.csv().split(",", -1).length);
    }

    @Test
    void aResetCounterHasNoRateOnce() {
        RateMeter meter = new RateMeter();
        meter.add(new ProcText(second().lines().toList()));
        Sample sample = meter.add(new ProcText(FIRST.replace("100.00", "104.00").lines().toList())).orElseThrow();
        assertTrue(Double.isNaN(sample.netReceived()));
        assertTrue(Double.isNaN(sample.processCpu()));
    }

    @Test
    void oddOrMissingTextNeverFails() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            char[] text = FIRST.toCharArray();
            for (int i = 0; i < 30; i++) {
                text[random.nextInt(text.length)] = (char) (random.nextBoolean() ? 32 + random.nextInt(95) : '\n');
            }
            RateMeter meter = new RateMeter();
            meter.add(new ProcText(new String(text).lines().toList()));
            meter.add(new ProcText(second().lines().toList())).ifPresent(Sample::csv);
        }
    }

    @Test
    void aRealGatewaySendsLiveFigures(@TempDir Path folder) throws Exception {
        try (OpenSshServer server = OpenSshServer.start(folder.resolve("sshd"))) {
            Files.writeString(folder.resolve("pid"), Long.toString(ProcessHandle.current().pid()));
            try (GatewayConnection connection = GatewayConnection.open(
                    Gateway.at(new GatewayAddress(server.user(), "127.0.0.1", server.port()), "", ""),
                    new Credentials.KeyFile(server.clientKey()), HostKeyPolicy.ACCEPT_NEW, null);
                    GatewaySampler sampler = GatewaySampler.start(connection, folder.resolve("pid").toString(), 1)) {
                Sample one = sampler.next();
                Sample two = sampler.next();
                assertTrue(two.seconds() > one.seconds());
                assertTrue(one.cpu() >= 0 && one.cpu() <= 100, one.toString());
                assertTrue(one.memoryUsed() > 0 && one.memoryUsed() < one.memoryTotal());
                assertTrue(one.processRss() > 1 << 20, one.toString());
                server.dropConnections();
                assertThrows(ProblemException.class, () -> {
                    while (true) {
                        sampler.next();
                    }
                });
            }
        }
    }

    @Test
    void aLogIsSummedUpExactly(@TempDir Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add(String.format(Locale.ROOT, "{\"time\":\"2026-01-01T00:00:%02d.%03dZ\",\"label\":\"%s\",\"confidence\":%.3f,"
                    + "\"latencyMs\":{\"inference\":%d,\"total\":%d}}", i / 100, i % 100 * 10, i % 4 == 0 ? "a" : "b", i / 1000.0, i, i + 1));
        }
        lines.add(3, "not json");
        lines.add(7, "{\"event\":\"start\"}");
        lines.add("");
        Path file = Files.write(folder.resolve("results.jsonl"), lines);
        Files.write(file, new byte[] { '{', (byte) 0xff, (byte) 0xfe, '\n' }, StandardOpenOption.APPEND);
        Files.writeString(file, "x".repeat(3 * LineReader.LIMIT) + "\r\n", StandardOpenOption.APPEND);
        LogAnalysis analysis = LogAnalysis.of(file, null);
        assertEquals(1000, analysis.results());
        assertEquals(100, analysis.perSecond(), 0.1);
        assertEquals(499, analysis.stages().get("inference").p50());
        assertEquals(989, analysis.stages().get("inference").p99());
        assertEquals(250L, analysis.labels().get("a"));
        assertEquals(List.of(4, 8, 1004, 1005), analysis.problems().stream().map(p -> p.place().line()).toList());
        assertEquals(1000, java.util.Arrays.stream(analysis.histogram()).sum());
        assertEquals(1000, java.util.Arrays.stream(analysis.confidences()).sum());
        assertEquals(50, analysis.confidences()[19]);
        assertEquals(4, analysis.badLines());
        assertEquals("log.empty", assertThrows(ProblemException.class,
                () -> LogAnalysis.of(Files.writeString(folder.resolve("empty"), "\n"), null)).problem().code());
        assertEquals("file.read", assertThrows(ProblemException.class,
                () -> LogAnalysis.of(folder.resolve("absent"), null)).problem().code());
    }
}
