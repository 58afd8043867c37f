package org.headend.edge.source;

import java.util.Optional;
import java.util.function.Consumer;

import org.headend.edge.EdgeException;

/**
 * A source that goes on for ever, such as a camera: when it is lost it is opened again, later and later up to
 * ten seconds, until the thread is interrupted.
 */
final class LiveSource implements FrameSource {
    private static final long FIRST_MILLIS = 500;
    private static final long MOST_MILLIS = 10_000;

    private final Opener opener;
    private final Consumer<String> trouble;
    private FrameSource source;

    interface Opener {
        FrameSource open() throws EdgeException;
    }

    /**
     * Opens the source for the first time.
     *
     * @param trouble told what is wrong while there are no pictures
     * @throws EdgeException when it cannot be opened: at first a wrong address is likelier than a lost camera
     */
    LiveSource(Opener opener, Consumer<String> trouble) throws EdgeException {
        this.opener = opener;
        this.trouble = trouble;
        this.source = opener.open();
    }

    @Override
    public Optional<Captured> next() throws EdgeException {
        for (long pause = FIRST_MILLIS; !Thread.currentThread().isInterrupted(); pause = Math.min(MOST_MILLIS, pause * 2)) {
            try {
                if (source == null) {
                    source = opener.open();
                }
                Optional<Captured> picture = source.next();
                if (picture.isPresent()) {
                    return picture;
                }
                trouble.accept("The source ended.");
            } catch (EdgeException e) {
                trouble.accept(e.getMessage());
            }
            close();
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
            source = null;
        }
    }
}
