package org.headend.app.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Explorer, editors, outline; problems and properties below. */
public final class DesignPerspective implements IPerspectiveFactory {
    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$
    private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(EXPLORER, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder(CONSOLE);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.8f, IPageLayout.ID_EDITOR_AREA);
        layout.addPerspectiveShortcut("org.headend.app.perspective.design"); //$NON-NLS-1$
        for (String view : new String[] { EXPLORER, CONSOLE, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET,
                IPageLayout.ID_OUTLINE }) {
            layout.addShowViewShortcut(view);
        }
        layout.addNewWizardShortcut("org.headend.core.ui.newSite"); //$NON-NLS-1$
    }
}
