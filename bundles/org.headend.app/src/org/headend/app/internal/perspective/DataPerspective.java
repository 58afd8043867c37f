package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Annotation editor above, the dataset's samples and training charts below. */
public final class DataPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        PerspectiveParts.explorer(layout);
        IFolderLayout below = PerspectiveParts.below(layout, 0.56f);
        below.addView(PerspectiveParts.DATASET);
        below.addView(PerspectiveParts.TRAINING);
        below.addView(PerspectiveParts.CONSOLE);
        below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        PerspectiveParts.shortcuts(layout);
    }
}
