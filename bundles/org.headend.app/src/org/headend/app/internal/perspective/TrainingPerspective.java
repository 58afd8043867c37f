package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Pictures in the middle, samples and training below. */
public final class TrainingPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, Views.EXPLORER_SHARE, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = Views.below(layout, 0.52f);
        below.addView(Views.SAMPLES);
        below.addView(Views.TRAINING);
        below.addView(Views.CONSOLE);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        Views.shortcuts(layout);
    }
}
