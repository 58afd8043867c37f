package org.headend.dataset.ui.internal.samples;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.headend.core.ui.EmptyState;
import org.headend.core.ui.SiteProjects;
import org.headend.dataset.ui.internal.Messages;
import org.headend.dataset.ui.internal.model.DatasetFolders;
import org.headend.dataset.ui.internal.wizard.Wizards;

/** What the view shows in place of samples, and the ways out. */
final class Emptiness {
    private final Composite parent;
    private final SamplesView view;

    Emptiness(Composite parent, SamplesView view) {
        this.parent = parent;
        this.view = view;
    }

    /** No dataset is chosen. */
    EmptyState noDataset() {
        if (SiteProjects.all().isEmpty()) {
            return new EmptyState(parent, Messages.empty_noSite, Messages.empty_noSiteHint)
                    .action(Messages.empty_newSite, () -> Wizards.open("org.headend.core.ui.newSite", view.getSite())); //$NON-NLS-1$
        }
        boolean none = DatasetFolders.all().isEmpty();
        return new EmptyState(parent, none ? Messages.empty_noDataset : Messages.empty_choose,
                none ? Messages.empty_noDatasetHint : Messages.empty_chooseHint)
                        .action(Messages.empty_import, () -> Wizards.open(Wizards.IMPORT, view.getSite()))
                        .action(Messages.empty_generate, () -> Wizards.open(Wizards.GENERATE, view.getSite()))
                        .action(Messages.empty_newDataset, () -> Wizards.open(Wizards.NEW, view.getSite()));
    }

    /** The dataset has no samples. */
    EmptyState noSamples() {
        return new EmptyState(parent, Messages.empty_noSamples, Messages.empty_noSamplesHint)
                .action(Messages.empty_addPictures, view::addPictures)
                .action(Messages.empty_import, () -> Wizards.open(Wizards.IMPORT, view.getSite()));
    }

    /** The filter lets nothing through. */
    EmptyState nothingMatches() {
        return new EmptyState(parent, Messages.empty_noMatch, Messages.empty_noMatchHint)
                .action(Messages.empty_clearFilter, view::clearFilter);
    }

    EmptyState failed() {
        return new EmptyState(parent, Messages.empty_failed, view.model().failure().toString())
                .action(Messages.empty_again, view::refresh);
    }

    EmptyState cancelled() {
        return new EmptyState(parent, Messages.empty_cancelled,
                NLS.bind(Messages.empty_cancelledHint, view.model().folder().getFileName()))
                        .action(Messages.empty_again, view::refresh);
    }
}
