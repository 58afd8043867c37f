package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Pictures in the middle, samples and training below, classes on the right. */
public final class TrainingPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, Views.EXPLORER_SHARE, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = Views.below(layout, 0.56f);
        below.addView(Views.SAMPLES);
        below.addView(Views.TRAINING);
        below.addView(Views.CONSOLE);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.78f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
        right.addView(Views.CLASSES);
        right.addPlaceholder(IPageLayout.ID_OUTLINE);
        Views.shortcuts(layout);
    }
}
