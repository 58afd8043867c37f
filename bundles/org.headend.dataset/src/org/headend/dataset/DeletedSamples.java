package org.headend.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.internal.Messages;
import org.headend.dataset.internal.NewFolder;

/**
 * Samples that were deleted but can be brought back: their files lie in {@code .index/deleted/<id>/} until
 * {@link #forget}.
 */
public final class DeletedSamples {
    private static final String FOLDER = ".index/deleted"; //$NON-NLS-1$

    private final Dataset dataset;
    private final Path folder;
    private final List<String> moved = new ArrayList<>();
    private final Map<String, Split> splits = new LinkedHashMap<>();

    private DeletedSamples(Dataset dataset) {
        this.dataset = dataset;
        this.folder = dataset.folder().resolve(FOLDER).resolve(UUID.randomUUID().toString());
    }

    /** Moves pictures and sidecars away and drops their splits. When it fails or is cancelled nothing is deleted. */
    public static DeletedSamples delete(Dataset dataset, Collection<String> ids, IProgressMonitor monitor)
            throws ProblemException {
        DeletedSamples deleted = new DeletedSamples(dataset);
        SubMonitor progress = SubMonitor.convert(monitor, Messages.dataset_deleting, Math.max(1, ids.size()));
        try {
            for (String id : ids) {
                progress.checkCanceled();
                progress.worked(1);
                deleted.moved.add(id);
                deleted.move(id, dataset.samplesFolder(), deleted.folder);
            }
            Map<String, Split> all = dataset.splits();
            for (String id : ids) {
                Split split = all.remove(id);
                if (split != null) {
                    deleted.splits.put(id, split);
                }
            }
            if (!deleted.splits.isEmpty()) {
                dataset.setSplits(all);
            }
            return deleted;
        } catch (ProblemException | RuntimeException e) {
            deleted.splits.clear(); // they are still written
            try {
                deleted.restore(null);
            } catch (ProblemException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    public List<String> ids() {
        return List.copyOf(moved);
    }

    /** Brings the samples back; one whose name was taken in the meantime is not overwritten but fails. */
    public void restore(IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.dataset_restoring, Math.max(1, moved.size()));
        for (String id : moved) {
            progress.worked(1);
            move(id, folder, dataset.samplesFolder());
        }
        if (!splits.isEmpty()) {
            Map<String, Split> all = dataset.splits();
            all.putAll(splits);
            dataset.setSplits(all);
        }
        forget();
    }

    /** Deletes the samples for good. */
    public void forget() throws ProblemException {
        if (Files.isDirectory(folder)) {
            NewFolder.delete(folder);
        }
    }

    /** Deletes for good what an earlier session left behind; call it before the first {@link #delete} of a session. */
    public static void forgetAll(Dataset dataset) throws ProblemException {
        Path all = dataset.folder().resolve(FOLDER);
        if (Files.isDirectory(all)) {
            NewFolder.delete(all);
        }
    }

    private void move(String id, Path from, Path to) throws ProblemException {
        dataset.picture(id); // refuses ids that lead out of the folder
        for (String name : List.of(id, id + Sidecar.SUFFIX)) {
            Path source = from.resolve(name);
            Path target = to.resolve(name);
            try {
                if (Files.exists(source)) {
                    Files.createDirectories(target.getParent());
                    Files.move(source, target);
                }
            } catch (IOException e) {
                throw NewFolder.unwritable(source, e);
            }
        }
    }
}
