package org.headend.design.ui.internal.editor;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.headend.design.ui.internal.command.ZoomHandler;

/** Connects the global editing commands with the actions of the active editor. */
public final class TopologyContributor extends EditorActionBarContributor {
    private static final ActionFactory[] GLOBAL = { ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.RENAME, ActionFactory.SELECT_ALL, ActionFactory.FIND };

    private IEditorPart active;

    /** Another page of an editor is shown. */
    void pageShown(TopologyEditor editor) {
        if (editor == active) {
            setActiveEditor(editor);
        }
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        active = part;
        IActionBars bars = getActionBars();
        if (part instanceof TopologyEditor editor) {
            for (ActionFactory factory : GLOBAL) {
                bars.setGlobalActionHandler(factory.getId(), editor.action(factory.getId()));
            }
        }
        bars.updateActionBars();
        getPage().getWorkbenchWindow().getService(ICommandService.class).refreshElements(ZoomHandler.COMMAND, null);
    }
}
