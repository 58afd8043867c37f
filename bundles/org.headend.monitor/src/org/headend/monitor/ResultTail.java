package org.headend.monitor;

import java.io.IOException;
import java.util.Optional;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.gateway.GatewayConnection;
import org.headend.gateway.GatewayConnection.RemoteProcess;
import org.headend.monitor.internal.Messages;

/**
 * Follows a result log on a gateway while it grows, over one channel; goes on when the log is rotated, and waits
 * for one that does not exist yet. Lines that are no results are counted and left out.
 */
public final class ResultTail implements AutoCloseable {
    private final RemoteProcess process;
    private final LineReader reader;
    private volatile long skipped;

    private ResultTail(RemoteProcess process) {
        this.process = process;
        this.reader = new LineReader(process.output());
    }

    /** @param backlog how many of the lines that are there already are read as well */
    public static ResultTail start(GatewayConnection connection, String log, int backlog) throws ProblemException {
        return new ResultTail(connection.start("exec tail -n " + Math.max(0, backlog) + " -F " + GatewayConnection.quote(log) //$NON-NLS-1$ //$NON-NLS-2$
                + " 2>/dev/null")); //$NON-NLS-1$
    }

    /**
     * Waits for the next result.
     *
     * @throws ProblemException when the connection ends or this is closed
     */
    public EdgeResult next() throws ProblemException {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Optional<EdgeResult> result = EdgeResult.parse(line);
                if (result.isPresent()) {
                    return result.get();
                }
                skipped += line.isBlank() ? 0 : 1;
            }
        } catch (IOException e) {
            // told below, as the plain end is
        }
        throw new ProblemException(Problem.error("monitor.ended", Messages.sampler_ended, Place.NONE, //$NON-NLS-1$
                Messages.sampler_endedRemedy));
    }

    /** Lines so far that were no results. */
    public long skipped() {
        return skipped;
    }

    @Override
    public void close() {
        process.close();
    }
}
