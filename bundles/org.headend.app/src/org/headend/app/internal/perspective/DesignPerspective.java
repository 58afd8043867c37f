package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer, editors, outline; problems and properties below. */
public final class DesignPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, Views.EXPLORER_SHARE, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = Views.below(layout, 0.7f);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(Views.CONSOLE);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.8f, IPageLayout.ID_EDITOR_AREA);
        Views.shortcuts(layout);
    }
}
