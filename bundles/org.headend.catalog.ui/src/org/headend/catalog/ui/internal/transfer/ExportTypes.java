package org.headend.catalog.ui.internal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.headend.catalog.DeviceType;
import org.headend.catalog.TypeFile;
import org.headend.catalog.netbox.NetboxExport;
import org.headend.catalog.ui.internal.Messages;
import org.headend.core.io.AtomicFile;
import org.headend.core.io.SafePath;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.core.ui.WorkJob;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes device types as NetBox files. */
public final class ExportTypes {

    private ExportTypes() {
    }

    /** A type with the file that holds it; null for a type of the product. */
    public record Source(DeviceType type, Path file) {
    }

    /** Writes one file per type, in one folder per maker. */
    public static Job schedule(List<Source> types, Path folder) {
        return WorkJob.schedule(Messages.job_export, monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, types.size());
            for (Source source : types) {
                progress.checkCanceled();
                ObjectNode node = source.file() == null ? null : TypeFile.open(source.file()).node(source.type().id()).orElse(null);
                Path file = SafePath.resolve(folder, NetboxExport.fileName(source.type()));
                try {
                    Files.createDirectories(file.getParent());
                    AtomicFile.write(file, NetboxExport.yaml(source.type(), node));
                } catch (IOException e) {
                    throw new ProblemException(Problem.error("file.write", Messages.bind(Messages.export_failed, e.getMessage()), Place.of(file), //$NON-NLS-1$
                            Messages.export_remedy), e);
                }
                progress.worked(1);
            }
        });
    }
}
