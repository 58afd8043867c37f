package org.headend.catalog.ui.internal.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Undo and redo of the editor in front. */
public final class TypesContributor extends EditorActionBarContributor {
    private TypesEditor editor;
    private final IAction undo = action(() -> editor.document().undo());
    private final IAction redo = action(() -> editor.document().redo());

    private static IAction action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    @Override
    public void init(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    @Override
    public void setActiveEditor(IEditorPart target) {
        editor = target instanceof TypesEditor types ? types : null;
        update(editor);
    }

    void update(TypesEditor changed) {
        if (changed == editor) {
            undo.setEnabled(editor != null && editor.document() != null && editor.document().canUndo());
            redo.setEnabled(editor != null && editor.document() != null && editor.document().canRedo());
        }
    }
}
