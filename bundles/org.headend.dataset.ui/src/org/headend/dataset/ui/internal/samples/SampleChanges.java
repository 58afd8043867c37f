package org.headend.dataset.ui.internal.samples;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Dataset;
import org.headend.dataset.DeletedSamples;
import org.headend.dataset.Sample;
import org.headend.dataset.Split;
import org.headend.dataset.format.Transfer;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetModel;
import org.headend.dataset.ui.internal.model.DatasetOperation;

/** Undoable changes to samples of the dataset that a model shows. */
public final class SampleChanges {
    private final DatasetModel model;
    private final IUndoContext context;

    public SampleChanges(DatasetModel model, IUndoContext context) {
        this.model = model;
        this.context = context;
    }

    private Dataset dataset() {
        return model.content().dataset();
    }

    private Job perform(String label, DatasetOperation.Change change) {
        return DatasetOperation.perform(label, model, context, change);
    }

    /** @param split null for none */
    void setSplit(Collection<String> ids, Split split) {
        perform(Messages.change_split, new SplitChange(dataset()) {
            @Override
            void change(Dataset dataset) throws ProblemException {
                dataset.assign(ids, split);
            }
        });
    }

    /** Gives every sample a new part. */
    public void setSplits(Map<String, Split> splits) {
        perform(Messages.change_split, new SplitChange(dataset()) {
            @Override
            void change(Dataset dataset) throws ProblemException {
                dataset.setSplits(splits);
            }
        });
    }

    private abstract static class SplitChange implements DatasetOperation.Change {
        private final Dataset dataset;
        private Map<String, Split> before = Map.of();

        SplitChange(Dataset dataset) {
            this.dataset = dataset;
        }

        abstract void change(Dataset changed) throws ProblemException;

        @Override
        public void make(IProgressMonitor monitor) throws ProblemException {
            before = new LinkedHashMap<>(dataset.splits());
            change(dataset);
        }

        @Override
        public void takeBack(IProgressMonitor monitor) throws ProblemException {
            dataset.setSplits(before);
        }
    }

    void setVerified(Collection<String> ids, boolean verified) {
        Dataset dataset = dataset();
        perform(verified ? Messages.change_verify : Messages.change_unverify, new DatasetOperation.Change() {
            private List<Sample> before = List.of();

            @Override
            public void make(IProgressMonitor monitor) throws ProblemException {
                before = dataset.setVerified(ids, verified, monitor);
            }

            @Override
            public void takeBack(IProgressMonitor monitor) throws ProblemException {
                for (Sample sample : before) { // boxes that were drawn in the meantime stay
                    Sample now = dataset.sample(sample.id());
                    dataset.write(now.annotations().equals(sample.annotations()) ? sample
                            : now.withVerified(sample.verified()));
                }
            }

            @Override
            public Collection<String> samples() {
                return ids;
            }
        });
    }

    void delete(List<String> ids) {
        Dataset dataset = dataset();
        perform(NLS.bind(Messages.change_delete, ids.size()), new DatasetOperation.Change() {
            private DeletedSamples deleted;

            @Override
            public void make(IProgressMonitor monitor) throws ProblemException {
                deleted = DeletedSamples.delete(dataset, ids, monitor);
            }

            @Override
            public void takeBack(IProgressMonitor monitor) throws ProblemException {
                deleted.restore(monitor);
            }

            @Override
            public Collection<String> samples() {
                return ids;
            }

            @Override
            public void forget() throws ProblemException {
                if (deleted != null) {
                    deleted.forget();
                }
            }
        });
    }

    /** Copies pictures into the dataset; files that are none are told in one message. */
    Job add(List<Path> filesAndFolders) {
        Dataset dataset = dataset();
        return perform(Messages.change_add, new DatasetOperation.Change() {
            private List<String> ids = List.of();
            private DeletedSamples deleted;

            @Override
            public void make(IProgressMonitor monitor) throws ProblemException {
                if (deleted != null) { // again after undo
                    deleted.restore(monitor);
                    deleted = null;
                    return;
                }
                Transfer.Added added = Transfer.addPictures(dataset, filesAndFolders, monitor);
                ids = added.ids();
                if (ids.isEmpty() && !added.problems().isEmpty()) {
                    throw new ProblemException(added.problems().get(0));
                }
            }

            @Override
            public void takeBack(IProgressMonitor monitor) throws ProblemException {
                deleted = DeletedSamples.delete(dataset, ids, monitor);
            }

            @Override
            public Collection<String> samples() {
                return ids;
            }

            @Override
            public void forget() throws ProblemException {
                if (deleted != null) {
                    deleted.forget();
                }
            }
        });
    }
}
