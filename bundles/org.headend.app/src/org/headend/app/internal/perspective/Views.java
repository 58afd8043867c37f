package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;

/** The views that perspectives are made of; those of other features by their ids. */
final class Views {
    static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$
    static final String CONSOLE = "org.eclipse.ui.console.ConsoleView"; //$NON-NLS-1$
    static final String GATEWAYS = "org.headend.gateway.ui.gateways"; //$NON-NLS-1$
    static final String DEPLOYMENTS = "org.headend.deploy.ui.deployments"; //$NON-NLS-1$
    static final String SAMPLES = "org.headend.dataset.ui.samples"; //$NON-NLS-1$
    static final String TRAINING = "org.headend.training.ui.training"; //$NON-NLS-1$
    static final String PERFORMANCE = "org.headend.monitor.ui.performance"; //$NON-NLS-1$
    static final float EXPLORER_SHARE = 0.2f;
    private static final String BELOW = "below"; //$NON-NLS-1$

    private Views() {
    }

    /** A folder below the editors. */
    static IFolderLayout below(IPageLayout layout, float ratio) {
        return layout.createFolder(BELOW, IPageLayout.BOTTOM, ratio, IPageLayout.ID_EDITOR_AREA);
    }

    /** What every perspective offers in its menus. */
    static void shortcuts(IPageLayout layout) {
        for (String perspective : new String[] { "design", "gateways", "training", "monitor" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            layout.addPerspectiveShortcut("org.headend.app.perspective." + perspective); //$NON-NLS-1$
        }
        for (String view : new String[] { EXPLORER, GATEWAYS, DEPLOYMENTS, SAMPLES, TRAINING, PERFORMANCE, CONSOLE,
                IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROGRESS_VIEW }) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut("org.headend.core.ui.newSite"); //$NON-NLS-1$
        layout.addActionSet("org.eclipse.debug.ui.launchActionSet"); //$NON-NLS-1$
    }
}
