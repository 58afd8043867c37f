package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Live charts fill the window; gateways on the left, what runs on them below. No editors. */
public final class MonitorPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
        left.addView(Views.GATEWAYS);
        left.addView(Views.EXPLORER);
        layout.addView(Views.PERFORMANCE, IPageLayout.TOP, 0.72f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, Views.PERFORMANCE); //$NON-NLS-1$
        below.addView(Views.DEPLOYMENTS);
        below.addView(Views.CONSOLE);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        Views.shortcuts(layout);
    }
}
