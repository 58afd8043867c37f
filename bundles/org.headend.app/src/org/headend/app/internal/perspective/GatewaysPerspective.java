package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Local files on the left, gateways and their files on the right, remote texts between; deployments and consoles below. */
public final class GatewaysPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(Views.EXPLORER, IPageLayout.LEFT, Views.EXPLORER_SHARE, IPageLayout.ID_EDITOR_AREA);
        layout.addView(Views.GATEWAYS, IPageLayout.RIGHT, 0.52f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = Views.below(layout, 0.6f);
        below.addView(Views.DEPLOYMENTS);
        below.addView(Views.CONSOLE);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        Views.shortcuts(layout);
    }
}
