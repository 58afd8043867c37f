package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer, the diagram, outline; problems and properties below. */
public final class DesignPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        PerspectiveParts.explorer(layout);
        IFolderLayout below = PerspectiveParts.below(layout, 0.74f);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(PerspectiveParts.CONSOLE);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.8f, IPageLayout.ID_EDITOR_AREA);
        PerspectiveParts.shortcuts(layout);
    }
}
