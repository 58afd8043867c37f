package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Local files left, remote files right, consoles and deployments below. */
public final class GatewaysPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        PerspectiveParts.explorer(layout);
        IFolderLayout below = PerspectiveParts.below(layout, 0.66f);
        below.addView(PerspectiveParts.CONSOLE);
        below.addView(PerspectiveParts.DEPLOYMENTS);
        below.addView(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        layout.addView(PerspectiveParts.GATEWAYS, IPageLayout.RIGHT, 0.5f, IPageLayout.ID_EDITOR_AREA);
        PerspectiveParts.shortcuts(layout);
    }
}
