package org.headend.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Scene;
import org.headend.core.site.Site;
import org.headend.gateway.GatewayException.Reason;
import org.headend.sandbox.EmbeddedGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {
    @TempDir
    Path folder;
    private EmbeddedGateway embedded;
    private SiteGateway place;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Credentials credentials;

    private final Connections connections = new Connections(new Login() {
        @Override
        public void prepare(SiteGateway at) throws ProblemException {
            asked.add("prepare");
        }

        @Override
        public Credentials credentials(SiteGateway at, Gateway gateway) {
            asked.add("credentials");
            return credentials;
        }

        @Override
        public void refused(SiteGateway at, Gateway gateway) {
            asked.add("refused");
        }

        @Override
        public boolean accept(GatewayAddress address, String type, String fingerprint) {
            return asked.add("key");
        }
    });

    @BeforeEach
    void start() throws Exception {
        embedded = EmbeddedGateway.start(folder.resolve("disk"), folder.resolve("state"));
        Site site = Site.create(folder.resolve("site"), "s", Scene.RETAIL, "en");
        place = new SiteGateway(site, "gate");
        GatewayStore.of(site).save(new Gateway("gate", new GatewayAddress(embedded.user(), embedded.host(), embedded.port()),
                "", "", Gateway.DEFAULT_RELEASE_ROOT));
        credentials = new Credentials.KeyFile(embedded.identity());
    }

    @AfterEach
    void stop() throws Exception {
        connections.disconnectAll();
        embedded.close();
    }

    @Test
    void manyThreadsShareOneConnectionAndTheKeyIsPinnedOnce() throws Exception {
        List<SiteGateway> told = new CopyOnWriteArrayList<>();
        connections.addListener(told::add);
        List<CompletableFuture<GatewayConnection>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return connections.connect(place, null);
                } catch (ProblemException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        for (var one : all) {
            assertSame(all.get(0).get(), one.get());
        }
        assertEquals(List.of("prepare", "credentials", "key"), asked);
        assertEquals(embedded.hostKey(), place.gateway().hostKey());
        connections.disconnect(place);
        assertFalse(all.get(0).get().isConnected());
        assertTrue(connections.open(place).isEmpty());
        assertEquals(List.of(place, place), told);
        connections.connect(place, null);
        assertEquals(1, asked.stream().filter("key"::equals).count());
    }

    @Test
    void aRefusedLoginIsToldToWhoGaveIt() {
        credentials = new Credentials.Password("wrong"::toCharArray);
        var refused = assertThrows(GatewayException.class, () -> connections.connect(place, null));
        assertEquals(Reason.AUTHENTICATION, refused.reason());
        assertEquals("refused", asked.get(asked.size() - 1));
        assertTrue(connections.open(place).isEmpty());
    }

    @Test
    void disconnectingWhileItConnectsLeavesNothingOpen() throws Exception {
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        credentials = new Credentials.KeyFile(embedded.identity(), () -> {
            waiting.complete(null);
            goOn.join();
            return null;
        });
        var connecting = CompletableFuture.supplyAsync(() -> {
            try {
                return connections.connect(place, null);
            } catch (ProblemException e) {
                throw new IllegalStateException(e);
            }
        });
        waiting.join();
        connections.disconnect(place);
        goOn.complete(null);
        var failure = assertThrows(ExecutionException.class, connecting::get);
        assertEquals(OperationCanceledException.class, failure.getCause().getClass());
        assertTrue(connections.open(place).isEmpty());
    }
}
