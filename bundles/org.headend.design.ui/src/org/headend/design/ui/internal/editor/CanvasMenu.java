package org.headend.design.ui.internal.editor;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** The context menu of the canvas: editing first; commands add themselves to the groups. */
final class CanvasMenu extends ContextMenuProvider {
    private final TopologyEditor editor;

    private CanvasMenu(TopologyEditor editor, EditPartViewer viewer) {
        super(viewer);
        this.editor = editor;
    }

    static void create(TopologyEditor editor, EditPartViewer viewer) {
        CanvasMenu menu = new CanvasMenu(editor, viewer);
        viewer.setContextMenu(menu);
        editor.getEditorSite().registerContextMenu(TopologyEditor.ID, menu, viewer, false);
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        menu.add(new Separator(GEFActionConstants.GROUP_UNDO));
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator(GEFActionConstants.GROUP_COPY));
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator(GEFActionConstants.GROUP_EDIT));
        add(menu, ActionFactory.DELETE, ActionFactory.RENAME);
        menu.add(new Separator("arrange")); //$NON-NLS-1$
        menu.add(new Separator(GEFActionConstants.GROUP_VIEW));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(editor.action(factory.getId()));
        }
    }
}
