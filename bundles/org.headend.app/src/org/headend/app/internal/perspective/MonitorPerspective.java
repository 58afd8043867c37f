package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Performance charts over the whole width, gateways and deployments beside and below. */
public final class MonitorPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(PerspectiveParts.GATEWAYS, IPageLayout.LEFT, 0.28f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = PerspectiveParts.below(layout, 0.7f);
        below.addView(PerspectiveParts.DEPLOYMENTS);
        below.addView(PerspectiveParts.CONSOLE);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        layout.addView(PerspectiveParts.PERFORMANCE, IPageLayout.TOP, 0.9f, IPageLayout.ID_EDITOR_AREA);
        PerspectiveParts.shortcuts(layout);
    }
}
