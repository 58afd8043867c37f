package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;

/** What the perspectives share. */
final class PerspectiveParts {
    static final String CONSOLE = "org.eclipse.ui.console.ConsoleView"; //$NON-NLS-1$
    static final String GATEWAYS = "org.headend.gateway.ui.gateways"; //$NON-NLS-1$
    static final String DEPLOYMENTS = "org.headend.deploy.ui.deployments"; //$NON-NLS-1$
    static final String DATASET = "org.headend.dataset.ui.dataset"; //$NON-NLS-1$
    static final String TRAINING = "org.headend.training.ui.training"; //$NON-NLS-1$
    static final String PERFORMANCE = "org.headend.monitor.ui.performance"; //$NON-NLS-1$

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$
    private static final String[] PERSPECTIVES = { "design", "gateways", "data", "monitor" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private PerspectiveParts() {
    }

    static void explorer(IPageLayout layout) {
        layout.addView(EXPLORER, IPageLayout.LEFT, 0.19f, IPageLayout.ID_EDITOR_AREA);
    }

    static IFolderLayout below(IPageLayout layout, float ratio) {
        return layout.createFolder("below", IPageLayout.BOTTOM, ratio, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
    }

    static void shortcuts(IPageLayout layout) {
        for (String perspective : PERSPECTIVES) {
            layout.addPerspectiveShortcut("org.headend.app.perspective." + perspective); //$NON-NLS-1$
        }
        for (String view : new String[] { EXPLORER, GATEWAYS, DEPLOYMENTS, DATASET, TRAINING, PERFORMANCE, CONSOLE,
                IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE }) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut("org.headend.core.ui.newSite"); //$NON-NLS-1$
    }
}
