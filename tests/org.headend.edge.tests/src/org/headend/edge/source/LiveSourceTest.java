package org.headend.edge.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.headend.edge.EdgeException;
import org.junit.jupiter.api.Test;

class LiveSourceTest {
    private final List<String> trouble = new ArrayList<>();
    private int opened;
    private int closed;

    /** A camera that gives two pictures, then ends; the second opening fails. */
    private FrameSource open() throws EdgeException {
        opened++;
        if (opened == 2) {
            throw new EdgeException("no route", "");
        }
        return new FrameSource() {
            private int left = 2;

            @Override
            public Optional<Captured> next() {
                return left-- > 0 ? Optional.of(new Captured("p", new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))) : Optional.empty();
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    @Test
    void aLostCameraIsOpenedAgainUntilItAnswers() throws Exception {
        try (LiveSource source = new LiveSource(this::open, trouble::add)) {
            for (int i = 0; i < 4; i++) {
                assertTrue(source.next().isPresent());
            }
        }
        assertEquals(List.of("The source ended.", "no route"), trouble);
        assertEquals(3, opened);
        assertEquals(2, closed);
    }

    @Test
    void theFirstOpeningMustSucceedAndAnInterruptEndsTheWait() throws Exception {
        opened = 1;
        assertThrows(EdgeException.class, () -> new LiveSource(this::open, trouble::add));
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try (LiveSource source = new LiveSource(() -> new FrameSource() {
                @Override
                public Optional<Captured> next() throws EdgeException {
                    Thread.currentThread().interrupt();
                    throw new EdgeException("gone", "");
                }

                @Override
                public void close() {
                    // nothing is open
                }
            }, trouble::add)) {
                end.complete(source.next().isEmpty());
            } catch (EdgeException e) {
                end.completeExceptionally(e);
            }
        });
        assertTrue(end.get(10, TimeUnit.SECONDS));
        thread.join();
    }
}
