package org.headend.monitor;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.headend.core.io.SafePath;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.site.Site;
import org.headend.monitor.internal.Messages;

/** Writes a measurement to {@code monitor/<gateway>/<time>.csv} of a site while it goes on, a line at a time. */
public final class Recording implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"); //$NON-NLS-1$

    private final Path file;
    private final Writer writer;

    private Recording(Path file, Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    /** Starts a new file; one that exists is never touched. */
    public static Recording start(Site site, String gateway) throws ProblemException {
        Path folder = SafePath.resolve(site.monitor(), gateway);
        try {
            Files.createDirectories(folder);
            String stamp = LocalDateTime.now().format(STAMP);
            Path file = folder.resolve(stamp + ".csv"); //$NON-NLS-1$
            for (int i = 2; Files.exists(file); i++) {
                file = folder.resolve(stamp + '-' + i + ".csv"); //$NON-NLS-1$
            }
            Recording recording = new Recording(file, Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW));
            recording.write(Measurement.CSV_HEADER);
            return recording;
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    public Path file() {
        return file;
    }

    /** @param line as {@link Measurement#add(Sample, double)} gives it */
    public void write(String line) throws ProblemException {
        try {
            writer.write(line);
            writer.write('\n');
            writer.flush(); // what was measured is not lost with the program
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static ProblemException failed(Path path, IOException e) {
        return new ProblemException(Problem.error("file.write", Messages.bind(Messages.file_write, e.getMessage()), Place.of(path), //$NON-NLS-1$
                Messages.file_writeRemedy), e);
    }

    @Override
    public void close() throws ProblemException {
        try {
            writer.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }
}
